/** Scopes come from the handler's name, so handlers must be strings: `plugin::bodywork.feed.snapshot`. */
export default {
  "content-api": {
    type: "content-api",
    routes: [
      { method: "GET", path: "/feed/snapshot", handler: "feed.snapshot" },
      { method: "GET", path: "/feed/changes", handler: "feed.changes" },
    ],
  },
  // Strapi lets signed-in users of the admin through; what each of them may read, the service looks up.
  admin: {
    type: "admin",
    routes: [
      {
        method: "GET",
        path: "/used-in/:type/:documentId",
        handler: "used-in.find",
        config: { policies: ["admin::isAuthenticatedAdmin"] },
      },
    ],
  },
};
