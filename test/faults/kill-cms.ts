import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { Cms } from "../support/cms";
import { aTechnique } from "../support/entries";
import { environment } from "../support/environment";
import { FeedReader, snapshot } from "../support/feed-reader";

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
  readonly position: number;
  /** What must never happen, in words. */
  readonly losses: readonly string[];
}

/** The CMS, killed while it publishes, started again on the same data, and held against what it had confirmed. */
class KilledCms {
  readonly #settings: Awaited<ReturnType<typeof environment>>;
  readonly #entries: Entry[] = [];
  readonly #losses: string[] = [];
  #confirmed = 0;
  #kept = 0;

  constructor(settings: Awaited<ReturnType<typeof environment>>) {
    this.#settings = settings;
  }

  async run(kills: number, tell: (line: string) => void): Promise<KillReport> {
    let cms = await Cms.start(this.#settings);
    const reader = await FeedReader.open(this.#settings);
    for (let kill = 1; kill <= kills; kill += 1) {
      const life = Math.ceil(Math.random() * LONGEST_LIFE_MS);
      await this.#publishUntilKilled(cms, reader, life);
      cms = await Cms.start(this.#settings);
      await this.#check(cms, reader);
      tell(
        `kill ${kill} after ${life} ms: ${this.#confirmed} confirmed, position ${reader.position}, ${this.#losses.length} losses`,
      );
    }
    await cms.stop();
    return {
      kills,
      confirmed: this.#confirmed,
      kept: this.#kept,
      position: reader.position,
      losses: this.#losses,
    };
  }

  async #publishUntilKilled(
    cms: Cms,
    reader: FeedReader,
    life: number,
  ): Promise<void> {
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

  async #check(cms: Cms, reader: FeedReader): Promise<void> {
    const { totalDrift } = (await cms.service("feed", "drift")) as {
      totalDrift: number;
    };
    if (totalDrift > 0)
      this.#losses.push(`torn: ${totalDrift} changes were missing in the feed`);

    await this.#advance(reader);
    const fresh = await snapshot(this.#settings);
    if (!isDeepStrictEqual(fresh.documents, reader.documents))
      this.#losses.push("the changes do not lead to the snapshot");

    for (const entry of this.#entries) {
      const { documentId, confirmed, begun } = entry;
      const document = reader.documents.technique.get(documentId)?.get("en");
      const { name: shown } = (document?.fields ?? {}) as { name?: string };
      const name = Number(shown);
      if (name === confirmed || name === begun) {
        if (name !== confirmed) this.#kept += 1;
        entry.confirmed = name;
        entry.begun = name;
      } else
        this.#losses.push(
          `${documentId}: ${confirmed} was confirmed and ${begun} begun; the feed has ${name}`,
        );
    }
  }
}

export const killCms = async (
  kills: number,
  tell: (line: string) => void = () => undefined,
): Promise<KillReport> => {
  const settings = await environment({ STARTER_CONTENT: "false" });
  return new KilledCms(settings).run(kills, tell);
};

const main = async (): Promise<void> => {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const { kills, confirmed, kept, position, losses } = await killCms(
    Number(process.argv[2] ?? 20),
    say,
  );
  for (const loss of losses) say(`LOST: ${loss}`);
  say(
    `${kills} kills, ${confirmed} confirmed publishes, ${kept} kept unconfirmed, position ${position}: ${losses.length} losses`,
  );
  process.exitCode = losses.length === 0 ? 0 : 1;
};

if (require.main === module) void main();
