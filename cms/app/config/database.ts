import path from "node:path";
import type { DatabaseServer } from "../src/database-url";
import { dataDirectory, settings } from "../src/environment";

interface MysqlConnection {
  query(statement: string, done: (error: Error | null) => void): void;
}

/**
 * MySQL would show a transaction what was there at its first look, and the content manager looks before it waits for its turn
 * to write. As on the other databases, each statement is to see what is there now.
 */
const seeWhatIsThereNow = (
  connection: MysqlConnection,
  done: (error: Error | null, connection: MysqlConnection) => void,
): void => {
  connection.query(
    "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
    (error) => done(error, connection),
  );
};

const server = ({ client, connection }: DatabaseServer) => ({
  client,
  connection: {
    ...connection,
    // Columns have no time zone. What is in them is UTC, whatever the zone of this process or of the server.
    ...(client === "mysql" && { timezone: "Z" }),
  },
  pool: {
    min: 0,
    max: 10,
    ...(client === "mysql" && { afterCreate: seeWhatIsThereNow }),
  },
});

const sqlite = () => ({
  client: "sqlite",
  connection: { filename: path.join(dataDirectory, "cms.sqlite") },
  useNullAsDefault: true,
});

export default () => ({
  connection: settings.DATABASE_URL ? server(settings.DATABASE_URL) : sqlite(),
  // Never drop a table because its content type is missing: an unbuilt plugin must not cost the content.
  settings: { forceMigration: false },
});
