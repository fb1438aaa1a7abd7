import path from "node:path";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import { Registry } from "prom-client";
import type { Config } from "./config";
import type { PublishedContent } from "./content/published-content";
import type { ContentState } from "./content/state";
import type { Content, Entry } from "./content/types";
import { namesOfOrigin } from "./embed/draft";
import { draftPageRoutes } from "./embed/draft-routes";
import { embedRoutes } from "./embed/routes";
import { DiskSnapshot } from "./feed/disk-snapshot";
import { Follower } from "./feed/follower";
import { NotLoaded, OnDemand } from "./feed/on-demand";
import { SnapshotFile } from "./feed/snapshot-file";
import type { ChangeSource } from "./feed/source";
import { LiveQueries } from "./graphql/live/live-queries";
import { Slices } from "./graphql/live/slices";
import { OWN_MANIFEST, readManifests } from "./graphql/manifest";
import { graphqlRoutes } from "./graphql/routes";
import { createSchema } from "./graphql/schema";
import { type GraphQLService, createGraphQLService } from "./graphql/service";
import { Answers } from "./http/answers";
import { callerByAddress } from "./http/caller";
import { addExample } from "./http/example";
import { addExplorer } from "./http/explorer";
import { type Lane, fastLane } from "./http/fast-lane";
import { frontPage } from "./http/front-page";
import { healthRoutes } from "./http/health";
import { addMetrics } from "./http/metrics";
import { describeAnswers } from "./http/metrics-answers";
import { describeDocuments } from "./http/metrics-documents";
import { describeFeed } from "./http/metrics-feed";
import { describeLive } from "./http/metrics-live";
import { describeUnsent } from "./http/metrics-unsent";
import { createServer } from "./http/server";
import { scriptElement } from "./json-ld/html";
import { jsonLdRoutes } from "./json-ld/routes";
import { toJsonLd } from "./json-ld/to-json-ld";
import { previewRoutes } from "./preview/routes";
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
  /** Listens and begins to follow the CMS; answers `/ready` once content is in, saved or fresh. */
  start(): Promise<void>;
  /** Finishes what is under way, saves the content, then closes. */
  stop(): Promise<void>;
}

const EMBED_SCRIPT = path.resolve(__dirname, "../../embed/dist/bodywork.js");

const contentIn = (state: ContentState): PublishedContent | null =>
  state.phase === "loading" ? null : state.content;

/** Content that does not come in time is no fault: its routes say themselves that they are not ready. */
const inTimeOrNot = async (loading: Promise<unknown>): Promise<void> => {
  try {
    await loading;
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
  }
};

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
  // Too few editors ask for too short a time for answers to be worth keeping, and what is not kept cannot be sent to anybody else.
  const draftAnswers = new Answers(0);
  const follower = new Follower({
    source,
    store: disk,
    onTouched(tags) {
      answers.touch(tags);
      live.touch(tags);
    },
    log,
  });
  const drafts = new OnDemand({
    source: draftSource,
    onTouched: (tags) => draftLive.touch(tags),
    log,
  });
  const state = () => follower.state;

  const imageUrl = (url: string) => new URL(url, `${config.uploadsUrl}/`).href;
  const { site } = config;
  const jsonLd = (entry: Entry, from: Content) =>
    toJsonLd(entry, { content: from, publicUrl: config.url, imageUrl, site });

  const registry = new Registry();
  describeFeed(registry, {
    state,
    follower: () => follower.figures,
    lag: () => follower.lag,
    disk: () => disk.figures,
  });

  describeAnswers(registry, () => answers.figures);

  let lane: Lane | null = null;
  const callerOf = callerByAddress(config.trustedProxies);
  const { app, unsent, isAsked } = await createServer({
    log,
    limits: config.serverLimits,
    callerOf,
    lane: () => lane,
  });
  describeUnsent(registry, () => unsent.figures);
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
  const shared = {
    // What routers need is none of the readers' business.
    schema: config.federation ? createSchema({ federation: true }) : schema,
    imageUrl,
    jsonLd,
    limits: config.limits,
    introspection: config.introspection,
    manifest,
    safelistOnly: config.safelistOnly,
    csrfPrevention: config.csrfPrevention,
    suggestions: config.suggestions,
    log,
  };
  const graphql = await createGraphQLService({
    ...shared,
    state,
    audience: "published",
    lag: () => follower.lag,
    answers,
  });
  const draftGraphql = await createGraphQLService({
    ...shared,
    state: () => drafts.state,
    audience: "draft",
    lag: () => drafts.lag,
    answers: draftAnswers,
  });
  app.addHook("onClose", async () => {
    await Promise.all([graphql.stop(), draftGraphql.stop()]);
  });
  describeDocuments(registry, () => graphql.figures);
  const slices = new Slices(isAsked);
  const liveOf = (service: GraphQLService) =>
    new LiveQueries({ service, limits: config.liveLimits, slices, log });
  const live = liveOf(graphql);
  const draftLive = liveOf(draftGraphql);
  describeLive(registry, () => live.figures);
  await app.register(graphqlRoutes(graphql, live));
  lane = fastLane({
    path: "/graphql",
    respond: (asked) => graphql.respond(asked),
    callerOf,
    count,
    log,
  });
  await app.register(
    jsonLdRoutes({
      content: () => contentIn(follower.state),
      answers,
      publicUrl: config.url,
      imageUrl,
      site,
    }),
  );
  await app.register(
    embedRoutes({
      content: () => contentIn(follower.state),
      answers,
      publicUrl: config.url,
      head: (entry, from) => scriptElement(jsonLd(entry, from)),
      scriptPath: EMBED_SCRIPT,
    }),
  );
  await app.register(
    previewRoutes({
      secret: config.previewSecret,
      loaded: () => inTimeOrNot(drafts.loaded()),
      data: [
        graphqlRoutes(draftGraphql, draftLive),
        jsonLdRoutes({
          content: () => contentIn(drafts.state),
          answers: draftAnswers,
          publicUrl: config.url,
          imageUrl,
          site,
        }),
      ],
      pages: [
        draftPageRoutes({
          content: () => contentIn(drafts.state),
          publicUrl: config.url,
          imageUrl,
          cmsOrigins: namesOfOrigin(config.cmsUrl),
          imageOrigin: new URL(config.uploadsUrl).origin,
        }),
      ],
    }),
  );

  return {
    app,
    async start() {
      follower.start();
      await app.listen({ port: config.port, host: "0.0.0.0" });
    },
    async stop() {
      // Together: the server waits for those who wait for drafts.
      await Promise.all([app.close(), drafts.stop()]);
      await follower.stop();
    },
  };
};
