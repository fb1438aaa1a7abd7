import { until } from "../../test-until";
import { Slices } from "./slices";

/** Takes time, as work does. */
const work = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe("slices of work", () => {
  const done: string[] = [];
  function* steps(name: string): Generator<undefined> {
    for (let step = 1; step <= 10; step += 1) {
      work(2);
      done.push(`${name} ${step}`);
      yield;
    }
  }
  beforeEach(() => (done.length = 0));

  it("let others in between, take turns, and do each work in its order", async () => {
    const slices = new Slices(() => false);
    slices.add(steps("a"));
    slices.add(steps("b"));
    expect(done).toEqual([]);
    const seen: number[] = [];
    await until(() => {
      seen.push(done.length);
      return done.length === 20;
    });
    expect(new Set(seen).size).toBeGreaterThan(3);
    for (const name of ["a", "b"])
      expect(done.filter((step) => step.startsWith(name))).toEqual(
        Array.from({ length: 10 }, (_, index) => `${name} ${index + 1}`),
      );
    expect(done.indexOf("b 1")).toBeLessThan(done.indexOf("a 10"));
  });

  it("take a fifth of the time while others ask, and all of it when nobody does", async () => {
    let isAsked = true;
    const slices = new Slices(() => isAsked);
    const waits: number[] = [];
    const setTimeoutAsItIs = setTimeout;
    const spy = jest.spyOn(globalThis, "setTimeout").mockImplementation(((
      then: () => void,
      milliseconds: number,
    ) => {
      waits.push(milliseconds);
      return setTimeoutAsItIs(then, 0);
    }) as typeof setTimeout);
    try {
      slices.add(steps("a"));
      await until(() => done.length === 10 && waits.length > 0);
      // What was done in a slice took no less than this.
      expect(Math.max(...waits)).toBeGreaterThanOrEqual(4 * 4);
      const rests = waits.length;
      isAsked = false;
      slices.add(steps("b"));
      await until(() => done.length === 20);
      expect(waits).toHaveLength(rests);
    } finally {
      spy.mockRestore();
    }
  });

  it("that are stopped leave the rest undone", async () => {
    let steps = 0;
    const slices = new Slices(() => false);
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
