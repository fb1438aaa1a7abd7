import path from "node:path";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { Registry } from "prom-client";
import type { Config } from "./config";
import { embedRoutes } from "./embed/routes";
import { DiskSnapshot } from "./feed/disk-snapshot";
import { Follower } from "./feed/follower";
import { type LoadedState, OnDemand } from "./feed/on-demand";
import { SnapshotFile } from "./feed/snapshot-file";
import type { ChangeSource } from "./feed/source";
import { OWN_MANIFEST, readManifests } from "./graphql/manifest";
import { graphqlRoutes } from "./graphql/routes";
import { createSchema } from "./graphql/schema";
import { createGraphQLService } from "./graphql/service";
import { Answers } from "./http/answers";
import { cacheHeaders } from "./http/cache-headers";
import { addExample } from "./http/example";
import { addExplorer } from "./http/explorer";
import { type Lane, fastLane } from "./http/fast-lane";
import { frontPage } from "./http/front-page";
import { healthRoutes } from "./http/health";
import { addMetrics } from "./http/metrics";
import { describeAnswers } from "./http/metrics-answers";
import { describeDocuments } from "./http/metrics-documents";
import { describeFeed } from "./http/metrics-feed";
import { createServer } from "./http/server";
import { jsonLdRoutes } from "./json-ld/routes";
import { toJsonLd } from "./json-ld/to-json-ld";
import { referenceRoutes } from "./reference/routes";

/** What a gateway is given rather than makes, so that a test can give it something else. */
export interface GatewayParts {
  /** The feed of what is published. */
  readonly source: ChangeSource;
  /** The feed of the drafts; it is not asked until somebody needs them. */
  readonly draftSource: ChangeSource;
  readonly log: FastifyBaseLogger;
}

export interface Gateway {
  readonly app: FastifyInstance;
  /** The same model with the drafts in it. No public route leads there. @throws NotLoaded */
  drafts(): Promise<LoadedState>;
  /** Listens and begins to follow the CMS; answers `/ready` once content is in, saved or fresh. */
  start(): Promise<void>;
  /** Finishes what is under way, saves the content, then closes. */
  stop(): Promise<void>;
}

const EMBED_SCRIPT = path.resolve(__dirname, "../../embed/dist/bodywork.js");

/** The one place where the parts of the gateway meet. */
export const createGateway = async (
  config: Config,
  { source, draftSource, log }: GatewayParts,
): Promise<Gateway> => {
  const manifest = readManifests([OWN_MANIFEST, ...config.persistedDocuments]);
  const disk = new DiskSnapshot({
    file: new SnapshotFile(path.join(config.dataDir, "gateway")),
    log,
  });
  const answers = new Answers(config.answerCacheBytes);
  const follower = new Follower({
    source,
    store: disk,
    onTouched: (tags) => answers.touch(tags),
    log,
  });
  const drafts = new OnDemand({ source: draftSource, log });
  const state = () => follower.state;
  const content = () => {
    const current = follower.state;
    return current.phase === "loading" ? null : current.content;
  };

  const imageUrl = (url: string) => new URL(url, `${config.cmsUrl}/`).href;

  const registry = new Registry();
  describeFeed(registry, {
    state,
    follower: () => follower.figures,
    lag: () => follower.lag,
    disk: () => disk.figures,
  });

  describeAnswers(registry, () => answers.figures);

  let lane: Lane | null = null;
  const app = await createServer(log, () => lane);
  const count = addMetrics(app, registry);
  const isClosed = config.safelistOnly;
  if (!isClosed) await addExplorer(app);
  const schema = createSchema();
  const schemaIsPublic = config.introspection && !isClosed;
  await app.register(
    frontPage({
      publicUrl: config.url,
      schemaIsPublic,
      isClosed,
      hasExample: await addExample(app),
    }),
  );
  if (schemaIsPublic) await app.register(referenceRoutes(schema));
  await app.register(healthRoutes({ state, lag: () => follower.lag }));
  const graphql = await createGraphQLService({
    // What routers need is none of the readers' business.
    schema: config.federation ? createSchema({ federation: true }) : schema,
    state,
    lag: () => follower.lag,
    answers,
    imageUrl,
    jsonLd: (entry, content) =>
      toJsonLd(entry, { content, publicUrl: config.url, imageUrl }),
    limits: config.limits,
    introspection: config.introspection,
    manifest,
    safelistOnly: config.safelistOnly,
    suggestions: config.suggestions,
    log,
  });
  describeDocuments(registry, () => graphql.figures);
  app.addHook("onClose", () => graphql.stop());
  await app.register(graphqlRoutes(graphql));
  lane = fastLane({
    path: "/graphql",
    respond: (asked) => graphql.respond(asked),
    count,
    log,
  });
  await app.register(
    jsonLdRoutes({ content, publicUrl: config.url, imageUrl, cacheHeaders }),
  );
  await app.register(
    embedRoutes({ content, publicUrl: config.url, scriptPath: EMBED_SCRIPT }),
  );

  return {
    app,
    drafts: () => drafts.loaded(),
    async start() {
      follower.start();
      await app.listen({ port: config.port, host: "0.0.0.0" });
    },
    async stop() {
      await app.close();
      await Promise.all([follower.stop(), drafts.stop()]);
    },
  };
};
