import { randomUUID } from "node:crypto";
import mysql from "mysql2/promise";
import pg from "pg";
import { IN_CI } from "./environment";

/** A database of its own on a server that is already running. */
export interface TestDatabase {
  readonly url: string;
  /** Cuts every connection to it, as an administrator or a failover does. Returns how many there were. */
  cut(): Promise<number>;
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

/** A server of this kind at an address. */
export const postgresAt = (server: string): DatabaseServer => ({
  name: "PostgreSQL",
  async create() {
    const run = async (
      statement: string,
      values: readonly string[] = [],
    ): Promise<number> => {
      const client = new pg.Client({
        connectionString: server,
        connectionTimeoutMillis: 3000,
      });
      await client.connect();
      const { rowCount } = await client
        .query(statement, [...values])
        .finally(() => client.end());
      return rowCount ?? 0;
    };
    const name = databaseName();
    await run(`CREATE DATABASE ${name}`);
    return {
      url: at(server, name),
      cut: () =>
        run(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
          [name],
        ),
      drop: async () => {
        await run(`DROP DATABASE ${name} WITH (FORCE)`);
      },
    };
  },
});

/** A server of this kind at an address. */
export const mysqlAt = (server: string): DatabaseServer => ({
  name: "MySQL",
  async create() {
    const run = async <T>(
      use: (connection: mysql.Connection) => Promise<T>,
    ): Promise<T> => {
      const connection = await mysql.createConnection({
        uri: server,
        connectTimeout: 3000,
      });
      return use(connection).finally(() => connection.end());
    };
    const name = databaseName();
    await run((one) =>
      one.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`),
    );
    return {
      url: at(server, name),
      cut: () =>
        run(async (one) => {
          const [rows] = await one.query<mysql.RowDataPacket[]>(
            "SELECT id FROM information_schema.processlist WHERE db = ?",
            [name],
          );
          for (const { id } of rows)
            // It may have gone by itself meanwhile.
            await one.query(`KILL ${Number(id)}`).catch(() => undefined);
          return rows.length;
        }),
      drop: async () => {
        await run((one) => one.query(`DROP DATABASE ${name}`));
      },
    };
  },
});

export const databaseServers: readonly DatabaseServer[] = [
  postgresAt(POSTGRES),
  mysqlAt(MYSQL),
];

/** Null where there is no such server; in CI there is one. */
export const databaseOn = async (
  server: DatabaseServer,
): Promise<TestDatabase | null> => {
  try {
    return await server.create();
  } catch (error) {
    if (IN_CI) throw error;
    return null;
  }
};
