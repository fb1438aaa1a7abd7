// @ts-check
import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

// A port may be taken on one address and free on another; which one a server picks is its own affair.
const hosts = ["::", "0.0.0.0", "127.0.0.1"];
const hostIsMissing = ["EAFNOSUPPORT", "EADDRNOTAVAIL"];

/**
 * @param {string} setting that a person changes to get another port
 * @param {number} port
 */
export async function requireFreePort(setting, port) {
  for (const host of hosts) {
    const code = await tryToListen(port, host);
    if (code === undefined || hostIsMissing.includes(code)) continue;
    throw new Failure(
      code === "EADDRINUSE"
        ? `Port ${port} is in use: set ${setting} to a free port, or stop what uses it.`
        : `Port ${port} cannot be used (${code}): set ${setting} to another port.`,
    );
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the code of the error, if there is one
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code),
    );
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(undefined)),
    );
  });
}
