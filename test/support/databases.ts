import { randomUUID } from "node:crypto";
import mysql from "mysql2/promise";
import pg from "pg";

/** A database of its own on a server that is already running. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export interface DatabaseServer {
  readonly name: string;
  /** Rejects where the server cannot be reached. */
  create(): Promise<TestDatabase>;
}

const databaseName = (): string =>
  `bodywork_test_${randomUUID().replaceAll("-", "")}`;

const at = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

const POSTGRES =
  process.env["TEST_POSTGRES_URL"] ??
  "postgres://postgres@127.0.0.1:5432/postgres";

const MYSQL = process.env["TEST_MYSQL_URL"] ?? "mysql://root@127.0.0.1:3306/";

const postgres: DatabaseServer = {
  name: "PostgreSQL",
  async create() {
    const run = async (statement: string): Promise<void> => {
      const client = new pg.Client({
        connectionString: POSTGRES,
        connectionTimeoutMillis: 3000,
      });
      await client.connect();
      await client.query(statement).finally(() => client.end());
    };
    const name = databaseName();
    await run(`CREATE DATABASE ${name}`);
    return {
      url: at(POSTGRES, name),
      drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`),
    };
  },
};

const mariadb: DatabaseServer = {
  name: "MySQL",
  async create() {
    const run = async (statement: string): Promise<void> => {
      const client = await mysql.createConnection({
        uri: MYSQL,
        connectTimeout: 3000,
      });
      await client.query(statement).finally(() => client.end());
    };
    const name = databaseName();
    await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
    return { url: at(MYSQL, name), drop: () => run(`DROP DATABASE ${name}`) };
  },
};

export const databaseServers: readonly DatabaseServer[] = [postgres, mariadb];
