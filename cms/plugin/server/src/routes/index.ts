/** Strapi lets signed-in users of the admin through; what each of them may read, the handlers look up. */
const signedIn = { policies: ["admin::isAuthenticatedAdmin"] };

/** Scopes come from the handler's name, so handlers must be strings: `plugin::bodywork.feed.snapshot`. */
export default {
  admin: {
    type: "admin",
    routes: [
      {
        method: "GET",
        path: "/before-publishing/:uid/:documentId",
        handler: "before-publishing.find",
        config: signedIn,
      },
      {
        method: "POST",
        path: "/presence/:uid/:documentId",
        handler: "presence.note",
        config: signedIn,
      },
      {
        method: "GET",
        path: "/used-in/:uid/:documentId",
        handler: "used-in.find",
        config: signedIn,
      },
      {
        method: "GET",
        path: "/withheld",
        handler: "withheld.find",
        config: signedIn,
      },
      {
        method: "GET",
        path: "/withheld/:uid/:documentId",
        handler: "withheld.findOne",
        config: signedIn,
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
