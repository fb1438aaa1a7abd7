import { EventEmitter, getEventListeners } from "node:events";
import { announceChanges, announcements, changeOrTimeout } from "./wake";

const NEVER = 60_000;

/** Whether a promise is done once everything that is already under way has had its turn. */
const isDone = async (promise: Promise<void>): Promise<boolean> => {
  let done = false;
  void promise.then(() => (done = true));
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  return done;
};

describe("waiting for a change", () => {
  let abort: AbortController;
  const listeners = () => getEventListeners(abort.signal, "abort").length;

  beforeEach(() => {
    jest.useFakeTimers();
    abort = new AbortController();
  });
  afterEach(() => {
    abort.abort();
    jest.useRealTimers();
  });

  it("ends at the next change", async () => {
    const waiting = changeOrTimeout(NEVER, abort.signal);
    expect(await isDone(waiting)).toBe(false);
    announceChanges();
    expect(await isDone(waiting)).toBe(true);
  });

  it("ends at once when a change came after the last look", async () => {
    const seen = announcements();
    announceChanges();
    const waiting = changeOrTimeout(NEVER, abort.signal, seen);
    expect(await isDone(waiting)).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("ends for everybody who waits", async () => {
    const waiting = Array.from({ length: 5 }, () =>
      changeOrTimeout(NEVER, abort.signal),
    );
    announceChanges();
    await expect(Promise.all(waiting)).resolves.toHaveLength(5);
  });

  it("is not ended by a change of before", async () => {
    announceChanges();
    expect(await isDone(changeOrTimeout(NEVER, abort.signal))).toBe(false);
  });

  it("ends when the time is over, and not before", async () => {
    const waiting = changeOrTimeout(1000, abort.signal);
    jest.advanceTimersByTime(999);
    expect(await isDone(waiting)).toBe(false);
    jest.advanceTimersByTime(1);
    expect(await isDone(waiting)).toBe(true);
  });

  it("ends when the caller gives up", async () => {
    const waiting = changeOrTimeout(NEVER, abort.signal);
    abort.abort();
    expect(await isDone(waiting)).toBe(true);
  });

  it("does not begin for a caller who has given up already", async () => {
    abort.abort();
    expect(await isDone(changeOrTimeout(NEVER, abort.signal))).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });

  it.each([
    ["a change", () => announceChanges()],
    ["the end of the time", () => jest.advanceTimersByTime(NEVER)],
    ["the caller's giving up", () => abort.abort()],
  ])("leaves nothing behind after %s", async (_what, end) => {
    const added = jest.spyOn(EventEmitter.prototype, "once");
    const waiting = changeOrTimeout(NEVER, abort.signal);
    const changes = added.mock.contexts.at(-1) as EventEmitter;
    expect(changes.listenerCount("change")).toBe(1);
    expect(listeners()).toBe(1);
    end();
    await waiting;
    expect(changes.listenerCount("change")).toBe(0);
    expect(listeners()).toBe(0);
    expect(jest.getTimerCount()).toBe(0);
    added.mockRestore();
  });
});
