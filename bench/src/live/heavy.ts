import { setTimeout as sleep } from "node:timers/promises";
import type { FeedDocument } from "strapi-plugin-bodywork/contracts";
import { eventually } from "../../../test/support/eventually";
import { type Heard, listen, marked } from "./clients";
import { type Following, withFollower } from "./follower";

const QUERIES = 60;

/** Others ask this often, whether answers come or not. */
const ASK_EVERY_MS = 10;

/** What others see of one publish that touches many heavy live queries. */
export interface Heavy {
  readonly queries: number;
  /** Of the gateway, from the publish until all have heard of it. */
  readonly processorSeconds: number;
  readonly elapsedSeconds: number;
  /** Milliseconds, of requests of others: before the publish, and until all have heard of it. */
  readonly before: readonly number[];
  readonly during: readonly number[];
}

/** As heavy as one query can be: nearly all of the bytes that an answer may have, in the field that takes longest. */
const heavyQuery = (index: number) => ({
  query: `{ q${index}: techniques(first: 60) { nodes { name jsonLd } } }`,
  variables: {},
});

const OTHERS = JSON.stringify({
  query: '{ condition(slug: "fibromyalgia") { name summary } }',
});

/** One that the heavy queries show: they do not go through all techniques. */
const firstTechnique = async (url: string): Promise<string | undefined> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "{ techniques(first: 1) { nodes { documentId } } }",
    }),
  });
  const { data } = (await response.json()) as {
    data: { techniques: { nodes: { documentId: string }[] } };
  };
  return data.techniques.nodes[0]?.documentId;
};

/** Asks at a steady pace, and notes how long each answer took from the moment when it was to be asked. */
const askSteadily = (url: string) => {
  let latencies: number[] = [];
  const ask = async (): Promise<void> => {
    const since = performance.now();
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: OTHERS,
    });
    await response.arrayBuffer();
    latencies.push(performance.now() - since);
  };
  const timer = setInterval(() => void ask(), ASK_EVERY_MS);
  return {
    /** What was noted since the last time. */
    take(): readonly number[] {
      const taken = latencies;
      latencies = [];
      return taken;
    },
    stop: () => clearInterval(timer),
  };
};

const measure = async ({
  gateway,
  url,
  feed,
  documents,
}: Following): Promise<Heavy> => {
  const publishedAt: number[] = [];
  const heard: Heard = { events: 0, latencies: [], ended: 0 };
  const ends: (() => void)[] = [];
  for (let index = 0; index < QUERIES; index += 1)
    ends.push(
      // Each from an address of its own, as a proxy would say.
      await listen(url, heavyQuery(index), publishedAt, heard, {
        "x-forwarded-for": `198.51.100.${index}`,
      }),
    );
  const others = askSteadily(url);
  await sleep(3_000);
  others.take();
  await sleep(5_000);
  const before = others.take();
  const first = await firstTechnique(url);
  const original = documents.find(
    ({ documentId, locale }) => documentId === first && locale === "en",
  );
  if (!original) throw new Error("There is no technique.");
  const { name } = original.fields as Partial<Record<string, unknown>>;
  const since = gateway.cpuMicroseconds();
  const publishedSince = performance.now();
  publishedAt[1] = publishedSince;
  const known = heard.events;
  feed.publish({
    ...original,
    updatedAt: new Date().toISOString(),
    fields: { ...original.fields, name: marked(String(name), 1) },
  } as FeedDocument);
  await eventually(
    () => Promise.resolve(heard.events - known),
    (events) => events >= QUERIES,
  );
  const heavy = {
    queries: QUERIES,
    processorSeconds: (gateway.cpuMicroseconds() - since) / 1e6,
    elapsedSeconds: (performance.now() - publishedSince) / 1000,
    before,
    during: others.take(),
  };
  others.stop();
  for (const end of ends) end();
  return heavy;
};

export const measureHeavy = (): Promise<Heavy> =>
  withFollower({ TRUSTED_PROXIES: "1" }, [], measure);
