import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FeedDocument } from "strapi-plugin-bodywork/contracts";
import { eventually } from "../../../test/support/eventually";
import { SERVERS } from "../compile-servers";
import { DATA } from "../paths";
import { say } from "../say";
import type { ServerProcess } from "../server-process";
import {
  type Heard,
  type LiveRequest,
  listen,
  marked,
  neverRead,
} from "./clients";
import { type Following, withFollower } from "./follower";

const SAMPLE_EVERY_MS = 5_000;
const MEMORY = path.join(DATA, "memory.json");
const MEMORY_HOOK = [
  "--expose-gc",
  `--require=${path.join(SERVERS, "memory-hook.js")}`,
];

export interface LiveOptions {
  readonly equal: number;
  readonly different: number;
  readonly silent: number;
  readonly changesPerSecond: number;
  readonly seconds: number;
}

/** The gateway's memory at a moment, after everything that could be collected was; in bytes. */
export interface MemorySample {
  /** Seconds after the first change. */
  readonly at: number;
  readonly connections: number;
  readonly resident: number;
  readonly heap: number;
  /** Buffers and the like, outside of the heap. */
  readonly external: number;
}

export interface Lived {
  readonly options: LiveOptions;
  readonly documents: number;
  readonly before: MemorySample;
  readonly during: readonly MemorySample[];
  readonly after: MemorySample;
  readonly changes: number;
  readonly events: number;
  readonly latencies: readonly number[];
  readonly executions: number;
  readonly queries: number;
  readonly dropped: number;
  /** Connections of clients that read, and were ended all the same. */
  readonly lost: number;
}

const CONDITION: LiveRequest = {
  query: `query ($slug: String!) {
  condition(slug: $slug) {
    name summary
    indications(first: 20) {
      nodes { direction certainty technique { name slug } sources { title } }
    }
  }
}`,
  variables: { slug: "fibromyalgia" },
};

const entryRequest = (id: string): LiveRequest => ({
  query: `query ($id: ID!) {
  node(id: $id) {
    id
    ... on Technique { name summary conditions(first: 5) { nodes { name } } }
    ... on Condition { name summary techniques(first: 5) { nodes { name } } }
  }
}`,
  variables: { id },
});

const LARGE_LIST: LiveRequest = {
  query: `{ techniques(first: 100, orderBy: [UPDATED_AT_DESC]) {
  nodes { name summary description { html } conditions(first: 10) { nodes { name summary } } }
} }`,
  variables: {},
};

/** All come from one address here, and from many in life. */
const OF_MANY_CALLERS = {
  MAX_LIVE_CONNECTIONS_PER_CALLER: "1000",
  MAX_LIVE_COST_PER_CALLER: "100000000",
};

/** How much memory many clients take that listen, over minutes of changes. */
export const measureLive = (options: LiveOptions): Promise<Lived> =>
  withFollower({ MEMORY, ...OF_MANY_CALLERS }, MEMORY_HOOK, (running) =>
    listenAndChange(options, running),
  );

const listenAndChange = async (
  options: LiveOptions,
  { gateway, url, metric, feed, documents }: Following,
): Promise<Lived> => {
  const entries = documents.filter(
    ({ type, locale }) =>
      locale === "en" && (type === "technique" || type === "condition"),
  );
  // The search reads all texts first, which takes memory and time of its own.
  await sleep(5_000);
  const before = await sample(gateway, 0, metric);
  say(`${documents.length} documents, nobody listens: ${shown(before)}`);

  const publishedAt: number[] = [];
  const heard: Heard = { events: 0, latencies: [], ended: 0 };
  const ends: (() => void)[] = [];
  for (let index = 0; index < options.equal; index += 1)
    ends.push(await listen(url, CONDITION, publishedAt, heard));
  const chosen = spread(entries, options.different);
  for (const { documentId } of chosen)
    ends.push(await listen(url, entryRequest(documentId), publishedAt, heard));
  for (let index = 0; index < options.silent; index += 1)
    ends.push(neverRead(url, LARGE_LIST));
  const all = options.equal + options.different + options.silent;
  await eventually(
    () => metric("bodywork_live_connections"),
    (count) => count === all,
  );

  const during = [await sample(gateway, 0, metric)];
  const queries = await metric("bodywork_live_queries");
  const shared = entries.find(
    ({ fields }) => fields["slug"] === CONDITION.variables["slug"],
  );
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  let changes = 0;
  const change = (): void => {
    changes += 1;
    // Every fourth change is seen by all who listen to the same.
    const original =
      changes % 4 === 0 ? shared : chosen[(changes * 7) % chosen.length];
    if (!original) throw new Error("There is nothing to change.");
    const { name } = original.fields as Partial<Record<string, unknown>>;
    publishedAt[changes] = performance.now();
    feed.publish({
      ...original,
      updatedAt: new Date().toISOString(),
      fields: {
        ...original.fields,
        name: marked(String(name), changes),
      },
    } as FeedDocument);
  };
  const timer = setInterval(change, 1000 / options.changesPerSecond);
  try {
    while (elapsed() < options.seconds) {
      await sleep(SAMPLE_EVERY_MS);
      gateway.mustRun();
      const taken = await sample(gateway, elapsed(), metric);
      during.push(taken);
      say(`${taken.at.toFixed(0)} s, ${changes} changes: ${shown(taken)}`);
    }
  } finally {
    clearInterval(timer);
  }
  await sleep(1_000);
  const lived = {
    options,
    documents: documents.length,
    before,
    during,
    changes,
    queries,
    events: heard.events,
    latencies: heard.latencies,
    executions: await metric("bodywork_live_executions_total"),
    dropped: await metric('bodywork_live_dropped_total{reason="slow"}'),
    lost: heard.ended,
  };
  for (const end of ends) end();
  await eventually(
    () => metric("bodywork_live_connections"),
    (count) => count === 0,
  );
  await sleep(1_000);
  return { ...lived, after: await sample(gateway, elapsed(), metric) };
};

const shown = ({ connections, resident, heap }: MemorySample): string =>
  `${connections} connections, ${(resident / 2 ** 20).toFixed(1)} MiB resident, ${(heap / 2 ** 20).toFixed(1)} MiB of heap`;

/** So many of a list, from all over it. */
const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  list.filter((_item, index) => {
    const step = list.length / count;
    return Math.floor(index / step) !== Math.floor((index - 1) / step);
  });

const sample = async (
  gateway: ServerProcess,
  at: number,
  metric: (name: string) => Promise<number>,
): Promise<MemorySample> => {
  rmSync(MEMORY, { force: true });
  gateway.signal("SIGUSR2");
  await eventually(() => Promise.resolve(existsSync(MEMORY)), Boolean);
  const usage = JSON.parse(readFileSync(MEMORY, "utf8")) as NodeJS.MemoryUsage;
  return {
    at,
    connections: await metric("bodywork_live_connections"),
    resident: usage.rss,
    heap: usage.heapUsed,
    external: usage.external,
  };
};
