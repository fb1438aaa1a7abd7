import { measureCost } from "./parts/cost";
import { measureGrowth } from "./parts/growth";
import { measureProfile } from "./parts/profile";
import { measurePublish } from "./parts/publish";
import { measureStart } from "./parts/start";
import { measureThroughput } from "./parts/throughput";
import type { Peer } from "./peers/peer";
import type { PartName, Results } from "./results";
import type { Heat } from "./wrk";

export interface Effort {
  readonly peers: readonly Peer[];
  /** A look at the figures, not figures to keep. */
  readonly isQuick: boolean;
}

const throughput =
  (heat: Heat) =>
  ({ peers, isQuick }: Effort) =>
    measureThroughput({
      peers,
      heat,
      rounds: isQuick ? 3 : 5,
      seconds: isQuick ? 1 : 2,
      warmUpSeconds: 2,
    });

/** How each part is measured. */
export const measure: {
  readonly [P in PartName]: (effort: Effort) => Promise<Results[P]>;
} = {
  hot: throughput("hot"),
  cold: throughput("cold"),
  growth: ({ isQuick }) =>
    measureGrowth({
      sizes: [1_000, 10_000, 100_000],
      starts: isQuick ? 2 : 5,
      rounds: isQuick ? 2 : 5,
      seconds: isQuick ? 1 : 2,
      warmUpSeconds: isQuick ? 1 : 2,
    }),
  publish: ({ isQuick }) => measurePublish(isQuick ? 50 : 200),
  cost: ({ isQuick }) => measureCost(isQuick ? 30 : 100),
  start: ({ isQuick }) => measureStart(isQuick ? 3 : 10),
  profile: ({ isQuick }) => measureProfile(isQuick ? 3 : 10),
};
