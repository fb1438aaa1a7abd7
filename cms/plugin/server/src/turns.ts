import { AsyncLocalStorage } from "node:async_hooks";

/** The writes of a transaction, or those inside one of them, each begun when the one before has ended. */
interface Turns {
  readonly transaction: object;
  last: Promise<unknown>;
}

const turnsOf = (transaction: object): Turns => ({
  transaction,
  last: Promise.resolve(),
});

const inside = new AsyncLocalStorage<Turns>();
const outermost = new WeakMap<object, Turns>();

/**
 * Lets the writes of one transaction happen one after the other. Strapi's bulk actions start all of theirs at once, and on
 * one connection each would read what another has half done. A write that is made inside another one does not wait for it.
 *
 * Those that wait behind one that fails fail with it, before they begin: the transaction is about to be rolled back under
 * them, and a query of Strapi's validation that finds it gone ends the process (nobody listens to its promise).
 */
export const takeTurn = <T>(
  transaction: object,
  write: () => Promise<T>,
): Promise<T> => {
  const around = inside.getStore();
  const turns =
    around?.transaction === transaction
      ? around
      : (outermost.get(transaction) ?? turnsOf(transaction));
  if (turns !== around) outermost.set(transaction, turns);

  const result = turns.last.then(() => inside.run(turnsOf(transaction), write));
  turns.last = result;
  result.catch(() => {
    // Whoever comes later has seen the failure and goes on all the same.
    if (turns.last === result) turns.last = Promise.resolve();
  });
  return result;
};
