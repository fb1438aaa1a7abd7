import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { BENCH } from "../paths";
import { starterEnvironment } from "../starter";

export interface WriteFigures {
  /** From the call to its answer, in milliseconds, one for each write. */
  readonly answered: readonly number[];
  /** From the call to the end of its last query, which may come after the answer; in milliseconds. */
  readonly done: readonly number[];
  readonly queries: readonly number[];
}

/** One kind of write in the CMS, with the plugin's middleware and without. */
export interface Cost {
  readonly write: string;
  readonly with: WriteFigures;
  readonly without: WriteFigures;
}

/** @param writes of each kind and each way, which take turns */
export const measureCost = async (writes: number): Promise<readonly Cost[]> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(BENCH, "cms-cost.mjs"), String(writes)],
    { env: await starterEnvironment(), maxBuffer: 2 ** 26 },
  );
  const costs = /^COSTS (.*)$/m.exec(stdout)?.[1];
  if (costs === undefined)
    throw new Error(`There are no figures on costs:\n${stdout}`);
  return JSON.parse(costs) as readonly Cost[];
};
