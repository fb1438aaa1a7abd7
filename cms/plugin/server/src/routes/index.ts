/** Scopes come from the handler's name, so handlers must be strings: `plugin::bodywork.feed.snapshot`. */
export default {
  admin: {
    type: "admin",
    routes: [
      {
        method: "GET",
        path: "/before-publishing/:uid/:documentId",
        handler: "before-publishing.find",
        config: { policies: ["admin::isAuthenticatedAdmin"] },
      },
    ],
  },
  "content-api": {
    type: "content-api",
    routes: [
      { method: "GET", path: "/feed/snapshot", handler: "feed.snapshot" },
      { method: "GET", path: "/feed/changes", handler: "feed.changes" },
    ],
  },
};
