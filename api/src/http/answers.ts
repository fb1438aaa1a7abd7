import { LRUCache } from "lru-cache";
import type { Reads } from "../content/reads";
import { entityTag } from "./entity-tag";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What an answer costs besides its body and its key. */
const OVERHEAD_BYTES = 512;

/** So many changed entries are remembered; beyond that, everything is worked out anew. */
const MOST_TOUCHED = 100_000;

/** Bytes that can be sent again, and what they were made of. */
export class Answer {
  readonly body: Buffer;
  readonly reads: Reads;
  /** The change up to which it is known to be right. */
  checkedAt = 0;
  readonly #goodUntil: number;
  #etag: string | null = null;

  constructor(body: string, reads: Reads) {
    this.body = Buffer.from(body);
    this.reads = reads;
    this.#goodUntil = reads.dependsOnDay
      ? (Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS
      : Infinity;
  }

  get etag(): string {
    return (this.#etag ??= entityTag(this.body));
  }

  /** Whether the day for which it was made is over. */
  get isOutdated(): boolean {
    return this.#goodUntil !== Infinity && Date.now() >= this.#goodUntil;
  }
}

export interface AnswersFigures {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
}

/**
 * Answers that were given before, for as long as nothing that they were made of is touched. What one audience may see, another may
 * not: each audience needs one of its own.
 */
export class Answers {
  readonly #answers: LRUCache<string, Answer>;
  /** By tag, the number of the last change that touched it. */
  readonly #touchedAt = new Map<string, number>();
  #changes = 0;
  #hits = 0;
  #misses = 0;

  /** @param maxBytes 0: nothing is kept */
  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: Math.max(maxBytes, 1),
      sizeCalculation: ({ body }, key) =>
        body.length + 2 * key.length + OVERHEAD_BYTES,
    });
  }

  get figures(): AnswersFigures {
    return {
      hits: this.#hits,
      misses: this.#misses,
      entries: this.#answers.size,
      bytes: this.#answers.calculatedSize,
    };
  }

  get(key: string): Answer | null {
    const answer = this.#answers.get(key);
    if (answer && this.#isRight(answer)) {
      this.#hits += 1;
      return answer;
    }
    if (answer) this.#answers.delete(key);
    this.#misses += 1;
    return null;
  }

  set(key: string, answer: Answer): void {
    answer.checkedAt = this.#changes;
    this.#answers.set(key, answer);
  }

  /** @param tags of what changed; null: of everything */
  touch(tags: ReadonlySet<string> | null): void {
    this.#changes += 1;
    if (tags && this.#touchedAt.size + tags.size <= MOST_TOUCHED) {
      for (const tag of tags) this.#touchedAt.set(tag, this.#changes);
      return;
    }
    this.#answers.clear();
    this.#touchedAt.clear();
  }

  /** A change drops nothing by itself: who asks next finds out, and only once for each change. */
  #isRight(answer: Answer): boolean {
    if (answer.isOutdated) return false;
    if (answer.checkedAt === this.#changes) return true;
    const isTouched = (tag: string): boolean =>
      (this.#touchedAt.get(tag) ?? 0) > answer.checkedAt;
    if (answer.reads.some(isTouched)) return false;
    answer.checkedAt = this.#changes;
    return true;
  }
}
