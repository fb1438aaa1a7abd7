import { createClient } from "./client";
import type { LiveOptions } from "./live";
import { HASH, type Names, persisted } from "./test-documents";
import {
  type Deed,
  answers,
  breaks,
  fetchThat,
  hangs,
  refuses,
} from "./test-fetch";
import { EventServer } from "./test-server";

const URL = "https://api.example.org/graphql";

const next = (name: string, id: string): string =>
  `event: next\nid: ${id}\ndata: ${JSON.stringify({ data: { techniques: [name] } })}\n\n`;
const COMPLETE = "event: complete\ndata:\n\n";

const streamed = (body: BodyInit): Response =>
  new Response(body, { headers: { "content-type": "text/event-stream" } });

const events =
  (...texts: readonly string[]): Deed =>
  () =>
    streamed(texts.join(""));

/** Says something, and then nothing more. */
const fallsSilent =
  (text: string): Deed =>
  (_url, { signal }) =>
    streamed(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text));
          signal?.addEventListener("abort", () =>
            controller.error(signal.reason),
          );
        },
      }),
    );

const collect = async (
  live: AsyncIterable<Names>,
): Promise<readonly string[]> => {
  const names: string[] = [];
  for await (const { techniques } of live) names.push(...techniques);
  return names;
};

const listen = (
  options: Parameters<typeof createClient>[0],
  live: LiveOptions = {},
) => createClient(options).live(persisted, { first: 3 }, live);

