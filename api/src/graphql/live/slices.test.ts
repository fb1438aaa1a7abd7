import { until } from "../../test-until";
import { Slices } from "./slices";

/** Takes time, as work does. */
const work = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe("slices of work", () => {
  it("let others in between, and do everything in its order", async () => {
    const done: string[] = [];
    function* steps(name: string): Generator<undefined> {
      for (let step = 1; step <= 10; step += 1) {
        work(2);
        done.push(`${name} ${step}`);
        yield;
      }
    }
    const slices = new Slices();
    slices.add(steps("a"));
    slices.add(steps("b"));
    expect(done).toEqual([]);
    const seen: number[] = [];
    await until(() => {
      seen.push(done.length);
      return done.length === 20;
    });
    expect(new Set(seen).size).toBeGreaterThan(3);
    expect(done).toEqual(
      ["a", "b"].flatMap((name) =>
        Array.from({ length: 10 }, (_, index) => `${name} ${index + 1}`),
      ),
    );
  });

  it("that are stopped leave the rest undone", async () => {
    let steps = 0;
    const slices = new Slices();
    slices.add(
      (function* () {
        for (;;) {
          steps += 1;
          work(10);
          yield;
        }
      })(),
    );
    await until(() => steps > 0);
    slices.stop();
    const stopped = steps;
    for (let turn = 0; turn < 5; turn += 1)
      await new Promise((resolve) => setImmediate(resolve));
    expect(steps).toBe(stopped);
  });
});
