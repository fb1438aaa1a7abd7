const DEADLINE_MS = 4000;

/** Waits for something to become true, as long as it takes and no longer. */
export const until = async (condition: () => boolean): Promise<void> => {
  const deadline = Date.now() + DEADLINE_MS;
  while (!condition()) {
    if (Date.now() > deadline)
      throw new Error(`This did not come true: ${condition.toString()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
};
