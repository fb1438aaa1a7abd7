import { isLostConnection, reasonOf } from "./lost-connection";

const withCode = (code: string, message = "failed"): Error =>
  Object.assign(new Error(message), { code });

describe("a lost connection", () => {
  it.each([
    "57P01",
    "57P03",
    "08006",
    "53300",
    "ECONNREFUSED",
    "ECONNRESET",
    "PROTOCOL_CONNECTION_LOST",
    "ER_CONNECTION_KILLED",
    "ER_SERVER_SHUTDOWN",
  ])("is one by its code %s", (code) => {
    expect(isLostConnection(withCode(code))).toBe(true);
  });

  it.each([
    "Connection terminated unexpectedly",
    "Connection terminated",
    "Client has encountered a connection error and is not queryable",
    "Client was closed and is not queryable",
    "timeout expired",
    "Can't add new command when connection is in closed state",
    "Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?",
  ])("is one by what the driver says: %s", (message) => {
    expect(isLostConnection(new Error(message))).toBe(true);
    expect(isLostConnection(new Error(`select 1 - ${message}`))).toBe(true);
  });

  it.each([
    withCode("23505", "duplicate key value violates unique constraint"),
    withCode("25P02", "current transaction is aborted"),
    withCode("ER_LOCK_DEADLOCK"),
    withCode("ENOENT"),
    new Error("select 'timeout expired' - column does not exist"),
    "57P01",
    null,
  ])("is not %s", (error) => {
    expect(isLostConnection(error)).toBe(false);
  });

  it("is reported without the statement and its values", () => {
    const error = new Error(
      "select * from `tokens` where `key` = 'secret - 1' - Connection lost",
    );
    expect(reasonOf(error)).toBe("Connection lost");
    expect(reasonOf(new Error("timeout expired"))).toBe("timeout expired");
  });
});
