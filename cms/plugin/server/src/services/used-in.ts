import type { Core } from "@strapi/strapi";
import type { UsedInLink, UsingEntry } from "../../../contracts/used-in";
import { type ContentTypeName, contentTypes } from "../content-types";
import type { Entry, RowKind } from "../feed/entries";
import {
  type BacklinkAttribute,
  type ContentType,
  attributesOf,
} from "../model/attributes";
import { uidOf } from "../model/naming";
import { readableBy } from "../roles/readable-by";

/** How many entries are named of each link; the form shows the others. */
const SHOWN = 20;

const usedIn = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What links to an entry, as far as the editor who asks may read that. */
  async find(
    { type, documentId, locale }: Entry & RowKind,
    userAbility: unknown,
  ): Promise<readonly UsedInLink[]> {
    const backlinks = Object.entries(
      attributesOf(contentTypes[type] as ContentType),
    ).filter(
      (entry): entry is [string, BacklinkAttribute] =>
        entry[1].kind === "backlink",
    );
    const links: UsedInLink[] = [];
    for (const [name, { from, via }] of backlinks) {
      const owner = from as ContentTypeName;
      const readable = await readableBy(strapi, userAbility, uidOf(owner));
      if (!readable) continue;
      const { titleField, mainField }: ContentType = contentTypes[owner];
      const title = titleField ?? mainField;
      const found = {
        locale,
        status: "draft" as const,
        filters: { $and: [readable.filters, { [via]: { documentId } }] },
      };
      const documents = strapi.documents(uidOf(owner));
      const rows = (await documents.findMany({
        ...found,
        fields: [title],
        sort: `${title}:asc`,
        limit: SHOWN,
      })) as readonly Readonly<Record<string, string | null>>[];
      const total =
        rows.length < SHOWN ? rows.length : await documents.count(found);
      links.push({
        name,
        from: owner,
        total,
        entries: rows.map((row): UsingEntry => ({
          documentId: row["documentId"] ?? "",
          title: row[title] ?? "",
        })),
        canCreate: readable.canCreate(),
      });
    }
    return links;
  },
});

export type UsedInService = ReturnType<typeof usedIn>;

export default usedIn;
