import { Counter, type Registry } from "prom-client";
import { readings } from "./readings";
import type { UnsentFigures } from "./unsent";

/** What is held for clients that do not read, and how many of them were cut off. */
export const describeUnsent = (
  registry: Registry,
  figures: () => UnsentFigures,
): void => {
  readings(registry).gauge(
    "http_unsent_bytes",
    "Bytes of answers that wait until clients take them.",
    () => figures().bytes,
  );
  new Counter({
    name: "http_unread_dropped_total",
    help: "Clients that were cut off because they did not read.",
    labelNames: ["reason"],
    registers: [registry],
    collect() {
      this.reset();
      for (const [reason, count] of Object.entries(figures().dropped))
        this.inc({ reason }, count);
    },
  });
};
