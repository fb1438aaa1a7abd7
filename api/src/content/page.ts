import { decodeCursor, encodeCursor } from "./cursor";
import { InvalidArgument, PageSizeOutOfRange } from "./errors";
import type { Order, Place } from "./order";
import type {
  Connection,
  ConnectionArgs,
  Edge,
  Entry,
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

/** The index of the first entry that stands behind (or, with `orAt`, not before) a place. */
const firstBehind = (
  entries: readonly Entry[],
  order: Order,
  place: Place,
  orAt: boolean,
): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    const difference = entry ? order.compare(order.placeOf(entry), place) : 0;
    if (difference > 0 || (orAt && difference === 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Edges and page information are worked out when they are asked for; most pages are read by their nodes. */
class Page implements Connection {
  readonly #order: Order;
  readonly #hasPreviousPage: boolean;
  readonly #hasNextPage: boolean;

  constructor(
    readonly nodes: readonly Entry[],
    readonly totalCount: number,
    order: Order,
    hasPreviousPage: boolean,
    hasNextPage: boolean,
  ) {
    this.#order = order;
    this.#hasPreviousPage = hasPreviousPage;
    this.#hasNextPage = hasNextPage;
  }

  #cursorOf(entry: Entry): string {
    return encodeCursor(this.#order, this.#order.placeOf(entry));
  }

  get edges(): readonly Edge[] {
    return this.nodes.map((node) => ({ node, cursor: this.#cursorOf(node) }));
  }

  get pageInfo(): PageInfo {
    const first = this.nodes.at(0);
    const last = this.nodes.at(-1);
    return {
      hasPreviousPage: this.#hasPreviousPage,
      hasNextPage: this.#hasNextPage,
      startCursor: first ? this.#cursorOf(first) : null,
      endCursor: last ? this.#cursorOf(last) : null,
    };
  }
}

/**
 * Cuts a page out of a sorted list, as the Relay specification describes it.
 *
 * @throws PageSizeOutOfRange, InvalidArgument, InvalidCursor
 */
export const page = (
  entries: readonly Entry[],
  order: Order,
  { first, after, last, before }: Window,
): Connection => {
  checkSize("first", first);
  checkSize("last", last);
  if (first != null && last != null) {
    throw new InvalidArgument(
      "Ask for the “first” or the “last” entries, not for both.",
    );
  }
  const low =
    after == null
      ? 0
      : firstBehind(entries, order, decodeCursor(after, order), false);
  const high =
    before == null
      ? entries.length
      : firstBehind(entries, order, decodeCursor(before, order), true);
  const end = Math.max(low, high);
  const start = last == null ? low : Math.max(low, end - last);
  const stop =
    last == null ? Math.min(end, low + (first ?? DEFAULT_PAGE_SIZE)) : end;
  return new Page(
    entries.slice(start, stop),
    entries.length,
    order,
    start > 0,
    stop < entries.length,
  );
};
