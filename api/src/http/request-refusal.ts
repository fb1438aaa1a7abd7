import type { IncomingMessage } from "node:http";
import { CallerError } from "../content/errors";

/** A request that two readers could understand in two ways. */
class AmbiguousHost extends CallerError {
  constructor(count: number) {
    super(
      "BAD_REQUEST",
      `A request has one Host header; this one has ${count}.`,
    );
  }
}

/** A body in a form that nothing here decodes. */
class UnsupportedBody extends CallerError {
  constructor(header: string, value: string, advice: string) {
    super(
      "UNSUPPORTED_MEDIA_TYPE",
      `The gateway does not take a body with “${header}: ${value}”. ${advice}`,
    );
  }
}

const UTF_8 = /^utf-?8$/i;

const charsetOf = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1];

/** Node keeps the first of several and says nothing. */
const countHosts = (rawHeaders: readonly string[]): number => {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts;
};

/** Why a request is refused whatever it asks for; null when it is not. Every request passes through here, so it is quick. */
export const refusalOfRequest = (
  request: IncomingMessage,
): CallerError | null => {
  const { headers, httpVersion, rawHeaders } = request;
  const hosts = countHosts(rawHeaders);
  if (hosts > 1 || (hosts === 0 && httpVersion === "1.1"))
    return new AmbiguousHost(hosts);
  const encoding = headers["content-encoding"];
  const contentType = headers["content-type"];
  if (encoding !== undefined)
    return new UnsupportedBody(
      "content-encoding",
      encoding,
      "Send it as it is.",
    );
  if (contentType?.includes(";") !== true) return null;
  const charset = charsetOf(contentType);
  return charset === undefined || UTF_8.test(charset)
    ? null
    : new UnsupportedBody("content-type", contentType, "Send UTF-8.");
};
