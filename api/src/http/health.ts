import type { FastifyPluginCallback } from "fastify";
import type { ContentState } from "../content/state";

/** `/live`: the process answers. `/ready`: it has content to answer with, fresh or not. */
export const healthRoutes =
  (state: () => ContentState): FastifyPluginCallback =>
  (app, _options, done) => {
    app.get("/live", (_request, reply) =>
      reply.header("cache-control", "no-store").send({ status: "live" }),
    );
    app.get("/ready", (_request, reply) => {
      const current = state();
      const isReady = current.phase === "live" || current.phase === "stale";
      return reply
        .header("cache-control", "no-store")
        .status(isReady ? 200 : 503)
        .send({
          phase: current.phase,
          ...(current.phase !== "loading" && {
            version: current.content.version,
            changedAt: current.changedAt.toISOString(),
          }),
        });
    });
    done();
  };
