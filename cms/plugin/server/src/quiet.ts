import { setImmediate as nextTurn } from "node:timers/promises";

/** What is needed of a transaction of Knex. */
interface Transaction {
  on(event: "query", listener: () => void): unknown;
  off(event: "query", listener: () => void): unknown;
  raw(statement: string): PromiseLike<unknown>;
}

/**
 * Waits until nobody asks anything of a transaction any more.
 *
 * Strapi publishes the languages of a document at once. When one is refused, it fails and rolls back while the others are
 * still under way, and a unique check that finds its transaction gone ends the process: the version of yup that Strapi
 * validates with does not listen to the promise of a test.
 */
export const quiet = async (transaction: Transaction): Promise<void> => {
  let asked = 0;
  const count = (): void => {
    asked += 1;
  };
  transaction.on("query", count);
  try {
    let before: number;
    do {
      before = asked;
      // One connection answers in turn: this comes back after all that was asked so far.
      await transaction.raw("SELECT 1");
      await nextTurn();
    } while (asked > before + 1);
  } catch {
    // A transaction that the database has given up answers to nobody.
  } finally {
    transaction.off("query", count);
  }
};
