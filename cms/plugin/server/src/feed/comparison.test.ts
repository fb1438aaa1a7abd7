import type { Core } from "@strapi/strapi";
import { createComparison } from "./comparison";

const MINUTE = 60_000;

describe("comparing the content with the feed", () => {
  const warn = jest.fn();
  const error = jest.fn();
  const strapi = { log: { warn, error } } as unknown as Core.Strapi;
  let found: (number | Error)[];
  let running: number;
  let most: number;

  /** Takes a second and finds what is next in `found`. */
  const compare = jest.fn(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running -= 1;
    const next = found.shift() ?? 0;
    if (next instanceof Error) throw next;
    return next;
  });
  const comparison = () => createComparison(strapi, compare);

  beforeEach(() => {
    jest.useFakeTimers();
    jest.clearAllMocks();
    found = [];
    running = 0;
    most = 0;
  });
  afterEach(() => jest.useRealTimers());

  it("counts what it finds, and says so", async () => {
    found = [3, 0, 2];
    const tested = comparison();
    expect(tested.drift()).toEqual({
      comparedAt: null,
      lastDrift: 0,
      totalDrift: 0,
    });
    const all = [tested.run(), tested.run(), tested.run()];
    await jest.advanceTimersByTimeAsync(3000);
    expect(await Promise.all(all)).toEqual([3, 0, 2]);
    expect(tested.drift()).toEqual({
      comparedAt: new Date().toISOString(),
      lastDrift: 2,
      totalDrift: 5,
    });
    expect(warn).toHaveBeenCalledTimes(2);
    expect(most).toBe(1);
  });

  it("does not count what it fills in", async () => {
    found = [7];
    const tested = comparison();
    const filled = tested.fill();
    await jest.advanceTimersByTimeAsync(1000);
    expect(await filled).toBe(7);
    expect(tested.drift()).toMatchObject({ comparedAt: null, totalDrift: 0 });
    expect(warn).not.toHaveBeenCalled();
  });

  it("comes back so long after it has ended", async () => {
    const tested = comparison();
    tested.start(MINUTE);
    await jest.advanceTimersByTimeAsync(MINUTE - 1);
    expect(compare).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(compare).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(compare).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(compare).toHaveBeenCalledTimes(2);
  });

  it("goes on after a failure, which is logged when nobody waits for it", async () => {
    found = [new Error("no database"), 1];
    const tested = comparison();
    tested.start(MINUTE);
    await jest.advanceTimersByTimeAsync(MINUTE + 1000);
    expect(error.mock.calls).toEqual([
      [expect.stringContaining("no database")],
    ]);
    await jest.advanceTimersByTimeAsync(MINUTE + 1000);
    expect(tested.drift().totalDrift).toBe(1);
  });

  it("tries again soon when there was no database, whoever has asked for it", async () => {
    const lost = Object.assign(new Error("lost"), { code: "57P01" });
    found = [lost, lost, 4, lost, 2];
    const tested = comparison();
    tested.request();
    await jest.advanceTimersByTimeAsync(3 * 11_000);
    expect(compare).toHaveBeenCalledTimes(3);
    tested.start(MINUTE);
    await jest.advanceTimersByTimeAsync(MINUTE + 12_000);
    expect(compare).toHaveBeenCalledTimes(5);
    expect(tested.drift().totalDrift).toBe(2);
    await tested.stop();
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    expect(compare).toHaveBeenCalledTimes(5);
  });

  it("answers several requests with one comparison, which is no drift", async () => {
    found = [0, 4];
    const tested = comparison();
    const first = tested.run();
    tested.request();
    tested.request();
    await jest.advanceTimersByTimeAsync(2000);
    await first;
    expect(compare).toHaveBeenCalledTimes(2);
    expect(tested.drift().totalDrift).toBe(0);
    tested.request();
    await jest.advanceTimersByTimeAsync(1000);
    expect(compare).toHaveBeenCalledTimes(3);
  });

  it("stops, when what is under way has ended", async () => {
    const tested = comparison();
    tested.start(MINUTE);
    await jest.advanceTimersByTimeAsync(MINUTE);
    let stopped = false;
    const stopping = tested.stop().then(() => (stopped = true));
    await jest.advanceTimersByTimeAsync(999);
    expect(stopped).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await stopping;
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    expect(compare).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});
