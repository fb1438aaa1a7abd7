import type {
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
} from "fastify";
import { CallerError } from "../content/errors";
import { PreviewTokenMissing } from "./errors";
import type { CheckToken } from "./token";

/** Where a request may carry its token; null where it carries none. */
export type TokenOf = (request: FastifyRequest) => string | null;

/** For programs. An address ends up in logs and histories, so a token there is not looked at. */
export const tokenInHeader: TokenOf = ({ headers: { authorization } }) => {
  const [scheme, token] = authorization?.trim().split(/\s+/) ?? [];
  return scheme?.toLowerCase() === "bearer" && token ? token : null;
};

/** For frames, which cannot send headers. */
export const tokenInHeaderOrAddress: TokenOf = (request) => {
  const { token } = request.query as { token?: unknown };
  return (
    tokenInHeader(request) ??
    (typeof token === "string" && token !== "" ? token : null)
  );
};

/** What a client is told to do, as RFC 6750 has it. */
const challenge = (error: CallerError): string =>
  error instanceof PreviewTokenMissing
    ? 'Bearer realm="preview"'
    : `Bearer realm="preview", error="invalid_token"`;

/** An answer may go on for longer than its token is good for: a stream of events. */
const endAt = (expiresAt: number, { raw }: FastifyReply): void => {
  const timer = setTimeout(() => raw.destroy(), expiresAt - Date.now());
  raw.once("close", () => clearTimeout(timer));
};

/** Lets nobody pass without a token. It comes before everything else: a body is not read for who has none. */
export const guard =
  (tokenOf: TokenOf, check: CheckToken): onRequestAsyncHookHandler =>
  async (request, reply) => {
    try {
      const token = tokenOf(request);
      if (token === null) throw new PreviewTokenMissing();
      endAt(check(token), reply);
    } catch (error) {
      if (error instanceof CallerError)
        reply.header("www-authenticate", challenge(error));
      throw error;
    }
  };
