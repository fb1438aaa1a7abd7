import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type DatabaseServer, parseDatabaseUrl } from "./database-url";
import { parseSettings } from "./settings";

let folder: string;
let pem: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bodywork-"));
  pem = path.join(folder, "some.pem");
  writeFileSync(pem, "CERTIFICATE");
});
afterAll(() => rmSync(folder, { recursive: true }));

const connection = (address: string): DatabaseServer["connection"] =>
  parseDatabaseUrl(address).connection;

/** What a query says about TLS. */
const sslOf = (query: string, scheme = "postgres"): unknown =>
  connection(`${scheme}://u:p@h/d${query}`).ssl;

describe("DATABASE_URL", () => {
  it.each([
    ["postgres", "postgres", 5432],
    ["postgresql", "postgres", 5432],
    ["mysql", "mysql", 3306],
  ])("of %s has the port of its server", (scheme, client, port) => {
    expect(parseDatabaseUrl(`${scheme}://u@h/d`)).toEqual({
      client,
      connection: { host: "h", port, user: "u", password: "", database: "d" },
    });
    expect(connection(`${scheme}://u@h:6000/d`).port).toBe(6000);
  });

  it("takes an IPv6 host out of its brackets", () => {
    expect(connection("postgres://u@[fd00::1]:5433/d")).toMatchObject({
      host: "fd00::1",
      port: 5433,
    });
  });

  it("decodes the user, the password and the name of the database", () => {
    expect(
      connection("mysql://us%40er:p%2Fa%3Fs%23s%25%3A@h/da%20ta"),
    ).toMatchObject({
      user: "us@er",
      password: "p/a?s#s%:",
      database: "da ta",
    });
  });

  it("verifies a server fully where it is told to encrypt, as both databases spell it", () => {
    for (const query of [
      "?sslmode=require",
      "?sslmode=verify-full",
      "?ssl-mode=REQUIRED",
      "?ssl-mode=VERIFY_IDENTITY",
    ]) {
      expect(sslOf(query)).toEqual({ rejectUnauthorized: true });
      expect(sslOf(query, "mysql")).toEqual({
        rejectUnauthorized: true,
        verifyIdentity: true,
      });
    }
  });

  it("verifies less where it is told so, and does not encrypt where it is told nothing", () => {
    expect(sslOf("")).toBeUndefined();
    expect(sslOf("?sslmode=disable")).toBe(false);
    expect(sslOf("?sslmode=no-verify")).toEqual({ rejectUnauthorized: false });
    expect(sslOf("?sslmode=verify-ca")).toEqual({
      rejectUnauthorized: true,
      checkServerIdentity: expect.any(Function) as unknown,
    });
    expect(sslOf("?ssl-mode=VERIFY_CA", "mysql")).toEqual({
      rejectUnauthorized: true,
      verifyIdentity: false,
    });
  });

  it("reads certificates, and checks the server where there is one", () => {
    expect(
      sslOf(`?sslrootcert=${pem}&sslcert=${pem}&sslkey=${pem}`),
    ).toMatchObject({
      rejectUnauthorized: true,
      ca: "CERTIFICATE",
      cert: "CERTIFICATE",
      key: "CERTIFICATE",
    });
    expect(sslOf(`?ssl-ca=${pem}`, "mysql")).toMatchObject({
      ca: "CERTIFICATE",
      verifyIdentity: true,
    });
  });

  it.each([
    ["nonsense", /not an address/],
    ["sqlite://u:secret@h/d", /must begin with postgres/],
    ["postgres://h/d", /must name a user/],
    ["postgres://u:secret@h", /must name a database/],
    ["postgres://u:secret@h/d/e", /must name a database/],
    ["postgres://u:secret@%2Fvar%2Frun/d", /host must be a name/],
    ["postgres://u:secret%@h/d", /password contains a “%”/],
    ["postgres://u:1#secret@h/d", /percent-encode/],
    ["postgres://u:1?secret=1@h/d", /percent-encode/],
    ["postgres://u:1/secret@h/d", /percent-encode/],
    ["postgres://u:secret@h/d#fragment", /percent-encode/],
    ["postgres://u:secret@h/d?schema=x", /“schema” is not supported/],
    ["postgres://u:secret@h/d?toString=x", /“toString” is not supported/],
    ["postgres://u:secret@h/d?sslmode=prefer", /sslmode must be/],
    ["postgres://u:secret@h/d?sslmode=", /sslmode must be/],
    ["postgres://u:secret@h/d?sslmode=require&ssl-mode=REQUIRED", /twice/],
    ["postgres://u:secret@h/d?sslrootcert=ca.pem", /absolute path/],
    ["postgres://u:secret@h/d?sslrootcert=/none/secret", /sslrootcert.*ENOENT/],
    ["postgres://u:secret@h/d?sslcert=/x", /belong together/],
    ["postgres://u:secret@h/d?sslmode=disable&sslrootcert=/x", /of no use/],
    ["postgres://u:secret@h/d?sslmode=no-verify&sslrootcert=/x", /of no use/],
  ])("is refused without a word of the password: %s", (address, message) => {
    const settings = (): unknown => parseSettings({ DATABASE_URL: address });
    expect(settings).toThrow(/^ {2}DATABASE_URL: /m);
    expect(settings).toThrow(message);
    expect(settings).not.toThrow(/secret/);
  });
});
