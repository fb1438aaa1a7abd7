import type { Core } from "@strapi/strapi";

/** What is needed of a transaction of Knex. */
interface Transaction {
  /** Resolves even if the database refuses, see `verifyCommits`. */
  commit: (value?: unknown) => Promise<unknown>;
  /** Settles as the transaction does. */
  readonly executionPromise: Promise<unknown>;
}

interface KnexClient {
  /** Passes a transaction that has begun to the container. */
  transaction: (
    container: (transaction: Transaction) => unknown,
    ...others: unknown[]
  ) => Promise<unknown>;
}

/** The response to a statement, as the PostgreSQL driver has it. */
interface Response {
  readonly response?: { readonly command?: string };
}

/**
 * Turns a failed commit into an error. When the connection is lost during a commit, Knex resolves `commit()` and rejects a promise
 * that Strapi does not know, so an unsaved change would be reported as saved. PostgreSQL rolls back instead of committing when a
 * statement of the transaction has failed, and reports this only in its response.
 */
export const verifyCommits = (strapi: Core.Strapi): void => {
  const client = strapi.db.connection.client as KnexClient;
  const transact = client.transaction.bind(client);
  client.transaction = (container, ...others) =>
    transact(
      (transaction) => {
        const { commit } = transaction;
        transaction.commit = async (value) => {
          const answer = (await commit(value)) as Response | undefined;
          await transaction.executionPromise;
          if (answer?.response?.command === "ROLLBACK")
            throw new Error(
              "The database rolled the transaction back because one of its statements had failed.",
            );
          return answer;
        };
        return container(transaction);
      },
      ...others,
    );
};
