import path from "node:path";
import { dataDirectory, settings } from "../src/environment";

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
    pool: { min: 0, max: 10 },
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
