import { LRUCache } from "lru-cache";
import { type Encoding, ENCODINGS } from "./encodings";

export interface Negotiated {
  /** The encoding to use; null when the client prefers none, or names none that is supported. */
  readonly encoding: Encoding | null;
  /** Whether the client also accepts a body that is not encoded. */
  readonly acceptsIdentity: boolean;
}

const NOT_ENCODED: Negotiated = { encoding: null, acceptsIdentity: true };

const qualityIn = (parameters: readonly string[]): number => {
  const q = parameters
    .map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  return q === undefined ? 1 : Number(q) || 0;
};

const qualitiesIn = (header: string): ReadonlyMap<string, number> =>
  new Map(
    header.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";");
      return [name.trim().toLowerCase(), qualityIn(parameters)];
    }),
  );

// Negotiator, which chooses media types, takes `*;q=0` to accept a body that is not encoded.
const negotiated = (header: string): Negotiated => {
  const qualities = qualitiesIn(header);
  const any = qualities.get("*");
  const identity = qualities.get("identity");
  let encoding: Encoding | null = null;
  let best = 0;
  for (const candidate of ENCODINGS) {
    const quality = qualities.get(candidate) ?? any ?? 0;
    if (quality <= best) continue;
    encoding = candidate;
    best = quality;
  }
  return {
    encoding: (identity ?? 0) > best ? null : encoding,
    acceptsIdentity: (identity ?? any) !== 0,
  };
};

/** Clients send a handful of different headers. */
const known = new LRUCache<string, Negotiated>({ max: 100 });

/** How a client wants bodies to be encoded, by its `accept-encoding` (RFC 9110, 12.5.3). */
export const negotiateEncoding = (header: string | undefined): Negotiated => {
  if (header === undefined) return NOT_ENCODED;
  let found = known.get(header);
  if (!found) {
    found = negotiated(header);
    known.set(header, found);
  }
  return found;
};
