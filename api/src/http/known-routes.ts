import { METHODS } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import findMyWay from "find-my-way";
import { CallerError } from "../content/errors";
import { NOT_FOUND } from "./errors";

class NoSuchAddress extends CallerError {
  constructor() {
    super(NOT_FOUND.code, NOT_FOUND.message);
  }
}

class MethodNotAllowed extends CallerError {
  constructor(method: string, allowed: string) {
    super(
      "METHOD_NOT_ALLOWED",
      `There is no ${method} at this address. Use ${allowed}.`,
    );
  }
}

/** A browser asks so before it sends what a page of another site wants to send; every address answers it. */
const isPreflight = ({ headers }: FastifyRequest): boolean =>
  headers.origin !== undefined &&
  headers["access-control-request-method"] !== undefined;

/** How the server's own router reads addresses. */
interface RouterOptions {
  readonly ignoreTrailingSlash: boolean;
  readonly maxParamLength: number;
}

/**
 * Refuses what no route takes, before its body is read: what is wrong with the body does not matter then. Fastify itself knows no
 * difference between an unknown address and an unknown method.
 */
export const refuseUnknownRoutes = (
  app: FastifyInstance,
  options: RouterOptions,
): void => {
  const allowed = new Map<string, Set<string>>();
  const addresses = findMyWay(options);
  app.addHook("onRoute", ({ url, method }) => {
    // For preflights alone, at every address.
    if (method === "OPTIONS") return;
    let methods = allowed.get(url);
    if (!methods) {
      const known = new Set<string>();
      methods = known;
      allowed.set(url, known);
      addresses.on("GET", url, () => undefined, known);
    }
    for (const each of [method].flat()) methods.add(each);
  });
  app.addHook("onRequest", (request, reply, done) => {
    const { method, url } = request;
    const isTaken =
      method === "OPTIONS" ? isPreflight(request) : !request.is404;
    if (isTaken) {
      done();
      return;
    }
    const found = addresses.find("GET", url)?.store as
      ReadonlySet<string> | undefined;
    if (!found) {
      done(new NoSuchAddress());
      return;
    }
    const allow = METHODS.filter((each) => found.has(each)).join(", ");
    void reply.header("allow", allow);
    done(new MethodNotAllowed(method, allow));
  });
};
