// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "./root.mjs";

/** What npm writes when an installation has succeeded, and removes when it starts one. */
export const installationRecord = "node_modules/.package-lock.json";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * What decides about an installation besides the lock file. Of each package.json only the dependencies, for a changed
 * script needs no installation; and the platform with its ABI, because native modules are compiled for it.
 */
export function installationFacts() {
  const { workspaces } = readJson("package.json");
  const declared = ["", ...workspaces].map((workspace) => {
    const manifest = readJson(join(workspace, "package.json"));
    const {
      dependencies,
      devDependencies,
      optionalDependencies,
      peerDependencies,
      overrides,
    } = manifest;
    return {
      dependencies,
      devDependencies,
      optionalDependencies,
      peerDependencies,
      overrides,
    };
  });
  return [
    process.platform,
    process.arch,
    process.versions.modules,
    JSON.stringify(declared),
  ];
}

/** Whether somebody has run `npm ci` by hand, so that minutes need not be spent on doing it again. */
export function isInstalledByHand() {
  if (!existsSync(fromRoot(installationRecord))) return false;
  const installed = lockedPackages(installationRecord);
  return Object.entries(lockedPackages("package-lock.json")).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" ||
      optional ||
      devOptional ||
      installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const lockedPackages = (file) => readJson(file).packages;

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(fromRoot(path), "utf8"));
