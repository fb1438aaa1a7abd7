/**
 * Where Strapi remembers, in each browser, that somebody has closed the news of its media library. There is no setting for that; the last
 * word is of the project, which has no name without telemetry.
 */
const MEDIA_LIBRARY_NEWS =
  "STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false";

export default {
  config: {
    locales: ["es"],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {
    localStorage.setItem(MEDIA_LIBRARY_NEWS, "true");
  },
};
