import {
  changedNeighbours,
  loadNeighbours,
  NO_NEIGHBOURS,
} from "../feed/neighbours";
import { type Version, loadVersions } from "../feed/versions";
import { baseOfForm } from "../editing/base";
import type { Values } from "../editing/draft-values";
import { mergeEdits } from "../editing/merge";
import { keepDrafts, savedDraft } from "../editing/saved-drafts";
import { withdrawReviews } from "../editing/withdraw-review";
import { refuseToDiscardAll } from "../rules/discarding";
import { enforceRules, ruleError } from "../rules/enforce";
import { normalizedData } from "../rules/normalize";
import {
  loadOwnedLinks,
  ownedLinksIn,
  refuseMoves,
  withoutOwnedLinks,
} from "../rules/owned-links";
import {
  type HeldLinks,
  holdDraftLinks,
  holdPublishedLinks,
} from "../rules/held-links";
import { recordPublishedLinks } from "../rules/published-links";
import { storageIssues } from "../rules/storable";
import { fillSlugs } from "../slugs/fill-slugs";
import { recordPublishedSlugs } from "../slugs/published-slugs";
import { indicationsNamedAfter, refreshTitles } from "../titles/refresh-titles";
import { adoptInheritedLinks } from "../translations/adopt-links";
import {
  completeData,
  newTranslationOf,
} from "../translations/new-translation";
import { defaultLocaleOf } from "../translations/locales";
import { keepEmpty, shareValues } from "../translations/shared-values";
import type { Step, Write } from "./write";

/** No database may meet what it cannot store; codes and numbers are stored as they are written in one way only. */
export const values: Step = ({ type, params }) => {
  const issues = storageIssues(type, params.data);
  if (issues.length > 0) throw ruleError(issues);
  if (params.data) params.data = normalizedData(type, params.data);
  return Promise.resolve(null);
};

/** An entry that belongs to another one is not taken over from the other side. */
export const ownership: Step = async ({ strapi, type, action, params }) => {
  if (action === "clone") params.data = withoutOwnedLinks(type, params.data);
  const relations = ownedLinksIn(type, params.data);
  const before = await loadOwnedLinks(strapi, relations);
  return async ({ entry }) => {
    const after = await loadOwnedLinks(strapi, relations);
    refuseMoves(type, entry.documentId, before, after);
  };
};

/** A translation begins with what its original has, and others link to it from now on. */
export const translation: Step = async ({
  strapi,
  type,
  action,
  documentId,
  params,
}) => {
  const { locale } = params;
  if (action !== "update" || !documentId || Array.isArray(locale)) return null;
  const place = { type, documentId, locale };
  const started = await newTranslationOf(strapi, place);
  const data = await completeData(strapi, place, params.data, started);
  params.data = data;
  if (!started) return null;
  return async () => {
    await keepEmpty(strapi, started, data);
    const linking = await loadNeighbours(strapi, type, documentId);
    await adoptInheritedLinks(strapi, started, linking.values());
  };
};

/** Strapi changes the links of other entries, too. */
export const neighbours: Step = async ({ strapi, type, documentId }) => {
  const before = documentId
    ? await loadNeighbours(strapi, type, documentId)
    : NO_NEIGHBOURS;
  return async ({ entry, others }) => {
    const after = await loadNeighbours(strapi, type, entry.documentId);
    others.push(...changedNeighbours(before, after));
  };
};

const held = async (write: Write): Promise<HeldLinks | null> => {
  const { strapi, type, action, documentId, params } = write;
  if (write.isPublishing)
    return holdPublishedLinks(strapi, type, documentId ?? undefined);
  if (action !== "discardDraft" || !documentId) return null;
  await refuseToDiscardAll(strapi, type, params);
  const linking = await loadNeighbours(strapi, type, documentId);
  return holdDraftLinks(strapi, linking.values());
};

/** Others keep the links with which they were published, or which are in their drafts. */
export const linksOfOthers: Step = async (write) => {
  const links = await held(write);
  if (!links) return null;
  return async ({ entry, others, locales }) => {
    others.push(...(await links.restore(entry, others, locales)));
  };
};

const isWithdrawing = ({ action }: Write): boolean =>
  action === "delete" || action === "unpublish";

/** What is in no language is the same in all. */
export const sharedValues: Step = (write) =>
  Promise.resolve(
    isWithdrawing(write)
      ? null
      : async (written) => {
          const versions = await written.versions();
          const { strapi } = write;
          if (await shareValues(strapi, versions, written.locales))
            written.changed();
        },
  );

/** A slug follows the name, and a review ends with the text that was reviewed. */
export const consequences: Step = async ({
  strapi,
  type,
  action,
  documentId,
}) => {
  if (action !== "create" && action !== "update") return null;
  const before: readonly Version[] = documentId
    ? await loadVersions(strapi, type, [documentId])
    : [];
  return async (written) => {
    const versions = await written.versions();
    const { locales } = written;
    if (await fillSlugs(strapi, versions, locales, before)) written.changed();
    if (await withdrawReviews(strapi, type, before, versions))
      written.changed();
  };
};

/** A save does not undo what somebody else has saved since it began. */
export const otherEditors: Step = async ({
  strapi,
  type,
  action,
  documentId,
  params,
}) => {
  const { locale } = params;
  if (action !== "update" || !documentId || Array.isArray(locale)) return null;
  const place = { type, documentId };
  const base = baseOfForm(strapi, place);
  if (!base) return null;
  const language = locale ?? (await defaultLocaleOf(strapi));
  // What was saved by an earlier version of this program is not kept yet.
  const drafts = await keepDrafts(strapi, place);
  const current = drafts.find((draft) => draft.locale === language);
  if (current && current.savedAt !== base)
    params.data = mergeEdits(
      type,
      (params.data ?? {}) as Values,
      await savedDraft(strapi, place, language, base),
      current,
    );
  return null;
};

/** Indications are called after their techniques and conditions. */
export const titles: Step = async ({ strapi, type, action, documentId }) => {
  // What is deleted names nothing afterwards.
  const before =
    action === "delete" && documentId
      ? await indicationsNamedAfter(strapi, { type, documentId })
      : [];
  return async ({ entry }) => {
    const now = await indicationsNamedAfter(strapi, entry);
    const ids = [...before, ...now];
    if (ids.length > 0) await refreshTitles(strapi, { id: { $in: ids } });
  };
};

/** What is saved now is what the next save may have begun with. */
export const savedDrafts: Step = ({ strapi, action }) =>
  Promise.resolve(
    action === "publish" || action === "unpublish"
      ? null
      : async ({ entry }) => {
          await keepDrafts(strapi, entry);
        },
  );

/** What is published obeys the rules. */
export const rules: Step = ({ strapi, isPublishing }) =>
  Promise.resolve(
    isPublishing
      ? async (written) => {
          const versions = await written.versions();
          const published = versions.filter(
            ({ status, document }) =>
              status === "published" && written.isIn(document.locale),
          );
          await enforceRules(strapi, published, versions);
        }
      : null,
  );

/** What was published, with its links and slugs, is written down. */
export const publication: Step = (write) => {
  const { strapi, isPublishing } = write;
  return Promise.resolve(
    isPublishing || isWithdrawing(write)
      ? async (written) => {
          const { type, documentId } = written.entry;
          const versions = await written.versions();
          const touched = { type, documentIds: [documentId], versions };
          await recordPublishedLinks(
            strapi,
            touched,
            (locale) => isPublishing && written.isIn(locale),
          );
          if (isPublishing)
            written.others.push(
              ...(await recordPublishedSlugs(strapi, touched)),
            );
        }
      : null,
  );
};
