import type { Caller } from "../../http/caller";
import type { LiveLimits } from "./live-limits";
import type { LiveQuery } from "./live-query";

/** What one caller listens to. */
interface Holding {
  connections: number;
  /** Of different queries: to carry one out for several connections costs no more than for one. */
  cost: number;
  /** How many connections listen to each query. */
  readonly queries: Map<LiveQuery, number>;
}

/** What a caller would have too much of. */
export type Excess = "connections" | "cost";

/** Bounds what a single caller may keep the gateway busy with. */
export class Holdings {
  readonly #limits: LiveLimits;
  readonly #byCaller = new Map<string, Holding>();

  constructor(limits: LiveLimits) {
    this.#limits = limits;
  }

  /** What would be too much if the caller listened to one more query; null: nothing. */
  excess({ id }: Caller, query: LiveQuery): Excess | null {
    const { mostConnectionsPerCaller, mostCostPerCaller } = this.#limits;
    const { connections = 0, cost = 0, queries } = this.#byCaller.get(id) ?? {};
    if (connections >= mostConnectionsPerCaller) return "connections";
    const added = queries?.has(query) ? 0 : query.cost;
    return cost + added > mostCostPerCaller ? "cost" : null;
  }

  /** @returns ends it; once */
  add({ id }: Caller, query: LiveQuery): () => void {
    const holding = this.#byCaller.get(id) ?? {
      connections: 0,
      cost: 0,
      queries: new Map<LiveQuery, number>(),
    };
    this.#byCaller.set(id, holding);
    const { queries } = holding;
    const count = queries.get(query) ?? 0;
    holding.connections += 1;
    if (count === 0) holding.cost += query.cost;
    queries.set(query, count + 1);
    return () => {
      holding.connections -= 1;
      const left = (queries.get(query) ?? 0) - 1;
      if (left > 0) queries.set(query, left);
      else {
        queries.delete(query);
        holding.cost -= query.cost;
      }
      if (holding.connections === 0) this.#byCaller.delete(id);
    };
  }
}
