import type { AddressInfo } from "node:net";
import pino from "pino";
import { aDocument, contentOf } from "../content/test-documents";
import { Answers } from "../http/answers";
import { fastLane } from "../http/fast-lane";
import { callerByAddress } from "../http/caller";
import { createServer } from "../http/server";
import { serverLimits } from "../http/test-server-limits";
import { defaultLimits } from "./limits/test-limits";
import { type LiveOptions, LiveQueries } from "./live/live-queries";
import { Slices } from "./live/slices";
import { liveLimits } from "./live/test-live-limits";
import { graphqlRoutes } from "./routes";
import { createSchema } from "./schema";
import { type GraphQLOptions, createGraphQLService } from "./service";

interface Parts {
  readonly url: string;
  readonly answers: Answers;
  readonly live: LiveQueries;
  readonly close: () => Promise<void>;
}

/** A gateway's GraphQL with one technique, `swedish`, by the fast lane and by the routes. */
export class TestServer implements Parts {
  /** Without a path. */
  readonly url: string;
  readonly answers: Answers;
  readonly live: LiveQueries;
  readonly close: () => Promise<void>;

  private constructor({ url, answers, live, close }: Parts) {
    this.url = url;
    this.answers = answers;
    this.live = live;
    this.close = close;
  }

  static async start(
    options: Partial<GraphQLOptions> = {},
    liveOptions: Partial<LiveOptions> = {},
    listenOn = 0,
  ): Promise<TestServer> {
    const log = options.log ?? pino({ level: "silent" });
    const answers = new Answers(1024 * 1024);
    const content = contentOf(
      aDocument("technique", "swedish", { fields: { name: "Swedish" } }),
    );
    const service = await createGraphQLService({
      schema: createSchema(),
      audience: "published",
      state: () => ({ phase: "live", content, changedAt: new Date() }),
      lag: () => ({ changes: 0, seconds: 0 }),
      answers,
      imageUrl: (url) => url,
      jsonLd: ({ documentId }) => ({ "@id": documentId }),
      limits: defaultLimits,
      introspection: true,
      manifest: new Map(),
      safelistOnly: false,
      csrfPrevention: false,
      suggestions: true,
      log,
      ...options,
    });
    const callerOf = callerByAddress(1);
    const lane = fastLane({
      path: "/graphql",
      respond: (asked) => service.respond(asked),
      callerOf,
      count: () => undefined,
      log,
    });
    const { app, isAsked } = await createServer({
      log,
      limits: serverLimits,
      callerOf,
      lane: () => lane,
    });
    const live = new LiveQueries({
      service,
      limits: liveLimits,
      slices: new Slices(isAsked),
      log,
      ...liveOptions,
    });
    await app.register(graphqlRoutes(service, live));
    await app.listen({ port: listenOn, host: "127.0.0.1" });
    const { port } = app.server.address() as AddressInfo;
    return new TestServer({
      url: `http://127.0.0.1:${port}`,
      answers,
      live,
      async close() {
        await app.close();
        await service.stop();
      },
    });
  }

  /** @param body JSON, or what becomes JSON */
  post(
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  }

  get(
    parameters: Record<string, string> | [string, string][],
    headers: Readonly<Record<string, string>> = {
      "apollo-require-preflight": "true",
    },
  ): Promise<Response> {
    const search = new URLSearchParams(parameters).toString();
    return fetch(`${this.url}/graphql?${search}`, { headers });
  }
}
