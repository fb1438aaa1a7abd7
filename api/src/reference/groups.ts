import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from "graphql";
import { documentedTypes } from "./documented";
import type { Usage } from "./usages";

/** A chapter of the reference. */
export interface Group {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly types: readonly GraphQLNamedType[];
}

type Usages = ReadonlyMap<string, readonly Usage[]>;

/** `complementaryTherapies` → `complementary therapies` */
const wordsOf = (name: string): string =>
  name
    .replaceAll("_", " ")
    .replaceAll(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
    .trim();

const capitalised = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);

const isEntry = (type: GraphQLNamedType): type is GraphQLObjectType =>
  isObjectType(type) && type.getInterfaces().length > 0;

/** The entry that a page of entries consists of; null for anything else. */
const entryOnPage = (type: GraphQLNamedType): string | null => {
  if (!isObjectType(type)) return null;
  const nodes = type.getFields()["nodes"];
  const node = nodes && getNamedType(nodes.type);
  return node && isEntry(node) ? node.name : null;
};

/** The types that have a chapter of their own, each with its title: what can be asked for by a field of the query type. */
const chaptersOf = (query: GraphQLObjectType): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>();
  for (const { name, type } of Object.values(query.getFields())) {
    const answered = getNamedType(type);
    if (isInterfaceType(answered)) continue;
    // `techniques` after `technique`: of an entry, the name of its list.
    titles.set(entryOnPage(answered) ?? answered.name, wordsOf(name));
  }
  return titles;
};

const isNamedAfter = (name: string, type: string): boolean =>
  name.startsWith(type) && /^(\p{Lu}|$)/u.test(name.slice(type.length));

/** What belongs to no chapter, however few use it. */
const isShared = (type: GraphQLNamedType): boolean =>
  isScalarType(type) || isInterfaceType(type);

/** The chapters of what is shared, by what it is. */
const SHARED: readonly {
  readonly id: string;
  readonly title: string;
  readonly holds: (type: GraphQLNamedType) => boolean;
}[] = [
  {
    id: "shared",
    title: "Shared types",
    holds: (type) =>
      !isInputObjectType(type) && !isEnumType(type) && !isScalarType(type),
  },
  { id: "filters", title: "Shared filters", holds: isInputObjectType },
  { id: "enumerations", title: "Shared enumerations", holds: isEnumType },
  { id: "scalars", title: "Scalars", holds: isScalarType },
];

/**
 * The chapter of each type that has one: its own, that of the type it is named after, or that of everything by which it is
 * used. An argument belongs to what is asked for with it. What has none is shared.
 */
const assigned = (
  types: readonly GraphQLNamedType[],
  chapters: readonly string[],
  usages: Usages,
): ReadonlyMap<string, string> => {
  const longestFirst = chapters.toSorted((a, b) => b.length - a.length);
  const found = new Map<string, string>();
  for (const { name } of types) {
    const chapter = longestFirst.find((each) => isNamedAfter(name, each));
    if (chapter !== undefined) found.set(name, chapter);
  }
  const byUsers = (name: string): string | null => {
    const users = new Set(
      (usages.get(name) ?? [])
        .filter(({ of }) => of !== name)
        .map(({ of }) => found.get(of)),
    );
    const [only] = users;
    return users.size === 1 && only !== undefined ? only : null;
  };
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const type of types) {
      if (found.has(type.name) || isShared(type)) continue;
      const chapter = byUsers(type.name);
      if (chapter !== null) found.set(type.name, chapter);
    }
  }
  return found;
};

/** Answers, then what they are asked with, then their values; the type that a chapter is about before all. */
const rankOf = (type: GraphQLNamedType, chapter: string): number => {
  if (type.name === chapter) return 0;
  if (isInputObjectType(type)) return 2;
  return isEnumType(type) ? 3 : 1;
};

/** The types by what they are about; derived from the schema, so that a new type finds its place by itself. */
export const groupsOf = (
  schema: GraphQLSchema,
  usages: Usages,
): readonly Group[] => {
  const query = schema.getQueryType();
  if (!query) return [];
  const types = documentedTypes(schema).filter((type) => type !== query);
  const chapters = chaptersOf(query);
  const chapterOf = assigned(types, [...chapters.keys()], usages);
  const shared = types.filter(({ name }) => !chapterOf.has(name));
  return [
    { id: "queries", title: "Queries", types: [query] },
    ...[...chapters].map(([chapter, title]) => ({
      id: `about-${title.replaceAll(" ", "-")}`,
      title: capitalised(title),
      types: types
        .filter(({ name }) => chapterOf.get(name) === chapter)
        .toSorted((a, b) => rankOf(a, chapter) - rankOf(b, chapter)),
    })),
    ...SHARED.map(({ id, title, holds }) => ({
      id,
      title,
      types: shared.filter(holds),
    })),
  ].filter(({ types: held }) => held.length > 0);
};
