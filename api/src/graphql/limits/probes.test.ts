import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import pino from "pino";
import { contentOf } from "../../content/test-documents";
import { Answers } from "../../http/answers";
import { createServer } from "../../http/server";
import { graphqlRoutes } from "../routes";
import { createSchema } from "../schema";
import { type GraphQLService, createGraphQLService } from "../service";
import { defaultLimits } from "./test-limits";
import { probes } from "./test-probes";

const log = pino({ level: "silent" });

let service: GraphQLService;
let app: FastifyInstance;

beforeAll(async () => {
  service = await createGraphQLService({
    schema: createSchema(),
    state: () => ({
      phase: "live",
      content: contentOf(),
      changedAt: new Date(),
    }),
    lag: () => ({ changes: 0, seconds: 0 }),
    answers: new Answers(1024 * 1024),
    imageUrl: (url) => url,
    limits: defaultLimits,
    introspection: true,
    suggestions: true,
    log,
  });
  app = await createServer(log, () => null);
  await app.register(graphqlRoutes(service));
  await app.listen({ port: 0, host: "127.0.0.1" });
});

afterAll(async () => {
  await app.close();
  await service.stop();
});

interface Refusal {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: unknown;
  }[];
}

describe("a request that is known to have brought servers down", () => {
  it.each(probes.map((probe) => [probe.name, probe] as const))(
    "is refused, in a few words: %s",
    async (_name, { body, code }) => {
      const { port } = app.server.address() as AddressInfo;
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      const { errors } = (await response.json()) as Refusal;
      expect(response.status).toBe(400);
      expect(errors[0]?.extensions).toEqual({ code });
      expect(errors.length).toBeLessThanOrEqual(21);
      for (const { message } of errors)
        expect(message.length).toBeLessThanOrEqual(301);
      expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(response.headers.get("cache-control")).toBe("no-store");
    },
  );
});
