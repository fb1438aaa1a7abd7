import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyPluginAsync } from "fastify";
import type { ContentState } from "../content/state";
import { NOT_READY, errorBody } from "../http/errors";
import type { GraphQLContext } from "./context";
import { formatError, reportFaults } from "./errors";
import { createSchema } from "./schema";

export interface GraphQLOptions {
  readonly state: () => ContentState;
  /** Makes the address of a picture absolute. */
  readonly imageUrl: (url: string) => string;
}

/** `/graphql`, by POST or by GET. */
export const graphqlRoutes =
  ({ state, imageUrl }: GraphQLOptions): FastifyPluginAsync =>
  async (app) => {
    const apollo = new ApolloServer<GraphQLContext>({
      schema: createSchema(),
      introspection: true,
      includeStacktraceInErrorResponses: false,
      formatError,
      plugins: [reportFaults, ApolloServerPluginLandingPageDisabled()],
      logger: app.log,
    });
    await apollo.start();
    app.addHook("onClose", () => apollo.stop());

    app.addHook("preHandler", async (_request, reply) => {
      if (state().phase !== "loading") return undefined;
      return reply
        .status(NOT_READY.status)
        .header("retry-after", "2")
        .send(errorBody(NOT_READY));
    });
    app.route<{ Reply: string }>({
      url: "/graphql",
      method: ["GET", "POST"],
      handler: fastifyApolloHandler(apollo, {
        // eslint-disable-next-line @typescript-eslint/require-await -- Apollo asks for a promise
        context: async (request) => {
          const current = state();
          if (current.phase === "loading")
            throw new Error("A request got past the readiness check.");
          const { phase, content, changedAt } = current;
          return {
            content,
            status: { phase, changedAt },
            now: new Date(),
            imageUrl,
            requestId: request.id,
            log: request.log,
          };
        },
      }),
    });
  };
