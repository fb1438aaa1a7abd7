/**
 * Codes of PostgreSQL (the whole class 08, https://www.postgresql.org/docs/current/errcodes-appendix.html), of MySQL and
 * MariaDB, and of the network, that mean that a statement failed because of its connection.
 */
const CODES: ReadonlySet<string> = new Set([
  "53300", // too_many_connections
  "57P01", // admin_shutdown
  "57P02", // crash_shutdown
  "57P03", // cannot_connect_now
  "57P05", // idle_session_timeout
  "25P03", // idle_in_transaction_session_timeout
  "ER_CLIENT_INTERACTION_TIMEOUT",
  "ER_CONNECTION_KILLED",
  "ER_CON_COUNT_ERROR",
  "ER_NORMAL_SHUTDOWN",
  "ER_SERVER_SHUTDOWN",
  "PROTOCOL_CONNECTION_LOST",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/** Messages of the drivers that have no code. Knex puts the statement before them. */
const MESSAGES =
  /(Connection terminated( unexpectedly)?|timeout expired|is not queryable|command when connection is in closed state|Timeout acquiring a connection\..*)$/s;

/** Whether a statement failed because there is no connection to the database. */
export const isLostConnection = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (
    (typeof code === "string" && (CODES.has(code) || /^08\w{3}$/.test(code))) ||
    MESSAGES.test(error.message)
  );
};

/** The message of the driver, without the statement that Knex puts before it, and without the values in that. */
export const reasonOf = (error: Error): string =>
  error.message.slice(error.message.lastIndexOf(" - ") + 1).replace(/^- /, "");
