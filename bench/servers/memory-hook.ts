import { renameSync, writeFileSync } from "node:fs";
import { environment } from "./read-environment";

/** Loaded before a server that runs with `--expose-gc`: SIGUSR2 collects all garbage and writes how much memory is left in use. */
const file = environment("MEMORY");

process.on("SIGUSR2", () => {
  globalThis.gc?.();
  writeFileSync(`${file}.tmp`, JSON.stringify(process.memoryUsage()));
  renameSync(`${file}.tmp`, file);
});
