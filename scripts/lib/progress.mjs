// @ts-check

/**
 * Shows that something is under way: a counter on a terminal, a line now and then in a log.
 *
 * @param {string} title
 * @returns {(outcome: "done" | "failed" | "stopped") => void} to be called once, at the end
 */
export function startProgress(title) {
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

  return (outcome) => {
    clearInterval(timer);
    const end =
      outcome === "done"
        ? `done in ${elapsed()}`
        : `${outcome} after ${elapsed()}`;
    stdout.write(
      stdout.isTTY ? `\r▸ ${title} …  ${end}\x1b[K\n` : `  ${end}\n`,
    );
  };
}

/** @param {number} milliseconds */
function formatDuration(milliseconds) {
  const seconds = milliseconds / 1_000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
