import type { FastifyInstance } from "fastify";
import {
  Counter,
  Histogram,
  type Registry,
  collectDefaultMetrics,
} from "prom-client";
import { EVENT_STREAM_TYPE } from "./event-stream";

/** From memory, most answers take a few milliseconds; whatever takes seconds is a fault. */
const SECONDS = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5,
];

/** A route by its pattern, never by its address: whoever asks for random addresses must not fill the memory. */
const LABELS = ["route", "method", "status"] as const;

/** Counts a request that was answered. */
export type CountRequest = (
  route: string,
  method: string,
  status: number,
  seconds: number,
) => void;

/** Requests with the same labels. */
interface Kind {
  readonly labels: Readonly<Record<(typeof LABELS)[number], string>>;
  readonly observe: (seconds: number) => void;
  requests: number;
}

const requestCounter = (registry: Registry): CountRequest => {
  const kinds: Kind[] = [];
  /**
   * The same by status class, route and method: to put labels together, or to look them up in the library, takes longer than many an
   * answer.
   */
  const known: Map<string, Map<string, Kind>>[] = [];
  new Counter({
    name: "http_requests_total",
    help: "Requests that were answered.",
    labelNames: LABELS,
    registers: [registry],
    collect() {
      this.reset();
      for (const { labels, requests } of kinds) this.inc(labels, requests);
    },
  });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "From the arrival of a request to the end of its answer.",
    labelNames: LABELS,
    buckets: SECONDS,
    registers: [registry],
  });
  const kindOf = (route: string, method: string, statusClass: number): Kind => {
    const byRoute = (known[statusClass] ??= new Map<
      string,
      Map<string, Kind>
    >());
    let byMethod = byRoute.get(route);
    if (!byMethod) byRoute.set(route, (byMethod = new Map<string, Kind>()));
    let kind = byMethod.get(method);
    if (!kind) {
      const labels = { route, method, status: `${statusClass}xx` };
      const durationsOfKind = durations.labels(labels);
      kind = {
        labels,
        observe: (seconds) => durationsOfKind.observe(seconds),
        requests: 0,
      };
      byMethod.set(method, kind);
      kinds.push(kind);
    }
    return kind;
  };

  return (route, method, status, seconds) => {
    const kind = kindOf(route, method, Math.floor(status / 100));
    kind.requests += 1;
    kind.observe(seconds);
  };
};

/**
 * `/metrics`, in the format of Prometheus; and what it says of the process and of requests to all routes that are added later.
 *
 * @returns counts what does not reach a route
 */
export const addMetrics = (
  app: FastifyInstance,
  registry: Registry,
): CountRequest => {
  collectDefaultMetrics({ register: registry });
  const count = requestCounter(registry);

  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    // How long somebody listens says nothing about how fast answers are; live queries have figures of their own.
    if (reply.getHeader("content-type") !== EVENT_STREAM_TYPE)
      count(route, request.method, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });

  app.get("/metrics", async (_request, reply) =>
    reply
      .header("cache-control", "no-store")
      .type(registry.contentType)
      .send(await registry.metrics()),
  );
  return count;
};
