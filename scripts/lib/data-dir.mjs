// @ts-check
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "./failure.mjs";

/**
 * Creates the folder and proves that it can be written by writing to it: permission bits say nothing about a
 * read-only mount or a full disk.
 *
 * @param {string} dataDir
 */
export function prepareDataDir(dataDir) {
  const probe = join(dataDir, `.writable-${process.pid}`);
  try {
    createFolder(join(dataDir, "logs"));
    writeFileSync(probe, "probe");
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Failure(
      `Cannot write to the data folder ${dataDir} (${code}): set DATA_DIR to a folder that this user may write to.`,
    );
  }
}

/**
 * Instead of mkdir's own `recursive`, which never returns where creating a folder answers ENOENT, as below /proc.
 *
 * @param {string} folder
 */
function createFolder(folder) {
  if (existsSync(folder)) return;
  createFolder(dirname(folder));
  mkdirSync(folder);
}
