import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { FeedStatus } from "strapi-plugin-bodywork/contracts";
import { Admin } from "./admin";

/** A refusal by the CMS, with the fields it names. */
export class CmsError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly details: {
      readonly errors?: readonly {
        readonly path: readonly string[];
        readonly message: string;
      }[];
    } | null,
  ) {
    super(message);
  }

  get fields(): readonly string[] {
    return (
      this.details?.errors?.map(({ path: segments }) => segments.join(".")) ??
      []
    );
  }
}

export type Action =
  | "create"
  | "update"
  | "delete"
  | "clone"
  | "publish"
  | "unpublish"
  | "discardDraft"
  | "findOne"
  | "findMany";

type Params = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>> & { readonly documentId: string };

interface Answer {
  readonly id?: number;
  readonly ready?: true;
  readonly result?: unknown;
  readonly error?: {
    readonly name: string;
    readonly message: string;
    readonly details: CmsError["details"];
  };
}

export const uid = (type: string): string => `plugin::bodywork.${type}`;

/** The real CMS, started with the given settings. */
export class Cms {
  readonly #child: ChildProcess;
  readonly url: string;
  readonly #waiting = new Map<
    number,
    { resolve(value: unknown): void; reject(error: Error): void }
  >();
  #next = 0;
  #isStopping = false;
  #output = "";
  readonly #admin: Admin;

  private constructor(environment: Readonly<Record<string, string>>) {
    this.url = `http://127.0.0.1:${environment["CMS_PORT"] ?? ""}`;
    this.#admin = new Admin(this.url);
    this.#child = fork(path.join(__dirname, "cms-process.mjs"), [], {
      env: environment,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.#child.stdout?.on(
      "data",
      (chunk: Buffer) => (this.#output += chunk.toString()),
    );
    this.#child.stderr?.on(
      "data",
      (chunk: Buffer) => (this.#output += chunk.toString()),
    );
  }

  static async start(
    environment: Readonly<Record<string, string>>,
  ): Promise<Cms> {
    const cms = new Cms(environment);
    await new Promise<void>((resolve, reject) => {
      cms.#child.once("exit", () => {
        const early = new Error(`The CMS ended early:\n${cms.#output}`);
        reject(early);
        // What was asked of one that is stopped on purpose is never answered, as if the machine were gone.
        if (!cms.#isStopping)
          for (const call of cms.#waiting.values()) call.reject(early);
      });
      cms.#child.on("message", (answer: Answer) => {
        if (answer.ready) resolve();
        else cms.#settle(answer);
      });
    });
    return cms;
  }

  get output(): string {
    return this.#output;
  }

  #settle({ id, result, error }: Answer): void {
    const call = this.#waiting.get(id ?? -1);
    this.#waiting.delete(id ?? -1);
    if (error)
      call?.reject(new CmsError(error.name, error.message, error.details));
    else call?.resolve(result);
  }

  #call(command: string, ...args: unknown[]): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, command, args });
    });
  }

  /** Calls the document service. */
  documents(type: string, action: Action, params: Params): Promise<Row> {
    return this.#call("documents", uid(type), action, params) as Promise<Row>;
  }

  /** Several calls in one transaction, rolled back at the end if asked for. */
  async transaction(
    steps: readonly (readonly [string, Action, Params])[],
    rollBack = false,
  ): Promise<void> {
    const calls = steps.map(([type, action, params]) => [
      uid(type),
      action,
      params,
    ]);
    await this.#call("transaction", calls, rollBack);
  }

  /** Calls the document service and commits so many milliseconds later. */
  async hold(
    milliseconds: number,
    type: string,
    action: Action,
    params: Params,
  ): Promise<void> {
    await this.#call("hold", milliseconds, uid(type), action, params);
  }

  /** Calls the document service in a transaction in which another statement fails, of which nobody takes notice. */
  async overlook(type: string, action: Action, params: Params): Promise<void> {
    await this.#call("overlook", uid(type), action, params);
  }

  /** Rows of any table of the plugin. */
  rows(name: string, where: Params): Promise<readonly Row[]> {
    return this.#call("rows", uid(name), where) as Promise<readonly Row[]>;
  }

  /** All rows of some tables of the plugin. */
  tables(names: readonly string[]): Promise<readonly (readonly Row[])[]> {
    return this.#call("tables", names.map(uid)) as Promise<
      readonly (readonly Row[])[]
    >;
  }

  /** The lines of a snapshot, without the way over HTTP. */
  snapshot(status: FeedStatus): Promise<string> {
    return this.#call("snapshot", status) as Promise<string>;
  }

  /** Keeps all content and the feeds as they are, for `restore`; once, and on SQLite. */
  async keep(): Promise<void> {
    await this.#call("keep");
  }

  /** All content and the feeds are again as they were kept, by this process or one before it on the same data. */
  async restore(): Promise<void> {
    await this.#call("restore");
  }

  /** Writes to a table, past the document service. */
  async write(name: string, where: Params, data: Params): Promise<void> {
    await this.#call("write", uid(name), where, data);
  }

  /** Calls the database layer, past the document service; any table. */
  query(
    model: string,
    method: "create" | "update" | "delete" | "deleteMany",
    params: Params,
  ): Promise<Row> {
    return this.#call("query", model, method, params) as Promise<Row>;
  }

  /** Changes the configuration of the plugin, from here on. */
  async configure(name: string, value: unknown): Promise<void> {
    await this.#call("configure", name, value);
  }

  /** Carries out a statement, past Strapi altogether. */
  async sql(statement: string): Promise<void> {
    await this.#call("sql", statement);
  }

  service(name: string, method: string, ...args: unknown[]): Promise<unknown> {
    return this.#call("service", name, method, ...args);
  }

  /** Calls the HTTP API of the admin, signed in as the first admin. */
  admin(method: string, pathname: string, body?: unknown): Promise<Response> {
    return this.#admin.request(method, pathname, body);
  }

  /** What the admin sends with its requests when the first admin is signed in. */
  adminToken(): Promise<string> {
    return this.#admin.token();
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null)
      return;
    this.#isStopping = true;
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.kill("SIGKILL");
    await ended;
  }
}
