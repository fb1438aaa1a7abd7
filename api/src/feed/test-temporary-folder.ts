import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A new folder for each test of the file, gone after it. */
export const temporaryFolder = (): (() => string) => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "bodywork-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
};