describe("a live query", () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  /** What comes, while all the time passes that it needs. */
  const collected = async (
    live: AsyncIterable<Names>,
  ): Promise<readonly string[]> => {
    const [names] = await Promise.all([
      collect(live),
      jest.runAllTimersAsync(),
    ]);
    return names;
  };

  it("posts its hash, and asks for events", async () => {
    const { fetch, asked } = fetchThat(events(next("a", "1"), COMPLETE));
    expect(await collected(listen({ url: URL, fetch }))).toEqual(["a"]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: "POST",
      headers: { accept: "text/event-stream, application/json;q=0.9" },
      body: {
        variables: { first: 3 },
        extensions: { persistedQuery: { sha256Hash: HASH } },
      },
    });
    expect(asked[0]?.headers).not.toHaveProperty("last-event-id");
  });

  it("posts its text, too, when the gateway does not know the hash", async () => {
    const { fetch, asked } = fetchThat(
      refuses("PERSISTED_QUERY_NOT_FOUND", 200),
      events(next("a", "1"), COMPLETE),
    );
    expect(await collected(listen({ url: URL, fetch }))).toEqual(["a"]);
    expect(asked[1]?.body).toMatchObject({
      query: String(persisted.loc?.source.body),
      extensions: { persistedQuery: { sha256Hash: HASH } },
    });
  });

  it("is not sent before somebody listens", () => {
    const { fetch, asked } = fetchThat(events(COMPLETE));
    listen({ url: URL, fetch });
    expect(asked).toEqual([]);
  });

  it("gives every answer until there are no more", async () => {
    const { fetch } = fetchThat(
      events(next("a", "1"), ": heartbeat\n\n", next("b", "2"), COMPLETE),
    );
    expect(await collected(listen({ url: URL, fetch }))).toEqual(["a", "b"]);
  });

  it("connects again where it was when the connection ends", async () => {
    const { fetch, asked } = fetchThat(
      events(next("a", "1"), next("b", "2"), "event: next\nid: 3\n"),
      breaks,
      refuses("NOT_READY", 503),
      refuses("INTERNAL_SERVER_ERROR", 500),
      events(next("c", "3"), COMPLETE),
    );
    const names = await collected(listen({ url: URL, fetch }));
    expect(names).toEqual(["a", "b", "c"]);
    expect(asked.map(({ headers }) => headers["last-event-id"])).toEqual([
      undefined,
      "2",
      "2",
      "2",
      "2",
    ]);
  });

  it("waits longer each time that it fails, and as long as the server asks", async () => {
    const moments: number[] = [];
    const noting =
      (deed: Deed): Deed =>
      (...asked) => {
        moments.push(Date.now());
        return deed(...asked);
      };
    const busy = answers("", { status: 503, headers: { "retry-after": "9" } });
    const { fetch } = fetchThat(
      noting(breaks),
      noting(events(next("a", "1"))),
      noting(busy),
      noting(events(COMPLETE)),
    );
    await collected(listen({ url: URL, fetch }));
    const waits = moments
      .slice(1)
      .map((moment, index) => moment - (moments[index] ?? 0));
    expect(waits).toEqual([250, 500, 9_000]);
  });

  it("connects again when nothing has come for 45 seconds, and without a long wait", async () => {
    const { fetch, asked } = fetchThat(
      breaks,
      breaks,
      fallsSilent(next("a", "1")),
      hangs,
      events(COMPLETE),
    );
    const since = Date.now();
    expect(await collected(listen({ url: URL, fetch }))).toEqual(["a"]);
    expect(asked).toHaveLength(5);
    expect(Date.now() - since).toBe(250 + 500 + 2 * (45_000 + 250));
  });

  it.each<[string, number, Deed]>([
    ["BAD_USER_INPUT", 400, refuses("BAD_USER_INPUT", 400)],
    ["UNAUTHENTICATED", 401, refuses("UNAUTHENTICATED", 401)],
    ["UNEXPECTED_ANSWER", 404, answers("<p>Not here</p>", { status: 404 })],
    ["UNEXPECTED_ANSWER", 200, answers({ data: { techniques: ["a"] } })],
    ["INVALID_CURSOR", 200, refuses("INVALID_CURSOR", 200)],
    [
      "INVALID_CURSOR",
      200,
      events(
        'event: next\nid: 1\ndata: {"errors":[{"message":"No.","extensions":{"code":"INVALID_CURSOR"}}],"data":null}\n\n',
      ),
    ],
  ])("throws what the gateway refuses: %s, %d", async (code, status, deed) => {
    const { fetch, asked } = fetchThat(deed);
    await expect(collect(listen({ url: URL, fetch }))).rejects.toMatchObject({
      name: "BodyworkError",
      code,
      status,
    });
    expect(asked).toHaveLength(1);
  });

  it.each(["INTERNAL_SERVER_ERROR", "LIVE_READER_TOO_SLOW"])(
    "tries again after a stream that ends with %s",
    async (code) => {
      const { fetch, asked } = fetchThat(
        events(
          next("a", "1"),
          `event: next\nid: 2\ndata: {"errors":[{"message":"Oh.","extensions":{"code":"${code}"}}]}\n\n`,
        ),
        events(next("b", "2"), COMPLETE),
      );
      expect(await collected(listen({ url: URL, fetch }))).toEqual(["a", "b"]);
      expect(asked[1]?.headers["last-event-id"]).toBe("1");
    },
  );

  it("waits at least as long as the stream has asked for, unless the server asks for something else", async () => {
    const { fetch } = fetchThat(
      events("retry: 2000\n\n", next("a", "1")),
      breaks,
      answers("", { status: 503, headers: { "retry-after": "1" } }),
      events(COMPLETE),
    );
    const since = Date.now();
    await collected(listen({ url: URL, fetch }));
    expect(Date.now() - since).toBe(2_000 + 2_000 + 1_000);
  });

  it("says when it is connected and when it is not", async () => {
    const { fetch } = fetchThat(
      breaks,
      events(next("a", "1")),
      breaks,
      events(COMPLETE),
    );
    const heard: boolean[] = [];
    const onConnection = (isConnected: boolean) => heard.push(isConnected);
    await collected(listen({ url: URL, fetch }, { onConnection }));
    expect(heard).toEqual([false, true, false, false, true]);
  });

  it("ends with its signal between two connections", async () => {
    const { fetch, asked } = fetchThat(breaks);
    const controller = new AbortController();
    const { signal } = controller;
    const names = collect(listen({ url: URL, fetch }, { signal }));
    await jest.advanceTimersByTimeAsync(100);
    controller.abort();
    expect(await names).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it("asks nothing when its signal was aborted before", async () => {
    const { fetch, asked } = fetchThat(events(next("a", "1")));
    const controller = new AbortController();
    const { signal } = controller;
    controller.abort();
    expect(await collect(listen({ url: URL, fetch }, { signal }))).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe("a live query over HTTP", () => {
  let server: EventServer;

  beforeEach(async () => {
    server = await EventServer.start();
    jest.spyOn(Math, "random").mockReturnValue(0);
  });
  afterEach(async () => {
    await server.stop();
    jest.restoreAllMocks();
  });

  it("goes on over a connection that breaks and one that ends", async () => {
    const live = listen({ url: server.url });
    const a = live.next();
    const first = await server.connection();
    first.send(next("a", "1"));
    expect((await a).value).toEqual({ techniques: ["a"] });
    const b = live.next();
    first.send(next("b", "2").slice(0, 20));
    first.destroy();
    const second = await server.connection();
    expect(second.headers["last-event-id"]).toBe("1");
    second.send(next("b", "2"));
    expect((await b).value).toEqual({ techniques: ["b"] });
    const end = live.next();
    second.end();
    const third = await server.connection();
    expect(third.headers["last-event-id"]).toBe("2");
    third.send(COMPLETE);
    expect((await end).done).toBe(true);
  });

  it("closes its connection when the loop is left", async () => {
    const live = listen({ url: server.url });
    const connection = server.connection().then((found) => {
      found.send(next("a", "1"));
      return found;
    });
    for await (const { techniques } of live) {
      expect(techniques).toEqual(["a"]);
      break;
    }
    await (
      await connection
    ).closed;
  });

  it("closes its connection with its signal, and ends", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const live = listen({ url: server.url }, { signal });
    const first = live.next();
    const connection = await server.connection();
    connection.send(next("a", "1"));
    await first;
    const end = live.next();
    controller.abort();
    await connection.closed;
    expect(await end).toEqual({ done: true, value: undefined });
  });

  it("closes its connection when the gateway says that there is no more", async () => {
    const names = collect(listen({ url: server.url }));
    const connection = await server.connection();
    connection.send(COMPLETE);
    await connection.closed;
    expect(await names).toEqual([]);
  });
});
