import { cpus, totalmem } from "node:os";
import { peers } from "../peers";
import { isPinned } from "../pinning";
import type { KeptResults } from "../results";
import { figuresTable } from "./figures";
import { sectionsOf } from "./sections";

const machine = (): string => {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, ${memory} GiB of memory, Node ${process.versions.node}`;
};

const pinning = (): string =>
  isPinned
    ? "Servers ran on one core, the load generator on another; PostgreSQL had both."
    : "Servers and load generator shared all cores.";

const versions = (kept: KeptResults): string => {
  const measured = new Set(
    [...(kept.hot?.result ?? []), ...(kept.cold?.result ?? [])].map(
      ({ peer }) => peer,
    ),
  );
  return peers
    .filter(({ name }) => measured.has(name))
    .map(({ title, versions: of }) => {
      const list = Object.entries(of()).map((pair) => pair.join(" "));
      return `- ${title}: ${list.join(", ")}`;
    })
    .join("\n");
};

/** RESULTS.md: what must be reached first, then everything that was measured. */
export const documentOf = (kept: KeptResults): string => `# Results

Written by \`npm run bench\`; [README.md](README.md) says how it is measured. What counts are the ratios within a part: absolute figures
are those of one machine, and it is noisy.

Machine: ${machine()}. ${pinning()}

${figuresTable(kept)}

![Requests per second of the gateway and its peers](RESULTS.svg)

${versions(kept)}

${sectionsOf(kept)}
`;
