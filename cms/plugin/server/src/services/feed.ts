import type { Core } from "@strapi/strapi";
import { createComparison } from "../feed/comparison";

const feed = ({ strapi }: { strapi: Core.Strapi }) => {
  const comparison = createComparison(strapi);
  return {
    /** Records what was written past the document service; run it after `strapi import` or work on the database. */
    reconcile: () => comparison.run(),
    /** How much had been written past the document service, as the comparisons found it. */
    drift: () => comparison.drift(),
    comparison,
  };
};

export type FeedService = ReturnType<typeof feed>;

export default feed;
