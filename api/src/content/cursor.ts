import { z } from "zod";
import { InvalidCursor } from "./errors";
import type { Order, Place } from "./order";

/** A place in an order, as readers carry it around; it stays good when entries come and go. */
const cursor = z.tuple([
  z.string(),
  z.array(z.union([z.string(), z.number(), z.null()])),
  z.string(),
]);

/**
 * Of a longer text, its beginning stands in a cursor. As long as the entry is there, its place is known all the same; without it, so
 * much tells it from all but those that begin alike.
 */
export const MAX_KEY = 160;

const shortened = (key: Place["keys"][number]): Place["keys"][number] =>
  typeof key === "string" && key.length > MAX_KEY ? key.slice(0, MAX_KEY) : key;

export const encodeCursor = (
  order: Pick<Order, "name">,
  { keys, id }: Place,
): string =>
  Buffer.from(JSON.stringify([order.name, keys.map(shortened), id])).toString(
    "base64url",
  );

/** @throws InvalidCursor */
export const decodeCursor = (
  text: string,
  order: Pick<Order, "name" | "accepts">,
): Place => {
  const parsed = cursor.safeParse(jsonOf(text));
  if (!parsed.success || parsed.data[0] !== order.name)
    throw new InvalidCursor();
  const [, keys, id] = parsed.data;
  if (!order.accepts({ keys, id })) throw new InvalidCursor();
  return { keys, id };
};

/** Whether a place that was carried around is that of an entry as it is now. */
export const isPlaceOf = (carried: Place, place: Place): boolean =>
  carried.id === place.id &&
  place.keys.every((key, at) => shortened(key) === carried.keys[at]);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
};
