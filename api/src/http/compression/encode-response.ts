import type { IncomingHttpHeaders } from "node:http";
import { entityTagOf, isKnown } from "../entity-tag";
import { NOT_ACCEPTABLE, answeredWithError } from "../errors";
import type { Answered } from "../exchange";
import { type Encoding, bytesInCompression, compress } from "./encodings";
import { negotiateEncoding } from "./negotiate";

/** A smaller body fits into one packet with its headers, compressed or not. */
const MIN_BYTES = 1_024;

/** While so much is being compressed, further bodies are sent as they are: nobody waits in a long queue to save bytes. */
const MAX_BYTES_IN_COMPRESSION = 32 * 1024 * 1024;

const COMPRESSIBLE =
  /^(?:text\/(?!event-stream)|application\/(?:[^;\s]+\+)?(?:json|javascript|xml)\b|image\/svg\+xml)/;

interface EncodingRequest {
  readonly headers: IncomingHttpHeaders;
  readonly id: string;
}

const lengthOf = ({ headers, body }: Answered): number =>
  Number(headers["content-length"] ?? Buffer.byteLength(body));

const notModified = (answered: Answered, etag: string): Answered => {
  const {
    "content-type": _type,
    "content-length": _length,
    ...headers
  } = answered.headers;
  return { status: 304, headers: { ...headers, etag }, body: "" };
};

const withBody = (
  answered: Answered,
  encoding: Encoding,
  body: Buffer,
): Answered => {
  const { etag } = answered.headers;
  const encoded: Answered = {
    status: answered.status,
    headers: {
      ...answered.headers,
      "content-encoding": encoding,
      "content-length": body.length,
      ...(typeof etag === "string" && { etag: entityTagOf(etag, encoding) }),
    },
    body,
  };
  answered.kept?.byEncoding.set(encoding, encoded);
  return encoded;
};

const encodingOf = (
  answered: Answered,
  { headers, id }: EncodingRequest,
): Encoding | null | Answered => {
  const { encoding, acceptsIdentity } = negotiateEncoding(
    headers["accept-encoding"],
  );
  if (encoding === null)
    return acceptsIdentity || answered.status >= 400 || answered.body === ""
      ? null
      : answeredWithError(NOT_ACCEPTABLE, id);
  if (acceptsIdentity && lengthOf(answered) < MIN_BYTES) return null;
  if (answered.kept) return encoding;
  const type = answered.headers["content-type"];
  if (typeof type !== "string" || !COMPRESSIBLE.test(type)) return null;
  const isTooMuch = bytesInCompression() > MAX_BYTES_IN_COMPRESSION;
  return acceptsIdentity && isTooMuch ? null : encoding;
};

/**
 * The last step of every response: decides whether and how its body is compressed, and whether the client has it already. A promise
 * only for a large body that has not been compressed before.
 *
 * @param answered not encoded; its `etag`, if it has one, is that of the bytes that are not encoded
 */
export const encodeResponse = (
  answered: Answered,
  request: EncodingRequest,
): Answered | Promise<Answered> => {
  const { headers } = request;
  const { etag } = answered.headers;
  const isAsked = headers["if-none-match"] !== undefined;
  if (headers["accept-encoding"] === undefined && !isAsked) return answered;
  const encoding = encodingOf(answered, request);
  if (encoding !== null && typeof encoding !== "string") return encoding;
  if (isAsked && typeof etag === "string" && isKnown(headers, etag))
    return notModified(
      answered,
      encoding === null ? etag : entityTagOf(etag, encoding),
    );
  if (encoding === null) return answered;
  const known = answered.kept?.byEncoding.get(encoding);
  if (known) return known;
  const body =
    answered.kept?.body.encoded(encoding) ??
    compress(answered.body, encoding, "once");
  return body instanceof Promise
    ? body.then((bytes) => withBody(answered, encoding, bytes))
    : withBody(answered, encoding, body);
};
