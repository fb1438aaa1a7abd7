import { decodeCursor, encodeCursor, isPlaceOf } from "./cursor";
import { InvalidArgument, PageSizeOutOfRange } from "./errors";
import { type Order, type Place, placeIn } from "./order";
import type {
  Connection,
  ConnectionArgs,
  Edge,
  Entry,
  Facet,
  PageInfo,
} from "./types";

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

type Window = Pick<ConnectionArgs, "first" | "after" | "last" | "before">;

const checkSize = (
  argument: "first" | "last",
  size: number | null | undefined,
): void => {
  if (size != null && (size < 0 || size > MAX_PAGE_SIZE))
    throw new PageSizeOutOfRange(argument, MAX_PAGE_SIZE);
};

/** The whole list of which a page is cut; it is brought into order when somebody looks. */
export interface Listing {
  readonly order: Order;
  readonly totalCount: number;
  readonly sorted: () => readonly Entry[];
  /** An entry that may be in the list; null where there is none. */
  readonly entryOf: (id: string) => Entry | null;
  /** How far an entry is from the place asked for; null where none was. */
  readonly distanceKm: ((entry: Entry) => number | null) | null;
  readonly countedBy: Connection["countedBy"];
}

/** A cursor is made when it is asked for. */
class ListEdge implements Edge {
  readonly node: Entry;
  readonly #list: Listing;

  constructor(node: Entry, list: Listing) {
    this.node = node;
    this.#list = list;
  }

  get cursor(): string {
    const { order } = this.#list;
    return encodeCursor(order, order.placeOf(this.node));
  }

  get distanceKm(): number | null {
    const { distanceKm } = this.#list;
    return distanceKm && distanceKm(this.node);
  }
}

/** Nodes, edges and page information are worked out when they are asked for; of many pages only the count is. */
class Page implements Connection {
  readonly #list: Listing;
  readonly #start: number;
  readonly #stop: number;

  constructor(list: Listing, start: number, stop: number) {
    this.#list = list;
    this.#start = start;
    this.#stop = stop;
  }

  get totalCount(): number {
    return this.#list.totalCount;
  }

  get nodes(): readonly Entry[] {
    const sorted = this.#list.sorted();
    return this.#start === 0 && this.#stop === sorted.length
      ? sorted
      : sorted.slice(this.#start, this.#stop);
  }

  get edges(): readonly Edge[] {
    return this.nodes.map((node) => new ListEdge(node, this.#list));
  }

  get pageInfo(): PageInfo {
    const { nodes } = this;
    const first = nodes.at(0);
    const last = nodes.at(-1);
    return {
      hasPreviousPage: this.#start > 0,
      hasNextPage: this.#stop < this.#list.totalCount,
      startCursor: first ? new ListEdge(first, this.#list).cursor : null,
      endCursor: last ? new ListEdge(last, this.#list).cursor : null,
    };
  }

  countedBy(fields: readonly string[], includeZeros = false): readonly Facet[] {
    return this.#list.countedBy(fields, includeZeros);
  }
}

/** The whole place that a cursor stands for, as far as that can be told. */
const placeOf = (
  cursor: string,
  { order, entryOf }: Pick<Listing, "order" | "entryOf">,
): Place => {
  const carried = decodeCursor(cursor, order);
  const entry = entryOf(carried.id);
  const place = entry && order.placeOf(entry);
  return place && isPlaceOf(carried, place) ? place : carried;
};

/**
 * The places from which to before which a page goes, as the Relay specification describes it.
 *
 * @param placeOf the place of the first item behind a cursor; with `orAt`, of the first that is not before it
 * @throws PageSizeOutOfRange, InvalidArgument
 */
export const windowOf = (
  { first, after, last, before }: Window,
  totalCount: number,
  placeOf: (cursor: string, orAt: boolean) => number,
): { readonly start: number; readonly stop: number } => {
  checkSize("first", first);
  checkSize("last", last);
  if (first != null && last != null) {
    throw new InvalidArgument(
      "Ask for the “first” or the “last” entries, not for both.",
    );
  }
  const low = after == null ? 0 : placeOf(after, false);
  const high = before == null ? totalCount : placeOf(before, true);
  const end = Math.max(low, high);
  return last == null
    ? { start: low, stop: Math.min(end, low + (first ?? DEFAULT_PAGE_SIZE)) }
    : { start: Math.max(low, end - last), stop: end };
};

/**
 * Cuts a page out of a list.
 *
 * @throws PageSizeOutOfRange, InvalidArgument, InvalidCursor
 */
export const page = (list: Listing, window: Window): Connection => {
  const { order, totalCount } = list;
  const { start, stop } = windowOf(window, totalCount, (cursor, orAt) =>
    placeIn(list.sorted(), order, placeOf(cursor, list), orAt),
  );
  return new Page(list, start, stop);
};
