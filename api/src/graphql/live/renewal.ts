import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import { errorBody, internalError } from "../../http/errors";
import type { Asked } from "../../http/exchange";
import type { Executed } from "../operation/executor";
import { type LiveEvent, answerEvent } from "./events";
import type { LiveQuery } from "./live-query";
import type { Slices } from "./slices";
import { TagIndex } from "./tag-index";

/** For answers that are kept for who comes next; without room for one, it is made anew. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Keeps the answers of live queries right, and sends those that have changed. */
export class Renewal {
  readonly #slices: Slices;
  readonly #log: Asked["log"];
  readonly #queries = new Map<string, LiveQuery>();
  readonly #readers = new TagIndex<LiveQuery>();
  /** Those that were touched and not carried out since. */
  readonly #touched = new Set<LiveQuery>();
  readonly #events = new LRUCache<LiveQuery, LiveEvent>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length,
  });
  #isUnderWay = false;
  #executions = 0;

  constructor(slices: Slices, log: Asked["log"]) {
    this.#slices = slices;
    this.#log = log;
  }

  get figures() {
    return { queries: this.#queries.size, executions: this.#executions };
  }

  find(key: string): LiveQuery | undefined {
    return this.#queries.get(key);
  }

  execute(query: LiveQuery): Executed {
    this.#touched.delete(query);
    this.#executions += 1;
    return query.execute();
  }

  /** Takes a query in, with its first answer. */
  add(query: LiveQuery, executed: Executed): LiveEvent {
    this.#queries.set(query.key, query);
    return this.#take(query, executed);
  }

  /** What is right at this moment, for who comes to a query that others listen to. */
  currentOf(query: LiveQuery): LiveEvent {
    const kept = this.#events.get(query);
    if (kept && !this.#touched.has(query) && !query.isMomentary) return kept;
    const before = query.eventId;
    const event = this.#take(query, this.execute(query));
    if (event.id !== before) this.#slices.add(this.#send(query, event));
    return event;
  }

  /** Nobody listens to it any more. */
  forget(query: LiveQuery): void {
    this.#queries.delete(query.key);
    this.#readers.move(query, query.tags, new Set());
    this.#touched.delete(query);
    this.#events.delete(query);
  }

  /** @param tags of what changed; null: of everything */
  touch(tags: ReadonlySet<string> | null): void {
    for (const query of tags ? this.#readersOf(tags) : this.#queries.values())
      this.#touched.add(query);
    this.#renewSoon();
  }

  /** The day for which they were made is over. */
  touchDaily(): void {
    for (const query of this.#queries.values())
      if (query.dependsOnDay) this.#touched.add(query);
    this.#renewSoon();
  }

  *#readersOf(tags: ReadonlySet<string>): Generator<LiveQuery> {
    for (const tag of tags) yield* this.#readers.having(tag);
  }

  #take(query: LiveQuery, { body, reads }: Executed): LiveEvent {
    const event = answerEvent(body);
    const before = query.tags;
    query.note(reads);
    this.#readers.move(query, before, query.tags);
    query.eventId = event.id;
    this.#events.set(query, event);
    return event;
  }

  #renewSoon(): void {
    if (this.#isUnderWay || this.#touched.size === 0) return;
    this.#isUnderWay = true;
    this.#slices.add(this.#renew());
  }

  /** What is touched while this goes on is at the end of the set, and gets its turn. */
  *#renew(): Generator<undefined> {
    for (const query of this.#touched) {
      const before = query.eventId;
      try {
        const event = this.#take(query, this.execute(query));
        if (event.id !== before) yield* this.#send(query, event);
      } catch (error) {
        yield* this.#fail(query, error);
      }
      yield;
    }
    this.#isUnderWay = false;
  }

  *#send(query: LiveQuery, event: LiveEvent): Generator<undefined> {
    for (const connection of query.connections) {
      // A newer one is on its way to all.
      if (query.eventId !== event.id) return;
      connection.offer(event);
      yield;
    }
  }

  /** A fault of ours. Who comes next is not told what was right before. */
  *#fail(query: LiveQuery, error: unknown): Generator<undefined> {
    const id = randomUUID();
    this.#log.error({ err: error, reqId: id }, "live query failed");
    this.#events.delete(query);
    const body = JSON.stringify(errorBody(internalError(id)));
    for (const connection of query.connections) {
      connection.fail("failed", body);
      yield;
    }
  }
}
