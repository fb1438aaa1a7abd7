import { type IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A client that takes less of its answers than this is cut off, however steadily it takes it. */
const LEAST_BYTES_PER_SECOND = 32 * 1024;

const CHECK_EVERY_MS = 1_000;

export interface UnsentLimits {
  /** After how long, at the latest, a client is cut off that takes nothing of an answer; at the earliest, after half of it. */
  readonly sendTimeoutMs: number;
  /** How many bytes may wait for one client. */
  readonly mostUnsentPerConnection: number;
  /** How many bytes may wait for all clients together. */
  readonly mostUnsent: number;
}

/** Why a client that does not read was cut off: it took too long, too much waited for it, or too much waited for all. */
export type UnsentReason = "timeout" | "connection" | "total";

export interface UnsentFigures {
  /** Bytes that wait in the memory of this process until clients take them. */
  readonly bytes: number;
  readonly dropped: Readonly<Record<UnsentReason, number>>;
}

/** A connection whose client has not taken all that was written for it. */
interface Backlog {
  readonly responses: Set<ServerResponse>;
  readonly since: number;
  /** What the socket had passed on when the backlog began. */
  readonly passedOn: number;
  bytes: number;
}

/**
 * Bounds what is held for clients that do not read. It is told of every write, on every route, and looks closer only where the
 * system did not take all of it. Answers to pipelined requests count, too: they wait behind one another.
 */
export class UnsentBytes {
  readonly #limits: UnsentLimits;
  /** Those that have waited longest come first. */
  readonly #backlogs = new Map<Socket, Backlog>();
  readonly #dropped: Record<UnsentReason, number> = {
    timeout: 0,
    connection: 0,
    total: 0,
  };
  #bytes = 0;
  #check: NodeJS.Timeout | null = null;

  constructor(limits: UnsentLimits) {
    this.#limits = limits;
  }

  get figures(): UnsentFigures {
    return { bytes: this.#bytes, dropped: { ...this.#dropped } };
  }

  /** Something was written. */
  wrote(response: ServerResponse): void {
    if (response.writableLength === 0) return;
    const { socket } = response.req;
    if (socket.destroyed) return;
    const backlog = this.#backlogs.get(socket) ?? this.#begin(socket);
    backlog.responses.add(response);
    this.#count(backlog);
    if (backlog.bytes > this.#limits.mostUnsentPerConnection)
      this.#drop(socket, backlog, "connection");
    else if (this.#bytes > this.#limits.mostUnsent) this.#makeRoom();
  }

  /** The socket has passed nothing on for as long as it was told. */
  timedOut(socket: Socket): void {
    const backlog = this.#backlogs.get(socket);
    if (backlog) this.#drop(socket, backlog, "timeout");
    else socket.destroy();
  }

  #begin(socket: Socket): Backlog {
    const backlog = {
      responses: new Set<ServerResponse>(),
      since: performance.now(),
      passedOn: socket.bytesWritten - socket.writableLength,
      bytes: 0,
    };
    this.#backlogs.set(socket, backlog);
    // A first time may pass unnoticed: Node compares with what was asked of the system, not with what it had taken by then.
    socket.setTimeout(this.#limits.sendTimeoutMs / 2);
    this.#check ??= setInterval(() => this.#checkAll(), CHECK_EVERY_MS).unref();
    return backlog;
  }

  #count(backlog: Backlog): void {
    let bytes = 0;
    for (const response of backlog.responses)
      if (response.writableFinished) backlog.responses.delete(response);
      else bytes += response.writableLength;
    this.#bytes += bytes - backlog.bytes;
    backlog.bytes = bytes;
  }

  #checkAll(): void {
    const now = performance.now();
    for (const [socket, backlog] of this.#backlogs) {
      this.#count(backlog);
      const written = socket.bytesWritten - backlog.passedOn;
      const allowedMs =
        this.#limits.sendTimeoutMs + (1_000 * written) / LEAST_BYTES_PER_SECOND;
      if (backlog.bytes === 0 || socket.destroyed) this.#end(socket, backlog);
      else if (now - backlog.since > allowedMs)
        this.#drop(socket, backlog, "timeout");
    }
  }

  /** Whoever reads has taken most of it by now; those that have waited longest most likely do not read. */
  #makeRoom(): void {
    this.#checkAll();
    for (const [socket, backlog] of this.#backlogs) {
      if (this.#bytes <= this.#limits.mostUnsent) return;
      this.#drop(socket, backlog, "total");
    }
  }

  #drop(socket: Socket, backlog: Backlog, reason: UnsentReason): void {
    this.#dropped[reason] += 1;
    socket.destroy();
    this.#end(socket, backlog);
  }

  #end(socket: Socket, backlog: Backlog): void {
    this.#bytes -= backlog.bytes;
    this.#backlogs.delete(socket);
    // After the last answer, the time is Node's, for connections that are kept.
    if (backlog.responses.size > 0) socket.setTimeout(0);
    if (this.#backlogs.size > 0 || !this.#check) return;
    clearInterval(this.#check);
    this.#check = null;
  }
}

/** The class of a server's responses that tells of every write. */
export const responseThatTells = (unsent: UnsentBytes) =>
  class<
    Request extends IncomingMessage = IncomingMessage,
  > extends ServerResponse<Request> {
    override write(
      chunk: unknown,
      encoding?: unknown,
      callback?: unknown,
    ): boolean {
      const isTaken = super.write(
        chunk,
        encoding as BufferEncoding,
        callback as () => void,
      );
      unsent.wrote(this);
      return isTaken;
    }

    override end(
      chunk?: unknown,
      encoding?: unknown,
      callback?: unknown,
    ): this {
      super.end(chunk, encoding as BufferEncoding, callback as () => void);
      unsent.wrote(this);
      return this;
    }
  };
