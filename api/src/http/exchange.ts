import type { IncomingHttpHeaders } from "node:http";
import type { Caller } from "./caller";
import type { Encoding } from "./compression/encodings";
import type { KeptBody } from "./compression/kept-body";

/** A request as far as an answer depends on it, whoever has read it from the wire. */
export interface Asked {
  readonly method: string;
  /** With its question mark; empty when there is none. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly caller: Caller;
  /** The body as it came; null when there is none, or when it was not kept. */
  readonly text: string | null;
  /** The same, parsed; undefined without one. @throws SyntaxError */
  readonly body: unknown;
  /** Names the request in the log, and to a caller who meets a fault of ours. */
  readonly id: string;
  readonly log: { error(details: object, message: string): void };
}

/** What is sent, whoever writes it to the wire. */
export interface Answered {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string | Buffer;
  /** Present when it is sent again and again. */
  readonly kept?: {
    readonly body: KeptBody;
    /** The same response in each encoding that was asked for so far. */
    readonly byEncoding: Map<Encoding, Answered>;
  };
}
