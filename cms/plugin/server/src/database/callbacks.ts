import type { Core } from "@strapi/strapi";
import { reasonOf } from "./lost-connection";

type Callback = () => unknown;
type Register = (callback: Callback) => void;
type Transact = (run?: (parameters: object) => unknown) => Promise<unknown>;

interface Callbacks {
  readonly onCommit: Register;
  readonly onRollback: Register;
}

/**
 * Logs what fails in a callback after a commit or a rollback. Strapi reads the entry again for its events there and does not handle
 * the promise, so a connection lost at that moment would end the process. The write is done by then; only an event is missed, for
 * example for a webhook.
 */
export const logCallbackErrors = (strapi: Core.Strapi): void => {
  const logged =
    (register: Register): Register =>
    (callback) =>
      register(() => {
        Promise.resolve()
          .then(callback)
          .catch((error: unknown) => {
            strapi.log.error(
              `Bodywork: a callback after a write failed, such as an event for a webhook: ${error instanceof Error ? reasonOf(error) : String(error)}`,
            );
          });
      });

  const db = strapi.db as unknown as { transaction: Transact };
  const transact = db.transaction.bind(db);
  db.transaction = (run) =>
    transact(
      run &&
        ((parameters) => {
          const { onCommit, onRollback } = parameters as Callbacks;
          return run({
            ...parameters,
            onCommit: logged(onCommit),
            onRollback: logged(onRollback),
          });
        }),
    );
};
