import { Counter, type Registry } from "prom-client";
import type { LiveFigures } from "../graphql/live/live-queries";
import { readings } from "./readings";

/** How many listen, and what it takes to keep them informed. */
export const describeLive = (
  registry: Registry,
  figures: () => LiveFigures,
): void => {
  const { gauge, counter } = readings(registry);
  gauge(
    "bodywork_live_connections",
    "Clients that listen to live queries.",
    () => figures().connections,
  );
  gauge(
    "bodywork_live_queries",
    "Different live queries that somebody listens to.",
    () => figures().queries,
  );
  counter(
    "bodywork_live_executions_total",
    "How often live queries were carried out.",
    () => figures().executions,
  );
  counter(
    "bodywork_live_events_total",
    "Answers that were sent to clients that listen.",
    () => figures().events,
  );
  new Counter({
    name: "bodywork_live_dropped_total",
    help: "Clients that were sent away while they listened.",
    labelNames: ["reason"],
    registers: [registry],
    collect() {
      this.reset();
      for (const [reason, count] of Object.entries(figures().dropped))
        this.inc({ reason }, count);
    },
  });
};
