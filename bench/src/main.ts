import { compileServers } from "./compile-servers";
import { installPeers } from "./install-peers";
import { parseOptions } from "./options";
import { measureThroughput } from "./parts/throughput";
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
};

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
