import { settings } from "../src/environment";

/** Strapi's own sources of pictures, and those of uploads that have an origin of their own. */
const pictureSources = [
  "'self'",
  "data:",
  "blob:",
  "https://market-assets.strapi.io",
  ...(settings.UPLOADS_URL ? [new URL(settings.UPLOADS_URL).origin] : []),
];

export default [
  "strapi::logger",
  "strapi::errors",
  {
    name: "strapi::security",
    config: {
      contentSecurityPolicy: { directives: { "img-src": pictureSources } },
    },
  },
  "strapi::cors",
  { name: "strapi::poweredBy", config: { poweredBy: "Bodywork" } },
  "strapi::query",
  {
    name: "strapi::body",
    config: { jsonLimit: "2mb", formLimit: "2mb", textLimit: "2mb" },
  },
  "strapi::session",
  "strapi::favicon",
  "strapi::public",
];
