import { measureBounds } from "./parts/bounds";
import { measureCost } from "./parts/cost";
import { measureGrowth } from "./parts/growth";
import { measureProfile } from "./parts/profile";
import { measurePublish } from "./parts/publish";
import { measureStart } from "./parts/start";
import { type Throughput, measureThroughput } from "./parts/throughput";
import { bodywork } from "./peers/bodywork";
import { mercurius, mercuriusPlain, yoga } from "./peers/in-memory";
import type { Peer } from "./peers/peer";
import type { PartName, Results } from "./results";
import type { Heat } from "./wrk";

export interface Effort {
  readonly peers: readonly Peer[];
  /** A look at the figures, not figures to keep. */
  readonly isQuick: boolean;
}

const inMemory: readonly Peer[] = [bodywork, mercurius, mercuriusPlain, yoga];

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

/** Servers that answer from memory: of the others, the database's part would hide what a new text takes. */
const measureTexts = async (effort: Effort): Promise<readonly Throughput[]> => {
  const peers = effort.peers.filter((peer) => inMemory.includes(peer));
  return [
    ...(await throughput("cold")({ ...effort, peers: [bodywork] })),
    ...(await throughput("new")({ ...effort, peers })),
  ];
};

/** How each part is measured. */
export const measure: {
  readonly [P in PartName]: (effort: Effort) => Promise<Results[P]>;
} = {
  hot: throughput("hot"),
  cold: throughput("cold"),
  texts: measureTexts,
  growth: ({ isQuick }) =>
    measureGrowth({
      sizes: [1_000, 10_000, 100_000],
      starts: isQuick ? 2 : 5,
      rounds: isQuick ? 2 : 5,
      seconds: isQuick ? 1 : 2,
      warmUpSeconds: isQuick ? 1 : 2,
    }),
  bounds: ({ isQuick }) => measureBounds(isQuick ? 300 : 4_000),
  publish: ({ isQuick }) => measurePublish(isQuick ? 50 : 200),
  cost: ({ isQuick }) => measureCost(isQuick ? 30 : 100),
  start: ({ isQuick }) => measureStart(isQuick ? 3 : 10),
  profile: ({ isQuick }) => measureProfile(isQuick ? 3 : 10),
};
