import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Change } from "strapi-plugin-bodywork/contracts";
import {
  type Documents,
  applyChanges,
  documentsOf,
} from "../content/documents";
import { PublishedContent } from "../content/published-content";
import type { ContentState } from "../content/state";
import type { Content } from "../content/types";
import { type ChangeSource, CursorGone } from "./source";

export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

export interface FollowerOptions {
  readonly source: ChangeSource;
  readonly log: Log;
  /** The first wait after a failure; each further one doubles it, up to `longestPauseMs`. */
  readonly shortestPauseMs?: number;
  readonly longestPauseMs?: number;
}

interface Held {
  readonly feed: string;
  readonly position: number;
  readonly locales: readonly string[];
  readonly documents: Documents;
}

const contentOf = ({ feed, position, locales, documents }: Held): Content =>
  new PublishedContent({
    version: `${feed}-${position}-${locales.join("-")}`,
    locales,
    documents,
  });

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Keeps the content in step with the CMS: a snapshot first, then changes, for ever. */
export class Follower {
  readonly #source: ChangeSource;
  readonly #log: Log;
  readonly #shortestPauseMs: number;
  readonly #longestPauseMs: number;
  readonly #stopping = new AbortController();
  #held: Held | null = null;
  #state: ContentState = { phase: "loading" };
  #running: Promise<void> | null = null;

  constructor({
    source,
    log,
    shortestPauseMs = 250,
    longestPauseMs = 10_000,
  }: FollowerOptions) {
    this.#source = source;
    this.#log = log;
    this.#shortestPauseMs = shortestPauseMs;
    this.#longestPauseMs = longestPauseMs;
  }

  get state(): ContentState {
    return this.#state;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    this.#setPhase("stopped");
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const isStopping = (): boolean => signal.aborted;
    let failures = 0;
    let snapshots = 0;
    while (!isStopping()) {
      try {
        if (this.#held) {
          await this.#takeChanges(this.#held, signal);
          snapshots = 0;
        } else {
          await this.#takeSnapshot(signal);
        }
        failures = 0;
        this.#setPhase("live");
      } catch (error) {
        if (isStopping()) return;
        if (error instanceof CursorGone) {
          this.#log.warn("The feed has moved on; taking a new snapshot.");
          this.#held = null;
          snapshots += 1;
          // A feed that goes on sending us away is not asked without a pause.
          if (snapshots > 1) await this.#pause(snapshots - 1, signal);
          continue;
        }
        failures += 1;
        if (failures === 1)
          this.#log.warn(`The CMS cannot be followed: ${messageOf(error)}`);
        this.#setPhase("stale");
        await this.#pause(failures, signal);
      }
    }
  }

  async #takeSnapshot(signal: AbortSignal): Promise<void> {
    const { documents, ...rest } = await this.#source.snapshot(signal);
    this.#hold({ ...rest, documents: documentsOf(documents) });
    this.#log.info(
      `Took a snapshot of ${documents.length} documents at position ${rest.position}.`,
    );
  }

  /** Pages are gathered until the feed has no more, so that what was written together is shown together. */
  async #takeChanges(held: Held, signal: AbortSignal): Promise<void> {
    const changes: Change[] = [];
    let { position, locales } = held;
    for (let more = true; more;) {
      const page = await this.#source.changes(held.feed, position, signal);
      const seen = position;
      changes.push(...page.changes.filter((change) => change.position > seen));
      ({ position, locales, more } = page);
      if (more && position <= seen)
        throw new Error("The feed promises more and does not move on.");
    }
    if (changes.length === 0 && isDeepStrictEqual(locales, held.locales))
      return;
    const documents = applyChanges(held.documents, changes);
    this.#hold({ ...held, position, locales, documents });
  }

  #hold(held: Held): void {
    this.#held = held;
    this.#state = {
      phase: "live",
      content: contentOf(held),
      changedAt: new Date(),
    };
  }

  #setPhase(phase: "live" | "stale" | "stopped"): void {
    if (this.#state.phase === "loading" || this.#state.phase === phase) return;
    this.#state = { ...this.#state, phase };
  }

  async #pause(failures: number, signal: AbortSignal): Promise<void> {
    const longest = Math.min(
      this.#shortestPauseMs * 2 ** (failures - 1),
      this.#longestPauseMs,
    );
    // Replicas that lost the CMS together must not come back together.
    const pause = longest * (0.5 + Math.random() / 2);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}
