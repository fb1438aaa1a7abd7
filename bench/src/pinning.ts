import { availableParallelism } from "node:os";
import { findOnPath } from "./find-on-path";

const CORES = { server: "0", load: "1" } as const;

/** Server and load generator disturb each other least on a core each; where that cannot be had, they share all. */
export const isPinned =
  availableParallelism() > 1 && findOnPath("taskset") !== null;

/** `taskset` replaces itself by the program, so the process id stays that of the program. */
export const pinned = (
  role: keyof typeof CORES,
  command: readonly [string, ...string[]],
): readonly [string, ...string[]] =>
  isPinned ? ["taskset", "--cpu-list", CORES[role], ...command] : command;
