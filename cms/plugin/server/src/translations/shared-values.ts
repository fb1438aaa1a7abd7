import { isDeepStrictEqual } from "node:util";
import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypes } from "../content-types";
import { type Version, loadVersions } from "../feed/versions";
import {
  type Attribute,
  type Attributes,
  type GroupAttribute,
  attributesOf,
} from "../model/attributes";
import { uidOf } from "../model/naming";

/*
 * Values that are not in any language, such as the certainty of the evidence, have one value for all translations of an entry. Strapi
 * copies them between drafts only, does so by comparing rows at random, and never looks inside a group. See
 * `docs/decisions/0044-one-value-for-all-languages.md`.
 */

type Values = Readonly<Record<string, unknown>>;

/** What of an attribute is shared by all languages. */
type Sharing =
  | { readonly kind: "whole" }
  /** A single group of which some fields are shared, such as the numbers of a dose. */
  | { readonly kind: "parts"; readonly names: readonly string[] };

const isShared = (attribute: Attribute): boolean =>
  attribute.localized === false;

const sharedPartsOf = (group: GroupAttribute): readonly string[] =>
  Object.entries(group.component.attributes).flatMap(([name, attribute]) =>
    isShared(attribute) ? [name] : [],
  );

const sharingIn = (attributes: Attributes): ReadonlyMap<string, Sharing> => {
  const found = new Map<string, Sharing>();
  for (const [name, attribute] of Object.entries(attributes)) {
    if (isShared(attribute)) found.set(name, { kind: "whole" });
    // Rows of a repeatable group have nothing by which those of two languages would be the same.
    else if (attribute.kind === "group" && !attribute.repeatable) {
      const names = sharedPartsOf(attribute);
      if (names.length > 0) found.set(name, { kind: "parts", names });
    }
  }
  return found;
};

/** The attributes of each type, and fields of groups, that have one value for all languages. */
export const sharedNames = (type: ContentTypeName): readonly string[] =>
  [...sharingIn(attributesOf(contentTypes[type]))].flatMap(([name, one]) =>
    one.kind === "whole" ? [name] : one.names.map((part) => `${name}.${part}`),
  );

const partOf = (value: unknown, { names }: { names: readonly string[] }) =>
  Object.fromEntries(
    names.map((name) => [name, ((value ?? {}) as Values)[name] ?? null]),
  );

/** The shared values among those that readers may see. */
export const sharedValuesOf = ({ document }: Version): Values => {
  const { type, fields } = document;
  const sharing = sharingIn(contentTypes[type].public);
  return Object.fromEntries(
    [...sharing].map(([name, one]) => {
      const value = (fields as Values)[name] ?? null;
      return [name, one.kind === "whole" ? value : partOf(value, one)];
    }),
  );
};

/** Without the ids of rows, which belong to one language; files are linked by theirs. */
const copyOf = (attribute: Attribute, value: unknown): unknown => {
  if (value == null) return value;
  if (attribute.kind === "image") return (value as { id: number }).id;
  if (attribute.kind !== "group") return value;
  const { attributes } = attribute.component;
  const copyRow = (row: Values): Values =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, part]) => [
        name,
        copyOf(part, row[name]),
      ]),
    );
  return Array.isArray(value)
    ? value.map((row) => copyRow(row as Values))
    : copyRow(value as Values);
};

const populateOf = (attributes: Attributes): object =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(
      ([name, attribute]): [string, unknown][] => {
        if (attribute.kind === "image") return [[name, true]];
        if (attribute.kind !== "group") return [];
        return [
          [name, { populate: populateOf(attribute.component.attributes) }],
        ];
      },
    ),
  );

interface Row extends Values {
  readonly id: number;
  readonly locale: string;
}

/** Where the rows of a document are. */
interface Place {
  readonly type: ContentTypeName;
  readonly documentId: string;
  readonly status: Version["status"];
}

const rowsIn = async (
  strapi: Core.Strapi,
  { type, documentId, status }: Place,
  locales: readonly string[],
): Promise<readonly Row[]> =>
  (await strapi.db.query(uidOf(type)).findMany({
    where: {
      documentId,
      locale: { $in: [...locales] },
      publishedAt:
        status === "published" ? { $notNull: true } : { $null: true },
    },
    populate: populateOf(attributesOf(contentTypes[type])),
  })) as readonly Row[];

/** What a row is given so that it shares the values of another. */
const sharedData = (type: ContentTypeName, from: Row, to: Values): Values => {
  const attributes = attributesOf(contentTypes[type]);
  return Object.fromEntries(
    [...sharingIn(attributes)].map(([name, one]) => {
      const attribute = attributes[name] as Attribute;
      const value = copyOf(attribute, from[name]);
      if (one.kind === "whole") return [name, value];
      const own = copyOf(attribute, to[name]);
      const merged = { ...(own ?? {}), ...partOf(value, one) };
      const isEmpty = Object.values(merged).every((part) => part == null);
      return [name, isEmpty ? null : merged];
    }),
  );
};

const isNothing = (value: unknown): boolean =>
  value == null || (Array.isArray(value) && value.length === 0);

/**
 * What is to be written of an entry, with the shared values of a draft where nothing is said of them: all of those for a new
 * translation, else those within a group that is written without them.
 */
