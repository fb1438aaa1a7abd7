import {
  CONTRACT_VERSION,
  type ChangesPage,
} from "strapi-plugin-bodywork/contracts";
import { aDocument, idsOf } from "../content/test-documents";
import type { Content } from "../content/types";
import { Follower, type FollowerOptions } from "./follower";
import type { Held, HeldStore } from "./held";
import { type ChangeSource, CursorGone } from "./source";
import { heldAt } from "./test-held";
import { MemoryFeed, memorySource } from "./test-memory-source";
import { until } from "../test-until";

/** The pauses of the follower: how long it wanted to wait, and the end of the waiting. */
const mockPauses: { readonly ms: number; readonly end: () => void }[] = [];

jest.mock("node:timers/promises", () => ({
  setTimeout: (
    ms: number,
    _value: unknown,
    { signal }: { signal: AbortSignal },
  ) =>
    new Promise<void>((resolve, reject) => {
      mockPauses.push({ ms, end: resolve });
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    }),
}));

const SHORTEST = 100;
const LONGEST = 1000;

const swedish = aDocument("technique", "swedish");
const deep = aDocument("technique", "deep");
const thai = aDocument("technique", "thai");

/** A source that can be made to fail, and to wait before it answers. */
class Cms implements ChangeSource {
  readonly memory = new MemoryFeed();
  readonly calls: string[] = [];
  readonly #source = memorySource(this.memory);
  #fault: Error | null = null;
  #interrupt = new AbortController();
  #gate: Promise<void> = Promise.resolve();

