import { STATUS_CODES, maxHeaderSize } from "node:http";
import type { Socket } from "node:net";
import {
  BAD_REQUEST,
  type PublicError,
  errorBody,
  publicError,
} from "./errors";
import { COMMON_HEADERS, UNCACHED } from "./headers";
import { nextRequestId } from "./request-id";

/** A request that dribbles in for longer is refused. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** How long a client has to take the refusal before the connection is destroyed. */
const LINGER_MS = 1_000;

const REFUSALS: Readonly<Record<string, PublicError>> = {
  HPE_HEADER_OVERFLOW: publicError(
    "HEADERS_TOO_LARGE",
    `The headers of the request are larger than ${maxHeaderSize / 1024} KiB.`,
  ),
  ERR_HTTP_REQUEST_TIMEOUT: publicError(
    "REQUEST_TIMEOUT",
    `The request did not arrive within ${REQUEST_TIMEOUT_MS / 1000} seconds.`,
  ),
};

const written = (refusal: PublicError): string => {
  const body = JSON.stringify(errorBody(refusal));
  const headers = {
    ...COMMON_HEADERS,
    ...UNCACHED,
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "x-request-id": nextRequestId(),
    date: new Date().toUTCString(),
    connection: "close",
  };
  const lines = Object.entries(headers).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const { status } = refusal;
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...lines,
    "",
    body,
  ].join("\r\n");
};

/**
 * Answers what Node cannot read as a request, so that there is none to answer.
 *
 * @param isAnswering whether an answer to an earlier request is on its way on this connection
 */
export const refuseUnreadable = (
  { code }: NodeJS.ErrnoException,
  socket: Socket,
  isAnswering: boolean,
): void => {
  // Refused already: what still comes is not read.
  if (socket.writableEnded) return;
  // Another answer in the middle of one would be taken for a part of it.
  if (code === "ECONNRESET" || !socket.writable || isAnswering) {
    socket.destroy();
    return;
  }
  socket.end(written(REFUSALS[code ?? ""] ?? BAD_REQUEST));
  // Destroyed with something unread, the connection would be reset, and the refusal lost.
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once("close", () => clearTimeout(timer));
};
