// @ts-check
import { Failure, Stopped } from "./failure.mjs";
import { stopWithNpm } from "./parent.mjs";

/**
 * Runs a script to its end. The controller is that end: whoever aborts it first names the reason, everything that is
 * still running hears its signal, and the reason decides the exit code.
 *
 * @param {(end: AbortController) => Promise<void>} main
 * @param {{ exitCodeWhenStopped?: number }} [options] 130, as shells have it, unless stopping is how the script is meant to end
 */
export async function run(main, { exitCodeWhenStopped = 130 } = {}) {
  const end = new AbortController();
  // Now rather than after everything has stopped, which may take ten seconds; but after the line of progress has ended.
  end.signal.addEventListener("abort", () =>
    queueMicrotask(() => report(end.signal.reason)),
  );

  // Every time, not once: npm passes a Ctrl-C on that the terminal has already delivered to the whole group.
  const stop = () => end.abort(new Stopped());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, stop);
  stopWithNpm(stop);
  // Writing to a closed terminal or pipe fails; without this, the error would end us before the services are stopped.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", () => undefined);

  try {
    await main(end);
  } catch (error) {
    end.abort(error);
    process.exitCode =
      end.signal.reason instanceof Stopped ? exitCodeWhenStopped : 1;
  }
}

/** @param {unknown} reason */
function report(reason) {
  if (reason instanceof Stopped) {
    console.log("\nStopping …");
  } else if (reason instanceof Failure) {
    console.error(`✗ ${reason.message}`);
    if (reason.details) console.error(`\n${reason.details}`);
  } else {
    console.error(reason);
  }
}