  snapshot(signal: AbortSignal) {
    return this.#ask("snapshot", signal, (either) =>
      this.#source.snapshot(either),
    );
  }

  changes(...args: Parameters<ChangeSource["changes"]>) {
    const [feed, after, signal, options] = args;
    return this.#ask("changes", signal, (either) =>
      this.#source.changes(feed, after, either, options),
    );
  }

  /** Breaks off what is under way, and everything until it comes back. */
  goDown(fault = new Error("connect ECONNREFUSED")): void {
    this.#fault = fault;
    this.#interrupt.abort(fault);
    this.#interrupt = new AbortController();
  }

  comeBack(): void {
    this.#fault = null;
  }

  /** Holds every answer back that is asked for from now on. */
  holdBack(): () => void {
    const { promise, resolve } = deferred();
    this.#gate = promise;
    return resolve;
  }

  count(call: string): number {
    return this.calls.filter((name) => name === call).length;
  }

  async #ask<T>(
    call: string,
    signal: AbortSignal,
    answer: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    this.calls.push(call);
    if (this.#fault) throw this.#fault;
    const either = AbortSignal.any([signal, this.#interrupt.signal]);
    await Promise.race([this.#gate, aborted(either)]);
    either.throwIfAborted();
    return answer(either);
  }
}

const deferred = () => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });

let cms: Cms;
let follower: Follower;
let logged: string[];

const follow = (options: Partial<FollowerOptions> = {}): Follower =>
  new Follower({
    source: cms,
    log: {
      info: (message) => void logged.push(`info ${message}`),
      warn: (message) => void logged.push(`warn ${message}`),
    },
    shortestPauseMs: SHORTEST,
    leastIntervalMs: 0,
    longestPauseMs: LONGEST,
    ...options,
  });

beforeEach(() => {
  mockPauses.length = 0;
  logged = [];
  cms = new Cms();
  cms.memory.publish(swedish);
  follower = follow();
});

afterEach(async () => {
  await follower.stop();
  jest.restoreAllMocks();
});

const contentNow = (): Content => {
  const { state } = follower;
  if (state.phase === "loading") throw new Error("There is no content yet.");
  return state.content;
};

const isAt = (feed: string, position: number): boolean =>
  contentNow().version === `${feed}-${position}-en-es`;

const phase = (): string => follower.state.phase;

const techniques = (): string[] =>
  idsOf(contentNow().list("technique", {}, "en").nodes);

const isWaiting = (): boolean => cms.memory.waiting === 1;

const live = async (): Promise<void> => {
  follower.start();
  await until(isWaiting);
};

describe("a follower", () => {
  it("has no content before its first snapshot", async () => {
    const release = cms.holdBack();
    expect(follower.state).toEqual({ phase: "loading" });
    follower.start();
    await until(() => cms.count("snapshot") === 1);
    expect(follower.state).toEqual({ phase: "loading" });
    release();
    await until(() => phase() === "live");
    expect(techniques()).toEqual(["swedish"]);
  });

  it("does not ask at once again, however soon it is answered", async () => {
    const impatient: ChangeSource = {
      snapshot: (signal) => cms.snapshot(signal),
      changes: (feed, after, signal) =>
        cms.changes(feed, after, signal, { wait: false }),
    };
    follower = follow({ source: impatient, leastIntervalMs: 100 });
    follower.start();
    await until(() => mockPauses.length === 1);
    mockPauses[0]?.end();
    for (let asked = 1; asked <= 3; asked += 1) {
      await until(() => mockPauses.length === asked + 1);
      expect(cms.count("changes")).toBe(asked);
      expect(mockPauses[asked]?.ms).toBeGreaterThan(0);
      expect(mockPauses[asked]?.ms).toBeLessThanOrEqual(100);
      mockPauses[asked]?.end();
    }
  });

  it("names the content by feed, position and languages, and knows when it changed", async () => {
    const before = Date.now();
    await live();
    expect(contentNow().version).toBe("feed-1-1-en-es");
    const { state } = follower;
    const changedAt = state.phase === "loading" ? 0 : Number(state.changedAt);
    expect(changedAt).toBeGreaterThanOrEqual(before);
    expect(changedAt).toBeLessThanOrEqual(Date.now());
    expect(logged).toEqual([
      "info Took a snapshot of 1 documents at position 1.",
    ]);
  });

  it("follows what is published, unpublished and deleted", async () => {
    await live();
    const before = contentNow();
    cms.memory.publish(deep);
    await until(() => isAt("feed-1", 2));
    expect(techniques()).toEqual(["deep", "swedish"]);
    cms.memory.remove("unpublished", swedish);
    await until(() => isAt("feed-1", 3));
    expect(techniques()).toEqual(["deep"]);
    cms.memory.remove("deleted", deep);
    await until(() => isAt("feed-1", 4));
    expect(techniques()).toEqual([]);
    expect(idsOf(before.list("technique", {}, "en").nodes)).toEqual([
      "swedish",
    ]);
  });

  it("takes one snapshot only, however often it is started", async () => {
    follower.start();
    follower.start();
    await until(isWaiting);
    follower.start();
    expect(cms.calls).toEqual(["snapshot", "changes"]);
  });

  it("keeps its content, the same object, while nothing changes", async () => {
    await live();
    const { state } = follower;
    cms.memory.wake();
    await until(() => cms.count("changes") === 2);
    expect(follower.state).toBe(state);
  });

  it("takes the languages from the feed, also when nothing else changes", async () => {
    await live();
    expect(contentNow().locales).toEqual(["en", "es"]);
    cms.memory.locales = ["en", "es", "pt-BR"];
    cms.memory.wake();
    await until(() => contentNow().locales.length === 3);
    expect(techniques()).toEqual(["swedish"]);
  });

  it("gives content in other languages another name, since it is not equal", async () => {
    await live();
    const { version } = contentNow();
    cms.memory.locales = ["es", "en"];
    cms.memory.wake();
    await until(() => contentNow().defaultLocale === "es");
    expect(contentNow().version).not.toBe(version);
  });
});

describe("changes in several pages", () => {
  beforeEach(async () => {
    cms.memory.pageSize = 1;
    await live();
  });

  it("are shown together", async () => {
    const shown = new Set<string>();
    let release = cms.holdBack();
    cms.memory.publish(deep, thai);
    cms.memory.remove("unpublished", swedish);
    for (const asked of [2, 3]) {
      await until(() => cms.count("changes") === asked);
      shown.add(techniques().join());
      const next = release;
      release = cms.holdBack();
      next();
    }
    expect([...shown]).toEqual(["swedish"]);
    release();
    await until(() => isAt("feed-1", 4));
    expect(techniques()).toEqual(["deep", "thai"]);
  });

  it("are shown not at all when the feed breaks off between them, and all when it comes back", async () => {
    const release = cms.holdBack();
    cms.memory.publish(deep, thai);
    await until(() => cms.count("changes") === 2);
    cms.goDown();
    release();
    await until(() => mockPauses.length === 1);
    expect(phase()).toBe("stale");
    expect(techniques()).toEqual(["swedish"]);
    cms.comeBack();
    mockPauses[0]?.end();
    await until(() => isAt("feed-1", 3));
    expect(techniques()).toEqual(["deep", "swedish", "thai"]);
  });
});

describe("what repeats a position that was seen already", () => {
  it("is not applied again", async () => {
    await live();
    cms.memory.publish(deep);
    await until(() => isAt("feed-1", 2));
    const { content } = follower.state as { readonly content: Content };
    // A feed may repeat what it sent; here it even contradicts it.
    jest.spyOn(cms, "changes").mockResolvedValueOnce({
      contract: CONTRACT_VERSION,
      feed: "feed-1",
      locales: ["en", "es"],
      changes: [
        {
          kind: "deleted",
          position: 2,
          key: { type: "technique", documentId: "deep", locale: "en" },
        },
        { kind: "published", position: 1, document: thai },
      ],
      position: 2,
      more: false,
      head: { position: 2, digest: null },
      drift: 0,
    });
    const asked = cms.count("changes");
    cms.memory.wake();
    await until(() => cms.count("changes") > asked && isWaiting());
    expect(contentNow()).toBe(content);
    expect(techniques()).toEqual(["deep", "swedish"]);
  });
});

describe("a page that was meant for another time", () => {
  const answerOnce = (changed: Partial<ChangesPage>): void => {
    const page = { ...cms.memory.changes("feed-1", 1), ...changed };
    jest.spyOn(cms, "changes").mockResolvedValueOnce(page);
  };

  beforeEach(async () => {
    await live();
    cms.memory.publish(deep);
    await until(() => isAt("feed-1", 2));
  });

  it("and goes back behind what is known is refused, and asked for again", async () => {
    answerOnce({ changes: [], position: 1 });
    cms.memory.wake();
    await until(() => mockPauses.length === 1);
    expect(phase()).toBe("stale");
    expect(logged.at(-1)).toMatch(/The feed does not move on/);
    mockPauses[0]?.end();
    await until(() => phase() === "live");
    expect(techniques()).toEqual(["deep", "swedish"]);
    expect(follower.figures).toMatchObject({ snapshots: 1, divergences: 0 });
  });

  it("and is of another feed is not taken for this one's", async () => {
    answerOnce({ feed: "feed-2", changes: [], position: 7 });
    cms.memory.wake();
    await until(() => cms.count("snapshot") === 2);
    await until(isWaiting);
    expect(techniques()).toEqual(["deep", "swedish"]);
    expect(isAt("feed-1", 2)).toBe(true);
  });
});

describe("while the CMS cannot be reached", () => {
  it("the last content goes on being served, and is called stale until it answers again", async () => {
    await live();
    const content = contentNow();
    cms.goDown();
    await until(() => phase() === "stale");
    expect(contentNow()).toBe(content);
    cms.memory.publish(deep);
    cms.comeBack();
    mockPauses[0]?.end();
    await until(() => phase() === "live");
    expect(techniques()).toEqual(["deep", "swedish"]);
  });

  it("the content is called live again even if nothing has changed", async () => {
    await live();
    cms.goDown();
    await until(() => phase() === "stale");
    cms.comeBack();
    mockPauses[0]?.end();
    await until(isWaiting);
    cms.memory.wake();
    await until(() => phase() === "live");
    expect(techniques()).toEqual(["swedish"]);
  });

  it("there is no content if there never was, and the first snapshot is tried again", async () => {
    cms.goDown();
    follower.start();
    await until(() => mockPauses.length === 1);
    expect(follower.state).toEqual({ phase: "loading" });
    cms.comeBack();
    mockPauses[0]?.end();
    await until(() => phase() === "live");
  });

  it("the pauses double up to the longest, and begin anew after a success", async () => {
    jest.spyOn(Math, "random").mockReturnValue(1);
    cms.goDown();
    follower.start();
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await until(() => mockPauses.length === attempt + 1);
      if (attempt < 5) mockPauses[attempt]?.end();
    }
    expect(mockPauses.map(({ ms }) => ms)).toEqual([
      100, 200, 400, 800, 1000, 1000,
    ]);
    cms.comeBack();
    mockPauses[5]?.end();
    await until(isWaiting);
    cms.goDown();
    await until(() => mockPauses.length === 7);
    expect(mockPauses[6]?.ms).toBe(SHORTEST);
  });

  it("the pauses differ from replica to replica, by half at the most", async () => {
    const random = jest.spyOn(Math, "random");
    for (const [value, expected] of [
      [0, 50],
      [0.5, 75],
    ] as const) {
      random.mockReturnValue(value);
      mockPauses.length = 0;
      cms.goDown();
      const replica = follow();
      replica.start();
      await until(() => mockPauses.length === 1);
      expect(mockPauses[0]?.ms).toBe(expected);
      await replica.stop();
    }
  });

  it("the log says so once, not at every attempt", async () => {
    cms.goDown();
    follower.start();
    for (const attempt of [1, 2, 3]) {
      await until(() => mockPauses.length === attempt);
      mockPauses[attempt - 1]?.end();
    }
    await until(() => mockPauses.length === 4);
    expect(logged).toEqual([
      "warn The CMS cannot be followed: connect ECONNREFUSED",
    ]);
  });
});

