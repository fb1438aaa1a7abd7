import { setTimeout as sleep } from "node:timers/promises";

/** Far longer than anything takes, even beside other tests: only what never comes about meets it. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 20;

/** Looks again and again until a condition holds; fails with what was seen last. */
export const eventually = async <T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
): Promise<T> => {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (Date.now() > until)
      throw new Error(
        `It never came about; last seen: ${JSON.stringify(seen)}`,
      );
    await sleep(LOOK_EVERY_MS);
  }
};
