import type { Answered, Asked } from "../../http/exchange";
import { EVENT_STREAM_TYPE } from "../../http/event-stream";
import {
  type PublicError,
  answeredWithError,
  publicError,
} from "../../http/errors";
import { contentTypeFor } from "../content-type";
import { onlyEvent } from "./events";
import type { Excess } from "./holdings";
import type { LiveLimits } from "./live-limits";

const RETRY_AFTER_SECONDS = 10;

/**
 * What is not live, in the form that the client can read. One that takes nothing but events is told by an event, as the protocol
 * asks: a status other than 200 means to it that it should try again. So only what may pass has that status.
 */
export const refusalFor = (answered: Answered, asked: Asked): Answered => {
  const { status } = answered;
  const mayPass = status >= 500 || status === 429;
  if (mayPass || contentTypeFor(asked.headers.accept) !== null) return answered;
  const body = onlyEvent(answered.body.toString());
  return {
    status: 200,
    headers: {
      ...answered.headers,
      "content-type": EVENT_STREAM_TYPE,
      "content-length": Buffer.byteLength(body),
    },
    body,
  };
};

const later = (error: PublicError, id: string): Answered => {
  const answered = answeredWithError(error, id);
  const headers = { ...answered.headers, "retry-after": RETRY_AFTER_SECONDS };
  return { ...answered, headers };
};

export const noMoreConnections = (id: string): Answered =>
  later(
    publicError(
      "LIVE_CONNECTIONS_EXHAUSTED",
      "This gateway has as many live connections as it may have. Try again in a moment.",
    ),
    id,
  );

/** One caller has enough, whatever others have. */
export const tooMuch = (
  excess: Excess,
  { mostConnectionsPerCaller, mostCostPerCaller }: LiveLimits,
  id: string,
): Answered =>
  later(
    excess === "connections"
      ? publicError(
          "LIVE_TOO_MANY_CONNECTIONS",
          `Your address has the ${mostConnectionsPerCaller} live connections that one may have. End one, or ask once instead.`,
        )
      : publicError(
          "LIVE_TOO_COSTLY",
          `The live queries of one address may cost ${mostCostPerCaller} together, and yours would cost more. End one, or ask for less.`,
        ),
    id,
  );
