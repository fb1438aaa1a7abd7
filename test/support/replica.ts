// The source reads a body of `fetch` piece by piece, which only this library has in its types.
/// <reference lib="dom.asynciterable" />
import path from "node:path";
import type { FeedStatus } from "strapi-plugin-bodywork/contracts";
import type { PublishedContent } from "../../api/src/content/published-content";
import { DiskSnapshot } from "../../api/src/feed/disk-snapshot";
import { Follower, type FollowerFigures } from "../../api/src/feed/follower";
import type { Held, HeldStore } from "../../api/src/feed/held";
import { httpSource } from "../../api/src/feed/http-source";
import { SnapshotFile } from "../../api/src/feed/snapshot-file";
import { faultyFiles } from "../../api/src/feed/test-faulty-files";
import type { Settings } from "./environment";
import { FaultyWire } from "./faulty-wire";

const PATIENCE_MS = 30_000;

/** So long that only a gateway which stops saves, and what a killed one has on the disk is old. */
const SAVES_WHEN_STOPPED_MS = 2 ** 30;

const silent = { info: () => undefined, warn: () => undefined };

/** A process that can end at any call of the file system. */
class Disk {
  /** How many calls are still done; all that follow fail, and nothing changes on the disk any more. */
  calls = Infinity;

  storeIn(folder: string): HeldStore {
    const files = faultyFiles(() => (this.calls-- > 0 ? null : "EIO"));
    return new DiskSnapshot({
      file: new SnapshotFile(folder, files),
      log: silent,
      pauseMs: SAVES_WHEN_STOPPED_MS,
    });
  }
}

/** Drafts are not for the disk. */
const nowhere: HeldStore = {
  load: () => Promise.resolve(null),
  save: () => undefined,
  close: () => Promise.resolve(),
};

/** What a gateway has of one feed: its real follower behind a wire, with its real file; everything of it but the faces. */
export class Replica {
  readonly status: FeedStatus;
  readonly wire: FaultyWire;
  readonly #settings: Settings;
  readonly #waiting = new Set<() => void>();
  #disk!: Disk;
  #follower!: Follower;
  #held: Held | null = null;

  private constructor(
    settings: Settings,
    status: FeedStatus,
    wire: FaultyWire,
  ) {
    this.#settings = settings;
    this.status = status;
    this.wire = wire;
    this.#start();
  }

  static async start(settings: Settings, status: FeedStatus): Promise<Replica> {
    const wire = await FaultyWire.to(Number(settings["CMS_PORT"]));
    return new Replica(settings, status, wire);
  }

  /** What is held; null before the first content. */
  get held(): Held | null {
    return this.#held;
  }

  /** What readers are answered from. */
  get content(): PublishedContent | null {
    const { state } = this.#follower;
    return state.phase === "loading" ? null : state.content;
  }

  get figures(): FollowerFigures {
    return this.#follower.figures;
  }

  /** Resolves when this position is held; rejects when that does not come about. */
  async reaches(position: number): Promise<void> {
    const isThere = () => (this.#held?.position ?? -1) >= position;
    if (isThere()) return;
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!isThere()) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(
          new Error(
            `The ${this.status} replica does not reach ${position}: ${JSON.stringify(this.figures)}`,
          ),
        );
      }, PATIENCE_MS);
      this.#waiting.add(look);
    });
  }

  /** Ends as SIGTERM ends a gateway, or after so many calls of the file system as if by SIGKILL; then starts again from the disk. */
  async restart(calls = Infinity): Promise<void> {
    await this.#end(calls);
    this.#start();
  }

  async stop(): Promise<void> {
    await this.#end(0);
    await this.wire.close();
  }

  async #end(calls: number): Promise<void> {
    this.#disk.calls = calls;
    await this.#follower.stop();
    this.#held = null;
  }

  #start(): void {
    this.#disk = new Disk();
    const { DATA_DIR = "", FEED_TOKEN = "" } = this.#settings;
    const store =
      this.status === "published"
        ? this.#disk.storeIn(path.join(DATA_DIR, "gateway"))
        : nowhere;
    this.#follower = new Follower({
      source: httpSource({
        cmsUrl: this.wire.url,
        token: FEED_TOKEN,
        status: this.status,
      }),
      store: {
        load: async () => this.#note(await store.load()),
        save: (held) => {
          this.#note(held);
          store.save(held);
        },
        close: () => store.close(),
      },
      log: silent,
      shortestPauseMs: 2,
      longestPauseMs: 50,
      leastIntervalMs: 2,
    });
    this.#follower.start();
  }

  #note<T extends Held | null>(held: T): T {
    this.#held = held;
    for (const look of this.#waiting) look();
    return held;
  }
}
