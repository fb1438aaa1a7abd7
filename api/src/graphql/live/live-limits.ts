export interface LiveLimits {
  /** How many clients may listen at a time; 0: nothing is live. */
  readonly mostConnections: number;
  /** How many of them may be of one caller. */
  readonly mostConnectionsPerCaller: number;
  /** What the different queries that one caller listens to may cost together. */
  readonly mostCostPerCaller: number;
}
