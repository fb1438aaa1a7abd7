export default [
  "strapi::logger",
  "strapi::errors",
  "strapi::security",
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
