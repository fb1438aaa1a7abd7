// @ts-check
import "./lib/require-node.mjs";
import { existsSync } from "node:fs";
import { fromRoot } from "./lib/root.mjs";
import { runInTerminal } from "./lib/run-in-terminal.mjs";

const projects = [
  "tsconfig.json",
  "cms/plugin/tsconfig.json",
  "cms/app/tsconfig.json",
  "api/tsconfig.json",
  "embed/tsconfig.json",
  "examples/condition-explorer/tsconfig.json",
  "client/tsconfig.json",
].filter((project) => existsSync(fromRoot(project)));

for (const project of projects) {
  const code = await runInTerminal("node_modules/typescript/bin/tsc", [
    "--noEmit",
    "-p",
    project,
  ]);
  console.log(`${code === 0 ? "✓" : "✗"} ${project}`);
  if (code !== 0) process.exitCode = 1;
}
