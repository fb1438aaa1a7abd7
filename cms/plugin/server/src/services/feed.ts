import type { Core } from "@strapi/strapi";
import { reconcile } from "../feed/reconcile";

const feed = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Records what was written past the document service; run it after `strapi import` or work on the database. */
  reconcile: () => reconcile(strapi),
});

export default feed;
