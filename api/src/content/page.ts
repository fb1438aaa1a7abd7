import { decodeCursor, encodeCursor } from "./cursor";
import { InvalidArgument, PageSizeOutOfRange } from "./errors";
import { type Order, placeIn } from "./order";
import type {
  Connection,
  ConnectionArgs,
  Edge,
  Entry,
  Facet,
  PageInfo,
} from "./types";

export const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE = 100;

type Window = Pick<ConnectionArgs, "first" | "after" | "last" | "before">;

const checkSize = (
  argument: "first" | "last",
  size: number | null | undefined,
): void => {
  if (size != null && (size < 0 || size > LARGEST_PAGE))
    throw new PageSizeOutOfRange(argument, LARGEST_PAGE);
};

/** The whole list of which a page is cut; it is brought into order when somebody looks. */
export interface Listing {
  readonly order: Order;
  readonly totalCount: number;
  readonly sorted: () => readonly Entry[];
  /** How far an entry is from the place asked for; null where none was. */
  readonly distanceKm: ((entry: Entry) => number | null) | null;
  readonly countedBy: Connection["countedBy"];
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
    const { distanceKm } = this.#list;
    return this.nodes.map((node) => ({
      node,
      cursor: this.#cursorOf(node),
      distanceKm: distanceKm && distanceKm(node),
    }));
  }

  get pageInfo(): PageInfo {
    const { nodes } = this;
    const first = nodes.at(0);
    const last = nodes.at(-1);
    return {
      hasPreviousPage: this.#start > 0,
      hasNextPage: this.#stop < this.#list.totalCount,
      startCursor: first ? this.#cursorOf(first) : null,
      endCursor: last ? this.#cursorOf(last) : null,
    };
  }

  countedBy(fields: readonly string[]): readonly Facet[] {
    return this.#list.countedBy(fields);
  }

  #cursorOf(entry: Entry): string {
    const { order } = this.#list;
    return encodeCursor(order, order.placeOf(entry));
  }
}

/**
 * Cuts a page out of a list, as the Relay specification describes it.
 *
 * @throws PageSizeOutOfRange, InvalidArgument, InvalidCursor
 */
export const page = (
  list: Listing,
  { first, after, last, before }: Window,
): Connection => {
  checkSize("first", first);
  checkSize("last", last);
  if (first != null && last != null) {
    throw new InvalidArgument(
      "Ask for the “first” or the “last” entries, not for both.",
    );
  }
  const { order, totalCount } = list;
  const low =
    after == null
      ? 0
      : placeIn(list.sorted(), order, decodeCursor(after, order), false);
  const high =
    before == null
      ? totalCount
      : placeIn(list.sorted(), order, decodeCursor(before, order), true);
  const end = Math.max(low, high);
  const start = last == null ? low : Math.max(low, end - last);
  const stop =
    last == null ? Math.min(end, low + (first ?? DEFAULT_PAGE_SIZE)) : end;
  return new Page(list, start, stop);
};
