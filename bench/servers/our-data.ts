import path from "node:path";
import type { GraphQLSchema } from "graphql";
import { PublishedContent } from "../../api/src/content/published-content";
import { SnapshotFile } from "../../api/src/feed/snapshot-file";
import type { GraphQLContext } from "../../api/src/graphql/context";
import { createSchema } from "../../api/src/graphql/schema";
import { environment } from "./read-environment";

/**
 * The gateway's schema, resolvers and read model for another server, so that only the servers differ. They are the gateway's built
 * code: `compile-servers.ts` sees to that.
 */
export interface OurData {
  readonly schema: GraphQLSchema;
  /** Anew for each request, as in the gateway. */
  readonly context: () => GraphQLContext;
}

export const ourData = async (): Promise<OurData> => {
  const { held } = await new SnapshotFile(
    path.join(environment("DATA_DIR"), "gateway"),
  ).read();
  const content = new PublishedContent({
    version: "1",
    locales: held.locales,
    documents: held.documents,
  }).prepare();
  const imageUrl = (url: string): string => url;
  return {
    schema: createSchema(),
    // The benchmark's queries read nothing else of it.
    context: () =>
      ({ content, imageUrl }) as Partial<GraphQLContext> as GraphQLContext,
  };
};
