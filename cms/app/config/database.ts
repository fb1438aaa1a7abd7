import path from "node:path";
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

const server = (address: string) => {
  const {
    protocol,
    hostname,
    port,
    username,
    password,
    pathname,
    searchParams,
  } = new URL(address);
  const client = protocol === "mysql:" ? "mysql" : "postgres";
  return {
    client,
    connection: {
      host: hostname,
      port: port ? Number(port) : client === "mysql" ? 3306 : 5432,
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database: decodeURIComponent(pathname.slice(1)),
      ...(searchParams.get("sslmode") === "require" && {
        ssl: { rejectUnauthorized: true },
      }),
    },
    pool: {
      min: 0,
      max: 10,
      ...(client === "mysql" && { afterCreate: seeWhatIsThereNow }),
    },
  };
};

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
