import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../../test/support/ports";
import { SERVERS } from "../compile-servers";
import { queryNames, ourQueries } from "../queries";
import { ServerProcess } from "../server-process";
import { type Peer, asItIs } from "./peer";

/** Node's own HTTP server, which sends the gateway's bytes without looking at the request. */
export const floor: Peer = {
  name: "floor",
  title: "Floor: bare node:http, the same bytes",
  queries: ourQueries,
  normalise: asItIs,
  versions: () => ({ node: process.versions.node }),
  async start(answers) {
    const port = String(await freePort());
    const file = path.join(
      mkdtempSync(path.join(tmpdir(), "bodywork-floor-")),
      "answers.json",
    );
    const byPath = queryNames.map((name) => [`/${name}`, answers[name]]);
    writeFileSync(file, JSON.stringify(Object.fromEntries(byPath)));
    const server = new ServerProcess({
      name: "The floor",
      command: [process.execPath, path.join(SERVERS, "floor.js")],
      environment: { NODE_ENV: "production", PORT: port, ANSWERS: file },
    });
    const url = (query: string): string => `http://127.0.0.1:${port}/${query}`;
    await server.ready(url("condition"));
    return { process: server, url };
  },
};
