import type { Core } from "@strapi/strapi";
import type { Context } from "koa";
import type { UsedIn } from "../../../contracts/used-in";
import { PLUGIN_ID } from "../model/naming";
import type { UsedInService } from "../services/used-in";
import { askedEntry } from "./asked-entry";

const usedIn = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `GET /bodywork/used-in/:uid/:documentId?locale=…`, for the admin: what links to the draft of an entry, as far as whoever asks may
   * read it.
   *
   * 404 for an entry that is not there, or that whoever asks may not read.
   */
  async find(ctx: Context): Promise<void> {
    const entry = await askedEntry(strapi, ctx, "draft");
    if (!entry) return ctx.notFound();
    ctx.set("cache-control", "no-store");
    ctx.body = {
      links: await strapi
        .plugin(PLUGIN_ID)
        .service<UsedInService>("used-in")
        .find(entry, ctx.state["userAbility"]),
    } satisfies UsedIn;
  },
});

export default usedIn;
