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

const requestCounter = (registry: Registry): CountRequest => {
  const requests = new Counter({
    name: "http_requests_total",
    help: "Requests that were answered.",
    labelNames: LABELS,
    registers: [registry],
  });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "From the arrival of a request to the end of its answer.",
    labelNames: LABELS,
    buckets: SECONDS,
    registers: [registry],
  });
  /** Looking a combination of labels up in the library takes longer than many an answer. */
  const known = new Map<string, (seconds: number) => void>();
  return (route, method, status, seconds) => {
    const key = `${route} ${method} ${Math.floor(status / 100)}`;
    let count = known.get(key);
    if (!count) {
      const labels = {
        route,
        method,
        status: `${Math.floor(status / 100)}xx`,
      };
      const requestsOfKind = requests.labels(labels);
      const durationsOfKind = durations.labels(labels);
      count = (took) => {
        requestsOfKind.inc();
        durationsOfKind.observe(took);
      };
      known.set(key, count);
    }
    count(seconds);
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
