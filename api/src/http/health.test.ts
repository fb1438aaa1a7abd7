import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import type { ContentState } from "../content/state";
import { aDocument, contentOf } from "../content/test-documents";
import { until } from "../test-until";
import { healthRoutes } from "./health";
import { createServer } from "./server";
import { RawClient } from "./test-raw-client";
import { serverLimits } from "./test-server-limits";

const SILENT_SECONDS = 90;

let app: FastifyInstance;
let state: ContentState;

beforeAll(async () => {
  ({ app } = await createServer({
    log: pino({ level: "silent" }),
    limits: { ...serverLimits, idleGraceMs: 1_000 },
  }));
  await app.register(
    healthRoutes({
      state: () => state,
      lag: () => ({ changes: 3, seconds: SILENT_SECONDS }),
    }),
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
});

afterAll(() => app.close());

const ready = async (current: ContentState) => {
  state = current;
  const { port } = app.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/ready`);
  return { status: response.status, ...((await response.json()) as object) };
};

const content = contentOf(aDocument("technique", "swedish"));
const changedAt = new Date("2026-01-01T00:00:00Z");

describe("/ready", () => {
  it("is not, before there is content", async () => {
    expect(await ready({ phase: "loading" })).toEqual({
      status: 503,
      phase: "loading",
    });
  });

  it("is while there is content, and says how far it may be behind", async () => {
    expect(await ready({ phase: "live", content, changedAt })).toEqual({
      status: 200,
      phase: "live",
      version: content.version,
      changedAt: "2026-01-01T00:00:00.000Z",
      lagChanges: 3,
      lagSeconds: SILENT_SECONDS,
    });
  });

  it("is while the CMS is silent", async () => {
    expect(await ready({ phase: "stale", content, changedAt })).toMatchObject({
      status: 200,
      phase: "stale",
    });
  });

  it("is not any more once the follower has stopped", async () => {
    expect(await ready({ phase: "stopped", content, changedAt })).toMatchObject(
      { status: 503, phase: "stopped" },
    );
  });

  it("is not any more once the server closes, however fresh the content is", async () => {
    state = { phase: "live", content, changedAt };
    const { port } = app.server.address() as AddressInfo;
    const client = await RawClient.connect(port);
    const closing = app.close();
    await until(() => !app.server.listening);
    client.write("GET /ready HTTP/1.1\r\nhost: a\r\n\r\n");
    const text = await client.closed();
    expect(text).toMatch(/^HTTP\/1\.1 503 /);
    expect(text).toContain('"phase":"stopped"');
    await closing;
  });
});
