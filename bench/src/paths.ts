import path from "node:path";

/** The root of the project. */
export const ROOT = path.resolve(__dirname, "../..");

export const BENCH = path.join(ROOT, "bench");

/** What runs leave behind; never committed. */
export const DATA = path.join(BENCH, ".data");
