import type {
  ContentTypeName,
  ContentTypes,
  Fields,
  LinkName,
} from "strapi-plugin-bodywork/contracts";
import type { Audience } from "./entry-id";
import type { Highlight } from "./search/highlights";

export type { ContentTypeName } from "strapi-plugin-bodywork/contracts";

/** What every entry has besides its own fields. */
export interface EntryMeta<T extends ContentTypeName> {
  readonly type: T;
  /** The same in every language. */
  readonly documentId: string;
  /** The language that was asked for; what is reached from here is asked for in it too. */
  readonly requestedLocale: string;
  /** The language that this entry is served in. */
  readonly locale: string;
  readonly isFallback: boolean;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/**
 * A published entry as one language's readers see it. Its fields lie flat beside the meta data, so that a GraphQL field of the
 * same name needs no resolver.
 */
export type Entry<T extends ContentTypeName = ContentTypeName> = {
  [K in T]: EntryMeta<K> & Fields<K>;
}[T];

/** The owners whose link of any name comes back to `T` under the name `N`. */
type InverseOwner<T extends ContentTypeName, N extends string> = {
  [O in ContentTypeName]: {
    [K in LinkName<O>]: ContentTypes[O]["public"][K] extends {
      readonly to: T;
      readonly inverse: N;
    }
      ? O
      : never;
  }[LinkName<O>];
}[ContentTypeName];

/** The type at the other end of a relation, from whichever side it is named. */
export type RelatedType<T extends ContentTypeName, N extends string> =
  N extends LinkName<T>
    ? ContentTypes[T]["public"][N] extends {
        readonly to: infer X extends ContentTypeName;
      }
      ? X
      : never
    : InverseOwner<T, N>;

/** The names of all relations of a type, its own links and those that come back to it. */
export type RelationName<T extends ContentTypeName> =
  | LinkName<T>
  | {
      [O in ContentTypeName]: {
        [K in LinkName<O>]: ContentTypes[O]["public"][K] extends {
          readonly to: T;
          readonly inverse: infer I extends string;
        }
          ? I
          : never;
      }[LinkName<O>];
    }[ContentTypeName];

/** A place, and how far around it to look. */
export interface Near {
  /** Degrees north, WGS 84. */
  readonly latitude: number;
  /** Degrees east, WGS 84. */
  readonly longitude: number;
  /** 50 unless told. */
  readonly radiusKm?: number | null | undefined;
}

/** Paging, filter and order as GraphQL hands them over; checked by `Content`. */
export interface ConnectionArgs {
  /** Only for types whose entries have a location. */
  readonly near?: Near | null | undefined;
  readonly filter?: FilterInput | null | undefined;
  readonly orderBy?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A filter as the SDL's input types let it through. */
export type FilterInput = Readonly<Record<string, unknown>>;

export interface Edge<T extends ContentTypeName = ContentTypeName> {
  readonly cursor: string;
  readonly node: Entry<T>;
  /** Null where no place was asked for. */
  readonly distanceKm: number | null;
}

/** How many entries of a list have each value of one field. */
export interface Facet {
  readonly field: string;
  /** The most frequent first. */
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  /** As a filter takes it; of a relation, the slug of the entry at its other end. */
  readonly value: string;
  /** The name of that entry. */
  readonly label: string | null;
  readonly count: number;
}

/** A language in which an entry can be read. */
export interface Translation {
  readonly locale: string;
  readonly slug: string;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** One page of a list, with the count of the whole. */
export interface Connection<T extends ContentTypeName = ContentTypeName> {
  readonly totalCount: number;
  readonly nodes: readonly Entry<T>[];
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  /**
   * Counts the whole list by some fields, each without its own part of the filter.
   *
   * @param fields names of fields or relations as the type’s facet enum writes them: `BODY_REGIONS`
   * @param includeZeros whether values that no entry has are told, too
   */
  countedBy(
    fields: readonly string[],
    includeZeros?: boolean,
  ): readonly Facet[];
}

/** A technique or condition reached over indications, with the indications that lead there, best evidence first. */
export interface EvidenceEdge<
  T extends "technique" | "condition",
> extends Edge<T> {
  readonly indications: readonly Entry<"indication">[];
}

export interface EvidenceConnection<
  T extends "technique" | "condition",
> extends Connection<T> {
  readonly edges: readonly EvidenceEdge<T>[];
  /** What `excludeContraindicatedFor` left out, by name. */
  readonly excluded: readonly Excluded[];
}

/** A technique that was left out of a list, and what speaks against it. */
export interface Excluded {
  readonly technique: Entry<"technique">;
  readonly contraindications: readonly Entry<"contraindication">[];
}

/** What a person has: at least one of either. */
export interface ContraindicatedFor {
  /** Slugs. */
  readonly conditions?: readonly string[] | null | undefined;
  /** Slugs of contraindications that hold for the person. */
  readonly contraindications?: readonly string[] | null | undefined;
  /** The mildest kind that counts; all of them unless told. */
  readonly minKind?: string | null | undefined;
}

export interface EvidenceArgs extends Omit<ConnectionArgs, "orderBy" | "near"> {
  readonly minCertainty?: string | null | undefined;
  readonly direction?: string | null | undefined;
  readonly excludeContraindicatedFor?: ContraindicatedFor | null | undefined;
}

/** A value of a facet, and how many entries have it. */
export interface FacetValue {
  readonly value: string;
  /** Of a relation, what the entry at its other end is called; null for what the content has no word for. */
  readonly label: string | null;
  readonly count: number;
}

/** What a list could be narrowed down to by one field: most frequent first. */
export interface Facet {
  /** Whose field it is; null where the values are the types of what was found. */
  readonly type: ContentTypeName | null;
  readonly field: string;
  /** The language in which the values are to be named. */
  readonly locale: string;
  readonly values: readonly FacetValue[];
}

export interface SearchArgs extends Omit<ConnectionArgs, "filter" | "orderBy"> {
  readonly query: string;
  /** Values of the SDL’s `EntryType`; null and undefined mean all. */
  readonly types?: readonly string[] | null | undefined;
}

export interface SearchEdge extends Omit<Edge, "distanceKm"> {
  /** How well it matches. Only to be compared within one search. */
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

/** One page of what was found, best first. */
export interface SearchConnection extends Omit<
  Connection,
  "edges" | "countedBy"
> {
  readonly edges: readonly SearchEdge[];
  /** By type, whichever types were asked for. */
  readonly facets: readonly Facet[];
}

/** One version of the published content. It never changes; a change of the content makes a new one. */
export interface Content {
  /** Names this version: equal names, equal content. */
  readonly version: string;
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** How many entries there are of each type, all languages of an entry counted once. */
  readonly counts: Readonly<Record<ContentTypeName, number>>;

