import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type DatabaseServer,
  type TestDatabase,
  mysqlAt,
  postgresAt,
} from "./databases";
import { eventually } from "./eventually";
import { freePort } from "./ports";

/** How a kind of server is made and run; it is never run as root. */
interface Kind {
  readonly name: string;
  /** Where its programs may be, besides the path. */
  readonly folders: readonly string[];
  /** What it runs as where we are root. */
  readonly user: string;
  readonly prepare: (folder: string) => readonly string[];
  readonly run: (folder: string, port: number) => readonly string[];
  /** Ends it at once, with all its connections. */
  readonly stop: NodeJS.Signals;
  readonly at: (port: number) => DatabaseServer;
}

const versions = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder).map((version) => path.join(folder, version, "bin"))
    : [];

const KINDS: readonly Kind[] = [
  {
    name: "PostgreSQL",
    folders: versions("/usr/lib/postgresql"),
    user: "postgres",
    prepare: (folder) => [
      "initdb",
      "--pgdata",
      folder,
      "--auth",
      "trust",
      "--username",
      "postgres",
      "--no-sync",
    ],
    run: (folder, port) => [
      "postgres",
      "-D",
      folder,
      "-p",
      String(port),
      "-k",
      folder,
      "-h",
      "127.0.0.1",
    ],
    stop: "SIGINT",
    at: (port) => postgresAt(`postgres://postgres@127.0.0.1:${port}/postgres`),
  },
  {
    name: "MySQL",
    folders: ["/usr/sbin", "/usr/local/sbin"],
    user: "mysql",
    prepare: (folder) => [
      "mariadb-install-db",
      "--no-defaults",
      `--datadir=${folder}`,
      "--auth-root-authentication-method=normal",
      "--skip-test-db",
    ],
    run: (folder, port) => [
      "mariadbd",
      "--no-defaults",
      `--datadir=${folder}`,
      `--port=${port}`,
      "--bind-address=127.0.0.1",
      `--socket=${folder}/socket`,
      `--pid-file=${folder}/pid`,
    ],
    stop: "SIGTERM",
    at: (port) => mysqlAt(`mysql://root@127.0.0.1:${port}/`),
  },
];

const find = (
  program: string,
  folders: readonly string[],
): string | undefined =>
  [...folders, ...(process.env["PATH"] ?? "").split(":")]
    .map((folder) => path.join(folder, program))
    .find(existsSync);

const idOf = (user: string): { uid: number; gid: number } => {
  const id = (flag: string): number => Number(execFileSync("id", [flag, user]));
  return { uid: id("-u"), gid: id("-g") };
};

/** A database server that a test may stop and start, since nobody else uses it. */
export class OwnDatabaseServer {
  readonly #kind: Kind;
  readonly #port: number;
  readonly #folder: string;
  readonly #identity: { uid?: number; gid?: number };
  #child: ChildProcess | null = null;
  #database: TestDatabase | null = null;

  private constructor(kind: Kind, port: number) {
    this.#kind = kind;
    this.#port = port;
    this.#folder = mkdtempSync(path.join(tmpdir(), "bodywork-database-"));
    this.#identity = process.getuid?.() === 0 ? idOf(kind.user) : {};
    const { uid, gid } = this.#identity;
    if (uid !== undefined && gid !== undefined)
      chownSync(this.#folder, uid, gid);
    chmodSync(this.#folder, 0o700);
  }

  /** Null where the programs of this kind are not installed. */
  static async create(name: string): Promise<OwnDatabaseServer | null> {
    const kind = KINDS.find((one) => one.name === name);
    if (!kind || !find(kind.run("", 0)[0] ?? "", kind.folders)) return null;
    const server = new OwnDatabaseServer(kind, await freePort());
    const [program, ...args] = server.#command(kind.prepare(server.#folder));
    execFileSync(program, args, {
      ...server.#identity,
      stdio: "pipe",
      cwd: server.#folder,
    });
    await server.start();
    return server;
  }

  #command([program = "", ...args]: readonly string[]): [string, ...string[]] {
    return [find(program, this.#kind.folders) ?? program, ...args];
  }

  /** An empty database on it. */
  get url(): string {
    if (!this.#database) throw new Error("The server has not started.");
    return this.#database.url;
  }

  async start(): Promise<void> {
    const [program, ...args] = this.#command(
      this.#kind.run(this.#folder, this.#port),
    );
    this.#child = spawn(program, args, {
      ...this.#identity,
      stdio: "ignore",
      cwd: this.#folder,
    });
    const server = this.#kind.at(this.#port);
    // It answers when it is ready.
    const database = await eventually(
      () => server.create().catch(() => null),
      (created) => created !== null,
    );
    if (this.#database) await database?.drop();
    else this.#database = database;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(this.#kind.stop);
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }
}
