import type { FastifyPluginCallback } from "fastify";
import type { ContentState } from "../content/state";

export interface HealthOptions {
  readonly state: () => ContentState;
  /** When the CMS was last heard; null before the first content. */
  readonly heardAt: () => Date | null;
}

/** `/live`: the process answers. `/ready`: it has content to answer with, fresh or not. */
export const healthRoutes =
  ({ state, heardAt }: HealthOptions): FastifyPluginCallback =>
  (app, _options, done) => {
    const lagSeconds = (): number =>
      state().phase === "live"
        ? 0
        : Math.max(0, (Date.now() - Number(heardAt() ?? Date.now())) / 1000);

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
            lagSeconds: lagSeconds(),
          }),
        });
    });
    done();
  };
