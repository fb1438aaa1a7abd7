import { parseArgs } from "node:util";
import { peers as allPeers } from "./peers";
import type { Effort } from "./measure";
import { type PartName, partNames } from "./results";

/** Is of no use for a comparison, and stands on a page of its own. */
const LIVE = "live";

export interface Options extends Effort {
  readonly parts: readonly PartName[];
  /** Whether live connections are measured. */
  readonly isLive: boolean;
}

const chosen = <T>(
  given: string | undefined,
  all: readonly T[],
  nameOf: (item: T) => string,
): readonly T[] => {
  if (given === undefined) return all;
  return given.split(",").map((name) => {
    const item = all.find((candidate) => nameOf(candidate) === name);
    if (item === undefined)
      throw new Error(
        `There is no "${name}"; there are ${all.map(nameOf).join(", ")}.`,
      );
    return item;
  });
};

/** @throws an error that names what can be chosen */
export const parseOptions = (words: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: "string" },
      peers: { type: "string" },
      quick: { type: "boolean", default: false },
    },
  });
  const parts = chosen(values.only, [...partNames, LIVE], (name) => name);
  return {
    parts: partNames.filter((name) => parts.includes(name)),
    isLive: parts.includes(LIVE),
    peers: chosen(values.peers, allPeers, ({ name }) => name),
    isQuick: values.quick,
  };
};
