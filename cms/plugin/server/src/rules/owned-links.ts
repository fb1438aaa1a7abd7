import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypes } from "../content-types";
import { uidOf } from "../model/naming";
import { type Relation, relationsTo } from "../model/relations";
import { ruleError } from "./enforce";
import type { Issue } from "./issues";

/*
 * A link that leads to one entry, such as that of an indication to its technique, has one owner: the indication. Strapi lets
 * every technique take the indication over from the other side, without a word to the technique that loses it.
 */

/** The relations whose other side, on entries of this type, would take entries from one another. */
export const ownedLinksTo = (type: ContentTypeName): readonly Relation[] =>
  relationsTo(type).filter(({ link }) => link.cardinality === "one");

type Data = Readonly<Record<string, unknown>>;

const hasEntries = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value != null;

/** The admin sends empty lists for what an editor has left alone. */
export const changesLinks = (value: unknown): boolean => {
  if (value === undefined) return false;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return true;
  const { connect, disconnect, set } = value as Data;
  return set !== undefined || hasEntries(connect) || hasEntries(disconnect);
};

/** Those that a write may change from the other side. */
export const ownedLinksIn = (
  type: ContentTypeName,
  data: unknown,
): readonly Relation[] =>
  ownedLinksTo(type).filter(({ link }) =>
    changesLinks(((data ?? {}) as Data)[link.inverse]),
  );

/** What a copy is made with: nothing that belongs to the original. */
export const withoutOwnedLinks = (
  type: ContentTypeName,
  data: unknown,
): object => ({
  ...(data as object | undefined),
  ...Object.fromEntries(
    ownedLinksTo(type).map(({ link }) => [link.inverse, { set: [] }]),
  ),
});

interface Owned {
  readonly slug: string | null;
  /** The document that it leads to. */
  readonly target: string;
}

/** Where every link of a relation leads, by the id of the row that has it; drafts and published ones. */
export type OwnedLinks = ReadonlyMap<Relation, ReadonlyMap<number, Owned>>;

export const loadOwnedLinks = async (
  strapi: Core.Strapi,
  wanted: readonly Relation[],
): Promise<OwnedLinks> => {
  const loaded = new Map<Relation, ReadonlyMap<number, Owned>>();
  for (const relation of wanted) {
    const rows = (await strapi.db.query(uidOf(relation.owner)).findMany({
      select: ["id", "slug"],
      populate: { [relation.name]: { select: ["documentId"] } },
    })) as readonly {
      readonly id: number;
      readonly slug: string | null;
      readonly [name: string]: unknown;
    }[];
    loaded.set(
      relation,
      new Map(
        rows.flatMap((row) => {
          const target = row[relation.name] as {
            readonly documentId: string;
          } | null;
          return target
            ? [[row.id, { slug: row.slug, target: target.documentId }] as const]
            : [];
        }),
      ),
    );
  }
  return loaded;
};

const refusal = (
  type: ContentTypeName,
  { owner, link }: Relation,
  slug: string | null,
  isTaken: boolean,
): Issue => {
  const [thing, other] = [contentTypes[owner], contentTypes[type]].map(
    ({ displayName }) => displayName.toLowerCase(),
  );
  const why = isTaken
    ? `belongs to another ${other}, which would lose it`
    : `would belong to no ${other}`;
  return {
    path: [link.inverse],
    message: `“${slug ?? ""}” ${why}. Change that in the ${thing} itself, or create a new one.`,
  };
};

/** @throws a `ValidationError` when the written document has taken an entry from another one, or has left one with none */
export const refuseMoves = (
  type: ContentTypeName,
  documentId: string,
  before: OwnedLinks,
  after: OwnedLinks,
): void => {
  for (const [relation, owned] of before)
    for (const [row, { slug, target }] of owned) {
      const now = after.get(relation)?.get(row)?.target;
      if (now === target) continue;
      const isTaken = now === documentId;
      if (isTaken || target === documentId)
        throw ruleError([refusal(type, relation, slug, isTaken)]);
    }
};
