import path from "node:path";
import { freePort } from "../../../test/support/ports";
import { ROOT } from "../paths";
import { ourQueries } from "../queries";
import { ServerProcess } from "../server-process";
import { type Environment, starterEnvironment } from "../starter";
import { versionsOf } from "../versions";
import { type Peer, asItIs } from "./peer";

/** The built gateway, started from what is on the disk; no CMS is there, so nothing changes while it is measured. */
export const startGateway = (
  settings: Environment,
  nodeOptions: readonly string[] = [],
): ServerProcess =>
  new ServerProcess({
    name: "The gateway",
    command: [process.execPath, ...nodeOptions, "main.js"],
    folder: path.join(ROOT, "api/dist"),
    environment: settings,
  });

export const gatewayUrl = (settings: Environment, pathname: string): string =>
  `http://127.0.0.1:${settings["API_PORT"] ?? ""}${pathname}`;

export const bodywork: Peer = {
  name: "bodywork",
  title: "Bodywork gateway",
  queries: ourQueries,
  normalise: asItIs,
  versions: () => versionsOf(ROOT, ["@apollo/server", "fastify", "graphql"]),
  async start() {
    const settings = await starterEnvironment({
      // Nobody is there.
      CMS_URL: `http://127.0.0.1:${await freePort()}`,
    });
    const gateway = startGateway(settings);
    await gateway.ready(gatewayUrl(settings, "/ready"));
    return { process: gateway, url: () => gatewayUrl(settings, "/graphql") };
  },
};

/** The same as browsers ask it. Hot, the bytes are kept; cold, every answer is compressed anew. */
export const bodyworkBrotli: Peer = {
  ...bodywork,
  name: "bodywork-br",
  title: "Bodywork gateway, answers compressed with brotli",
  encoding: "br",
};
