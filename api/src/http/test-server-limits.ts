import type { ServerLimits } from "./server";

const MEBIBYTE = 1024 * 1024;

/** Limits that no test meets by chance; a server that closes does not wait for requests that may come. */
export const serverLimits: ServerLimits = {
  sendTimeoutMs: 30_000,
  mostUnsentPerConnection: 16 * MEBIBYTE,
  mostUnsent: 64 * MEBIBYTE,
  drainTimeoutMs: 8_000,
  idleGraceMs: 0,
};
