import { AsyncLocalStorage } from "node:async_hooks";
import type { Core } from "@strapi/strapi";
import type { Context, Middleware } from "koa";
import { isLostConnection, reasonOf } from "./lost-connection";

const RETRY_AFTER_SECONDS = 2;

const MESSAGE =
  "The connection to the database was lost. If you were saving, check whether the change was saved, and try again in a few seconds.";

/** What Strapi adds to Koa: an answer in the form of its errors. */
type StrapiContext = Context & {
  serviceUnavailable(message: string, details: object): void;
};

/** A request, with the error of a connection that it has lost. */
interface Request {
  lost: Error | null;
}

interface KnexClient {
  acquireConnection: () => Promise<unknown>;
}

/**
 * Answers 503 to requests that fail for lack of a database connection. The error that arrives here is not always the original
 * one: Strapi catches some of them and reports a language or a relation as missing. So the connections are watched, and a request
 * that loses one and then fails has failed because of it.
 */
export const answerUnavailable = (strapi: Core.Strapi): void => {
  const requests = new AsyncLocalStorage<Request>();
  const note = (error: unknown): void => {
    const request = requests.getStore();
    if (request && isLostConnection(error)) request.lost ??= error as Error;
  };

  const { connection } = strapi.db;
  connection.on("query-error", note);
  // Without a connection there is no statement that could fail.
  const client = connection.client as KnexClient;
  const acquire = client.acquireConnection.bind(client);
  client.acquireConnection = () =>
    acquire().catch((error: unknown) => {
      note(error);
      throw error;
    });

  const refuse = (ctx: Context, lost: Error): void => {
    strapi.log.warn(
      `${ctx.method} ${ctx.path} lost its connection to the database: ${reasonOf(lost)}`,
    );
    ctx.set("retry-after", String(RETRY_AFTER_SECONDS));
    (ctx as StrapiContext).serviceUnavailable(MESSAGE, {
      code: "DATABASE_UNAVAILABLE",
    });
  };

  const middleware: Middleware = (ctx, next) => {
    const request: Request = { lost: null };
    return requests.run(request, async () => {
      try {
        await next();
      } catch (error) {
        if (!request.lost) throw error;
        return refuse(ctx, request.lost);
      }
      if (request.lost && ctx.status >= 400) refuse(ctx, request.lost);
    });
  };
  strapi.server.use(middleware);
};
