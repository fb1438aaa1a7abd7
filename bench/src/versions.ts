import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Not every package lets its package.json be required. */
const manifestOf = (folder: string, name: string): string => {
  const manifest = path.join(folder, "node_modules", name, "package.json");
  if (existsSync(manifest)) return manifest;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`${name} is not installed.`);
  return manifestOf(above, name);
};

/** The versions of packages as code in a folder gets them. */
export const versionsOf = (
  folder: string,
  packages: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    packages.map((name) => {
      const manifest = readFileSync(manifestOf(folder, name), "utf8");
      return [name, (JSON.parse(manifest) as { version: string }).version];
    }),
  );
