import type { Core } from "@strapi/strapi";
import type { Context } from "koa";
import type { BeforePublishing } from "../../../contracts/before-publishing";
import { contentTypes } from "../content-types";
import { draftDocument } from "../feed/states";
import { loadVersions } from "../feed/versions";
import { listedIssues } from "../rules/issue";
import { asPublished, publishingIssues } from "../rules/publishing";
import { askedEntry } from "./asked-entry";

const beforePublishing = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `GET /bodywork/before-publishing/:uid/:documentId?locale=…`, for the admin: what stands in the way of publishing the saved draft.
   *
   * 404 for an entry that is not there, or that whoever asks may not read.
   */
  async find(ctx: Context): Promise<void> {
    const entry = await askedEntry(strapi, ctx, "draft");
    if (!entry) return ctx.notFound();
    const { type, documentId } = entry;

    const versions = await loadVersions(strapi, type, [documentId]);
    const draft = versions.find(
      ({ status, document }) =>
        status === "draft" && document.locale === entry.locale,
    );
    if (!draft) return ctx.notFound();
    const issues = await publishingIssues(
      strapi,
      await asPublished(strapi, draft, versions),
      versions,
    );
    ctx.body = {
      issues: listedIssues(contentTypes[type].public, issues),
      isPreviewable: draftDocument(draft) !== null,
    } satisfies BeforePublishing;
  },
});

export default beforePublishing;
