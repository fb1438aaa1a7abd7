import { randomBytes } from "node:crypto";

/** Unlike that of every other process. */
const prefix = `${randomBytes(8).toString("hex")}-`;

let count = 0;

/** Names one request among those of all gateways, ever. Put together from little: every answer has one. */
export const nextRequestId = (): string => prefix + (count += 1).toString(36);
