import type { ServerResponse } from "node:http";
import { errorBody, publicError } from "../../http/errors";
import { type LiveEvent, HEARTBEAT, lastEvent, retryHint } from "./events";

/** Why the gateway ends a connection of its own accord: the client takes too long, or its query cannot be carried out. */
export type DropReason = "slow" | "failed";

const TOO_SLOW = JSON.stringify(
  errorBody(
    publicError(
      "LIVE_READER_TOO_SLOW",
      "The answers were not taken in time. Connect again to get the present one.",
    ),
  ),
);

export interface ConnectionOptions {
  /** The id of the answer that the client has already; null when it has none. */
  readonly lastId: string | null;
  /** How long a client may take for what was written to it. */
  readonly patienceMs: number;
  readonly onSent: () => void;
  readonly onDropped: (reason: DropReason) => void;
  /** Whoever has ended it; once. */
  readonly onClosed: () => void;
}

/**
 * One client that listens. While the socket is full, one answer waits, and a newer one takes its place: an answer is a state, and who
 * has the last one has missed nothing.
 */
export class LiveConnection {
  readonly #response: ServerResponse;
  readonly #options: ConnectionOptions;
  /** The id of what was written last. */
  #lastId: string | null;
  #waiting: LiveEvent | null = null;
  #isFull = false;
  #isEnded = false;
  #patience: NodeJS.Timeout | null = null;

  /** @param response its head has been written */
  constructor(response: ServerResponse, options: ConnectionOptions) {
    this.#response = response;
    this.#options = options;
    this.#lastId = options.lastId;
  }

  begin(): void {
    const response = this.#response;
    // Who has gone in the meantime is not heard of again.
    if (response.destroyed) {
      this.#closed();
      return;
    }
    response.on("drain", () => this.#drained());
    response.once("close", () => this.#closed());
    // A write that meets a connection that has just gone; `close` follows.
    response.on("error", () => undefined);
    this.#write(retryHint());
  }

  /** Sends an answer, unless the client has it. */
  offer(event: LiveEvent): void {
    if (this.#isEnded) return;
    if (this.#isFull) {
      this.#waiting = event;
      return;
    }
    if (event.id === this.#lastId) return;
    this.#lastId = event.id;
    this.#write(event.bytes);
    this.#options.onSent();
  }

  /** Shows everybody on the way that the connection is alive. */
  beat(): void {
    if (!this.#isFull && !this.#isEnded) this.#write(HEARTBEAT);
  }

  /** Ends the connection after an error, which has no id: what the client has is still the answer before it. */
  fail(reason: DropReason, body: string): void {
    if (this.#isEnded) return;
    this.#options.onDropped(reason);
    this.#isEnded = true;
    this.#waiting = null;
    this.#response.end(lastEvent(body));
    this.#wait(() => this.#response.destroy());
  }

  /** Ends the connection, and says when to come back. Nothing more can be said to a client that does not read. */
  leave(): void {
    this.#isEnded = true;
    if (this.#isFull) this.#response.destroy();
    else this.#response.end(retryHint());
  }

  #write(bytes: string | Buffer): void {
    if (this.#response.write(bytes)) return;
    this.#isFull = true;
    // The server's own time would end the connection without a word.
    this.#response.socket?.setTimeout(0);
    this.#wait(() => this.fail("slow", TOO_SLOW));
  }

  #drained(): void {
    if (this.#isEnded) return;
    this.#isFull = false;
    this.#stopWaiting();
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) this.offer(waiting);
  }

  #closed(): void {
    this.#isEnded = true;
    this.#waiting = null;
    this.#stopWaiting();
    this.#options.onClosed();
  }

  #wait(then: () => void): void {
    this.#stopWaiting();
    this.#patience = setTimeout(then, this.#options.patienceMs);
  }

  #stopWaiting(): void {
    if (this.#patience) clearTimeout(this.#patience);
    this.#patience = null;
  }
}
