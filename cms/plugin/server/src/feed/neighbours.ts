import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { uidOf } from "../model/naming";
import { type Relation, relationsTo } from "../model/relations";

/** A link to a document: from which row of its owner, and in which place among the links of that row. */
interface LinkRow {
  readonly owner: ContentTypeName;
  readonly documentId: string;
  readonly name: string;
  readonly row: number;
  readonly place: number | null;
  readonly link: number;
  /** How many links are in this place; Strapi may give several the same one. */
  readonly sharing: number | string;
}

/** A document that links to another one, and how. */
interface Neighbour {
  readonly type: ContentTypeName;
  readonly documentId: string;
  readonly links: string;
}

export type Neighbours = ReadonlyMap<string, Neighbour>;

export const NO_NEIGHBOURS: Neighbours = new Map();

/** The names that Strapi has given to what holds a relation. */
interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  readonly orderColumnName?: string;
}

const selectLinks = (
  strapi: Core.Strapi,
  { owner, name, target }: Relation,
  documentId: string,
) => {
  const { tableName, attributes } = strapi.db.metadata.get(uidOf(owner));
  const { joinTable } = attributes[name] as unknown as {
    readonly joinTable: JoinTable;
  };
  const { joinColumn, inverseJoinColumn, orderColumnName } = joinTable;
  const knex = strapi.db.connection;
  const place = orderColumnName
    ? [
        `link.${orderColumnName} as place`,
        strapi.db
          .getConnection()
          .from({ other: joinTable.name })
          .where({
            [`other.${joinColumn.name}`]: knex.ref(`link.${joinColumn.name}`),
            [`other.${orderColumnName}`]: knex.ref(`link.${orderColumnName}`),
          })
          .count()
          .as("sharing"),
      ]
    : [knex.raw("0 as ??", ["place"]), knex.raw("1 as ??", ["sharing"])];
  return strapi.db
    .getConnection()
    .from({ link: joinTable.name })
    .join(
      { target: strapi.db.metadata.get(uidOf(target)).tableName },
      "target.id",
      `link.${inverseJoinColumn.name}`,
    )
    .join({ owner: tableName }, "owner.id", `link.${joinColumn.name}`)
    .where("target.document_id", documentId)
    .select(
      knex.raw("? as ??", [owner, "owner"]),
      "owner.document_id as documentId",
      knex.raw("? as ??", [name, "name"]),
      "owner.id as row",
      "link.id as link",
      ...place,
    );
};

/** What of a link can change. Links in one place follow each other as they were made, so there it matters which one it is. */
const inShort = ({ name, row, place, link, sharing }: LinkRow): string =>
  [name, row, place, Number(sharing) === 1 ? "" : link].join(" ");

/**
 * The documents whose links Strapi may change when this one is written: those that link to it. Their own writes raise no
 * event, see `docs/decisions/0002-compare-neighbours.md`. One query for all relations: this is asked twice at each write.
 */
export const loadNeighbours = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<Neighbours> => {
  const [first, ...others] = relationsTo(type).map((relation) =>
    selectLinks(strapi, relation, documentId),
  );
  if (!first) return NO_NEIGHBOURS;
  const rows = (await strapi.db.transaction(({ trx }) =>
    first.unionAll(others).transacting(trx),
  )) as LinkRow[];

  const links = new Map<string, { neighbour: LinkRow; links: string[] }>();
  for (const row of rows) {
    const key = `${row.owner} ${row.documentId}`;
    const known = links.get(key) ?? { neighbour: row, links: [] };
    known.links.push(inShort(row));
    links.set(key, known);
  }
  return new Map(
    [...links].map(([key, { neighbour, links }]) => [
      key,
      {
        type: neighbour.owner,
        documentId: neighbour.documentId,
        links: links.sort().join(),
      },
    ]),
  );
};

/** Those whose links to the document are not what they were. */
export const changedNeighbours = (
  before: Neighbours,
  after: Neighbours,
): readonly Neighbour[] =>
  [...new Map([...before, ...after])].flatMap(([key, neighbour]) =>
    before.get(key)?.links === after.get(key)?.links ? [] : [neighbour],
  );
