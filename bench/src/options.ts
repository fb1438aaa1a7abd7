import { parseArgs } from "node:util";
import { peers as allPeers } from "./peers";
import type { Peer } from "./peers/peer";

export const partNames = ["hot", "cold", "growth"] as const;

export type PartName = (typeof partNames)[number];

export interface Options {
  readonly parts: ReadonlySet<PartName>;
  readonly peers: readonly Peer[];
  /** A look at the figures, not figures to keep: short rounds, and nothing is written. */
  readonly isQuick: boolean;
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
  return {
    parts: new Set(chosen(values.only, partNames, (name) => name)),
    peers: chosen(values.peers, allPeers, ({ name }) => name),
    isQuick: values.quick,
  };
};
