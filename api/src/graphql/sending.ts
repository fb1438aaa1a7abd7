import type { Answer } from "../http/answers";
import { cacheHeaders } from "../http/cache-headers";
import type { Answered, Asked } from "../http/exchange";
import { ANSWER_HEADERS, UNCACHED } from "../http/headers";
import { contentTypeOf } from "./content-type";

/** What came of a request, and may not be kept. */
export interface Unkept {
  readonly status: number;
  /** JSON. */
  readonly body: string;
  /** Null when it is not known. */
  readonly cost: number | null;
}

export const sentUnkept = (
  { status, body, cost }: Unkept,
  contentType: string,
  id: string,
): Answered => ({
  status,
  headers: {
    ...ANSWER_HEADERS,
    ...UNCACHED,
    ...(cost !== null && { "x-query-cost": cost }),
    "content-type": contentTypeOf(status, contentType),
    "content-length": Buffer.byteLength(body),
    "x-request-id": id,
  },
  body,
});

/** Written out: to copy them together takes longer than to look up many an entry. */
const postHeaders = ({ body, cost }: Answer, contentType: string) => ({
  "access-control-allow-origin": ANSWER_HEADERS["access-control-allow-origin"],
  "access-control-expose-headers":
    ANSWER_HEADERS["access-control-expose-headers"],
  "x-content-type-options": ANSWER_HEADERS["x-content-type-options"],
  vary: ANSWER_HEADERS.vary,
  "cache-control": UNCACHED["cache-control"],
  "x-query-cost": cost,
  "content-type": contentType,
  "content-length": Buffer.byteLength(body),
});

/** An answer in the form that was asked for. */
export const sent = (
  answer: Answer,
  { method }: Asked,
  contentType: string,
): Answered =>
  answer.as(`${method} ${contentType}`, () => ({
    status: 200,
    headers:
      method === "POST"
        ? postHeaders(answer, contentType)
        : {
            ...ANSWER_HEADERS,
            ...cacheHeaders(answer),
            vary: `accept, ${ANSWER_HEADERS.vary}`,
            "x-query-cost": answer.cost,
            "content-type": contentType,
            "content-length": Buffer.byteLength(answer.body),
          },
    body: answer.body,
  }));
