import type { ServerProcess } from "../server-process";
import type { Query, QueryName } from "../queries";

/** A server that is running and has the starter content. */
export interface RunningPeer {
  readonly process: ServerProcess;
  readonly authorization?: string | undefined;
  /** The address for a query; most servers have one for all. */
  readonly url: (query: QueryName) => string;
}

/** A body by query. */
export type Answers = Readonly<Record<QueryName, string>>;

/** A server to be measured. */
export interface Peer {
  readonly name: string;
  readonly title: string;
  /** In its own language; what is left out is not asked of it. */
  readonly queries: Readonly<Partial<Record<QueryName, Query>>>;
  /** Brings an answer's `data` into the form of the gateway's. */
  readonly normalise: (query: QueryName, data: unknown) => unknown;
  /** What it is asked to compress its answers with. */
  readonly encoding?: string;
  /** A folder inside `bench` with packages that no other needs. */
  readonly folder?: string;
  /** How long one round has to last for a p99 that means something. */
  readonly secondsPerRound?: number;
  /** @param answers the bytes with which the gateway answers each query */
  readonly start: (answers: Answers) => Promise<RunningPeer>;
  /** The packages that the results name beside it. */
  readonly versions: () => Readonly<Record<string, string>>;
}

export const asItIs = (_query: QueryName, data: unknown): unknown => data;
