import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";

export interface LiveRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What all clients have heard. */
export interface Heard {
  events: number;
  /** Milliseconds from a change to an event that shows it. */
  readonly latencies: number[];
  /** Connections that the gateway has ended. */
  ended: number;
}

/** The number of the change that an answer shows. */
const MARK = /#(\d+)#/g;

export const marked = (text: string, change: number): string =>
  `${text} #${change}#`;

const newestIn = (text: string): number =>
  Math.max(0, ...[...text.matchAll(MARK)].map(([, mark]) => Number(mark)));

const bodyOf = (asked: LiveRequest): string => JSON.stringify(asked);

/**
 * Listens and reads whatever comes.
 *
 * @param publishedAt when each change was published
 * @returns ends it
 */
export const listen = async (
  url: string,
  asked: LiveRequest,
  publishedAt: readonly number[],
  heard: Heard,
  headers: Readonly<Record<string, string>> = {},
): Promise<() => void> => {
  const asking = request(url, {
    method: "POST",
    agent: false,
    headers: {
      "content-type": "application/json",
      accept: "text/event-stream",
      ...headers,
    },
  });
  asking.end(bodyOf(asked));
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asking.once("response", resolve).once("error", reject);
  });
  if (response.statusCode !== 200)
    throw new Error(`Not live: status ${response.statusCode ?? 0}.`);
  let isClosing = false;
  let seen = 0;
  let rest = "";
  const take = (event: string): void => {
    if (!event.includes("event: next")) return;
    heard.events += 1;
    const newest = newestIn(event);
    const at = publishedAt[newest];
    if (at !== undefined && newest > seen)
      heard.latencies.push(performance.now() - at);
    seen = Math.max(seen, newest);
  };
  response.setEncoding("utf8").on("data", (piece: string) => {
    const events = (rest + piece).split("\n\n");
    rest = events.pop() ?? "";
    for (const event of events) take(event);
  });
  response.on("error", () => undefined);
  response.on("close", () => {
    if (!isClosing) heard.ended += 1;
  });
  return () => {
    isClosing = true;
    response.destroy();
  };
};

/** Asks, and never reads. */
export const neverRead = (url: string, asked: LiveRequest): (() => void) => {
  const { hostname, port } = new URL(url);
  const body = bodyOf(asked);
  const socket = connect(Number(port), hostname).pause();
  socket.on("error", () => undefined);
  socket.write(
    [
      "POST /graphql HTTP/1.1",
      "host: localhost",
      "accept: text/event-stream",
      "content-type: application/json",
      `content-length: ${Buffer.byteLength(body)}`,
      "",
      body,
    ].join("\r\n"),
  );
  return () => socket.destroy();
};