describe("when the feed has moved on", () => {
  it("a new snapshot is taken while the old content goes on being served", async () => {
    await live();
    const content = contentNow();
    const release = cms.holdBack();
    cms.memory.replace("feed-2");
    await until(() => cms.count("snapshot") === 2);
    expect(phase()).toBe("live");
    expect(contentNow()).toBe(content);
    release();
    await until(() => isAt("feed-2", 1));
    expect(techniques()).toEqual(["swedish"]);
    expect(mockPauses).toEqual([]);
  });

  it("the old content is neither lost nor half replaced if the new snapshot fails", async () => {
    await live();
    const content = contentNow();
    const snapshot = jest
      .spyOn(cms, "snapshot")
      .mockRejectedValueOnce(new Error("The snapshot was cut off."));
    cms.memory.replace("feed-2");
    await until(() => phase() === "stale");
    expect(snapshot).toHaveBeenCalledTimes(1);
    expect(contentNow()).toBe(content);
    cms.memory.remove("deleted", swedish);
    mockPauses[0]?.end();
    await until(() => phase() === "live");
    expect(isAt("feed-2", 2)).toBe(true);
    expect(techniques()).toEqual([]);
  });

  it("past what it remembers of the time of the saved content, that goes on being served until the snapshot is there", async () => {
    const { position, documents } = cms.memory.snapshot();
    cms.memory.remove("deleted", swedish);
    cms.memory.publish(deep);
    cms.memory.prune();
    follower = follow({
      store: {
        load: () => Promise.resolve(heldAt(position, documents)),
        save: () => undefined,
        close: () => Promise.resolve(),
      },
    });
    const releaseChanges = cms.holdBack();
    follower.start();
    await until(() => cms.count("changes") === 1);
    const release = cms.holdBack();
    releaseChanges();
    await until(() => cms.count("snapshot") === 1);
    expect(phase()).toBe("stale");
    expect(techniques()).toEqual(["swedish"]);
    release();
    await until(() => phase() === "live");
    expect(techniques()).toEqual(["deep"]);
  });

  it("but not past its position, a follower that was away catches up by changes", async () => {
    await live();
    cms.memory.remove("deleted", swedish);
    await until(() => isAt("feed-1", 2));
    cms.goDown();
    await until(() => phase() === "stale");
    cms.memory.prune();
    for (let publish = 0; publish < 300; publish += 1) cms.memory.publish(deep);
    cms.memory.remove("unpublished", deep);
    cms.memory.publish(thai);
    cms.comeBack();
    mockPauses[0]?.end();
    await until(() => phase() === "live");
    expect(follower.figures.snapshots).toBe(1);
    expect(techniques()).toEqual(["thai"]);
  });

  it("again and again, the CMS is not asked for snapshots without a pause", async () => {
    jest.spyOn(cms, "changes").mockImplementation(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      throw new CursorGone();
    });
    follower.start();
    await until(() => mockPauses.length > 0 || cms.count("snapshot") > 20);
    expect(cms.count("snapshot")).toBeLessThan(5);
  });
});

