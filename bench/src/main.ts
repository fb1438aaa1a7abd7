import { compileServers } from "./compile-servers";
import { installPeers } from "./install-peers";
import { parseOptions } from "./options";
import { measureGrowth } from "./parts/growth";
import { measureThroughput } from "./parts/throughput";
import { growthTable } from "./report/growth";
import { throughputTables } from "./report/throughput";
import { requireWrk } from "./require-wrk";
import { say } from "./say";

const main = async (): Promise<void> => {
  const options = parseOptions(process.argv.slice(2));
  requireWrk();
  installPeers(options.peers);
  await compileServers();
  const heats = (["hot", "cold"] as const).filter((heat) =>
    options.parts.has(heat),
  );
  if (heats.length > 0) {
    const results = await measureThroughput({
      peers: options.peers,
      heats,
      rounds: options.isQuick ? 3 : 5,
      seconds: options.isQuick ? 1 : 4,
      warmUpSeconds: options.isQuick ? 2 : 4,
    });
    say(throughputTables(results));
  }
  if (options.parts.has("growth")) {
    const results = await measureGrowth({
      sizes: [1_000, 10_000, 100_000],
      starts: options.isQuick ? 2 : 5,
      rounds: options.isQuick ? 2 : 5,
      seconds: options.isQuick ? 1 : 3,
      warmUpSeconds: options.isQuick ? 1 : 3,
    });
    say(growthTable(results));
  }
};

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
