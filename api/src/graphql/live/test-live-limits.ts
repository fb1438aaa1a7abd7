import type { LiveLimits } from "./live-limits";

/** Limits that no test meets by chance. */
export const liveLimits: LiveLimits = {
  mostConnections: 100,
  mostConnectionsPerCaller: 100,
  mostCostPerCaller: 1_000_000,
};
