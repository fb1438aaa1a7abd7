import { mkdirSync } from "node:fs";
import path from "node:path";
import type { FeedDocument } from "strapi-plugin-bodywork/contracts";
import { SnapshotFile } from "../../../api/src/feed/snapshot-file";
import { FeedServer, TOKEN } from "../../../api/src/feed/test-feed-server";
import { MemoryFeed } from "../../../api/src/feed/test-memory-source";
import { environment } from "../../../test/support/environment";
import { DATA } from "../paths";
import { gatewayUrl, startGateway } from "../peers/bodywork";
import type { ServerProcess } from "../server-process";
import type { Environment } from "../starter";
import { datasetOf } from "../dataset";

const DOCUMENTS = 5_000;

/** A gateway in a process of its own, and the feed that it follows, which this process fills. */
export interface Following {
  readonly gateway: ServerProcess;
  /** Of `/graphql`. */
  readonly url: string;
  readonly metric: (name: string) => Promise<number>;
  readonly feed: MemoryFeed;
  readonly documents: readonly FeedDocument[];
}

const metricsOf =
  (url: string) =>
  async (name: string): Promise<number> => {
    const text = await (await fetch(url)).text();
    const line = text.split("\n").find((each) => each.startsWith(`${name} `));
    return Number(line?.slice(name.length));
  };

/** @param settings of the gateway, besides where its CMS is */
export const withFollower = async <T>(
  settings: Environment,
  nodeOptions: readonly string[],
  measure: (running: Following) => Promise<T>,
): Promise<T> => {
  const folder = path.join(await datasetOf(DOCUMENTS), "gateway");
  const { held } = await new SnapshotFile(folder).read();
  const documents = Object.values(held.documents).flatMap((ofType) =>
    [...ofType.values()].flatMap((translations) => [...translations.values()]),
  );
  const feed = new MemoryFeed();
  feed.locales = held.locales;
  // Adding up the digest of all documents for every page would take longer than everything that is measured.
  feed.promisedDigest = null;
  feed.publish(...documents);
  const cms = new FeedServer(feed);
  await cms.start();
  mkdirSync(DATA, { recursive: true });
  const all = await environment({
    LOG_LEVEL: "fatal",
    CMS_URL: cms.url,
    FEED_TOKEN: TOKEN,
    ...settings,
  });
  const gateway = startGateway(all, nodeOptions);
  try {
    await gateway.ready(gatewayUrl(all, "/ready"));
    return await measure({
      gateway,
      url: gatewayUrl(all, "/graphql"),
      metric: metricsOf(gatewayUrl(all, "/metrics")),
      feed,
      documents,
    });
  } finally {
    await gateway.stop();
    await cms.stop();
  }
};
