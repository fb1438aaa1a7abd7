import { parseArgs } from "node:util";
import { peers as allPeers } from "./peers";
import type { Effort } from "./measure";
import { type PartName, partNames } from "./results";

export interface Options extends Effort {
  readonly parts: readonly PartName[];
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
    parts: chosen(values.only, partNames, (name) => name),
    peers: chosen(values.peers, allPeers, ({ name }) => name),
    isQuick: values.quick,
  };
};
