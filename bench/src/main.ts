import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { compileServers } from "./compile-servers";
import { installPeers } from "./install-peers";
import { live } from "./live";
import { measure } from "./measure";
import { parseOptions } from "./options";
import { BENCH, ROOT } from "./paths";
import { documentOf } from "./report/document";
import { plotOf } from "./report/plot";
import { sectionsOf } from "./report/sections";
import { requireWrk } from "./require-wrk";
import { keep, keptResults } from "./results";
import { say } from "./say";

/** With a mark where what was measured is not what was committed. */
const commit = (): string =>
  execFileSync("git", ["describe", "--always", "--dirty"], {
    cwd: ROOT,
    encoding: "utf8",
  }).trim();

const now = (): string =>
  `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`;

const main = async (): Promise<void> => {
  const options = parseOptions(process.argv.slice(2));
  const { parts } = options;
  if (parts.length > 0) requireWrk();
  if (parts.some((part) => ["hot", "cold", "texts"].includes(part)))
    installPeers(options.peers);
  await compileServers();
  for (const part of parts) {
    const found = {
      at: now(),
      commit: commit(),
      result: await measure[part](options),
    };
    say(`\n${sectionsOf({ [part]: found })}\n`);
    if (!options.isQuick) keep(part, found);
  }
  if (options.isLive) await live(options.isQuick, now(), commit());
  if (options.isQuick || parts.length === 0) return;
  const kept = keptResults();
  writeFileSync(path.join(BENCH, "RESULTS.md"), documentOf(kept));
  writeFileSync(path.join(BENCH, "RESULTS.svg"), plotOf(kept));
};

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
