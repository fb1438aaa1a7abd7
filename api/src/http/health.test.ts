import type { AddressInfo } from "node:net";
import fastify from "fastify";
import type { ContentState } from "../content/state";
import { aDocument, contentOf } from "../content/test-documents";
import { healthRoutes } from "./health";

const SILENT_SECONDS = 90;

const app = fastify();
let state: ContentState;

beforeAll(async () => {
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

  it("is not any more once the gateway stops", async () => {
    expect(await ready({ phase: "stopped", content, changedAt })).toMatchObject(
      { status: 503, phase: "stopped" },
    );
  });
});
