// @ts-check
// Imported first by every script, for its effect. Modules are all parsed before any of them runs, so what the scripts
// import statically keeps to syntax and names that an old Node can read; otherwise it would answer with a SyntaxError.
import { readFileSync } from "node:fs";
import { fromRoot } from "./root.mjs";

/** @param {string} version */
const parts = (version) => version.split(".").map(Number);

/**
 * @param {string} actual
 * @param {string} needed
 */
function isAtLeast(actual, needed) {
  const [a, b] = [parts(actual), parts(needed)];
  const index = a.findIndex((part, i) => part !== b[i]);
  return index === -1 || Number(a[index]) > Number(b[index]);
}

const { engines } = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
const needed = engines.node.replace(/^>=\s*/, "");

if (!isAtLeast(process.versions.node, needed)) {
  console.error(
    `✗ Bodywork needs Node ${needed} or newer, this is ${process.versions.node}: https://nodejs.org`,
  );
  process.exit(1);
}
