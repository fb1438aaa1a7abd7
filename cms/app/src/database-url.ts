import { readFileSync } from "node:fs";
import path from "node:path";

/** What the drivers of PostgreSQL and MySQL know as `ssl`. */
interface Tls {
  readonly rejectUnauthorized: boolean;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** PostgreSQL's driver compares the certificate with the host unless it is told otherwise. */
  readonly checkServerIdentity?: () => undefined;
  /** MySQL's driver compares them only when it is told to. */
  readonly verifyIdentity?: boolean;
}

/** A database on a server, as `DATABASE_URL` describes it. */
export interface DatabaseServer {
  readonly client: "postgres" | "mysql";
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
    readonly database: string;
    readonly ssl?: Tls | false;
  };
}

/** What is wrong with `DATABASE_URL`. The message never repeats a value: any part of the address may turn out to be the password. */
export class DatabaseUrlError extends Error {
  override readonly name = "DatabaseUrlError";
}

const EXAMPLE = "postgres://user:password@host:5432/name";

/** The parameters, by the names that the clients of PostgreSQL and MySQL use. */
const PARAMETERS = {
  sslmode: "mode",
  "ssl-mode": "mode",
  sslrootcert: "ca",
  "ssl-ca": "ca",
  sslcert: "cert",
  "ssl-cert": "cert",
  sslkey: "key",
  "ssl-key": "key",
} as const;

type Parameter = (typeof PARAMETERS)[keyof typeof PARAMETERS];

type Verification = "off" | "encrypt" | "chain" | "full";

/** Node's drivers cannot fall back to an unencrypted connection, so “prefer” would be a promise that nobody keeps. */
const MODES: Readonly<Record<string, Verification>> = {
  disable: "off",
  disabled: "off",
  "no-verify": "encrypt",
  "verify-ca": "chain",
  // Stricter than the databases' own clients: encryption without verification protects from nobody who can change what is sent.
  require: "full",
  required: "full",
  "verify-full": "full",
  "verify-identity": "full",
};

const fail = (message: string): never => {
  throw new DatabaseUrlError(message);
};

const decoded = (part: string, name: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return fail(
      `the ${name} contains a “%” that two hexadecimal digits do not follow; write “%” itself as %25`,
    );
  }
};

const parametersOf = (
  search: URLSearchParams,
): Partial<Record<Parameter, string>> => {
  const given: Partial<Record<Parameter, string>> = {};
  for (const [name, value] of search) {
    const parameter = Object.hasOwn(PARAMETERS, name)
      ? PARAMETERS[name as keyof typeof PARAMETERS]
      : fail(
          `the parameter ${/^[\w-]{1,40}$/.test(name) ? `“${name}” ` : ""}is not supported; supported are ${Object.keys(PARAMETERS).join(", ")}`,
        );
    if (given[parameter] !== undefined)
      fail(`the parameter “${name}” is given twice, or under two names`);
    given[parameter] = value;
  }
  return given;
};

const fileAt = (file: string, parameter: string): string => {
  if (!path.isAbsolute(file))
    fail(`${parameter} must be the absolute path of a PEM file`);
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(`the file that ${parameter} names cannot be read (${code})`);
  }
};

const tlsOf = (
  client: DatabaseServer["client"],
  { mode, ca, cert, key }: Partial<Record<Parameter, string>>,
): Tls | false | undefined => {
  const hasFiles = (ca ?? cert ?? key) !== undefined;
  if (mode === undefined && !hasFiles) return undefined;
  // Whoever names a certificate wants it to be checked.
  const verification =
    mode === undefined
      ? "full"
      : MODES[mode.toLowerCase().replaceAll("_", "-")];
  if (verification === undefined)
    return fail(
      "sslmode must be disable, no-verify, verify-ca, require or verify-full; the last two mean the same, and a connection that is only encrypted if the server likes is not supported",
    );
  if (verification === "off") {
    if (hasFiles) fail("certificates are of no use with sslmode=disable");
    return false;
  }
  if (verification === "encrypt" && ca !== undefined)
    fail("sslrootcert is of no use with sslmode=no-verify");
  if ((cert === undefined) !== (key === undefined))
    fail("sslcert and sslkey belong together: set both, or neither");
  return {
    rejectUnauthorized: verification !== "encrypt",
    ...(ca !== undefined && { ca: fileAt(ca, "sslrootcert") }),
    ...(cert !== undefined && { cert: fileAt(cert, "sslcert") }),
    ...(key !== undefined && { key: fileAt(key, "sslkey") }),
    ...(client === "mysql" && { verifyIdentity: verification === "full" }),
    ...(client === "postgres" &&
      verification === "chain" && { checkServerIdentity: () => undefined }),
  };
};

/**
 * Every part of the address is either honored or refused: a parameter that is silently ignored could be the one that was to encrypt the
 * connection.
 *
 * @throws DatabaseUrlError
 */
export const parseDatabaseUrl = (address: string): DatabaseServer => {
  const url = URL.canParse(address)
    ? new URL(address)
    : fail(
        `is not an address such as ${EXAMPLE}; in the user and the password, percent-encode characters such as / ? # and %`,
      );
  const client = /^postgres(ql)?:$/.test(url.protocol)
    ? "postgres"
    : url.protocol === "mysql:"
      ? "mysql"
      : fail("must begin with postgres://, postgresql:// or mysql://");
  // A “?”, “#” or “/” in the password ends the host early, and what follows is part of the password: nothing else is looked at then.
  if (url.username === "" || url.hash !== "")
    fail(
      `must name a user before the host, as in ${EXAMPLE}; in the user and the password, percent-encode characters such as / ? # and %`,
    );
  const database = decoded(url.pathname.slice(1), "name of the database");
  if (database === "" || database.includes("/"))
    fail(`must name a database after the host, as in ${EXAMPLE}`);
  const host = decoded(url.hostname.replace(/^\[(.*)\]$/, "$1"), "host");
  if (!/^[\w.:-]+$/.test(host))
    fail("the host must be a name or an IP address (IPv6 in brackets)");
  const ssl = tlsOf(client, parametersOf(url.searchParams));
  return {
    client,
    connection: {
      host,
      port: Number(url.port) || (client === "mysql" ? 3306 : 5432),
      user: decoded(url.username, "user"),
      password: decoded(url.password, "password"),
      database,
      ...(ssl !== undefined && { ssl }),
    },
  };
};
