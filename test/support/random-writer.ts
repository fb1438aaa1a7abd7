import { setTimeout as sleep } from "node:timers/promises";
import { Cms, CmsError, uid } from "./cms";
import type { Settings } from "./environment";
import { type Step, stepsOf, textOf } from "./random-steps";
import {
  type Command,
  WRITTEN_TYPES,
  type Write,
  type WrittenType,
} from "./random-writes";

/** A row of a content table. */
export type StoredRow = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: unknown;
};

const FIRST = {
  locale: "en",
  everyLocale: false,
  publish: true,
  text: "First",
  choice: 0,
} as const;

/** The CMS under random writes, and what its tables hold. */
export class RandomWriter {
  readonly #settings: Settings;
  #cms: Cms;
  readonly #documents = new Map<WrittenType, readonly string[]>();
  /** How often each kind of command came about, and what was refused. */
  readonly outcomes = new Map<string, number>();

  private constructor(settings: Settings, cms: Cms) {
    this.#settings = settings;
    this.#cms = cms;
  }

  /** A CMS with a few entries in both languages. */
  static async start(settings: Settings): Promise<RandomWriter> {
    const cms = await Cms.start(settings);
    await cms.admin("POST", "/i18n/locales", {
      code: "es",
      name: "Spanish (es)",
      isDefault: false,
    });
    const writer = new RandomWriter(settings, cms);
    for (const type of WRITTEN_TYPES) {
      for (const at of [0, 1]) {
        const write = { ...FIRST, type, at, others: [at] };
        for (const how of ["create", "translate"] as const) {
          await writer.look();
          await writer.run({ kind: "write", write: { ...write, how } });
        }
      }
    }
    await cms.keep();
    return writer;
  }

  get cms(): Cms {
    return this.#cms;
  }

  /** Everything is again as it was after the start. */
  async restart(): Promise<void> {
    await this.#cms.restore();
    await this.look();
  }

  async stop(): Promise<void> {
    await this.#cms.stop();
  }

  /** Looks up which documents there are; new ones go to the end. */
  async look(): Promise<ReadonlyMap<WrittenType, readonly StoredRow[]>> {
    const tables = (await this.#cms.tables(
      WRITTEN_TYPES,
    )) as unknown as readonly (readonly StoredRow[])[];
    const rows = new Map<WrittenType, readonly StoredRow[]>();
    WRITTEN_TYPES.forEach((type, index) => {
      const sorted = [...(tables[index] ?? [])].sort((a, b) => a.id - b.id);
      const present = new Set(sorted.map(({ documentId }) => documentId));
      const known = this.#documents.get(type) ?? [];
      rows.set(type, sorted);
      this.#documents.set(type, [
        ...new Set([...known.filter((id) => present.has(id)), ...present]),
      ]);
    });
    return rows;
  }

  async run(command: Command): Promise<void> {
    const refused = await this.#attempt(command);
    const what = command.kind === "write" ? command.write.how : command.kind;
    this.count(refused === null ? what : `${what}: ${refused}`);
  }

  count(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  /** Null, or the name of the refusal. */
  async #attempt(command: Command): Promise<string | null> {
    try {
      return await this.#execute(command);
    } catch (error) {
      return refusal(error);
    }
  }

  async #execute(command: Command): Promise<string | null> {
    switch (command.kind) {
      case "nothing":
        return null;
      case "write":
        for (const step of this.#steps(command.write)) await this.#take(step);
        return null;
      case "transaction":
        await this.#cms.transaction(
          command.writes.flatMap((one) => this.#steps(one)),
          command.rollBack,
        );
        return null;
      case "at once": {
        const outcomes = await Promise.allSettled(
          command.writes
            .flatMap((one) => this.#steps(one))
            .map((step) => this.#take(step)),
        );
        const refusals = outcomes.flatMap((outcome) =>
          outcome.status === "rejected" ? [refusal(outcome.reason)] : [],
        );
        return refusals[0] ?? null;
      }
      case "past the document service": {
        const { type, at, text, locale } = command.write;
        const documentId = this.#document(type, at);
        if (documentId === null) return null;
        await this.#cms.write(
          type,
          { documentId, locale },
          { [textOf(type)]: text },
        );
        await this.#cms.service("feed", "reconcile");
        return null;
      }
      case "bulk":
        return this.#bulk(command);
      case "CMS killed":
        return this.#kill(command);
    }
  }

  async #bulk({
    type,
    action,
    at,
    locales,
  }: Command & { readonly kind: "bulk" }): Promise<string | null> {
    const documentIds = at.flatMap((one) => this.#document(type, one) ?? []);
    if (documentIds.length === 0) return null;
    const response = await this.#cms.admin(
      "POST",
      `/content-manager/collection-types/${uid(type)}/actions/${action}`,
      {
        documentIds: [...new Set(documentIds)],
        locale: action === "bulkPublish" ? locales : locales[0],
      },
    );
    if (response.ok) return null;
    if (response.status < 500) return String(response.status);
    throw new Error(
      `${action} ended with ${response.status}:\n${this.#cms.output}`,
    );
  }

  /** @throws when the CMS finds its feed torn as it starts again */
  async #kill({
    write,
    afterMs,
  }: Command & { readonly kind: "CMS killed" }): Promise<string | null> {
    const [step] = this.#steps(write);
    // What a killed process was asked never ends; a refusal is none of our business here.
    if (step) void this.#take(step).catch(() => undefined);
    await sleep(afterMs);
    await this.#cms.stop();
    this.#cms = await Cms.start(this.#settings);
    const { totalDrift } = (await this.#cms.service("feed", "drift")) as {
      totalDrift: number;
    };
    if (totalDrift > 0)
      throw new Error(`Torn: ${totalDrift} changes were missing in the feed.`);
    return null;
  }

  async #take([type, action, params]: Step): Promise<unknown> {
    return this.#cms.documents(type, action, params);
  }

  #document(type: WrittenType, at: number): string | null {
    const ids = this.#documents.get(type) ?? [];
    return ids[at % ids.length] ?? null;
  }

  #steps(write: Write): readonly Step[] {
    return stepsOf(write, (type, at) => this.#document(type, at));
  }
}

/** What the CMS may answer to a write that makes no sense; anything else is a fault. */
const refusal = (error: unknown): string => {
  if (error instanceof CmsError) {
    if (
      ["ValidationError", "NotFoundError", "ApplicationError"].includes(
        error.name,
      )
    )
      return error.name;
    if (error.message === "rolled back on purpose") return error.message;
  }
  throw error;
};
