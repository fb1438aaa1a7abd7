// @ts-check

/**
 * Under npm, our parent is the shell that npm runs us with. That shell dies of a SIGTERM sent to npm (by `docker stop`,
 * by a process manager) without passing it on, and we would go on serving with nobody left to stop us.
 *
 * @param {() => void} stop called when that has happened
 */
export function stopWithNpm(stop) {
  const runByNpm = process.env["npm_lifecycle_event"] !== undefined;
  if (!runByNpm) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500);
  timer.unref();
}
