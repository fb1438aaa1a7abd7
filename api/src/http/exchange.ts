import type { IncomingHttpHeaders } from "node:http";

/** A request as far as an answer depends on it, whoever has read it from the wire. */
export interface Asked {
  readonly method: string;
  /** With its question mark; empty when there is none. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  /** Parsed; undefined without one. */
  readonly body: unknown;
  /** Names the request in the log, and to a caller who meets a fault of ours. */
  readonly id: string;
  readonly log: { error(details: object, message: string): void };
}

/** What is sent, whoever writes it to the wire. Names in small letters; the length is left to the writer. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}
