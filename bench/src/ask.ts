import type { Peer, RunningPeer } from "./peers/peer";
import type { QueryName } from "./queries";
import { SEEN, bodyOf } from "./wrk";

const post = async (
  peer: Peer,
  { url, authorization }: RunningPeer,
  name: QueryName,
  unseen: string,
): Promise<Response> => {
  const query = peer.queries[name];
  if (!query) throw new Error(`${peer.title} has no query "${name}".`);
  return fetch(url(name), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      "accept-encoding": peer.encoding ?? "identity",
      ...(authorization !== undefined && { authorization }),
    },
    body: bodyOf(query, unseen),
  });
};

/** The body of one answer, as a hot request gets it. */
export const answerOf = async (
  peer: Peer,
  running: RunningPeer,
  name: QueryName,
): Promise<string> => (await post(peer, running, name, SEEN)).text();

/** How many bytes its body has on the wire. */
export const lengthOfAnswer = async (
  peer: Peer,
  running: RunningPeer,
  name: QueryName,
): Promise<number> => {
  const response = await post(peer, running, name, SEEN);
  const body = await response.arrayBuffer();
  return Number(response.headers.get("content-length") ?? body.byteLength);
};

/** Lists in the order of their items: not every server can sort by the rank of a certainty. */
const inAnyOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(inAnyOrder(item)));
    return items.sort();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inAnyOrder(part)]),
  );
};

const textOf = (peer: Peer, name: QueryName, body: string): string => {
  const { data, errors } = JSON.parse(body) as {
    readonly data?: unknown;
    readonly errors?: unknown;
  };
  if (errors !== undefined || data == null)
    throw new Error(`${peer.title} answers "${name}" with ${body}`);
  return JSON.stringify(inAnyOrder(peer.normalise(name, data)));
};

/**
 * Holds a server's answers, hot and cold, against the gateway's.
 *
 * @param expected the gateway's body
 * @throws when they do not say the same
 */
export const checkAnswer = async (
  peer: Peer,
  running: RunningPeer,
  name: QueryName,
  gateway: Peer,
  expected: string,
): Promise<void> => {
  const right = textOf(gateway, name, expected);
  for (const unseen of [SEEN, `no-entry-either-${String(Date.now())}`]) {
    const body = await (await post(peer, running, name, unseen)).text();
    const given = textOf(peer, name, body);
    if (given !== right)
      throw new Error(
        `${peer.title} answers "${name}" differently.\nGateway: ${right}\nIt: ${given}`,
      );
  }
};
