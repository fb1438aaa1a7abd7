import { EMPTY_DIGEST } from "strapi-plugin-bodywork/contracts";
import { aDocument } from "../content/test-documents";
import { digestOf } from "./digest";
import { httpSource } from "./http-source";
import { type ChangeSource, CursorGone } from "./source";
import { FeedServer, TOKEN } from "./test-feed-server";
import { MemoryFeed, memorySource } from "./test-memory-source";
import { until } from "../test-until";

interface Following {
  readonly source: ChangeSource;
  readonly end: () => Promise<void>;
}

const withinTheProcess = (memory: MemoryFeed): Promise<Following> =>
  Promise.resolve({
    source: memorySource(memory),
    end: () => Promise.resolve(),
  });

const overHttp = async (memory: MemoryFeed): Promise<Following> => {
  const server = new FeedServer(memory);
  await server.start();
  return {
    source: httpSource({ cmsUrl: server.url, token: TOKEN }),
    end: () => server.stop(),
  };
};

const swedish = aDocument("technique", "swedish");
const deep = aDocument("technique", "deep");
const thai = aDocument("technique", "thai");
const keyOfSwedish = { type: "technique", documentId: "swedish", locale: "en" };

/** What every source must do; whoever writes another adds it here. */
describe.each([
  ["within the process", withinTheProcess],
  ["over HTTP", overHttp],
])("a source of changes %s", (_name, follow) => {
  let memory: MemoryFeed;
  let following: Following;
  let source: ChangeSource;
  const { signal } = new AbortController();

  beforeEach(async () => {
    memory = new MemoryFeed();
    following = await follow(memory);
    ({ source } = following);
  });

  afterEach(() => following.end());

  it("takes a snapshot of everything that is published", async () => {
    memory.publish(swedish, deep);
    memory.remove("unpublished", deep);
    expect(await source.snapshot(signal)).toEqual({
      feed: "feed-1",
      position: 3,
      locales: ["en", "es"],
      documents: [swedish],
      digest: digestOf([swedish]),
      promisedDigest: digestOf([swedish]),
    });
  });

  it("takes a snapshot of nothing", async () => {
    expect(await source.snapshot(signal)).toEqual({
      feed: "feed-1",
      position: 0,
      locales: ["en", "es"],
      documents: [],
      digest: EMPTY_DIGEST,
      promisedDigest: EMPTY_DIGEST,
    });
  });

  it("tells the changes after a position, and where to go on from", async () => {
    memory.publish(swedish);
    const { feed, position } = await source.snapshot(signal);
    memory.publish(deep, thai);
    memory.remove("unpublished", swedish);
    expect(await source.changes(feed, position, signal)).toMatchObject({
      feed,
      changes: [
        { kind: "published", position: 2, document: deep },
        { kind: "published", position: 3, document: thai },
        { kind: "unpublished", position: 4, key: keyOfSwedish },
      ],
      position: 4,
      more: false,
    });
  });

  it("tells that an entry was deleted", async () => {
    memory.publish(swedish);
    memory.remove("deleted", swedish);
    const { changes } = await source.changes("feed-1", 0, signal);
    expect(changes).toEqual([
      { kind: "deleted", position: 2, key: keyOfSwedish },
    ]);
  });

  it("tells the changes in pages, as many as the feed gives", async () => {
    memory.pageSize = 2;
    memory.publish(swedish, deep, thai);
    const first = await source.changes("feed-1", 0, signal);
    expect(first.changes).toHaveLength(2);
    expect(first.more).toBe(true);
    const second = await source.changes("feed-1", first.position, signal);
    expect(second.changes).toEqual([
      { kind: "published", position: 3, document: thai },
    ]);
    expect(second.more).toBe(false);
  });

  it("tells the languages with every page", async () => {
    memory.publish(swedish);
    memory.locales = ["es", "en", "pt-BR"];
    const { locales } = await source.changes("feed-1", 0, signal);
    expect(locales).toEqual(["es", "en", "pt-BR"]);
  });

  it("tells with every page where the feed stands", async () => {
    memory.pageSize = 1;
    memory.drift = 4;
    memory.publish(swedish, deep);
    const digest = digestOf([swedish, deep]);
    expect(await source.changes("feed-1", 0, signal)).toMatchObject({
      position: 1,
      head: { position: 2, digest },
      drift: 4,
    });
  });

  it("waits for a change when there is none yet", async () => {
    const page = source.changes("feed-1", 0, signal);
    await until(() => memory.waiting === 1);
    memory.publish(swedish);
    expect((await page).changes).toEqual([
      { kind: "published", position: 1, document: swedish },
    ]);
  });

  it("does not wait for a change when it is asked not to", async () => {
    const page = await source.changes("feed-1", 0, signal, { wait: false });
    expect(page).toMatchObject({ changes: [], position: 0, more: false });
  });

  it("does not wait when there are other languages than the reader knows", async () => {
    memory.locales = ["en", "es"];
    const known = source.changes("feed-1", 0, signal, { locales: ["en"] });
    expect((await known).locales).toEqual(["en", "es"]);
    const page = source.changes("feed-1", 0, signal, {
      locales: ["en", "es"],
    });
    await until(() => memory.waiting === 1);
    memory.wake();
    await page;
  });

  it("may come back without a change, at the same position", async () => {
    const page = source.changes("feed-1", 0, signal);
    await until(() => memory.waiting === 1);
    memory.wake();
    expect(await page).toMatchObject({ changes: [], position: 0, more: false });
  });

  it("says when the feed is another one", async () => {
    memory.publish(swedish);
    await expect(source.changes("feed-2", 0, signal)).rejects.toThrow(
      CursorGone,
    );
  });

  it("says when the feed is behind the position, such as after a restored backup", async () => {
    memory.publish(swedish);
    await expect(source.changes("feed-1", 2, signal)).rejects.toThrow(
      CursorGone,
    );
  });

  it("says when the feed has forgotten too much since the position", async () => {
    memory.publish(swedish);
    memory.remove("deleted", swedish);
    memory.publish(deep);
    memory.prune();
    await expect(source.changes("feed-1", 1, signal)).rejects.toThrow(
      CursorGone,
    );
    const { changes } = await source.changes("feed-1", 2, signal);
    expect(changes).toHaveLength(1);
  });

  it("ends at once when nobody waits any more", async () => {
    const stopping = new AbortController();
    const page = source.changes("feed-1", 0, stopping.signal);
    const ended = page.then(
      () => "with a page",
      () => "without a page",
    );
    await until(() => memory.waiting === 1);
    stopping.abort();
    expect(await ended).toBe("without a page");
    await until(() => memory.waiting === 0);
  });

  it("does not begin when nobody waits any more", async () => {
    const stopped = AbortSignal.abort();
    await expect(source.snapshot(stopped)).rejects.toThrow();
    await expect(source.changes("feed-1", 0, stopped)).rejects.toThrow();
  });
});
