import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { tableOf } from "../model/naming";
import { type DraftValues, type Values, loadDrafts } from "./draft-values";

/*
 * What was saved of each draft the last few times, so that a save which began with one of these can be compared with what others have
 * saved since.
 */

const SAVED_DRAFT_UID = "plugin::bodywork.saved-draft";

/** So many saves may come between the opening of a form and its saving; older ones are forgotten. */
const KEPT = 30;

const table = tableOf("saved_drafts");

export const savedDraftModel = {
  uid: SAVED_DRAFT_UID,
  tableName: table,
  singularName: "saved-draft",
  attributes: {
    id: { type: "increments" },
    type: { type: "string", column: { notNullable: true } },
    documentId: { type: "string", column: { notNullable: true } },
    locale: { type: "string", column: { notNullable: true } },
    savedAt: { type: "string", column: { notNullable: true } },
    /** JSON. */
    draft: { type: "text", column: { notNullable: true } },
  },
  indexes: [{ name: `${table}_document`, columns: ["document_id", "type"] }],
};

interface Place {
  readonly type: ContentTypeName;
  readonly documentId: string;
}

interface SavedDraft extends Place {
  readonly id: number;
  readonly locale: string;
  readonly savedAt: string;
  readonly draft: string;
}

/** What a draft was when it was saved at some time; null when that is forgotten. */
export const savedDraft = async (
  strapi: Core.Strapi,
  { type, documentId }: Place,
  locale: string,
  savedAt: string,
): Promise<Values | null> => {
  const row = (await strapi.db.query(SAVED_DRAFT_UID).findOne({
    where: { type, documentId, locale, savedAt },
  })) as SavedDraft | null;
  return row && (JSON.parse(row.draft) as Values);
};

/** Keeps what the drafts of a document are now, and forgets those of languages in which there is none any more. */
export const keepDrafts = async (
  strapi: Core.Strapi,
  place: Place,
): Promise<readonly DraftValues[]> => {
  const { type, documentId } = place;
  const query = strapi.db.query(SAVED_DRAFT_UID);
  const drafts = await loadDrafts(strapi, type, documentId);
  const known = (await query.findMany({
    select: ["id", "locale", "savedAt"],
    where: { type, documentId },
    orderBy: { id: "desc" },
  })) as readonly Pick<SavedDraft, "id" | "locale" | "savedAt">[];
  const kept = new Set<number>();
  for (const { locale, savedAt, values } of drafts) {
    const older = known.filter((row) => row.locale === locale);
    const isKnown = older.some((row) => row.savedAt === savedAt);
    for (const { id } of older.slice(0, isKnown ? KEPT : KEPT - 1))
      kept.add(id);
    if (isKnown) continue;
    const draft = JSON.stringify(values);
    await query.create({
      data: { type, documentId, locale, savedAt, draft },
    });
  }
  const forgotten = known.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  if (forgotten.length > 0)
    await query.deleteMany({ where: { id: { $in: forgotten } } });
  return drafts;
};
