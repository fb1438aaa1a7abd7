// @ts-check
import { join } from "node:path";
import { fromRoot, root } from "./root.mjs";

/**
 * @typedef {object} Service
 * @property {string} title
 * @property {import("./child.mjs").Command} command
 * @property {{ setting: string, number: number }} port
 * @property {{ url: string, status: number }} ready the answer that shows that it does its work
 */

/**
 * @param {import("./settings.mjs").Settings} settings
 * @returns {Service[]} in the order in which they start: the gateway reads what the CMS holds
 */
export function services({ cmsPort, apiPort, dataDir, env: given }) {
  const env = { ...given, NODE_ENV: "production" };
  return [
    {
      title: "the CMS",
      command: {
        command: process.execPath,
        // Its file rather than npx or npm: those leave their child behind when they are stopped.
        args: [fromRoot("node_modules/@strapi/strapi/bin/strapi.js"), "start"],
        cwd: fromRoot("cms/app"),
        env,
        logFile: join(dataDir, "logs", "cms.log"),
      },
      port: { setting: "CMS_PORT", number: cmsPort },
      ready: { url: `http://localhost:${cmsPort}/_health`, status: 204 },
    },
    {
      title: "the gateway",
      command: {
        command: process.execPath,
        args: [fromRoot("api/dist/main.js")],
        cwd: root,
        env,
        logFile: join(dataDir, "logs", "gateway.log"),
      },
      port: { setting: "API_PORT", number: apiPort },
      ready: { url: `http://localhost:${apiPort}/ready`, status: 200 },
    },
  ];
}
