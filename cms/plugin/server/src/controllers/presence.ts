import type { Core } from "@strapi/strapi";
import type { Context } from "koa";
import type { Presence } from "../../../contracts/presence";
import { contentTypeNames } from "../content-types";
import { othersIn } from "../editing/presence";
import { uidOf } from "../model/naming";
import { readableEntry } from "../preview/readable-entry";

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
    const { uid, documentId = "" } = ctx["params"] as Record<string, string>;
    const { locale } = ctx.query;
    const type = contentTypeNames.find((name) => uidOf(name) === uid);
    const entry =
      type &&
      (await readableEntry(
        strapi,
        uidOf(type),
        {
          documentId,
          locale: typeof locale === "string" ? locale : null,
          status: "draft",
        },
        [],
      ));
    if (!type || !entry) return ctx.notFound();
    const { id, firstname, lastname } = ctx["state"].user as User;
    const name = [firstname, lastname].filter(Boolean).join(" ") || `#${id}`;
    const place = `${uidOf(type)} ${documentId} ${entry.locale}`;
    ctx.body = {
      others: await othersIn(strapi, place, { id, name }),
    } satisfies Presence;
  },
});

export default presence;
