import {
  type RequestListener,
  Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import { Server as NetServer, type Socket } from "node:net";

const LOOK_EVERY_MS = 25;

export interface DrainLimits {
  /** How long a server that closes waits for what is under way. */
  readonly drainTimeoutMs: number;
  /** How long it waits for a request that may be on its way on an idle connection. */
  readonly idleGraceMs: number;
}

/**
 * Closes without cutting anybody off. Node's own `close` destroys every connection without a request at that moment: also one whose
 * next request has been sent, and one whose answer has not gone yet. It waits for ever for one that was never used.
 */
export class DrainingServer extends Server {
  readonly #limits: DrainLimits;
  /** Every open connection with its latest response, which is the last to go. */
  readonly #connections = new Map<Socket, ServerResponse | null>();

  constructor(
    options: ServerOptions,
    listener: RequestListener,
    limits: DrainLimits,
  ) {
    super(options);
    this.#limits = limits;
    this.on("connection", (socket: Socket) => {
      this.#connections.set(socket, null);
      socket.once("close", () => this.#connections.delete(socket));
    });
    this.on("request", (request, response) => {
      const { socket } = request;
      // What came along with requests that were too much for the connection.
      if (socket.destroyed) return;
      this.#connections.set(socket, response);
      if (!this.listening) response.shouldKeepAlive = false;
      listener(request, response);
    });
  }

  /** Whether an answer has been begun on a connection, and has not gone yet. */
  isAnswering(socket: Socket): boolean {
    const response = this.#connections.get(socket) ?? null;
    if (response === null || isIdle(response)) return false;
    // Without the socket, it waits behind another one.
    return response.headersSent || response.socket === null;
  }

  /** Takes no new connections, answers what is under way and asks clients to leave; in the end, leaves itself. */
  override close(callback?: (error?: Error) => void): this {
    const begun = performance.now();
    for (const response of this.#connections.values())
      if (response?.headersSent === false) response.shouldKeepAlive = false;
    // What has arrived is read between a timer and an immediate, so that no request is overlooked after a long turn.
    const timer = setInterval(
      () => setImmediate(() => this.#leave(performance.now() - begun)),
      LOOK_EVERY_MS,
    );
    NetServer.prototype.close.call(this, (error?: Error) => {
      clearInterval(timer);
      // Nothing is left to be cut off; Node ends its own timers.
      super.close();
      callback?.(error);
    });
    this.#leave(0);
    return this;
  }

  #leave(elapsedMs: number): void {
    const { drainTimeoutMs, idleGraceMs } = this.#limits;
    for (const [socket, response] of this.#connections)
      if (elapsedMs >= drainTimeoutMs) socket.destroy();
      else if (elapsedMs >= idleGraceMs && isIdle(response))
        socket.destroySoon();
  }
}

const isIdle = (response: ServerResponse | null): boolean =>
  response === null || response.writableFinished || response.destroyed;
