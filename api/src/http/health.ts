import type { FastifyPluginCallback } from "fastify";
import type { ContentState, Lag } from "../content/state";

export interface HealthOptions {
  readonly state: () => ContentState;
  readonly lag: () => Lag;
}

/** `/live`: the process answers. `/ready`: it has content to answer with, fresh or not, and is there to stay. */
export const healthRoutes =
  ({ state, lag }: HealthOptions): FastifyPluginCallback =>
  (app, _options, done) => {
    let isStopping = false;
    app.addHook("preClose", (closing) => {
      isStopping = true;
      closing();
    });
    app.get("/live", (_request, reply) =>
      reply.header("cache-control", "no-store").send({ status: "live" }),
    );
    app.get("/ready", (_request, reply) => {
      const current = state();
      const phase = isStopping ? "stopped" : current.phase;
      const isReady = phase === "live" || phase === "stale";
      return reply
        .header("cache-control", "no-store")
        .status(isReady ? 200 : 503)
        .send({
          phase,
          ...(current.phase !== "loading" && {
            version: current.content.version,
            changedAt: current.changedAt.toISOString(),
            lagChanges: lag().changes,
            lagSeconds: lag().seconds,
          }),
        });
    });
    done();
  };
