import type { Answer } from "../http/answers";
import { cacheHeaders } from "../http/cache-headers";
import { isKnown } from "../http/entity-tag";
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
  "cache-control": UNCACHED["cache-control"],
  "x-query-cost": cost,
  "content-type": contentType,
  "content-length": Buffer.byteLength(body),
});

const sentAs = (
  answer: Answer,
  method: string,
  contentType: string,
): Answered =>
  answer.as(`${method} ${contentType}`, () => ({
    status: 200,
    headers:
      method === "GET"
        ? {
            ...ANSWER_HEADERS,
            ...cacheHeaders(answer),
            vary: "accept",
            "x-query-cost": answer.cost,
            "content-type": contentType,
            "content-length": Buffer.byteLength(answer.body),
          }
        : postHeaders(answer, contentType),
    body: answer.body,
  }));

const unlessKnown = (answered: Answered, { headers }: Asked): Answered => {
  const { etag } = answered.headers;
  if (typeof etag !== "string" || !isKnown(headers, etag)) return answered;
  const {
    "content-type": _type,
    "content-length": _length,
    ...rest
  } = answered.headers;
  return { status: 304, headers: rest, body: "" };
};

/** An answer in the form that was asked for; nothing but its headers for who has it already. */
export const sent = (
  answer: Answer,
  asked: Asked,
  contentType: string,
): Answered => unlessKnown(sentAs(answer, asked.method, contentType), asked);
