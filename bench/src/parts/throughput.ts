import { answerOf, checkAnswer, lengthOfAnswer } from "../ask";
import { bodywork } from "../peers/bodywork";
import type { Answers, Peer, RunningPeer } from "../peers/peer";
import { type QueryName, queryNames } from "../queries";
import { say } from "../say";
import { type Heat, type Sample, runLoad } from "../wrk";

const CONNECTIONS = 32;

/** The most that the headers of an answer may add to its body. */
const LONGEST_HEADERS = 2_000;

export interface Round extends Sample {
  /** Of the server's process, in microseconds; what else runs on the machine hardly changes it. */
  readonly cpuPerRequest: number;
}

export interface Throughput {
  readonly peer: string;
  readonly query: QueryName;
  readonly heat: Heat;
  readonly rounds: readonly Round[];
}

export interface ThroughputOptions {
  readonly peers: readonly Peer[];
  readonly heat: Heat;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

interface Contestant {
  readonly peer: Peer;
  readonly running: RunningPeer;
}

/** All servers run at once and take turns: whatever else the machine does, it does to all of them. */
export const measureThroughput = async (
  options: ThroughputOptions,
): Promise<readonly Throughput[]> => {
  const contestants: Contestant[] = [];
  try {
    const running = await bodywork.start({} as Answers);
    contestants.push({ peer: bodywork, running });
    const answers = await answersOf(running);
    for (const peer of options.peers) {
      if (peer === bodywork) continue;
      say(`Starting ${peer.title}`);
      contestants.push({ peer, running: await peer.start(answers) });
    }
    for (const { peer, running } of contestants)
      for (const name of queryNames)
        if (peer.queries[name])
          await checkAnswer(peer, running, name, bodywork, answers[name]);
    const measured = contestants.filter(({ peer }) =>
      options.peers.includes(peer),
    );
    const results: Throughput[] = [];
    for (const query of queryNames)
      results.push(...(await compete(measured, query, options)));
    return results;
  } finally {
    for (const { running } of contestants) await running.process.stop();
  }
};

const answersOf = async (running: RunningPeer): Promise<Answers> => {
  const answers: [string, string][] = [];
  for (const name of queryNames)
    answers.push([name, await answerOf(bodywork, running, name)]);
  return Object.fromEntries(answers) as Answers;
};

const compete = async (
  contestants: readonly Contestant[],
  query: QueryName,
  { heat, rounds, seconds, warmUpSeconds }: ThroughputOptions,
): Promise<readonly Throughput[]> => {
  const entered = contestants.filter(({ peer }) => peer.queries[query]);
  const samples = new Map<Peer, Round[]>();
  for (let round = 0; round <= rounds; round += 1)
    for (const contestant of entered) {
      const { peer } = contestant;
      const isWarmUp = round === 0;
      const duration = isWarmUp
        ? warmUpSeconds
        : Math.max(seconds, peer.secondsPerRound ?? 0);
      const sample = await load(contestant, query, heat, duration);
      if (isWarmUp) continue;
      samples.set(peer, [...(samples.get(peer) ?? []), sample]);
      say(
        `${heat} ${query}, round ${round}: ${peer.name} ${sample.requestsPerSecond.toFixed(0)}/s, ` +
          `p50 ${sample.p50.toFixed(2)} ms, p99 ${sample.p99.toFixed(2)} ms`,
      );
    }
  return entered.map(({ peer }) => ({
    peer: peer.name,
    query,
    heat,
    rounds: samples.get(peer) ?? [],
  }));
};

const load = async (
  { peer, running }: Contestant,
  name: QueryName,
  heat: Heat,
  seconds: number,
): Promise<Round> => {
  const query = peer.queries[name];
  if (!query) throw new Error(`${peer.title} has no query "${name}".`);
  const before = running.process.cpuMicroseconds();
  const sample = await runLoad({
    ...query,
    url: running.url(name),
    headers: {
      ...(peer.encoding !== undefined && {
        "accept-encoding": peer.encoding,
      }),
      ...(running.authorization !== undefined && {
        authorization: running.authorization,
      }),
    },
    heat,
    seconds,
    connections: CONNECTIONS,
  }).catch((error: unknown) => {
    running.process.mustRun();
    throw error;
  });
  const used = running.process.cpuMicroseconds() - before;
  // An error is shorter than an answer, and comes with status 200.
  const length = await lengthOfAnswer(peer, running, name);
  const { bytesPerRequest } = sample;
  if (bytesPerRequest < length || bytesPerRequest > length + LONGEST_HEADERS)
    throw new Error(
      `${peer.title} sent ${bytesPerRequest} bytes for "${name}" where ${length} were expected.`,
    );
  return { ...sample, cpuPerRequest: used / sample.requests };
};
