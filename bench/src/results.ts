import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BENCH } from "./paths";
import type { Bounded } from "./parts/bounds";
import type { Cost } from "./parts/cost";
import type { Grown } from "./parts/growth";
import type { SelfTime } from "./parts/profile";
import type { Published } from "./parts/publish";
import type { Throughput } from "./parts/throughput";

/** What each part of the benchmark finds. */
export interface Results {
  readonly hot: readonly Throughput[];
  readonly cold: readonly Throughput[];
  /** New and, of the gateway, cold for comparison. */
  readonly texts: readonly Throughput[];
  readonly growth: readonly Grown[];
  readonly bounds: readonly Bounded[];
  readonly publish: Published;
  readonly cost: readonly Cost[];
  readonly start: readonly number[];
  readonly profile: readonly SelfTime[];
}

export type PartName = keyof Results;

export const partNames: readonly PartName[] = [
  "hot",
  "cold",
  "texts",
  "growth",
  "bounds",
  "publish",
  "cost",
  "start",
  "profile",
];

/** A result, when it was found and of which commit. */
export interface Kept<T> {
  readonly at: string;
  readonly commit: string;
  readonly result: T;
}

export type KeptResults = { readonly [P in PartName]?: Kept<Results[P]> };

/** Part of the project, as RESULTS.md is: whoever measures one part anew keeps what the others found. */
const FOLDER = path.join(BENCH, "results");

/** Keeps what a part has found, so that one part can be measured again without the others. */
export const keep = (part: PartName, kept: Kept<unknown>): void => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${part}.json`), `${JSON.stringify(kept)}\n`);
};

export const keptResults = (): KeptResults =>
  Object.fromEntries(
    readdirSync(FOLDER).map((file) => [
      path.basename(file, ".json"),
      JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")),
    ]),
  );
