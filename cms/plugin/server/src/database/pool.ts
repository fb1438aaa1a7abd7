import type { Core } from "@strapi/strapi";
import { isLostConnection } from "./lost-connection";

/** A connection of a driver, with the mark by which Knex knows that it must not be used any more. */
interface Connection {
  __knex__disposed?: unknown;
}

/** The client of a transaction shares its prototype with that of the pool. */
interface ClientPrototype {
  _query: (connection: Connection, statement: unknown) => Promise<unknown>;
}

/**
 * Keeps connections that are ending out of the pool. Between a statement that fails for this reason and the end of the socket, the
 * pool would take the connection for a good one, and the next request would fail on it, too.
 */
export const discardLostConnections = (strapi: Core.Strapi): void => {
  const prototype = Object.getPrototypeOf(
    strapi.db.connection.client,
  ) as ClientPrototype;
  const query = prototype._query;
  prototype._query = function (connection, statement) {
    return query.call(this, connection, statement).catch((error: unknown) => {
      if (isLostConnection(error)) connection.__knex__disposed ??= error;
      throw error;
    });
  };
};
