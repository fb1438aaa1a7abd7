import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import { decodeCursor, encodeCursor } from "../cursor";
import { InvalidArgument } from "../errors";
import { type Order, type Place, shortName } from "../order";
import { windowOf } from "../page";
import type {
  Entry,
  Facet,
  PageInfo,
  SearchArgs,
  SearchConnection,
  SearchEdge,
} from "../types";
import type { Work } from "../work";
import {
  type Highlight,
  type Matcher,
  highlightsOf,
  matcherOf,
} from "./highlights";
import { countsByType, hitsOf } from "./hits";
import { parseQuery } from "./query";
import type { Scored } from "./scored";
import type { SearchIndex } from "./search-index";
import { searchedTypes } from "./searched";

/** What it takes to find the place of an entry among the best. */
const RANKING = 5;

/** A type as the SDL names it: `THERAPIST_PROFILE`. */
export const typeValueOf = (type: ContentTypeName): string =>
  type.toUpperCase().replaceAll("-", "_");

const chosenTypes = (
  values: readonly string[] | null | undefined,
): readonly ContentTypeName[] => {
  if (!values) return searchedTypes;
  if (values.length === 0)
    throw new InvalidArgument(
      "“types” is empty: name the types to search, or leave it out for all.",
    );
  return searchedTypes.filter((type) => values.includes(typeValueOf(type)));
};

/** Whether a place can be one in what a search finds. */
const accepts = ({ keys: [score, type, ...rest] }: Place): boolean =>
  typeof score === "number" && typeof type === "string" && rest.length === 0;

const placeOf = ({ type, documentId: id }: Entry, score: number): Place => ({
  keys: [score, type],
  id,
});

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Best first; equals in the order of their types and ids. */
class Ranking {
  readonly #found: Scored;
  readonly #entries: SearchIndex["entries"];

  constructor(found: Scored, entries: SearchIndex["entries"]) {
    this.#found = found;
    this.#entries = entries;
  }

  readonly compare = (a: number, b: number): number =>
    this.#found.score(b) - this.#found.score(a) ||
    inOrder(this.#entry(a).type, this.#entry(b).type) ||
    inOrder(this.#entry(a).documentId, this.#entry(b).documentId);

  compareWith(number: number, { keys: [score, type], id }: Place): number {
    return (
      Number(score) - this.#found.score(number) ||
      inOrder(this.#entry(number).type, String(type)) ||
      inOrder(this.#entry(number).documentId, id)
    );
  }

  #entry(number: number): Entry {
    return this.#entries[number] as Entry;
  }
}

class FoundEdge implements SearchEdge {
  readonly node: Entry;
  readonly score: number;
  readonly #search: Pick<Order, "name">;
  readonly #isMatch: Matcher;
  readonly #work: Work;

  constructor(
    node: Entry,
    score: number,
    search: Pick<Order, "name">,
    isMatch: Matcher,
    work: Work,
  ) {
    this.node = node;
    this.score = score;
    this.#search = search;
    this.#isMatch = isMatch;
    this.#work = work;
  }

  get cursor(): string {
    return encodeCursor(this.#search, placeOf(this.node, this.score));
  }

  get highlights(): readonly Highlight[] {
    return highlightsOf(this.node, this.#isMatch, this.#work);
  }
}

const typeFacet = (
  counts: ReadonlyMap<ContentTypeName, number>,
  locale: string,
): Facet => ({
  type: null,
  field: "type",
  locale,
  values: [...counts]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => ({ value: typeValueOf(type), label: null, count })),
});

/**
 * A page of what is found, best first.
 *
 * @param locales those in which the indexed entries may be written, that of the readers first
 * @throws InvalidArgument, InvalidCursor, PageSizeOutOfRange
 */
export const search = (
  index: SearchIndex,
  { query, types, ...window }: SearchArgs,
  locales: readonly string[],
  work: Work,
): SearchConnection => {
  const { text, words } = parseQuery(query);
  const searched = chosenTypes(types);
  const name = shortName("search", locales[0] ?? "", searched.join(), text);
  const { found, alternatives } = hitsOf(words, index, locales, work);
  const counts = countsByType(found, index);
  if (searched.length < searchedTypes.length) {
    const places = new Set(searched.map((type) => searchedTypes.indexOf(type)));
    found.keep((number) => places.has(index.types[number] as number));
  }
  const totalCount = found.size;
  work.spend(RANKING * totalCount);
  const ranking = new Ranking(found, index.entries);
  // Only what lies between the cursors stays, which come in this order: what is behind the first, and before the second.
  let passed = 0;
  const { start, stop } = windowOf(window, totalCount, (cursor, orAt) => {
    const place = decodeCursor(cursor, { name, accepts });
    const direction = orAt ? -1 : 1;
    found.keep((number) => direction * ranking.compareWith(number, place) > 0);
    return orAt ? passed + found.size : (passed = totalCount - found.size);
  });
  const isBackward = window.last != null;
  const chosen = found.first(
    stop - start,
    isBackward ? (a, b) => ranking.compare(b, a) : ranking.compare,
  );
  const isMatch = matcherOf(alternatives);
  const edges = (isBackward ? [...chosen].reverse() : chosen).map(
    (number) =>
      new FoundEdge(
        index.entries[number] as Entry,
        found.score(number),
        { name },
        isMatch,
        work,
      ),
  );
  return {
    totalCount,
    edges,
    nodes: edges.map(({ node }) => node),
    facets: [typeFacet(counts, locales[0] ?? "")],
    get pageInfo(): PageInfo {
      return {
        hasPreviousPage: start > 0,
        hasNextPage: stop < totalCount,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    },
  };
};