export const withSharedValues = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  draft: { readonly documentId: string; readonly locale: string },
  data: Values,
  isNew: boolean,
): Promise<Values> => {
  const sharing = [...sharingIn(attributesOf(contentTypes[type]))];
  const lacksParts = sharing.some(
    ([name, one]) =>
      one.kind === "parts" &&
      data[name] &&
      one.names.some((part) => (data[name] as Values)[part] === undefined),
  );
  if (!isNew && !lacksParts) return data;
  const [row] = await rowsIn(strapi, { type, ...draft, status: "draft" }, [
    draft.locale,
  ]);
  if (!row) return data;
  const shared = sharedData(type, row, {});
  const filled: Record<string, unknown> = { ...data };
  for (const [name, one] of sharing) {
    const own = data[name];
    if (isNothing(own)) {
      if (isNew) filled[name] = shared[name] ?? null;
    } else if (one.kind === "parts")
      filled[name] = {
        ...(own as object),
        ...Object.fromEntries(
          one.names.flatMap((part) => {
            const value = (own as Values)[part];
            return value === undefined || (isNew && value === null)
              ? [[part, ((shared[name] ?? {}) as Values)[part] ?? null]]
              : [];
          }),
        ),
      };
  }
  return filled;
};

const put = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  row: Row,
  data: object,
): Promise<void> => {
  const uid = uidOf(type);
  const documents = strapi.documents(uid);
  const groups = await documents.updateComponents(row, data);
  await strapi.db.query(uid).update({
    where: { id: row.id },
    data: { ...documents.omitComponentData(data), ...groups },
  });
};

/**
 * Empties the shared values of a new translation that its data has empty: Strapi fills them with what is published, although the drafts
 * do not have it any more.
 */
export const keepEmpty = async (
  strapi: Core.Strapi,
  {
    type,
    documentId,
    locale,
  }: {
    readonly type: ContentTypeName;
    readonly documentId: string;
    readonly locale: string;
  },
  data: Values,
): Promise<void> => {
  const place = { type, documentId, status: "draft" } as const;
  const [row] = await rowsIn(strapi, place, [locale]);
  if (!row) return;
  const attributes = attributesOf(contentTypes[type]);
  const filled = [...sharingIn(attributes).keys()].filter(
    (name) => data[name] === null && !isNothing(row[name]),
  );
  if (filled.length === 0) return;
  await put(
    strapi,
    type,
    row,
    Object.fromEntries(
      filled.map((name) => {
        const attribute = attributes[name];
        const isList = attribute?.kind === "group" && attribute.repeatable;
        return [name, isList ? [] : null];
      }),
    ),
  );
};

const give = async (
  strapi: Core.Strapi,
  place: Place,
  from: string,
  to: readonly string[],
): Promise<void> => {
  const rows = await rowsIn(strapi, place, [from, ...to]);
  const source = rows.find(({ locale }) => locale === from);
  if (!source) return;
  for (const row of rows)
    if (row !== source)
      await put(strapi, place.type, row, sharedData(place.type, source, row));
};

/**
 * Strapi calls an entry “modified” while its draft is the later one of the two, so what was given to a published version must not hide
 * that its draft has other changes.
 */
const keepBehindDraft = async (
  strapi: Core.Strapi,
  versions: readonly Version[],
): Promise<boolean> => {
  let isChanged = false;
  const locales = new Set(versions.map(({ document }) => document.locale));
  if (locales.size === 1) return isChanged;
  for (const locale of locales) {
    const [draft, published] = (["draft", "published"] as const).map((status) =>
      versions.find(
        (version) =>
          version.status === status && version.document.locale === locale,
      ),
    );
    if (!draft || !published) continue;
    if (published.document.updatedAt < draft.document.updatedAt) continue;
    const { type, documentId, updatedAt } = draft.document;
    if (
      isDeepStrictEqual(
        [draft.document.fields, draft.document.links],
        [published.document.fields, published.document.links],
      )
    )
      continue;
    // Below the queries, which would say that it was changed now.
    const { tableName } = strapi.db.metadata.get(uidOf(type));
    await strapi.db.transaction(({ trx }) =>
      strapi.db
        .getConnection()
        .from(tableName)
        .where({ document_id: documentId, locale })
        .whereNotNull("published_at")
        .update({ updated_at: new Date(Date.parse(updatedAt) - 1) })
        .transacting(trx),
    );
    isChanged = true;
  }
  return isChanged;
};

/**
 * Gives the values that all languages share to the other languages of an entry, drafts to drafts and published to published.
 *
 * @param versions all of the document
 * @param locales in which it was written, whose values hold; null: in all
 * @returns whether a value was different
 */
export const shareValues = async (
  strapi: Core.Strapi,
  versions: readonly Version[],
  locales: ReadonlySet<string> | null,
): Promise<boolean> => {
  let isChanged = false;
  for (const status of ["draft", "published"] as const) {
    const here = versions.filter((version) => version.status === status);
    const source = here.find(
      ({ document }) => locales?.has(document.locale) ?? true,
    );
    if (!source) continue;
    const shared = sharedValuesOf(source);
    const different = here.flatMap((version) =>
      isDeepStrictEqual(sharedValuesOf(version), shared)
        ? []
        : [version.document.locale],
    );
    if (different.length === 0) continue;
    const { type, documentId, locale } = source.document;
    await give(strapi, { type, documentId, status }, locale, different);
    isChanged = true;
  }
  const [first] = versions;
  if (!first) return false;
  const { type, documentId } = first.document;
  // Strapi itself may have shared some of them.
  const isBehind = await keepBehindDraft(
    strapi,
    isChanged ? await loadVersions(strapi, type, [documentId]) : versions,
  );
  return isChanged || isBehind;
};
