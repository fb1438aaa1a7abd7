import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Change, ChangesPage } from "strapi-plugin-bodywork/contracts";
import {
  type Documents,
  applyChanges,
  documentsOf,
} from "../content/documents";
import { STATUS_TAG } from "../content/reads";
import type { ContentState, Lag } from "../content/state";
import { digestAfter } from "./digest";
import { Diverged, DivergenceCheck } from "./divergence";
import type { Held, HeldStore } from "./held";
import { type Log, messageOf } from "./log";
import { nextContent } from "./next-content";
import { type ChangeSource, CursorGone } from "./source";

export interface FollowerOptions {
  readonly source: ChangeSource;
  /** Where content outlives the process; without one, a start needs the CMS. */
  readonly store?: HeldStore;
  /** Called in the same breath with each new state, with the tags of what readers may see differently now; null: everything. */
  readonly onTouched?: (tags: ReadonlySet<string> | null) => void;
  readonly log: Log;
  /** The first wait after a failure; each further one doubles it, up to `longestPauseMs`. */
  readonly shortestPauseMs?: number;
  readonly longestPauseMs?: number;
  /** How often the CMS is asked for changes at the most, however soon it answers; what it has more of at once is not counted. */
  readonly leastIntervalMs?: number;
}

export interface FollowerFigures {
  readonly position: number;
  /** Of each type, all languages of an entry counted once. */
  readonly documents: Readonly<Record<string, number>>;
  /** When the CMS last answered; after a start without it, when it last had a change. Null before the first content. */
  readonly heardAt: Date | null;
  readonly failures: number;
  readonly snapshots: number;
  readonly changesApplied: number;
  /** Changes that the feed is known to have and that are not taken in yet. */
  readonly behind: number;
  /** How often what was held was found to be something else than what the feed holds. */
  readonly divergences: number;
  /** How many changes had been made past the feed, as the CMS has found since it started. */
  readonly drift: number;
}

const countsOf = (documents: Documents): Record<string, number> =>
  Object.fromEntries(
    Object.entries(documents).map(([type, { size }]) => [type, size]),
  );

