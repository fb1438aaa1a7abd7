// @ts-check
import {
  installationFacts,
  installationRecord,
  isInstalledByHand,
} from "./installed.mjs";

/**
 * A step runs when its fingerprint (inputs, facts, and those of the steps it needs) is not the one it last succeeded
 * with, or when an output is missing.
 *
 * @typedef {object} Step
 * @property {string} name of its stamp and its log
 * @property {string} title as a person reads it while it runs
 * @property {readonly string[]} npm arguments
 * @property {readonly string[]} needs names of earlier steps
 * @property {readonly string[]} inputs see fingerprint.mjs; tests, dist and node_modules are left out everywhere
 * @property {readonly string[]} outputs one path that only a finished step leaves is enough
 * @property {(env: Readonly<Record<string, string>>) => readonly string[]} [facts] what else decides the result
 * @property {Readonly<Record<string, string>>} [env] for this step only
 * @property {() => boolean} [isAlreadyDone] asked only when the step has never run here
 */

/** @type {readonly Step[]} in the order in which they run */
export const steps = [
  {
    name: "install",
    title: "Installing packages",
    // --include=dev, because NODE_ENV=production in the environment would leave out what the builds need.
    npm: ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    needs: [],
    inputs: ["package-lock.json", ".npmrc"],
    facts: installationFacts,
    outputs: [installationRecord],
    isAlreadyDone: isInstalledByHand,
  },
  {
    name: "plugin",
    title: "Building the Strapi plugin",
    npm: ["run", "build", "--workspace", "strapi-plugin-bodywork"],
    needs: ["install"],
    inputs: ["cms/plugin", "tsconfig*.json"],
    outputs: [
      "cms/plugin/dist/server/index.js",
      "cms/plugin/dist/admin/index.js",
      "cms/plugin/dist/contracts/index.js",
    ],
  },
  {
    name: "embed",
    title: "Building the embed script",
    npm: ["run", "build", "--workspace", "@bodywork/embed"],
    needs: ["install"],
    inputs: ["embed", "tsconfig*.json"],
    outputs: ["embed/dist/bodywork.js"],
  },
  {
    name: "client",
    title: "Building the client",
    npm: ["run", "build", "--workspace", "@bodywork/client"],
    needs: ["install"],
    inputs: ["client", "tsconfig*.json"],
    outputs: [
      "client/dist/index.js",
      "client/dist/documents.js",
      // Written last.
      "client/dist/__generated__/documents.d.cts",
    ],
  },
  {
    name: "gateway",
    title: "Building the gateway",
    npm: ["run", "build", "--workspace", "@bodywork/api"],
    // It is compiled against the contracts that the plugin's build leaves.
    needs: ["install", "plugin", "embed"],
    inputs: ["api", "schema", "tsconfig*.json"],
    outputs: ["api/dist/main.js"],
  },
  {
    name: "example",
    title: "Building the example front end",
    npm: ["run", "build", "--workspace", "@bodywork/condition-explorer"],
    needs: ["install", "client"],
    inputs: ["examples/condition-explorer", "tsconfig*.json"],
    outputs: ["examples/condition-explorer/dist/index.html"],
  },
  {
    name: "admin",
    title: "Building the Strapi admin",
    npm: ["run", "build", "--workspace", "@bodywork/cms"],
    needs: ["install", "plugin"],
    inputs: [
      "cms/app/config",
      "cms/app/src",
      "cms/app/package.json",
      "cms/app/tsconfig.json",
      "tsconfig*.json",
    ],
    // Of the address, Strapi writes only the path into the bundle: another port needs no new build.
    facts: ({ CMS_URL }) => [new URL(String(CMS_URL)).pathname],
    env: { NODE_ENV: "production" },
    outputs: ["cms/app/dist/build/index.html"],
  },
];