  /** @throws UnknownLocale for a language that the content does not have; null and undefined mean the default. */
  locale(requested: string | null | undefined): string;
  /** Whether the content has a language, by its own tag. */
  hasLocale(tag: string): boolean;
  /** The id of an entry as its readers see it. */
  idOf(entry: Entry, audience: Audience): string;
  bySlug<T extends ContentTypeName>(
    type: T,
    slug: string,
    locale: string,
  ): Entry<T> | null;
  /** Whether an entry is found under a slug only because it had it before: where pages lead to its present one. */
  isFormerSlug(type: ContentTypeName, slug: string, locale: string): boolean;
  byId<T extends ContentTypeName>(
    type: T,
    documentId: string,
    locale: string,
  ): Entry<T> | null;
  /** The languages in which an entry is served itself, the default one first. */
  translations(entry: Entry): readonly Translation[];
  /** What an entry is called; an indication by its condition, technique and scope. */
  labelOf(entry: Entry): string;
  /** An entry of any type. */
  node(documentId: string, locale: string): Entry | null;
  /** A page of all entries of a type. @throws InvalidArgument, InvalidCursor, FilterTooComplex */
  list<T extends ContentTypeName>(
    type: T,
    args: ConnectionArgs,
    locale: string,
  ): Connection<T>;
  /** The related entries in the editors' order. */
  related<T extends ContentTypeName, N extends RelationName<T>>(
    entry: Entry<T>,
    relation: N,
  ): readonly Entry<RelatedType<T, N>>[];
  /** A page of the related entries. @throws InvalidArgument, InvalidCursor, FilterTooComplex */
  relatedPage<T extends ContentTypeName, N extends RelationName<T>>(
    entry: Entry<T>,
    relation: N,
    args: ConnectionArgs,
  ): Connection<RelatedType<T, N>>;
  /** A page of the entries in which the words of a query stand. @throws InvalidArgument, InvalidCursor */
  search(args: SearchArgs, locale: string): SearchConnection;
  /** The techniques of a condition's indications, or the conditions of a technique's. */
  evidence<T extends "technique" | "condition">(
    entry: Entry<T extends "technique" ? "condition" : "technique">,
    to: T,
    args: EvidenceArgs,
  ): EvidenceConnection<T>;
}