describe("a store", () => {
  const savedNow = (): Held => {
    const { position, documents } = cms.memory.snapshot();
    return heldAt(position, documents);
  };

  const storeOf = (saved: Held | null) => {
    const kept: Held[] = [];
    const store: HeldStore = {
      load: () => Promise.resolve(saved),
      save: (held) => void kept.push(held),
      close: jest.fn(() => Promise.resolve()),
    };
    return { store, kept };
  };

  const startFrom = (saved: Held | null) => {
    const { store, kept } = storeOf(saved);
    follower = follow({ store });
    follower.start();
    return { store, kept };
  };

  it("lets a start without the CMS serve what was saved, and call it stale", async () => {
    const saved = savedNow();
    cms.goDown();
    startFrom(saved);
    await until(() => mockPauses.length === 1);
    expect(phase()).toBe("stale");
    expect(techniques()).toEqual(["swedish"]);
    expect(contentNow().version).toBe("feed-1-1-en-es");
    expect(follower.state).toMatchObject({ changedAt: saved.changedAt });
    expect(follower.figures.heardAt).toEqual(saved.changedAt);
  });

  it("lets it go on from there once the CMS answers, without another snapshot", async () => {
    const { kept } = startFrom(savedNow());
    cms.memory.publish(deep);
    await until(() => phase() === "live");
    await until(() => isAt("feed-1", 2));
    expect(techniques()).toEqual(["deep", "swedish"]);
    expect(cms.count("snapshot")).toBe(0);
    expect(kept.map(({ position }) => position)).toEqual([2]);
  });

  it("lets it be live as soon as the CMS answers, even if there is nothing new", async () => {
    const { kept } = startFrom(savedNow());
    await until(() => phase() === "live" && isWaiting());
    expect(cms.calls).toEqual(["changes", "changes"]);
    expect(kept).toEqual([]);
  });

  it("lets it serve what was saved until the snapshot of another feed is there", async () => {
    const saved = savedNow();
    cms.memory.remove("deleted", swedish);
    cms.memory.publish(thai);
    cms.memory.replace("feed-2");
    const release = cms.holdBack();
    const { kept } = startFrom(saved);
    await until(() => cms.count("changes") === 1);
    release();
    cms.holdBack();
    await until(() => cms.count("snapshot") === 1);
    expect(phase()).toBe("stale");
    expect(techniques()).toEqual(["swedish"]);
    cms.goDown();
    await until(() => mockPauses.length === 1);
    expect(techniques()).toEqual(["swedish"]);
    expect(kept).toEqual([]);
  });

  it("with nothing in it leaves the gateway without content until the CMS answers", async () => {
    cms.goDown();
    const { kept } = startFrom(null);
    await until(() => mockPauses.length === 1);
    expect(follower.state).toEqual({ phase: "loading" });
    cms.comeBack();
    mockPauses[0]?.end();
    await until(() => phase() === "live");
    expect(kept.map(({ position }) => position)).toEqual([1]);
  });

  it("is given every new state, and closed at the end", async () => {
    const { store, kept } = startFrom(null);
    await until(isWaiting);
    cms.memory.publish(deep);
    await until(() => isAt("feed-1", 2));
    const { changedAt } = follower.state as { readonly changedAt: Date };
    expect(kept.at(-1)).toMatchObject({ position: 2, changedAt });
    expect(kept).toHaveLength(2);
    expect(store.close).not.toHaveBeenCalled();
    await follower.stop();
    expect(store.close).toHaveBeenCalledTimes(1);
  });
});

