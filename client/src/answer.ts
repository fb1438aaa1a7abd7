import { BodyworkError, type GraphQLAnswerError } from "./errors";

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLAnswerError[];
}

const parsed = (text: string): Answer | undefined => {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" && answer !== null ? answer : undefined;
  } catch {
    return undefined;
  }
};

/** The header says seconds or a date. */
const retryAfterMs = (header: string | null): number | undefined => {
  if (header === null) return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds)
    ? Date.parse(header) - Date.now()
    : seconds * 1_000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
};

/**
 * The data of an answer.
 *
 * @param text of the answer, or of an event in it
 * @throws BodyworkError when there is anything but data
 */
export const dataOf = (
  text: string,
  { status, headers }: Response,
): unknown => {
  const details = {
    status,
    requestId: headers.get("x-request-id") ?? undefined,
    retryAfterMs: retryAfterMs(headers.get("retry-after")),
  };
  const { data, errors } = parsed(text) ?? {};
  const first = errors?.[0];
  if (first)
    throw new BodyworkError(
      first.extensions?.code ?? "UNEXPECTED_ANSWER",
      first.message,
      { ...details, errors, data },
    );
  if (data == null || status >= 400)
    throw new BodyworkError(
      "UNEXPECTED_ANSWER",
      `The answer is not one of a gateway (status ${status}).`,
      details,
    );
  return data;
};
