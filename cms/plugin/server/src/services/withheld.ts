import type { Core } from "@strapi/strapi";
import type {
  WithheldEntries,
  WithheldEntry,
} from "../../../contracts/withheld";
import {
  type ContentTypeName,
  contentTypeNames,
  contentTypes,
} from "../content-types";
import { type EntryKey, findWithheld } from "../feed/withheld";
import type { ContentType } from "../model/attributes";
import { uidOf } from "../model/naming";
import { readableBy } from "../roles/readable-by";

/** How many entries are looked up in one query; more than a page of a list has. */
const BATCH = 500;

/** Those that an editor may read, with their titles. */
const readableAmong = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  keys: readonly EntryKey[],
  filters: object,
): Promise<readonly WithheldEntry[]> => {
  const { titleField, mainField }: ContentType = contentTypes[type];
  const title = titleField ?? mainField;
  const entries: WithheldEntry[] = [];
  for (const locale of new Set(keys.map((key) => key.locale))) {
    const ids = keys.flatMap((key) =>
      key.locale === locale ? [key.documentId] : [],
    );
    for (let at = 0; at < ids.length; at += BATCH) {
      const documentId = { $in: ids.slice(at, at + BATCH) };
      const rows = (await strapi.documents(uidOf(type)).findMany({
        locale,
        status: "published",
        fields: [title],
        sort: `${title}:asc`,
        filters: { $and: [filters, { documentId }] },
      })) as readonly Readonly<Record<string, string | null>>[];
      for (const row of rows)
        entries.push({
          type,
          documentId: row["documentId"] ?? "",
          locale,
          title: row[title] ?? "",
        });
    }
  }
  return entries;
};

const withheld = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The entries that are published and that readers are not shown, as far as the editor who asks may read them.
   *
   * @param among a type, and which of its entries; left out: all of all types
   * @param limit how many are named; all are counted
   */
  async list(
    userAbility: unknown,
    limit: number,
    among?: {
      readonly type: ContentTypeName;
      readonly documentIds: readonly string[];
    },
  ): Promise<WithheldEntries> {
    const entries: WithheldEntry[] = [];
    for (const type of among ? [among.type] : contentTypeNames) {
      const readable = await readableBy(strapi, userAbility, uidOf(type));
      if (!readable) continue;
      const keys = await findWithheld(strapi, type, among?.documentIds);
      entries.push(
        ...(await readableAmong(strapi, type, keys, readable.filters)),
      );
    }
    return { total: entries.length, entries: entries.slice(0, limit) };
  },
});

export type WithheldService = ReturnType<typeof withheld>;

export default withheld;
