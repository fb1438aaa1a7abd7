// The CMS with one plugin more, without its admin pages.
const path = require("node:path");
const { createStrapi } = require("@strapi/strapi");

process.chdir(__dirname);
createStrapi({
  appDir: __dirname,
  distDir: __dirname,
  serveAdminPanel: false,
}).start();
