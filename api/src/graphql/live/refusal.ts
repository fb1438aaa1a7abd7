import type { Answered, Asked } from "../../http/exchange";
import { EVENT_STREAM_TYPE } from "../../http/event-stream";
import { answeredWithError, publicError } from "../../http/errors";
import { contentTypeFor } from "../content-type";
import { onlyEvent } from "./events";

const RETRY_AFTER_SECONDS = 10;

/**
 * What is not live, in the form that the client can read. One that takes nothing but events is told by an event, as the protocol
 * asks: a status other than 200 means to it that it should try again. So what is no fault of its own has that status.
 */
export const refusalFor = (answered: Answered, asked: Asked): Answered => {
  if (answered.status >= 500 || contentTypeFor(asked.headers.accept) !== null)
    return answered;
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

export const noMoreConnections = (id: string): Answered => {
  const answered = answeredWithError(
    publicError(
      "LIVE_CONNECTIONS_EXHAUSTED",
      "This gateway has as many live connections as it may have. Try again in a moment.",
    ),
    id,
  );
  const headers = { ...answered.headers, "retry-after": RETRY_AFTER_SECONDS };
  return { ...answered, headers };
};
