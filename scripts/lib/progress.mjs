// @ts-check

/**
 * Shows that something is under way: a counter on a terminal, a line now and then in a log.
 *
 * @param {string} title
 * @param {AbortSignal} signal ends it as well
 * @returns {(outcome: "done" | "failed") => void} to be called once, at the end
 */
export function startProgress(title, signal) {
  const { stdout } = process;
  const startedAt = Date.now();
  const elapsed = () => formatDuration(Date.now() - startedAt);

  stdout.write(stdout.isTTY ? `▸ ${title} …` : `▸ ${title} …\n`);
  const timer = stdout.isTTY
    ? setInterval(
        () => stdout.write(`\r▸ ${title} …  ${elapsed()}\x1b[K`),
        1_000,
      )
    : setInterval(
        () => stdout.write(`  … still running after ${elapsed()}\n`),
        30_000,
      );

  /** @param {string} end */
  const finish = (end) => {
    clearInterval(timer);
    signal.removeEventListener("abort", finishStopped);
    stdout.write(
      stdout.isTTY ? `\r▸ ${title} …  ${end}\x1b[K\n` : `  ${end}\n`,
    );
  };
  const finishStopped = () => finish(`stopped after ${elapsed()}`);
  signal.addEventListener("abort", finishStopped);
  return (outcome) =>
    finish(`${outcome} ${outcome === "done" ? "in" : "after"} ${elapsed()}`);
}

/** @param {number} milliseconds */
function formatDuration(milliseconds) {
  const seconds = milliseconds / 1_000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
