import type { Core } from "@strapi/strapi";

/** Minutes from UTC in January and in July: London is on UTC for half of the year. */
const offsets = (): readonly number[] =>
  [0, 6].map((month) => new Date(2026, month).getTimezoneOffset());

/**
 * Says so when the database would hold local times. Another process in another zone, or this one after a change of the clocks, would
 * read other instants from them. SQLite holds instants; the driver of MySQL has a setting of its own.
 */
export const warnUnlessUtc = (
  strapi: Core.Strapi,
  minutesFromUtc = offsets(),
): void => {
  const { client } = strapi.db.dialect;
  const { connection } = strapi.db.config.connection;
  const timezone =
    typeof connection === "object" && "timezone" in connection
      ? connection.timezone
      : undefined;
  const isUtc =
    client === "sqlite" ||
    (client === "mysql" && (timezone === "Z" || timezone === "+00:00")) ||
    minutesFromUtc.every((minutes) => minutes === 0);
  if (isUtc) return;
  strapi.log.warn(
    `Bodywork: times are stored in the time zone of this process, so another zone would shift them. Set TZ=UTC for the process${client === "mysql" ? ', or timezone: "Z" in the connection to the database' : ""}. Times that are already stored in another zone have to be converted first.`,
  );
};
