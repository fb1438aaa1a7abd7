import mysql from "mysql2/promise";
import pg from "pg";
import { Cms } from "./support/cms";
import {
  type TestDatabase,
  databaseOn,
  databaseServers,
} from "./support/databases";
import { aTechnique } from "./support/entries";
import { environment } from "./support/environment";

/** What a column of the only technique holds, as it stands there. */
const storedIn = async ({ url }: TestDatabase): Promise<string> => {
  const column = "updated_at";
  const from = "FROM bodywork_techniques WHERE published_at IS NOT NULL";
  if (url.startsWith("mysql")) {
    const connection = await mysql.createConnection({ uri: url });
    const [[row]] = await connection
      .query<mysql.RowDataPacket[]>(
        `SELECT CAST(${column} AS CHAR) AS text ${from}`,
      )
      .finally(() => connection.end());
    return String(row?.["text"]);
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query<{ text: string }>(`SELECT ${column}::text AS text ${from}`)
    .finally(() => client.end());
  return String(rows[0]?.text);
};

/** Two processes in different places, and a database in a third one. */
describe.each(databaseServers)("times on $name", (server) => {
  let database: TestDatabase | null = null;
  let cms: Cms | null = null;
  beforeAll(async () => {
    database = await databaseOn(server);
  });
  afterAll(async () => {
    await cms?.stop();
    await database?.drop();
  });

  const startIn = async (TZ: string, url: string): Promise<Cms> =>
    Cms.start(
      await environment({ STARTER_CONTENT: "false", DATABASE_URL: url, TZ }),
    );

  it("are stored as UTC and read as the same instants, wherever a CMS runs", async () => {
    if (!database) {
      process.stdout.write(`No ${server.name} here; left out.\n`);
      return;
    }
    const { url } = database;
    // The sessions of MySQL have the zone of the whole server, which is not only ours.
    if (url.startsWith("postgres")) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const name = new URL(url).pathname.slice(1);
      await client.query(
        `ALTER DATABASE ${name} SET timezone = 'Asia/Kolkata'`,
      );
      await client.end();
    }

    cms = await startIn("America/New_York", url);
    const before = Date.now();
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique(),
      status: "published",
    });
    const after = Date.now();
    const entry = { documentId, status: "published" };
    const written = await cms.documents("technique", "findOne", entry);
    const [, published] = (await cms.snapshot("published")).split("\n");
    await cms.stop();

    const stored = Date.parse(`${(await storedIn(database)).slice(0, 23)}Z`);
    expect(stored).toBeGreaterThanOrEqual(before - 1);
    expect(stored).toBeLessThanOrEqual(after + 1);

    cms = await startIn("Asia/Tokyo", url);
    expect(await cms.documents("technique", "findOne", entry)).toEqual(written);
    expect(new Date(String(written["updatedAt"])).getTime()).toBe(stored);
    const lines = (await cms.snapshot("published")).split("\n");
    expect(lines).toContain(published);
    expect(JSON.parse(published ?? "")).toMatchObject({
      updatedAt: written["updatedAt"],
    });
    expect(await cms.service("feed", "reconcile")).toBe(0);
    expect(cms.output).not.toContain("past the feed");
  }, 180_000);
});

describe("a DATABASE_URL that cannot be honored", () => {
  it("ends the start with what is wrong, without the password", async () => {
    const settings = await environment({
      DATABASE_URL: "postgres://u:hidden-word@h/d?sslmode=prefer",
    });
    const start = Cms.start(settings);
    await expect(start).rejects.toThrow(
      /Settings that are missing or wrong:\n {2}DATABASE_URL: sslmode must be/,
    );
    await expect(start).rejects.not.toThrow(/hidden-word/);
  });
});
