import { LRUCache } from "lru-cache";
import { Reads } from "../content/reads";
import { KeptBody } from "./compression/kept-body";
import { entityTag } from "./entity-tag";
import type { Answered } from "./exchange";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What an answer costs besides its body and its key. */
const OVERHEAD_BYTES = 512;

/** The share of the memory for the texts of requests that came again and again. */
const TEXTS_SHARE = 0.25;

/** A longer key is not remembered: whoever makes up long ones must not fill the memory. */
const LONGEST_KEY = 4_096;

/** So many requests are remembered that came once, and so many characters of them; the older half is forgotten at a time. */
const MOST_SEEN = 20_000;
const MOST_SEEN_CHARACTERS = 4_000_000;

/** So many changed entries are remembered; beyond that, everything is worked out anew. */
const MOST_TOUCHED = 100_000;

/** What can be sent again, and what it was made of. */
export class Answer {
  readonly reads: Reads;
  /** What an operation was counted to cost; 0 for what is no operation. */
  readonly cost: number;
  /** The change up to which it is known to be right. */
  checkedAt = 0;
  /** Whether there was no more room for it. */
  isDropped = false;
  /** How much memory it is counted to take. */
  size = 0;
  readonly #goodUntil: number;
  #body: string | Buffer;
  #kept: { body: KeptBody; sent: Map<string, Answered> } | null = null;
  #etag: string | null = null;

  constructor(body: string, reads: Reads, cost = 0) {
    this.#body = body;
    this.reads = reads;
    this.cost = cost;
    this.#goodUntil = reads.dependsOnDay
      ? (Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS
      : Infinity;
  }

  get body(): string | Buffer {
    return this.#body;
  }

  get etag(): string {
    return (this.#etag ??= entityTag(this.#body));
  }

  /** Whether the day for which it was made is over. */
  get isOutdated(): boolean {
    return this.#goodUntil !== Infinity && Date.now() >= this.#goodUntil;
  }

  /**
   * Turns it into what is fastest to send again.
   *
   * @param onGrown is told how many bytes it takes more, because it was compressed
   * @returns its bytes
   */
  keep(onGrown: (bytes: number) => void): number {
    const body = Buffer.from(this.#body);
    this.#body = body;
    this.#kept = { body: new KeptBody(body, onGrown), sent: new Map() };
    return body.length;
  }

  /** What is sent in a form; made once where the answer is kept. */
  as(form: string, make: () => Answered): Answered {
    if (!this.#kept) return make();
    const { body, sent } = this.#kept;
    let known = sent.get(form);
    if (!known) {
      known = { ...make(), kept: { body, byEncoding: new Map() } };
      sent.set(form, known);
    }
    return known;
  }
}

export interface AnswersFigures {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
}

/**
 * Answers that were given before, for as long as nothing that they were made of is touched. An answer is kept when it is asked for a
 * second time, so that requests that come once take no memory, and cannot push out those that come often. What one audience may
 * see, another may not: each audience needs one of its own.
 */
export class Answers {
  readonly #answers: LRUCache<string, Answer>;
  readonly #byText: LRUCache<string, Answer>;
  readonly #isOn: boolean;
  /** By tag, the number of the last change that touched it. */
  readonly #touchedAt = new Map<string, number>();
  #seen = new Set<string>();
  #seenBefore = new Set<string>();
  #seenCharacters = 0;
  #changes = 0;
  #hits = 0;
  #misses = 0;

  /** @param maxBytes 0: nothing is kept */
  constructor(maxBytes: number) {
    this.#isOn = maxBytes > 0;
    const forTexts = Math.floor(maxBytes * TEXTS_SHARE);
    this.#answers = new LRUCache({
      maxSize: Math.max(maxBytes - forTexts, 1),
      dispose: (answer) => (answer.isDropped = true),
    });
    this.#byText = new LRUCache({
      maxSize: Math.max(forTexts, 1),
      sizeCalculation: (_answer, text) => 2 * text.length + OVERHEAD_BYTES,
    });
  }

  get figures(): AnswersFigures {
    return {
      hits: this.#hits,
      misses: this.#misses,
      entries: this.#answers.size,
      bytes: this.#answers.calculatedSize + this.#byText.calculatedSize,
    };
  }

  /** @param text of the whole request; when it comes again, `recall` knows its answer */
  get(key: string, text: string | null): Answer | null {
    const answer = this.#answers.get(key);
    if (answer && this.#isRight(answer)) {
      this.#hits += 1;
      if (text !== null) this.#byText.set(text, answer);
      return answer;
    }
    if (answer) this.#answers.delete(key);
    this.#misses += 1;
    return null;
  }

  /** The answer to a request of which the very same text came before; spares reading it. */
  recall(text: string): Answer | null {
    const answer = this.#byText.get(text);
    if (!answer) return null;
    if (!answer.isDropped && this.#isRight(answer)) {
      this.#hits += 1;
      return answer;
    }
    this.#byText.delete(text);
    return null;
  }

  /** Keeps an answer, if it was asked for before. */
  offer(key: string, answer: Answer): void {
    if (!this.#isOn || key.length > LONGEST_KEY || !this.#wasSeen(key)) return;
    answer.checkedAt = this.#changes;
    const bytes = answer.keep((more) => this.#grow(key, answer, more));
    answer.size = bytes + 2 * key.length + OVERHEAD_BYTES;
    this.#answers.set(key, answer, { size: answer.size });
  }

  /**
   * What was made before under a key or, where that is not right any more, what is made now.
   *
   * @param make notes what it reads; returns a body, or anything else for what is not to be kept
   */
  keptOr<T extends object | null>(
    key: string,
    make: (reads: Reads) => string | T,
  ): Answer | T {
    const known = this.get(key, null);
    if (known) return known;
    const reads = new Reads();
    const made = make(reads);
    if (typeof made !== "string") return made;
    const answer = new Answer(made, reads);
    if (!reads.isMomentary) this.offer(key, answer);
    return answer;
  }

  /** @param tags of what changed; null: of everything */
  touch(tags: ReadonlySet<string> | null): void {
    this.#changes += 1;
    if (tags && this.#touchedAt.size + tags.size <= MOST_TOUCHED) {
      for (const tag of tags) this.#touchedAt.set(tag, this.#changes);
      return;
    }
    this.#answers.clear();
    this.#byText.clear();
    this.#touchedAt.clear();
  }

  #grow(key: string, answer: Answer, bytes: number): void {
    if (answer.isDropped) return;
    answer.size += bytes;
    // The size of an entry is fixed when it is set, and setting the same answer again changes nothing.
    this.#answers.delete(key);
    this.#answers.set(key, answer, { size: answer.size });
    answer.isDropped = !this.#answers.has(key);
  }

  #wasSeen(key: string): boolean {
    if (this.#seen.has(key) || this.#seenBefore.has(key)) return true;
    if (
      this.#seen.size >= MOST_SEEN / 2 ||
      this.#seenCharacters >= MOST_SEEN_CHARACTERS / 2
    ) {
      this.#seenBefore = this.#seen;
      this.#seen = new Set();
      this.#seenCharacters = 0;
    }
    this.#seen.add(key);
    this.#seenCharacters += key.length;
    return false;
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
