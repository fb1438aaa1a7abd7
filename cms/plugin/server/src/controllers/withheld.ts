import type { Core } from "@strapi/strapi";
import type { Context } from "koa";
import { z } from "zod";
import type { Withheld, WithheldEntries } from "../../../contracts/withheld";
import { contentTypes, typeOfUid } from "../content-types";
import { loadVersions } from "../feed/versions";
import { findWithheld } from "../feed/withheld";
import { PLUGIN_ID } from "../model/naming";
import { listedIssues } from "../rules/issue";
import { withholdingIssues } from "../rules/publishing";
import type { WithheldService } from "../services/withheld";
import { askedEntry } from "./asked-entry";

/** As many as Strapi's home page has room for. */
const ON_HOME_PAGE = 10;

/** The longest page of a list that Strapi offers, in a few languages. */
const MOST_IDS = 500;

const documentIds = z
  .string()
  .transform((ids) => ids.split(","))
  .pipe(z.array(z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)).max(MOST_IDS));

/** For the admin: what is published and not shown to readers, as far as whoever asks may read it. */
const withheld = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `GET /bodywork/withheld`: the first entries of all types.
   * `GET /bodywork/withheld?uid=…&documentIds=…`: those among some entries of a type.
   */
  async find(ctx: Context): Promise<void> {
    const { uid, documentIds: listed } = ctx.query;
    const type = typeof uid === "string" ? typeOfUid(uid) : null;
    const ids = documentIds.safeParse(listed);
    const isOfType = uid !== undefined;
    if (isOfType && (!type || !ids.success)) return ctx.badRequest();
    ctx.set("cache-control", "no-store");
    ctx.body = (await strapi
      .plugin(PLUGIN_ID)
      .service<WithheldService>("withheld")
      .list(
        ctx.state["userAbility"],
        isOfType ? Infinity : ON_HOME_PAGE,
        type && ids.success ? { type, documentIds: ids.data } : undefined,
      )) satisfies WithheldEntries;
  },

  /**
   * `GET /bodywork/withheld/:uid/:documentId?locale=…`: why readers are not shown the published version.
   *
   * 404 for an entry that is not published, or that whoever asks may not read.
   */
  async findOne(ctx: Context): Promise<void> {
    const entry = await askedEntry(strapi, ctx, "published");
    if (!entry) return ctx.notFound();
    const { type, documentId } = entry;
    ctx.set("cache-control", "no-store");
    const isWithheld = (await findWithheld(strapi, type, [documentId])).some(
      (key) => key.locale === entry.locale,
    );
    const version = isWithheld
      ? (await loadVersions(strapi, type, [documentId])).find(
          ({ status, document }) =>
            status === "published" && document.locale === entry.locale,
        )
      : undefined;
    ctx.body = {
      issues: version
        ? listedIssues(contentTypes[type].public, withholdingIssues(version))
        : null,
    } satisfies Withheld;
  },
});

export default withheld;
