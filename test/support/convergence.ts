import { rm } from "node:fs/promises";
import path from "node:path";
import {
  type Attributes,
  contentTypes,
  feedStatuses,
} from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "../../api/src/content/documents";
import { PublishedContent } from "../../api/src/content/published-content";
import { answersOf } from "./content-answers";
import type { Settings } from "./environment";
import { bodiesOf, freshSnapshot } from "./fresh-snapshot";
import { RandomWriter, type StoredRow } from "./random-writer";
import {
  type Trouble,
  type Turn,
  WRITTEN_TYPES,
  type WrittenType,
} from "./random-writes";
import { Replica } from "./replica";

type Rows = Awaited<ReturnType<RandomWriter["look"]>>;

const keyOf = (document: { documentId: string; locale: string }): string =>
  `${document.documentId} ${document.locale}`;

/** Whether a row has all that an entry may not lack, as far as a row can tell; a draft need not. */
const isComplete = (type: WrittenType, row: StoredRow): boolean =>
  Object.entries(contentTypes[type].public as Attributes).every(
    ([name, attribute]) =>
      !attribute.required || !["", null].includes(row[name] as null),
  );

/** These two are withheld while a link that they need is missing; nothing else is. */
const mayBeWithheld = (type: WrittenType): boolean =>
  type === "indication" || type === "contraindication";

/** A CMS under random writes, and a gateway that follows both its feeds. */
export class Convergence {
  readonly writer: RandomWriter;
  readonly #settings: Settings;
  #replicas: readonly Replica[] = [];
  /** How many old answers a replica may have fallen for. */
  #oldAnswers = 0;

  private constructor(settings: Settings, writer: RandomWriter) {
    this.#settings = settings;
    this.writer = writer;
  }

  static async start(settings: Settings): Promise<Convergence> {
    return new Convergence(settings, await RandomWriter.start(settings));
  }

  async stop(): Promise<void> {
    await this.#stopReplicas();
    await this.writer.stop();
  }

  /** Carries out a sequence, and looks after each turn whether everybody knows the same. */
  async run(turns: readonly Turn[]): Promise<void> {
    await this.#stopReplicas();
    await rm(path.join(this.#settings["DATA_DIR"] ?? "", "gateway"), {
      recursive: true,
      force: true,
    });
    await this.writer.restart();
    this.#oldAnswers = 0;
    this.#replicas = await Promise.all(
      feedStatuses.map((status) => Replica.start(this.#settings, status)),
    );
    await this.#expectConvergence();
    for (const { command, trouble } of turns) {
      if (trouble) await this.#bring(trouble);
      await this.writer.run(command);
      if (command.kind !== "nothing" || trouble)
        await this.#expectConvergence();
    }
    expect(await this.writer.cms.service("feed", "reconcile")).toBe(0);
    await this.#expectConvergence();
  }

  async #stopReplicas(): Promise<void> {
    await Promise.all(this.#replicas.map((replica) => replica.stop()));
    this.#replicas = [];
  }

  async #bring(trouble: Trouble): Promise<void> {
    this.writer.count(trouble.kind);
    for (const replica of this.#replicas) {
      const { wire } = replica;
      switch (trouble.kind) {
        case "gateway stopped":
          await replica.restart();
          break;
        case "gateway killed":
          await replica.restart(0);
          break;
        case "gateway killed while it saves":
          await replica.restart(trouble.after);
          break;
        case "answer cut off":
          wire.next("cut");
          break;
        case "answer late":
          wire.next("late");
          break;
        case "answer lost":
          wire.next("lost");
          break;
        case "old answer again":
          this.#oldAnswers += 1;
          wire.next("old");
          break;
        case "changes again":
          wire.next("repeated");
          break;
      }
    }
  }

  async #expectConvergence(): Promise<void> {
    const rows = await this.writer.look();
    for (const replica of this.#replicas) await this.#expectSame(replica, rows);
  }

  async #expectSame(replica: Replica, rows: Rows): Promise<void> {
    const { status } = replica;
    const fresh = freshSnapshot(await this.writer.cms.snapshot(status));
    await replica.reaches(fresh.position);
    const { held, content } = replica;
    if (!held || !content) throw new Error("There is no content.");

    expect(held.feed).toBe(fresh.feed);
    expect(held.position).toBe(fresh.position);
    expect(held.digest).toBe(fresh.digest);
    expect(bodiesOf(held.documents)).toEqual(fresh.bodies);
    // A gateway that finds itself wrong takes a new snapshot, and nobody would ever learn that a change was missing.
    expect(replica.figures.divergences).toBeLessThanOrEqual(this.#oldAnswers);

    const { locales, documents } = fresh;
    const anew = new PublishedContent({
      version: content.version,
      locales,
      documents: documentsOf(documents),
    });
    const [answered, expected] = [content, anew].map((one) =>
      JSON.stringify(answersOf(one)),
    );
    if (answered !== expected)
      expect(answersOf(content)).toEqual(answersOf(anew));
    expectRows(replica, rows);
  }
}

/** The feed against the tables, without the plugin's own reading of them. */
const expectRows = ({ status, held }: Replica, rows: Rows): void => {
  for (const type of WRITTEN_TYPES) {
    const stored = (rows.get(type) ?? []).filter(
      ({ publishedAt }) => (publishedAt !== null) === (status === "published"),
    );
    const there = new Map(stored.map((row) => [keyOf(row), row]));
    const shown = new Map(
      [...(held?.documents[type].values() ?? [])].flatMap((translations) =>
        [...translations.values()].map((one) => [keyOf(one), one] as const),
      ),
    );
    const wrong = [...shown].filter(([key, { fields, updatedAt }]) => {
      const row = there.get(key);
      return (
        row?.["slug"] !== fields.slug ||
        new Date(String(row["updatedAt"])).toISOString() !== updatedAt
      );
    });
    expect(wrong).toEqual([]);
    const missing = mayBeWithheld(type)
      ? []
      : stored.filter((row) => !shown.has(keyOf(row)) && isComplete(type, row));
    expect(missing).toEqual([]);
  }
};
