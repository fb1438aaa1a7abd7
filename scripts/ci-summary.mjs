// @ts-check
import { readFileSync } from "node:fs";

const [resultsFile = "", failedChecks = "0"] = process.argv.slice(2);

/** @returns {{ passed: number, failed: number }} */
function readResults() {
  try {
    const results = JSON.parse(readFileSync(resultsFile, "utf8"));
    const passed = results.numPassedTests;
    // A suite that cannot even be loaded has no failed test, and must not look like a success. Neither must a run of
    // none, nor one that Jest calls failed for a reason of its own, such as a coverage threshold.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const nothingToShow = !results.success || passed === 0;
    return { passed, failed: nothingToShow ? Math.max(failed, 1) : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = readResults();
const allFailed = failed + Number(failedChecks);

console.log(`${passed} passed, ${allFailed} failed`);
process.exitCode = allFailed === 0 ? 0 : 1;