describe("the figures of a follower", () => {
  it("count what was done and what went wrong", async () => {
    expect(follower.figures).toEqual({
      position: 0,
      documents: {},
      heardAt: null,
      failures: 0,
      snapshots: 0,
      changesApplied: 0,
      behind: 0,
      divergences: 0,
      drift: 0,
    });
    const before = Date.now();
    await live();
    cms.memory.publish(deep, { ...deep, locale: "es" });
    cms.memory.remove("unpublished", swedish);
    await until(() => isAt("feed-1", 4));
    cms.goDown();
    await until(() => mockPauses.length === 1);
    mockPauses[0]?.end();
    await until(() => mockPauses.length === 2);
    const { documents, heardAt, ...figures } = follower.figures;
    expect(figures).toEqual({
      position: 4,
      failures: 2,
      snapshots: 1,
      changesApplied: 3,
      behind: 0,
      divergences: 0,
      drift: 0,
    });
    expect(documents).toMatchObject({ technique: 1, condition: 0 });
    expect(Number(heardAt)).toBeGreaterThanOrEqual(before);
  });

  it("show when the CMS was last heard, not when it was last asked", async () => {
    await live();
    const { heardAt } = follower.figures;
    cms.goDown();
    await until(() => mockPauses.length === 1);
    expect(follower.figures.heardAt).toBe(heardAt);
    cms.comeBack();
    mockPauses[0]?.end();
    await until(() => phase() === "live");
    expect(follower.figures.heardAt).not.toBe(heardAt);
  });
});

describe("the figures of a follower that is behind", () => {
  it("say how far, until everything is shown", async () => {
    cms.memory.pageSize = 1;
    await live();
    const release = cms.holdBack();
    cms.memory.publish(deep, thai);
    cms.memory.drift = 5;
    await until(() => cms.count("changes") === 2);
    const releaseLast = cms.holdBack();
    release();
    await until(() => follower.figures.drift === 5);
    expect(follower.figures).toMatchObject({ position: 1, behind: 2 });
    releaseLast();
    await until(() => isAt("feed-1", 3));
    expect(follower.figures.behind).toBe(0);
  });
});

