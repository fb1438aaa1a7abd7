import { isDeepStrictEqual } from "node:util";
import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import type { Version } from "../feed/versions";
import { uidOf } from "../model/naming";
import { giveLinks } from "../rules/held-links";
import { linksOf } from "../feed/versions";
import { relations } from "../model/relations";

type Values = Readonly<Record<string, unknown>>;

/** What a review says, as opposed to what it is of. */
const OF_REVIEW: ReadonlySet<string> = new Set([
  "reviewedBy",
  "lastReviewedAt",
  "nextReviewDue",
]);

/** An address is no text. */
const NO_TEXT: ReadonlySet<string> = new Set([...OF_REVIEW, "slug"]);

const without = (values: object, names: ReadonlySet<string>): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => !names.has(name)),
  );

const textOf = ({ document: { fields, links } }: Version): unknown => [
  without(fields, NO_TEXT),
  without(links, NO_TEXT),
];

const reviewOf = ({ document: { fields, links } }: Version): unknown => [
  (links as Values)["reviewedBy"] ?? [],
  (fields as Values)["lastReviewedAt"] ?? null,
];

const reviewerLink = (type: ContentTypeName) =>
  relations.find(({ owner, name }) => owner === type && name === "reviewedBy");

/**
 * Withdraws the reviews of texts that were changed and not reviewed anew: a review belongs to a text, in one language.
 *
 * @param before the versions of the document before it was written
 * @returns whether one was withdrawn
 */
export const withdrawReviews = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  before: readonly Version[],
  versions: readonly Version[],
): Promise<boolean> => {
  const relation = reviewerLink(type);
  if (!relation) return false;
  let isChanged = false;
  for (const draft of versions) {
    const { documentId, locale } = draft.document;
    const draftBefore = before.find(
      ({ status, document }) =>
        status === "draft" && document.locale === locale,
    );
    if (draft.status !== "draft" || !draftBefore) continue;
    const isReviewed =
      linksOf(draft, relation.name).length > 0 ||
      (draft.document.fields as Values)["lastReviewedAt"] != null;
    if (
      !isReviewed ||
      isDeepStrictEqual(textOf(draft), textOf(draftBefore)) ||
      !isDeepStrictEqual(reviewOf(draft), reviewOf(draftBefore))
    )
      continue;
    await giveLinks(strapi, draft, (_version, { name }) =>
      name === relation.name ? [] : null,
    );
    await strapi.db.query(uidOf(type)).updateMany({
      where: { documentId, locale, publishedAt: { $null: true } },
      data: { lastReviewedAt: null },
    });
    isChanged = true;
  }
  return isChanged;
};
