import type { Core } from "@strapi/strapi";
import type { Context } from "koa";
import type { Presence } from "../../../contracts/presence";
import { othersIn } from "../editing/presence";
import { askedEntry } from "./asked-entry";

interface User {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
}

const presence = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `POST /bodywork/presence/:uid/:documentId?locale=…`, for the admin: says that whoever asks has the entry open, and answers who else
   * has.
   *
   * 404 for an entry that is not there, or that whoever asks may not read.
   */
  async note(ctx: Context): Promise<void> {
    const entry = await askedEntry(strapi, ctx, "draft");
    if (!entry) return ctx.notFound();
    const { id, firstname, lastname } = ctx["state"].user as User;
    const name = [firstname, lastname].filter(Boolean).join(" ") || `#${id}`;
    ctx.body = {
      others: await othersIn(strapi, entry, { id, name }),
    } satisfies Presence;
  },
});

export default presence;
