/** What JSON escapes, and halves of characters, which it writes as escapes. */
// eslint-disable-next-line no-control-regex -- control characters are among them
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON; much faster than `JSON.stringify` for a text alone. */
export const quoted = (text: string): string =>
  ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;

export const NULL = "null";
