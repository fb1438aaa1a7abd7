import { EventEmitter } from "node:events";

/** Wakes requests that wait for changes. Only a hint: whoever misses it finds the change by asking. */
const changes = new EventEmitter().setMaxListeners(0);

let announced = 0;

export const announceChanges = (): void => {
  announced += 1;
  changes.emit("change");
};

/** How many times changes have been announced; who looks first and waits then must not miss what came in between. */
export const announcements = (): number => announced;

/**
 * Resolves at the next change made by this process, at once if there was one after the `seen` announcements, after
 * `milliseconds`, or when the caller gives up.
 */
export const changeOrTimeout = (
  milliseconds: number,
  signal: AbortSignal,
  seen = announced,
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
    if (signal.aborted || seen !== announced) done();
  });
