import { z } from "zod";
import { InvalidCursor } from "./errors";
import type { Order, Place } from "./order";

/** A place in an order, as readers carry it around; it stays good when entries come and go. */
const cursor = z.tuple([
  z.string(),
  z.array(z.union([z.string(), z.number(), z.null()])),
  z.string(),
]);

export const encodeCursor = (
  order: Pick<Order, "name">,
  { keys, id }: Place,
): string =>
  Buffer.from(JSON.stringify([order.name, keys, id])).toString("base64url");

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

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
};
