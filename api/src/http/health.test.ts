import type { AddressInfo } from "node:net";
import fastify from "fastify";
import type { ContentState } from "../content/state";
import { aDocument, contentOf } from "../content/test-documents";
import { healthRoutes } from "./health";

const SILENT_SECONDS = 90;

const app = fastify();
let state: ContentState;

beforeAll(async () => {
  const heardAt = new Date(Date.now() - SILENT_SECONDS * 1000);
  await app.register(
    healthRoutes({ state: () => state, heardAt: () => heardAt }),
  );
  await app.listen({ port: 0, host: "127.0.0.1" });
});

afterAll(() => app.close());

const ready = async (current: ContentState) => {
  state = current;
  const { port } = app.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/ready`);
  const body = (await response.json()) as { readonly lagSeconds?: number };
  return { status: response.status, ...body };
};

const content = contentOf(aDocument("technique", "swedish"));
const changedAt = new Date("2026-01-01T00:00:00Z");

const expectLag = (lagSeconds: unknown): void => {
  expect(lagSeconds).toBeGreaterThanOrEqual(SILENT_SECONDS);
  expect(lagSeconds).toBeLessThan(SILENT_SECONDS + 60);
};

describe("/ready", () => {
  it("is not, before there is content", async () => {
    expect(await ready({ phase: "loading" })).toEqual({
      status: 503,
      phase: "loading",
    });
  });

  it("is, without any lag, while the CMS is followed", async () => {
    expect(await ready({ phase: "live", content, changedAt })).toEqual({
      status: 200,
      phase: "live",
      version: content.version,
      changedAt: "2026-01-01T00:00:00.000Z",
      lagSeconds: 0,
    });
  });

  it("is while the CMS is silent, and says for how long it has been", async () => {
    const { lagSeconds, ...rest } = await ready({
      phase: "stale",
      content,
      changedAt,
    });
    expect(rest).toMatchObject({ status: 200, phase: "stale" });
    expectLag(lagSeconds);
  });

  it("is not any more once the gateway stops", async () => {
    const { lagSeconds, ...rest } = await ready({
      phase: "stopped",
      content,
      changedAt,
    });
    expect(rest).toMatchObject({ status: 503, phase: "stopped" });
    expectLag(lagSeconds);
  });
});
