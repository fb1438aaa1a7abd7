import type { ServerResponse } from "node:http";
import { todayInUtc } from "../../content/today";
import { answeredWithError, publicError } from "../../http/errors";
import type { Answered, Asked } from "../../http/exchange";
import { JSON_TYPE } from "../content-type";
import { sentUnkept } from "../sending";
import type { GraphQLService } from "../service";
import { type DropReason, LiveConnection } from "./connection";
import { Holdings } from "./holdings";
import type { LiveLimits } from "./live-limits";
import { LiveQuery } from "./live-query";
import { noMoreConnections, refusalFor, tooMuch } from "./refusal";
import { Renewal } from "./renewal";
import type { Slices } from "./slices";

const HEARTBEAT_MS = 15_000;
const PATIENCE_MS = 30_000;

/** Variables are kept for as long as somebody listens, so they may not be of any length. */
const LONGEST_KEY = 16_384;

const VARIABLES_TOO_LARGE = publicError(
  "INPUT_TOO_LARGE",
  "The variables of a live query may have at most 16,000 characters.",
);

export interface LiveOptions {
  readonly service: Pick<GraphQLService, "prepare">;
  readonly limits: LiveLimits;
  /** Where the work is done that a change makes. */
  readonly slices: Slices;
  readonly log: Asked["log"];
  /** How often every connection shows that it is alive. */
  readonly heartbeatMs?: number;
  /** How long a client may take for what was written to it. */
  readonly patienceMs?: number;
}

export interface LiveFigures {
  readonly connections: number;
  /** Different ones: what several clients listen to counts once. */
  readonly queries: number;
  readonly executions: number;
  /** Answers that were sent, to each client. */
  readonly events: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
}

/**
 * Queries whose answers are sent again whenever a change touches what they have read. Equal ones are one: carried out once, put into
 * bytes once. What an audience may see is decided by the service, so each audience needs live queries of its own.
 */
export class LiveQueries {
  readonly #service: LiveOptions["service"];
  readonly #limits: LiveLimits;
  readonly #holdings: Holdings;
  readonly #patienceMs: number;
  readonly #slices: Slices;
  readonly #renewal: Renewal;
  readonly #connections = new Set<LiveConnection>();
  readonly #heartbeat: NodeJS.Timeout;
  readonly #dropped: Record<DropReason, number> = { slow: 0, failed: 0 };
  #events = 0;
  #day = todayInUtc();
  #isStopped = false;

  constructor({
    service,
    limits,
    slices,
    log,
    heartbeatMs = HEARTBEAT_MS,
    patienceMs = PATIENCE_MS,
  }: LiveOptions) {
    this.#service = service;
    this.#limits = limits;
    this.#holdings = new Holdings(limits);
    this.#slices = slices;
    this.#patienceMs = patienceMs;
    this.#renewal = new Renewal(this.#slices, log);
    this.#heartbeat = setInterval(() => this.#tick(), heartbeatMs).unref();
  }

  get figures(): LiveFigures {
    return {
      ...this.#renewal.figures,
      connections: this.#connections.size,
      events: this.#events,
      dropped: { ...this.#dropped },
    };
  }

  /**
   * @param begin writes the head of a stream of events
   * @returns what to answer instead of a stream; null when there is one
   */
  async open(
    asked: Asked,
    begin: () => ServerResponse,
  ): Promise<Answered | null> {
    const prepared = await this.#service.prepare(asked);
    if ("status" in prepared) return refusalFor(prepared, asked);
    const { key } = prepared;
    if (key.length > LONGEST_KEY) {
      const answered = answeredWithError(VARIABLES_TOO_LARGE, asked.id);
      return refusalFor(answered, asked);
    }
    const { mostConnections } = this.#limits;
    if (this.#isStopped || this.#connections.size >= mostConnections)
      return noMoreConnections(asked.id);
    const known = this.#renewal.find(key);
    const query = known ?? new LiveQuery(prepared);
    const excess = this.#holdings.excess(asked.caller, query);
    if (excess) return tooMuch(excess, this.#limits, asked.id);
    const executed = known ? null : this.#renewal.execute(query);
    if (executed && executed.status !== 200) {
      const { status, body } = executed;
      const unkept = { status, body, cost: null };
      return refusalFor(sentUnkept(unkept, JSON_TYPE, asked.id), asked);
    }
    const event = executed
      ? this.#renewal.add(query, executed)
      : this.#renewal.currentOf(query);
    this.#connect(query, begin(), asked).offer(event);
    return null;
  }

  /** @param tags of what changed; null: of everything */
  touch(tags: ReadonlySet<string> | null): void {
    this.#renewal.touch(tags);
  }

  /** Ends all connections, and asks their clients to come back. */
  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#heartbeat);
    this.#slices.stop();
    for (const connection of this.#connections) connection.leave();
  }

  #connect(
    query: LiveQuery,
    response: ServerResponse,
    { headers, caller }: Asked,
  ): LiveConnection {
    const lastId = headers["last-event-id"];
    const letGo = this.#holdings.add(caller, query);
    const connection = new LiveConnection(response, {
      lastId: typeof lastId === "string" ? lastId : null,
      patienceMs: this.#patienceMs,
      onSent: () => void (this.#events += 1),
      onDropped: (reason) => void (this.#dropped[reason] += 1),
      onClosed: () => {
        letGo();
        this.#connections.delete(connection);
        query.connections.delete(connection);
        if (query.connections.size === 0) this.#renewal.forget(query);
      },
    });
    this.#connections.add(connection);
    query.connections.add(connection);
    connection.begin();
    return connection;
  }

  #tick(): void {
    const today = todayInUtc();
    if (today !== this.#day) this.#renewal.touchDaily();
    this.#day = today;
    this.#slices.add(this.#beat());
  }

  *#beat(): Generator<undefined> {
    for (const connection of this.#connections) {
      connection.beat();
      yield;
    }
  }
}