describe("content that is not that of the feed", () => {
  /** What no change ever told. */
  const loseSilently = (): void => {
    const { position, feed } = cms.memory;
    cms.memory.remove("deleted", swedish);
    cms.memory.replace(feed);
    cms.memory.position = position;
  };

  const warnings = (): string[] =>
    logged.filter((message) => message.startsWith("warn"));

  it("is found out at the next answer, and healed by a snapshot while it goes on being served", async () => {
    cms.memory.publish(deep);
    await live();
    loseSilently();
    const release = cms.holdBack();
    cms.memory.wake();
    await until(() => cms.count("snapshot") === 2);
    expect(phase()).toBe("live");
    expect(techniques()).toEqual(["deep", "swedish"]);
    release();
    await until(() => techniques().length === 1 && isWaiting());
    expect(follower.figures).toMatchObject({ divergences: 1, snapshots: 2 });
    expect(warnings()).toEqual([
      "warn The content differs from the feed at position 2. Taking a new snapshot.",
    ]);
  });

  it("is found out behind changes that fit, and before these are shown", async () => {
    cms.memory.publish(deep);
    await live();
    loseSilently();
    const release = cms.holdBack();
    cms.memory.publish(thai);
    await until(() => cms.count("snapshot") === 2);
    expect(follower.figures.divergences).toBe(1);
    expect(techniques()).toEqual(["deep", "swedish"]);
    release();
    await until(() => techniques().join() === "deep,thai" && isWaiting());
    expect(follower.figures.snapshots).toBe(2);
  });

  it("is not looked for while the feed is further on, or says nothing", async () => {
    await live();
    loseSilently();
    cms.memory.promisedDigest = null;
    cms.memory.wake();
    await until(() => cms.count("changes") === 2 && isWaiting());
    expect(follower.figures.divergences).toBe(0);
    expect(techniques()).toEqual(["swedish"]);
  });

  it("is the fault of the CMS when a snapshot does not heal it; no further ones are taken for it", async () => {
    await live();
    cms.memory.promisedDigest = "1".repeat(64);
    for (const asked of [2, 3, 4]) {
      cms.memory.wake();
      await until(() => cms.count("changes") === asked && isWaiting());
    }
    expect(follower.figures).toMatchObject({ divergences: 1, snapshots: 2 });
    expect(warnings()).toHaveLength(1);
    cms.memory.promisedDigest = undefined;
    cms.memory.wake();
    await until(() => cms.count("changes") === 5 && isWaiting());
    expect(follower.figures.divergences).toBe(1);
  });

  it("is what a snapshot brought, if it does not add up: served, reported, and asked for once more", async () => {
    cms.memory.promisedDigest = "1".repeat(64);
    await live();
    expect(techniques()).toEqual(["swedish"]);
    expect(follower.figures).toMatchObject({ divergences: 1, snapshots: 2 });
  });
});

describe("stopping", () => {
  it("ends at once while it waits for a change", async () => {
    await live();
    const content = contentNow();
    await follower.stop();
    expect(follower.state).toMatchObject({ phase: "stopped", content });
    expect(cms.memory.waiting).toBe(0);
  });

  it("ends at once within a pause", async () => {
    await live();
    cms.goDown();
    await until(() => mockPauses.length === 1);
    await follower.stop();
    expect(phase()).toBe("stopped");
    expect(cms.calls).toEqual(["snapshot", "changes"]);
  });

  it("ends at once within the first snapshot, without content", async () => {
    cms.holdBack();
    follower.start();
    await until(() => cms.count("snapshot") === 1);
    await follower.stop();
    expect(follower.state).toEqual({ phase: "loading" });
  });

  it("is no fault: nothing is logged, and nothing is asked any more", async () => {
    await live();
    await follower.stop();
    const calls = [...cms.calls];
    cms.memory.publish(deep);
    follower.start();
    await new Promise((resolve) => setImmediate(resolve));
    expect(cms.calls).toEqual(calls);
    expect(logged.filter((message) => message.startsWith("warn"))).toEqual([]);
    expect(techniques()).toEqual(["swedish"]);
  });

  it("is possible before the start, and twice", async () => {
    await follower.stop();
    await follower.stop();
    expect(follower.state).toEqual({ phase: "loading" });
  });
});
