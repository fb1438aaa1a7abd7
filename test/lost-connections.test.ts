import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { LostConnections } from "./faults/lost-connections";
import { Cms, uid } from "./support/cms";
import {
  type TestDatabase,
  databaseOn,
  databaseServers,
} from "./support/databases";
import { aTechnique } from "./support/entries";
import { CUTS, environment } from "./support/environment";
import { OwnDatabaseServer } from "./support/own-database-server";

const leftOut = (name: string): void => {
  process.stdout.write(`No ${name} here; left out.\n`);
};

describe.each(databaseServers)("$name loses its connections", (server) => {
  let remove: () => Promise<void> = () => Promise.resolve();
  afterEach(() => remove());

  it(
    "and editors get a 503, confirmed changes stay, readers notice nothing and the CMS keeps running",
    async () => {
      const database = await databaseOn(server);
      if (!database) return leftOut(server.name);
      remove = () => database.drop();
      const settings = await environment({
        STARTER_CONTENT: "false",
        DATABASE_URL: database.url,
        LOG_LEVEL: "fatal",
      });
      const workload = await LostConnections.begin(settings);
      for (let cut = 0; cut < CUTS; cut += 1) {
        await sleep(Math.random() * 300);
        await workload.cut(() => database.cut());
      }
      const { faults, refused, reads } = await workload.end();
      expect(faults).toEqual([]);
      expect(refused).toBeGreaterThan(0);
      expect(reads).toBeGreaterThan(0);
    },
    120_000 + CUTS * 10_000,
  );

  it("and reconnects after the whole server was stopped", async () => {
    const own = await OwnDatabaseServer.create(server.name);
    if (!own) return leftOut(server.name);
    remove = () => own.remove();
    const settings = await environment({
      STARTER_CONTENT: "false",
      DATABASE_URL: own.url,
      LOG_LEVEL: "fatal",
    });
    const workload = await LostConnections.begin(settings);
    for (let stop = 0; stop < 2; stop += 1)
      await workload.cut(async () => {
        await own.stop();
        await workload.isRefused();
        await own.start();
      });
    const { faults, reads } = await workload.end();
    expect(faults).toEqual([]);
    expect(reads).toBeGreaterThan(0);
  }, 300_000);
});

const [postgres] = databaseServers;

describe("a transaction that PostgreSQL does not commit", () => {
  let database: TestDatabase | null;
  let cms: Cms;

  beforeAll(async () => {
    database = postgres ? await databaseOn(postgres) : null;
    if (!database) return;
    cms = await Cms.start(
      await environment({
        STARTER_CONTENT: "false",
        DATABASE_URL: database.url,
      }),
    );
  });
  afterAll(async () => {
    if (!database) return;
    await cms.stop();
    await database.drop();
  });

  it("is not confirmed when the connection is lost during it", async () => {
    if (!database) return leftOut("PostgreSQL");
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ name: "Before" }),
      status: "published",
    });
    // A deferred trigger runs when the transaction commits, and ends its own connection.
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`
      CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER cut AFTER UPDATE ON bodywork_techniques
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut();`);
    const publish = (): Promise<Response> =>
      cms.admin(
        "POST",
        `/content-manager/collection-types/${uid("technique")}/${documentId}/actions/publish`,
        { name: "After" },
      );
    const refused = await publish();
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("2");
    expect(await refused.json()).toMatchObject({
      data: null,
      error: {
        status: 503,
        name: "ServiceUnavailableError",
        details: { code: "DATABASE_UNAVAILABLE" },
      },
    });
    const names = async (): Promise<unknown[]> =>
      (await cms.rows("technique", { documentId })).map((row) => row["name"]);
    expect(await names()).toEqual(["Before", "Before"]);

    await client.query("DROP TRIGGER cut ON bodywork_techniques");
    await client.end();
    expect((await publish()).status).toBe(200);
    expect(await names()).toEqual(["After", "After"]);
  });

  it("keeps the permissions of a role that were to be replaced", async () => {
    if (!database) return leftOut("PostgreSQL");
    const { data: roles } = (await (
      await cms.admin("GET", "/admin/roles")
    ).json()) as { data: { id: number; code: string }[] };
    const editor = roles.find(({ code }) => code === "strapi-editor")?.id ?? 0;
    const path = `/admin/roles/${editor}/permissions`;
    const permissions = async (): Promise<unknown[]> =>
      ((await (await cms.admin("GET", path)).json()) as { data: unknown[] })
        .data;
    const before = await permissions();
    expect(before.length).toBeGreaterThan(1);

    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`
      CREATE FUNCTION cut_insert() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); RETURN NULL; END $$;
      CREATE TRIGGER cut_insert BEFORE INSERT ON admin_permissions
        FOR EACH ROW EXECUTE FUNCTION cut_insert();`);
    const other = {
      action: "plugin::upload.settings.read",
      subject: null,
      properties: {},
      conditions: [],
    };
    const { status } = await cms.admin("PUT", path, { permissions: [other] });
    await client.query("DROP TRIGGER cut_insert ON admin_permissions");
    await client.end();
    expect(status).toBe(503);
    expect(await permissions()).toEqual(before);
  });

  it("is not confirmed when another statement of the transaction had failed", async () => {
    if (!database) return leftOut("PostgreSQL");
    await expect(
      cms.overlook("technique", "create", {
        data: aTechnique({ slug: "overlooked" }),
      }),
    ).rejects.toThrow("rolled the transaction back");
    expect(await cms.rows("technique", { slug: "overlooked" })).toEqual([]);
  });
});