/** Keeps the content in step with the CMS: what was saved or a snapshot first, then changes, for ever. */
export class Follower {
  readonly #source: ChangeSource;
  readonly #store: HeldStore | null;
  readonly #onTouched: (tags: ReadonlySet<string> | null) => void;
  readonly #log: Log;
  readonly #shortestPauseMs: number;
  readonly #longestPauseMs: number;
  readonly #leastIntervalMs: number;
  readonly #stopping = new AbortController();
  #held: Held | null = null;
  #state: ContentState = { phase: "loading" };
  #heardAt: Date | null = null;
  readonly #counts = {
    failures: 0,
    snapshots: 0,
    changesApplied: 0,
    divergences: 0,
  };
  readonly #divergence = new DivergenceCheck();
  #headPosition = 0;
  #drift = 0;
  #isSearchGrowing = false;
  #running: Promise<void> | null = null;

  constructor({
    source,
    store,
    onTouched = () => undefined,
    log,
    shortestPauseMs = 250,
    longestPauseMs = 10_000,
    leastIntervalMs = 100,
  }: FollowerOptions) {
    this.#source = source;
    this.#store = store ?? null;
    this.#onTouched = onTouched;
    this.#log = log;
    this.#shortestPauseMs = shortestPauseMs;
    this.#longestPauseMs = longestPauseMs;
    this.#leastIntervalMs = leastIntervalMs;
  }

  get state(): ContentState {
    return this.#state;
  }

  get figures(): FollowerFigures {
    const position = this.#held?.position ?? 0;
    return {
      ...this.#counts,
      position,
      behind: Math.max(0, this.#headPosition - position),
      drift: this.#drift,
      documents: this.#held ? countsOf(this.#held.documents) : {},
      heardAt: this.#heardAt,
    };
  }

  get lag(): Lag {
    const { behind: changes, heardAt } = this.figures;
    const isFollowed = this.#state.phase === "live" || heardAt === null;
    return {
      changes,
      seconds: isFollowed
        ? 0
        : Math.max(0, (Date.now() - Number(heardAt)) / 1000),
    };
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    this.#setPhase("stopped");
    await this.#store?.close();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const isStopping = (): boolean => signal.aborted;
    if (!isStopping()) await this.#loadSaved();
    let isLost = false;
    let failures = 0;
    let snapshots = 0;
    while (!isStopping()) {
      const asked = performance.now();
      try {
        if (this.#held && !isLost) {
          await this.#takeChanges(this.#held, signal);
          snapshots = 0;
        } else {
          await this.#takeSnapshot(signal);
          isLost = false;
        }
        failures = 0;
        this.#setPhase("live");
        await this.#sleep(
          asked + this.#leastIntervalMs - performance.now(),
          signal,
        );
      } catch (error) {
        if (isStopping()) return;
        if (error instanceof CursorGone || error instanceof Diverged) {
          this.#log.warn(`${error.message} Taking a new snapshot.`);
          if (error instanceof Diverged) this.#counts.divergences += 1;
          isLost = true;
          snapshots += 1;
          // A feed that goes on sending us away is not asked without a pause.
          if (snapshots > 1) await this.#pause(snapshots - 1, signal);
          continue;
        }
        this.#counts.failures += 1;
        failures += 1;
        if (failures === 1)
          this.#log.warn(`The CMS cannot be followed: ${messageOf(error)}`);
        this.#setPhase("stale");
        await this.#pause(failures, signal);
      }
    }
  }

  async #loadSaved(): Promise<void> {
    const saved = await this.#store?.load();
    if (!saved) return;
    this.#show(saved, "stale", null);
    // No later contact is known of, and none may be claimed.
    this.#heardAt = saved.changedAt;
    this.#log.info(`Starts from what was saved at position ${saved.position}.`);
  }

  async #takeSnapshot(signal: AbortSignal): Promise<void> {
    const { documents, promisedDigest, ...rest } =
      await this.#source.snapshot(signal);
    this.#heardAt = new Date();
    this.#headPosition = rest.position;
    this.#counts.snapshots += 1;
    this.#take({ ...rest, documents: documentsOf(documents) }, null);
    this.#log.info(
      `Took a snapshot of ${documents.length} documents at position ${rest.position}.`,
    );
    const { position } = rest;
    this.#divergence.check(rest, { position, digest: promisedDigest });
  }

  /** Pages are gathered until the feed has no more, so that what was written together is shown together. */
  async #takeChanges(held: Held, signal: AbortSignal): Promise<void> {
    const changes: Change[] = [];
    let { position, locales } = held;
    let head: ChangesPage["head"] | undefined;
    // Who has not heard of the CMS wants to know at once that it is there.
    const wait = this.#state.phase === "live";
    for (let more = true; more;) {
      const page = await this.#source.changes(held.feed, position, signal, {
        wait,
        locales,
      });
      this.#heardAt = new Date();
      if (page.feed !== held.feed) throw new CursorGone();
      const seen = position;
      changes.push(...page.changes.filter((change) => change.position > seen));
      ({ position, locales, more, head } = page);
      this.#headPosition = head.position;
      this.#drift = page.drift;
      if (position < seen || (more && position === seen))
        throw new Error("The feed does not move on.");
    }
    const digest = digestAfter(changes, held.documents, held.digest);
    // Before it is shown: what is known to be wrong is worse than what is old.
    if (head) this.#divergence.check({ position, digest }, head);
    if (changes.length > 0 || !isDeepStrictEqual(locales, held.locales)) {
      this.#counts.changesApplied += changes.length;
      const documents = applyChanges(held.documents, changes);
      const { feed } = held;
      this.#take({ feed, position, digest, locales, documents }, changes);
    }
  }

  #take(
    news: Omit<Held, "changedAt">,
    changes: readonly Change[] | null,
  ): void {
    const held = { ...news, changedAt: new Date() };
    this.#show(held, "live", changes);
    this.#store?.save(held);
  }

  #show(
    held: Held,
    phase: "live" | "stale",
    changes: readonly Change[] | null,
  ): void {
    const { content, touched } = nextContent(this.#state, held, changes);
    this.#held = held;
    this.#state = { phase, content, changedAt: held.changedAt };
    this.#onTouched(touched);
    this.#growSearch();
  }

  /** A slice at a time, of whichever content is shown then: requests are answered in between. */
  #growSearch(): void {
    if (this.#isSearchGrowing) return;
    this.#isSearchGrowing = true;
    setImmediate(() => {
      this.#isSearchGrowing = false;
      if (this.#state.phase === "loading" || this.#stopping.signal.aborted)
        return;
      if (!this.#state.content.growSearch()) this.#growSearch();
    });
  }

  #setPhase(phase: "live" | "stale" | "stopped"): void {
    if (this.#state.phase === "loading" || this.#state.phase === phase) return;
    this.#state = { ...this.#state, phase };
    this.#onTouched(new Set([STATUS_TAG]));
  }

  async #pause(failures: number, signal: AbortSignal): Promise<void> {
    const longest = Math.min(
      this.#shortestPauseMs * 2 ** (failures - 1),
      this.#longestPauseMs,
    );
    // Replicas that lost the CMS together must not come back together.
    await this.#sleep(longest * (0.5 + Math.random() / 2), signal);
  }

  async #sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (milliseconds > 0)
      await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  }
}
