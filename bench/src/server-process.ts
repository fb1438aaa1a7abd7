import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { pinned } from "./pinning";

const LONGEST_START_MS = 120_000;
const LONGEST_STOP_MS = 5_000;

/** Linux counts in hundredths of a second, on every platform that Node runs on. */
const MICROSECONDS_PER_TICK = 10_000;

export interface ServerCommand {
  readonly name: string;
  /** A program and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Takes away what only this server needed, once it has ended. */
  readonly cleanUp?: () => Promise<void>;
}

/** A server in a process of its own, on the core for servers. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #name: string;
  readonly #cleanUp: () => Promise<void>;
  readonly #startedAt = performance.now();
  #output = "";

  constructor({
    name,
    command,
    environment,
    folder,
    cleanUp = () => Promise.resolve(),
  }: ServerCommand) {
    this.#name = name;
    this.#cleanUp = cleanUp;
    const [program, ...programArguments] = pinned("server", command);
    this.#child = spawn(program, programArguments, {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      ...(folder !== undefined && { cwd: folder }),
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.#output += chunk.toString()));
  }

  /**
   * Asks an address until it says that all is well.
   *
   * @returns how many milliseconds after the start of the process it did
   */
  async ready(url: string, request: RequestInit = {}): Promise<number> {
    for (;;) {
      this.mustRun();
      const isReady = await fetch(url, request).then(
        ({ ok }) => ok,
        () => false,
      );
      const elapsed = performance.now() - this.#startedAt;
      if (isReady) return elapsed;
      if (elapsed > LONGEST_START_MS)
        throw new Error(`${this.#name} is not ready:\n${this.#output}`);
      await sleep(5);
    }
  }

  /** @throws what the process has said, if it has ended */
  mustRun(): void {
    const how = this.#child.signalCode ?? this.#child.exitCode;
    if (how !== null)
      throw new Error(`${this.#name} ended (${how}):\n${this.#output}`);
  }

  /** What all threads of the process have used so far, in microseconds. */
  cpuMicroseconds(): number {
    const file = `/proc/${String(this.#child.pid)}/stat`;
    // The name, in brackets, may have blanks; after it, user time is the 12th field and system time the 13th.
    const [, fields = ""] = readFileSync(file, "utf8").split(") ");
    const [user, system] = fields.split(" ").slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) * MICROSECONDS_PER_TICK;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The memory that the process holds now, in bytes. */
  residentBytes(): number {
    const status = readFileSync(
      `/proc/${String(this.#child.pid)}/status`,
      "utf8",
    );
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = new Promise((resolve) => this.#child.once("exit", resolve));
      this.#child.kill("SIGTERM");
      const force = setTimeout(
        () => this.#child.kill("SIGKILL"),
        LONGEST_STOP_MS,
      );
      await ended;
      clearTimeout(force);
    }
    await this.#cleanUp();
  }
}
