import { type Socket, connect } from "node:net";
import type { FeedDocument } from "strapi-plugin-bodywork/contracts";
import { aDocument } from "../../content/test-documents";
import { until } from "../../test-until";
import { defaultLimits } from "../limits/test-limits";
import { createSchema } from "../schema";
import { TestServer } from "../test-server";
import type { LiveOptions } from "./live-queries";
import { ChangingContent } from "./test-changing-content";

/** More than a socket takes in before anybody reads. */
const LARGE = 8 * 1024 * 1024;

/** Megabytes go through sockets, beside other tests. */
jest.setTimeout(30_000);

const schema = createSchema();

const named = (name: string): FeedDocument =>
  aDocument("technique", "swedish", { fields: { summary: name } });

let content: ChangingContent;
let server: TestServer;
let socket: Socket;

const start = async (options: Partial<LiveOptions>): Promise<void> => {
  content = new ChangingContent(named("0".repeat(LARGE)));
  server = await TestServer.start(
    {
      schema,
      state: () => content.state,
      limits: { ...defaultLimits, answerBytes: 2 * LARGE },
    },
    options,
  );
  content.onTouched = (tags) => server.live.touch(tags);
};

/** Asks, and reads nothing. */
const ask = async (): Promise<void> => {
  const body = JSON.stringify({
    query: '{ technique(slug: "swedish") { summary } }',
  });
  socket = connect({ port: Number(new URL(server.url).port) }).pause();
  socket.on("error", () => undefined);
  socket.write(
    [
      "POST /graphql HTTP/1.1",
      "host: localhost",
      "accept: text/event-stream",
      "content-type: application/json",
      `content-length: ${body.length}`,
      "",
      body,
    ].join("\r\n"),
  );
  await until(() => server.live.figures.events === 1);
};

/** Everything that is on its way, up to the end of the connection or a word. */
const read = async (upTo?: string): Promise<string> => {
  const chunks: Buffer[] = [];
  let isDone = false;
  socket.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    if (upTo !== undefined && chunk.includes(upTo)) isDone = true;
  });
  socket.on("close", () => (isDone = true));
  socket.resume();
  await until(() => isDone);
  return Buffer.concat(chunks).toString();
};

afterEach(async () => {
  socket.destroy();
  await server.close();
});

describe("a client that does not read", () => {
  it("is told why it is dropped, and has nothing to take as an answer", async () => {
    await start({ patienceMs: 2_000 });
    await ask();
    content.publish(named("1".repeat(LARGE)));
    await until(() => server.live.figures.dropped.slow === 1);
    const text = await read();
    // Nobody wants to see all of it when it is wrong.
    expect({
      ids: text.match(/^id: /gm)?.length,
      isFirst: text.includes("0".repeat(1_000)),
      isSecond: text.includes("1".repeat(1_000)),
      end: text.slice(-300).replace(/.*(?=event:)/s, ""),
    }).toEqual({
      ids: 1,
      isFirst: true,
      isSecond: false,
      end: expect.stringMatching(
        /^event: next\ndata: \{"errors":.*"code":"LIVE_READER_TOO_SLOW"[^}]*\}\}\]\}\n\n\r\n0\r\n\r\n$/,
      ) as string,
    });
    await until(() => server.live.figures.connections === 0);
  });

  it("is cut off when it does not take that either", async () => {
    await start({ patienceMs: 50 });
    await ask();
    await until(() => server.live.figures.connections === 0);
    expect(server.live.figures).toMatchObject({
      queries: 0,
      dropped: { slow: 1, failed: 0 },
    });
  });

  it("is not kept from ending with the server", async () => {
    await start({});
    await ask();
    await server.close();
    await until(() => server.live.figures.connections === 0);
    expect(server.live.figures).toMatchObject({
      queries: 0,
      dropped: { slow: 0, failed: 0 },
    });
    await start({});
  });
});

describe("a client that reads late", () => {
  it("gets the newest answer after the one that was on its way, and none between", async () => {
    await start({});
    await ask();
    for (const name of ["between", "newest"]) {
      const { executions } = server.live.figures;
      content.publish(named(name));
      await until(() => server.live.figures.executions === executions + 1);
    }
    const text = await read("newest");
    expect(text.includes("between")).toBe(false);
    expect(text.match(/^id: /gm)).toHaveLength(2);
    expect(server.live.figures).toMatchObject({
      connections: 1,
      dropped: { slow: 0 },
    });
  });

  it("gets nothing more when all is again as it was", async () => {
    await start({});
    await ask();
    for (const name of ["between", "0".repeat(LARGE)]) {
      const { executions } = server.live.figures;
      content.publish(named(name));
      await until(() => server.live.figures.executions === executions + 1);
    }
    const reading = read("finally");
    await until(() => socket.bytesRead > LARGE);
    content.publish(named("finally"));
    const text = await reading;
    expect(text.includes("between")).toBe(false);
    expect(text.match(/^id: /gm)).toHaveLength(2);
  });
});
