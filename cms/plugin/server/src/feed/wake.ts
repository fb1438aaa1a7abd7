import { EventEmitter } from "node:events";

/** Wakes requests that wait for changes. Only a hint: whoever misses it finds the change by asking. */
const changes = new EventEmitter().setMaxListeners(0);

export const announceChanges = (): void => {
  changes.emit("change");
};

/** Resolves at the next change made by this process, after `milliseconds`, or when the caller gives up. */
export const changeOrTimeout = (
  milliseconds: number,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      changes.off("change", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    changes.once("change", done);
    signal.addEventListener("abort", done, { once: true });
    if (signal.aborted) done();
  });
