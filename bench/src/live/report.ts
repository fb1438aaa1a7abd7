import { cpus, loadavg } from "node:os";
import { tenths, whole } from "../report/numbers";
import { table } from "../report/table";
import { percentile } from "../statistics";
import type { Heavy } from "./heavy";
import type { Lived, MemorySample } from "./measure";

const MEBIBYTE = 2 ** 20;

/** By then, those who never read are gone. */
const SETTLED_AFTER_SECONDS = 100;

const kibibytes = (bytes: number): string => `${whole(bytes / 1024)} KiB`;

const mebibytes = (bytes: number): string => tenths(bytes / MEBIBYTE);

/** By how much something grows in a minute: the slope of the line that fits best. */
export const growthPerMinute = (
  samples: readonly MemorySample[],
  valueOf: (sample: MemorySample) => number,
): number => {
  const settled = samples.filter(({ at }) => at >= SETTLED_AFTER_SECONDS);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = mean(settled.map((each) => each.at));
  const value = mean(settled.map(valueOf));
  const [rise, run] = settled.reduce(
    ([up, along], each) => [
      up + (each.at - at) * (valueOf(each) - value),
      along + (each.at - at) ** 2,
    ],
    [0, 0],
  );
  return (60 * rise) / run;
};

const inUse = ({ heap, external }: MemorySample): number => heap + external;

const figures = (lived: Lived): readonly (readonly string[])[] => {
  const { before, during, after, options, latencies } = lived;
  const [opened] = during;
  const last = during.at(-1);
  if (!opened || !last) throw new Error("There are no samples.");
  const perMinute = (valueOf: (sample: MemorySample) => number): string =>
    `${mebibytes(growthPerMinute(during, valueOf))} MiB`;
  const latency = (share: number): string =>
    `${tenths(percentile(latencies, share))} ms`;
  return [
    ["connections at the beginning", whole(opened.connections)],
    ["different queries", whole(lived.queries)],
    ["changes", whole(lived.changes)],
    ["executions", whole(lived.executions)],
    ["events that were read", whole(lived.events)],
    ["from a change to its event, p50", latency(0.5)],
    ["from a change to its event, p99", latency(0.99)],
    [
      "memory in use for a connection, when all have connected",
      kibibytes((inUse(opened) - inUse(before)) / opened.connections),
    ],
    [
      "resident memory for a connection, at the end",
      kibibytes((last.resident - before.resident) / last.connections),
    ],
    [
      `growth of the memory in use in a minute, after the first ${SETTLED_AFTER_SECONDS} s`,
      perMinute(inUse),
    ],
    [
      `growth of the resident memory in a minute, after the first ${SETTLED_AFTER_SECONDS} s`,
      perMinute(({ resident }) => resident),
    ],
    ["clients that never read", whole(options.silent)],
    ["dropped because they did not read", whole(lived.dropped)],
    ["clients that read and were cut off", whole(lived.lost)],
    [
      "memory in use before anybody listened",
      `${mebibytes(inUse(before))} MiB`,
    ],
    ["memory in use when all had gone", `${mebibytes(inUse(after))} MiB`],
  ];
};

const heavyFigures = (heavy: Heavy): readonly (readonly string[])[] => {
  const latency = (values: readonly number[], share: number): string =>
    `${tenths(percentile(values, share))} ms`;
  return [
    ["heavy live queries that a publish touches", whole(heavy.queries)],
    [
      "processor time until all have heard of it",
      `${tenths(heavy.processorSeconds)} s`,
    ],
    ["time until then", `${tenths(heavy.elapsedSeconds)} s`],
    ["others' requests before, p50", latency(heavy.before, 0.5)],
    ["others' requests before, p99", latency(heavy.before, 0.99)],
    ["others' requests meanwhile, p50", latency(heavy.during, 0.5)],
    ["others' requests meanwhile, p99", latency(heavy.during, 0.99)],
  ];
};

export const liveDocument = (
  lived: Lived,
  heavy: Heavy,
  at: string,
  commit: string,
): string => `# 500 live connections

Written by \`npm run bench -- --only live\` at ${at}, commit ${commit}, on ${cpus()[0]?.model ?? "an unknown processor"} with ${cpus().length} cores and Node ${process.versions.node}.

A gateway in a process of its own has ${whole(lived.documents)} synthetic documents and follows a feed with ${lived.options.changesPerSecond} changes a second for
${lived.options.seconds} seconds. Over real sockets listen ${lived.options.equal} clients to one query (a condition with its evidence), ${lived.options.different} to a query of their own
each, and ${lived.options.silent} ask for a long list and never read. Every fourth change is one that the first ${lived.options.equal} see. Memory is read every five
seconds, after a full garbage collection. In use: the heap, and what Node holds outside of it. Feed, gateway and clients share the
machine; over the last quarter of an hour, ${tenths(loadavg()[2] ?? 0)} processes wanted one of its cores.

![Memory of the gateway over time](live.svg)

${table(["what", "found"], figures(lived))}

${table(
  [
    "second",
    "connections",
    "resident, MiB",
    "heap, MiB",
    "outside of the heap, MiB",
  ],
  lived.during.map((each) => [
    whole(each.at),
    whole(each.connections),
    mebibytes(each.resident),
    mebibytes(each.heap),
    mebibytes(each.external),
  ]),
)}

## While heavy queries are renewed

Each of ${whole(heavy.queries)} clients with an address of its own listens to \`techniques(first: 100) { nodes { name jsonLd } }\`, nearly as much as
one query may cost. A technique is published, which touches all of them. Meanwhile somebody else asks a hundred times a second
for a condition.

${table(["what", "found"], heavyFigures(heavy))}
`;
