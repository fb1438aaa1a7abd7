import type { Core, Modules } from "@strapi/strapi";
import { lockFeed } from "../feed/head";
import { type Touched, recordChanges } from "../feed/record-changes";
import { loadVersions } from "../feed/versions";
import { announceChanges } from "../feed/wake";
import { quiet } from "../quiet";
import { idsByType } from "../feed/entries";
import { claimUniqueKeys } from "../rules/unique-keys";
import { takeTurn } from "../turns";
import {
  consequences,
  linksOfOthers,
  neighbours,
  otherEditors,
  ownership,
  publication,
  rules,
  savedDrafts,
  sharedValues,
  titles,
  translation,
  values,
} from "./steps";
import { type After, type Step, Written, writeOf } from "./write";

/** In this order before the write, and in this order behind it. */
const STEPS: readonly Step[] = [
  values,
  otherEditors,
  ownership,
  translation,
  neighbours,
  linksOfOthers,
  sharedValues,
  consequences,
  rules,
  publication,
  titles,
  savedDrafts,
];

/** Everything that a write has changed, with all versions that are left of it. */
const touchedBy = async (
  strapi: Core.Strapi,
  written: Written,
): Promise<readonly Touched[]> => {
  const { type, documentId } = written.entry;
  const touched: Touched[] = [
    { type, documentIds: [documentId], versions: await written.versions() },
  ];
  const others = written.others.filter(
    (other) => other.type !== type || other.documentId !== documentId,
  );
  for (const [otherType, documentIds] of idsByType(others))
    touched.push({
      type: otherType,
      documentIds,
      versions: await loadVersions(strapi, otherType, documentIds),
    });
  return touched;
};

/** Steps may have written to the row that Strapi answers with. */
const refreshResult = async (
  result: unknown,
  written: Written,
): Promise<void> => {
  const entry = result as Record<string, unknown>;
  const { locale, publishedAt } = entry;
  const version = (await written.versions()).find(
    ({ status, document }) =>
      document.locale === locale &&
      status === (publishedAt ? "published" : "draft"),
  );
  if (!version) return;
  const fields = version.document.fields as Readonly<Record<string, unknown>>;
  for (const name of ["slug", "lastReviewedAt"])
    if (name in entry && name in fields) entry[name] = fields[name];
};

/**
 * Stands around every write of the document service to our types, from the admin, an import or code: rules, unique keys and
 * the feed belong to the same transaction as the content. Strapi opens its own transaction inside this one.
 */
export const contentWrites =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const write = writeOf(strapi, context);
    if (!write) return next();

    const run = async (onCommit: (announce: () => void) => void) => {
      await lockFeed(strapi);
      const after: After[] = [];
      for (const step of STEPS) {
        const rest = await step(write);
        if (rest) after.push(rest);
      }
      const result = await next();
      const written = await Written.of(write, result);
      if (!written) return result;
      for (const rest of after) await rest(written);

      const touched = await touchedBy(strapi, written);
      for (const one of touched) await claimUniqueKeys(strapi, one);
      await refreshResult(result, written);
      const recorded = await recordChanges(strapi, touched);
      if (recorded > 0) onCommit(announceChanges);
      return result;
    };

    return strapi.db.transaction(({ trx, onCommit }) =>
      takeTurn(trx, async () => {
        try {
          return await run(onCommit);
        } catch (error) {
          await quiet(trx);
          throw error;
        }
      }),
    );
  };
