import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { SERVERS } from "../compile-servers";
import { datasetOf } from "../dataset";
import { pinned } from "../pinning";
import { say } from "../say";

/** An expensive operation that was accepted; times are of the processor, in microseconds. */
export interface Accepted {
  readonly cost: number;
  /** For the first time: its plan, its indexes and its texts as HTML are made. */
  readonly first: number;
  readonly again: number;
  readonly steps: number;
  readonly bytes: number;
  readonly text: string;
}

/** The operations that took most in some respect. */
export interface Worst {
  readonly perPoint: Accepted | undefined;
  readonly stepsPerPoint: Accepted | undefined;
  readonly first: Accepted | undefined;
  readonly again: Accepted | undefined;
  readonly bytes: Accepted | undefined;
}

/** What random operations that are as expensive as can be came to. Memory in bytes, after collection. */
export interface Bounds {
  readonly accepted: number;
  readonly refused: number;
  readonly worst: Worst;
  readonly heapGrowth: number;
  readonly texts: { readonly unique: number; readonly operations: number };
}

export interface Bounded extends Bounds {
  readonly wanted: number;
}

const SEED = 20_261_127;

/** The same random operations at each size, in a process of its own. */
export const measureBounds = async (
  operations: number,
): Promise<readonly Bounded[]> => {
  const all: Bounded[] = [];
  for (const wanted of [1_000, 10_000, 100_000]) {
    say(`${operations} expensive operations on ${wanted} documents`);
    const [program, ...words] = pinned("server", [
      process.execPath,
      "--expose-gc",
      path.join(SERVERS, "bounds.js"),
      String(operations),
      String(SEED),
    ]);
    const { stdout } = await promisify(execFile)(program, words, {
      env: { DATA_DIR: await datasetOf(wanted), NODE_ENV: "production" },
      maxBuffer: 2 ** 26,
    });
    const line = /^RESULT (.*)$/m.exec(stdout)?.[1] ?? "";
    all.push({ wanted, ...(JSON.parse(line) as Bounds) });
  }
  return all;
};
