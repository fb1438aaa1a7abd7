import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Whoever asks, as far as limits tell one from another: for now, by an address. */
export interface Caller {
  /** Equal for all requests of one caller. */
  readonly id: string;
}

export type CallerOf = (request: {
  readonly headers: IncomingMessage["headers"];
  readonly socket: { readonly remoteAddress?: string | undefined };
}) => Caller;

const UNKNOWN: Caller = { id: "unknown" };

/** A client with IPv6 usually has a whole network of this size to choose addresses from. */
const NETWORK_GROUPS = 4;

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The eight groups of an address, which may leave out zeros. */
const groupsOf = (address: string): readonly string[] => {
  const [left = "", right] = address.split("::");
  const before = left === "" ? [] : left.split(":");
  const after = right ? right.split(":") : [];
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length));
  return [...before, ...zeros.fill("0"), ...after];
};

/** @returns null for what is no address */
const idOf = (written: string): string | null => {
  // Some proxies add a port; a zone means something on one machine only.
  const address = written
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^([\d.]+):\d+$/, "$1")
    .replace(/%.*$/, "");
  const mapped = MAPPED_IPV4.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  switch (isIP(address)) {
    case 4:
      return address;
    case 6: {
      const network = groupsOf(address)
        .slice(0, NETWORK_GROUPS)
        .map((group) => parseInt(group, 16).toString(16));
      return `${network.join(":")}::/64`;
    }
    default:
      return null;
  }
};

/**
 * Tells callers apart by their addresses. Every trusted proxy adds the address that it was asked from to the right of
 * `X-Forwarded-For`; what stands further to the left is what a caller has written, and is not looked at.
 *
 * @param trustedProxies how many proxies every request comes through
 */
export const callerByAddress =
  (trustedProxies: number): CallerOf =>
  ({ headers, socket: { remoteAddress = "" } }) => {
    const forwarded = headers["x-forwarded-for"]?.toString().split(",") ?? [];
    const hop = forwarded[forwarded.length - trustedProxies];
    const id = (hop !== undefined && idOf(hop)) || idOf(remoteAddress);
    return id === null ? UNKNOWN : { id };
  };
