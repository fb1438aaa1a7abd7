import { dataOf } from "./answer";
import { type Endpoint, type Question, ask } from "./endpoint";
import { BodyworkError } from "./errors";
import { eventsOf } from "./events";
import { waitAfter } from "./retry";

export interface LiveOptions {
  /** Ends the loop; nothing is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Told whether changes arrive: true when there is a connection, false when it breaks or none can be made. */
  readonly onConnection?: ((isConnected: boolean) => void) | undefined;
}

const STREAM = "text/event-stream";

/** Who takes JSON, too, is refused with the status of the refusal. */
const ACCEPTED = `${STREAM}, application/json;q=0.9`;

/** The gateway sends something every 15 seconds, if only a comment. */
const LONGEST_SILENCE_MS = 45_000;

/** A connection that held for so long has not failed; it has ended. */
const STEADY_MS = 10_000;

/** What ends a stream and need not end the next one. */
const PASSING = ["INTERNAL_SERVER_ERROR", "LIVE_READER_TOO_SLOW"];

/** Whether to ask again is of no use: the gateway has understood, and said no. */
const isRefusal = (error: unknown): boolean =>
  error instanceof BodyworkError &&
  !error.isTransient &&
  !PASSING.includes(error.code) &&
  Number(error.status) < 500;

/** @throws BodyworkError for an answer that is not a stream */
const opened = async (
  response: Response,
): Promise<readonly [Response, ReadableStream<Uint8Array>]> => {
  const { body, headers, status } = response;
  if (body && headers.get("content-type")?.startsWith(STREAM))
    return [response, body];
  dataOf(await response.text(), response);
  throw new BodyworkError(
    "UNEXPECTED_ANSWER",
    "The answer is not a stream of events.",
    { status },
  );
};

/**
 * The answers that come over one connection, until it ends or falls silent; null when the gateway says that there are no
 * more.
 */
async function* connect(
  endpoint: Endpoint,
  question: Question,
  lastEventId: string,
  { signal, onConnection }: LiveOptions,
) {
  const connection = new AbortController();
  const end = () => connection.abort();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(end, LONGEST_SILENCE_MS);
  };
  signal?.addEventListener("abort", end);
  try {
    hear();
    const headers = {
      accept: ACCEPTED,
      ...(lastEventId && { "last-event-id": lastEventId }),
    };
    const [response, body] = await ask(
      endpoint,
      question,
      { signal: connection.signal, headers },
      // By GET, something on the way could answer with what it has kept.
      undefined,
      opened,
    );
    onConnection?.(true);
    for await (const { name, data, ...event } of eventsOf(body, hear)) {
      if (name === "complete") yield null;
      if (name === "next") yield { ...event, data: dataOf(data, response) };
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
    end();
  }
}

/** The answers to an operation, now and after each change of them, over as many connections as it takes. */
export async function* liveAnswers(
  endpoint: Endpoint,
  question: Question,
  options: LiveOptions,
): AsyncGenerator<unknown, void> {
  const { signal, onConnection } = options;
  let lastEventId = "";
  let retryMs = 0;
  let failures = 0;
  while (!signal?.aborted) {
    const connectedAt = Date.now();
    let waitMs: number | undefined;
    try {
      for await (const answer of connect(
        endpoint,
        question,
        lastEventId,
        options,
      )) {
        if (!answer) return;
        ({ id: lastEventId, retryMs } = answer);
        yield answer.data;
      }
    } catch (error) {
      if (signal?.aborted) return;
      if (isRefusal(error)) throw error;
      if (error instanceof BodyworkError) waitMs = error.retryAfterMs;
    }
    onConnection?.(false);
    failures = Date.now() - connectedAt < STEADY_MS ? failures + 1 : 1;
    await waitAfter(failures, waitMs ?? retryMs, signal);
  }
}
