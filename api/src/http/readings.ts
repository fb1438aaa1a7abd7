import { Counter, Gauge, type Registry } from "prom-client";

type Describe = (name: string, help: string, read: () => number) => void;

/** Metrics of what somebody else counts: read when they are asked for. */
export const readings = (
  registry: Registry,
): { readonly gauge: Describe; readonly counter: Describe } => {
  const registers = [registry];
  return {
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
    counter(name, help, read) {
      new Counter({
        name,
        help,
        registers,
        collect() {
          this.reset();
          this.inc(read());
        },
      });
    },
  };
};
