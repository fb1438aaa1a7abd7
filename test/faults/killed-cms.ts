import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { feedStatuses } from "strapi-plugin-bodywork/contracts";
import type { Documents } from "../../api/src/content/documents";
import { Cms } from "../support/cms";
import { aTechnique } from "../support/entries";
import type { Settings } from "../support/environment";
import { FeedReader, snapshot } from "../support/feed-reader";
import { Replica } from "../support/replica";

const WRITERS = 4;
const LONGEST_LIFE_MS = 1500;

/** One entry that is published again and again, its name the number of the attempt. */
interface Entry {
  readonly documentId: string;
  /** The last attempt that the CMS has confirmed. */
  confirmed: number;
  /** The last attempt that was begun; whether it counts is open until it is confirmed. */
  begun: number;
}

export interface KillReport {
  readonly kills: number;
  readonly confirmed: number;
  /** What was begun and never confirmed, and is there all the same; allowed. */
  readonly kept: number;
  /** How many changes there were. */
  readonly changes: number;
  /** What must never happen, in words. */
  readonly losses: readonly string[];
}

/** The CMS, killed while it publishes, started again on the same data, and held against what it had confirmed. */
export class KilledCms {
  readonly #settings: Settings;
  readonly #entries: Entry[] = [];
  readonly #losses: string[] = [];
  #cms!: Cms;
  /** Connected all the while, to both feeds. */
  #replicas: readonly Replica[] = [];
  #confirmed = 0;
  #kept = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  async run(kills: number, tell: (line: string) => void): Promise<KillReport> {
    this.#cms = await Cms.start(this.#settings);
    try {
      this.#replicas = await Promise.all(
        feedStatuses.map((status) => Replica.start(this.#settings, status)),
      );
      return await this.#kill(kills, tell);
    } finally {
      await Promise.all(this.#replicas.map((replica) => replica.stop()));
      await this.#cms.stop();
    }
  }

  async #kill(
    kills: number,
    tell: (line: string) => void,
  ): Promise<KillReport> {
    const reader = await FeedReader.open(this.#settings);
    for (let kill = 1; kill <= kills; kill += 1) {
      const life = Math.ceil(Math.random() * LONGEST_LIFE_MS);
      await this.#publishUntilKilled(reader, life);
      this.#cms = await Cms.start(this.#settings);
      await this.#check(reader);
      tell(
        `kill ${kill} after ${life} ms: ${this.#confirmed} confirmed, position ${reader.position}, ${this.#losses.length} losses`,
      );
    }
    return {
      kills,
      confirmed: this.#confirmed,
      kept: this.#kept,
      changes: reader.position,
      losses: this.#losses,
    };
  }

  async #publishUntilKilled(reader: FeedReader, life: number): Promise<void> {
    const cms = this.#cms;
    let alive = true;
    const end = sleep(life).then(() => {
      alive = false;
      return cms.stop();
    });
    /** What the killed process never answers ends with it. */
    const orEnd = <T>(answer: Promise<T>): Promise<T | null> =>
      Promise.race([answer, end.then(() => null)]);

    const write = async (entry: Entry | undefined): Promise<void> => {
      for (let current = entry; alive;) {
        current = current
          ? await this.#publishAgain(cms, current, orEnd)
          : await this.#publishNew(cms, orEnd);
      }
    };
    const follow = async (): Promise<void> => {
      // What a reader has seen has to last as well.
      while (alive) await this.#advance(reader).catch(() => undefined);
    };
    const writers = Array.from({ length: WRITERS }, (_, index) =>
      write(index % 2 === 0 ? this.#entries.at(-1 - index) : undefined),
    );
    await Promise.all([...writers, follow(), end]);
  }

  async #publishNew(
    cms: Cms,
    orEnd: <T>(answer: Promise<T>) => Promise<T | null>,
  ): Promise<Entry | undefined> {
    const created = await orEnd(
      cms.documents("technique", "create", {
        data: aTechnique({ name: "1", slug: `new-${crypto.randomUUID()}` }),
        status: "published",
      }),
    );
    if (!created) return undefined;
    this.#confirmed += 1;
    const { documentId } = created;
    const entry = { documentId, confirmed: 1, begun: 1 };
    this.#entries.push(entry);
    return Math.random() < 0.5 ? entry : undefined;
  }

  async #publishAgain(
    cms: Cms,
    entry: Entry,
    orEnd: <T>(answer: Promise<T>) => Promise<T | null>,
  ): Promise<Entry | undefined> {
    entry.begun += 1;
    const { documentId, begun } = entry;
    const published = await orEnd(
      cms.documents("technique", "update", {
        documentId,
        data: { name: String(begun) },
        status: "published",
      }),
    );
    if (!published) return undefined;
    this.#confirmed += 1;
    entry.confirmed = begun;
    return Math.random() < 0.5 ? entry : undefined;
  }

  async #advance(reader: FeedReader): Promise<void> {
    let { position } = reader;
    for (const change of await reader.advance()) {
      if (change.position <= position)
        this.#losses.push(`position ${change.position} came after ${position}`);
      position = change.position;
    }
  }

  async #check(reader: FeedReader): Promise<void> {
    const { totalDrift } = (await this.#cms.service("feed", "drift")) as {
      totalDrift: number;
    };
    if (totalDrift > 0)
      this.#losses.push(`torn: ${totalDrift} changes were missing in the feed`);

    await this.#advance(reader);
    const fresh = await snapshot(this.#settings);
    if (!isDeepStrictEqual(fresh.documents, reader.documents))
      this.#losses.push("the changes do not lead to the snapshot");

    await this.#checkReplicas();
    for (const entry of this.#entries) this.#checkEntry(entry, reader);
  }

  async #checkReplicas(): Promise<void> {
    for (const replica of this.#replicas) {
      const { status } = replica;
      const fresh = await snapshot(this.#settings, status);
      await replica.reaches(fresh.position);
      if (!isDeepStrictEqual(fresh.documents, replica.held?.documents))
        this.#losses.push(`the ${status} replica has other content`);
      if (replica.figures.divergences > 0)
        this.#losses.push(`the ${status} replica missed a change`);
    }
  }

  #checkEntry(entry: Entry, { documents }: FeedReader): void {
    const { documentId, confirmed, begun } = entry;
    const name = nameIn(documents, documentId);
    if (name === confirmed || name === begun) {
      if (name !== confirmed) this.#kept += 1;
      entry.confirmed = name;
      entry.begun = name;
    } else
      this.#losses.push(
        `${documentId}: ${confirmed} was confirmed and ${begun} begun; the feed has ${name}`,
      );
    for (const { status, held } of this.#replicas) {
      // Each write saves the draft and publishes it.
      const there = held ? nameIn(held.documents, documentId) : NaN;
      if (there !== name)
        this.#losses.push(
          `torn: ${documentId} is ${name}, and ${there} in the ${status} feed`,
        );
    }
  }
}

const nameIn = (documents: Documents, documentId: string): number => {
  const { name } = (documents.technique.get(documentId)?.get("en")?.fields ??
    {}) as { readonly name?: string };
  return Number(name);
};
