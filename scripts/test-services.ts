import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { aProject, twoFreePorts } from "./test-project";

const NAMES = ["cms", "gateway"] as const;

export type ServiceName = (typeof NAMES)[number];

/**
 * How a service behaves that is started from now on:
 * `well`; `fails` before its first answer; `deaf` to polite signals; with a `child` that shares its group; or `mute`, without
 * ever answering.
 */
export type Mode = "well" | "fails" | "deaf" | "child" | "mute";

const SERVICE = `
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const mode = readFileSync(process.env.MODE_FILE, "utf8");
console.log("starts " + mode);
if (mode === "fails") {
  console.error("a setting is wrong");
  process.exit(3);
}
const child = mode === "child" ? spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" }) : null;
process.on("SIGTERM", () => {
  if (mode === "deaf") return;
  console.log("stops politely");
  process.exit(0);
});
const answer = JSON.stringify({ pid: process.pid, child: child?.pid });
createServer((_, response) => response.writeHead(mode === "mute" ? 503 : 200).end(answer)).listen(Number(process.env.PORT));
`;

const SERVICES = `
import { join } from "node:path";
import { fromRoot } from "./root.mjs";

const service = (title, name, setting, port, dataDir) => ({
  title,
  command: {
    command: process.execPath,
    args: [fromRoot("service.mjs")],
    cwd: fromRoot("."),
    env: { PORT: String(port), MODE_FILE: fromRoot(name + ".mode") },
    logFile: join(dataDir, "logs", name + ".log"),
  },
  port: { setting, number: port },
  ready: { url: "http://localhost:" + port + "/", status: 200 },
});

export const services = ({ cmsPort, apiPort, dataDir }) => [
  service("the CMS", "cms", "CMS_PORT", cmsPort, dataDir),
  service("the gateway", "gateway", "API_PORT", apiPort, dataDir),
];
`;

const TIMING = {
  grace: 500,
  patience: 60_000,
  firstPause: 20,
  longestPause: 500,
  steady: 60_000,
};

interface Answer {
  readonly pid: number;
  readonly child?: number;
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Far longer than anything takes: only what never comes about meets it. */
const PATIENCE_MS = 20_000;

/** Looks again and again until something holds. */
export const until = async (holds: () => boolean): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("It never came about.");
    await sleep(10);
  }
};

/** The real `npm start`, with services in the place of the CMS and the gateway that do as a test tells them. */
export class FakeStart {
  readonly #folder: string;
  readonly #ports: Readonly<Record<ServiceName, number>>;
  readonly #child: ChildProcess;
  #output = "";
  /** Its exit code, once it has ended. */
  readonly code: Promise<number | null>;

  private constructor(
    folder: string,
    ports: Readonly<Record<ServiceName, number>>,
  ) {
    this.#folder = folder;
    this.#ports = ports;
    this.#child = spawn(process.execPath, [join(folder, "scripts/start.mjs")], {
      env: {
        CMS_PORT: String(ports.cms),
        API_PORT: String(ports.gateway),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.#output += chunk.toString()));
    this.code = new Promise((resolve) => this.#child.once("close", resolve));
  }

  static async begin(
    modes: Partial<Record<ServiceName, Mode>> = {},
    timing: Partial<typeof TIMING> = {},
  ): Promise<FakeStart> {
    const folder = aProject();
    const { CMS_PORT, API_PORT } = await twoFreePorts();
    const write = (file: string, text: string): void =>
      writeFileSync(join(folder, file), text);
    write("service.mjs", SERVICE);
    write("scripts/lib/services.mjs", SERVICES);
    write("scripts/lib/steps.mjs", "export const steps = [];");
    write(
      "scripts/lib/timing.mjs",
      `export const timing = ${JSON.stringify({ ...TIMING, ...timing })};
       export const FIRST_TRIES = 3;`,
    );
    for (const name of NAMES) write(`${name}.mode`, modes[name] ?? "well");
    return new FakeStart(folder, {
      cms: Number(CMS_PORT),
      gateway: Number(API_PORT),
    });
  }

  get output(): string {
    return this.#output;
  }

  /** Resolves when it has said that everything runs. */
  async runs(): Promise<void> {
    await this.says("Ctrl-C stops both");
  }

  async says(text: string, times = 1): Promise<void> {
    await until(() => this.#output.split(text).length > times).catch(() => {
      throw new Error(`It never said “${text}”, but:\n${this.#output}`);
    });
  }

  port(name: ServiceName): number {
    return this.#ports[name];
  }

  /** From now on; what runs already goes on as it is. */
  set(name: ServiceName, mode: Mode): void {
    writeFileSync(join(this.#folder, `${name}.mode`), mode);
  }

  log(name: ServiceName): string {
    return readFileSync(join(this.#folder, `.data/logs/${name}.log`), "utf8");
  }

  /** What a service answers, as soon as it does. */
  async ask(name: ServiceName): Promise<Answer> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const response = await fetch(`http://localhost:${this.#ports[name]}`);
        return (await response.json()) as Answer;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(10);
      }
    }
  }

  /** Ends a service as a crash would, and says which process that was. */
  async crash(name: ServiceName): Promise<Answer> {
    const answer = await this.ask(name);
    process.kill(answer.pid, "SIGKILL");
    await until(() => !isAlive(answer.pid));
    return answer;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** As if the terminal were gone: what is said now reaches nobody. */
  closeTerminal(): void {
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    this.#child.kill("SIGHUP");
  }

  /** Whatever the test has left running. */
  async end(): Promise<void> {
    this.#child.kill("SIGTERM");
    const force = setTimeout(() => this.#child.kill("SIGKILL"), 5_000);
    await this.code;
    clearTimeout(force);
    rmSync(this.#folder, { recursive: true });
  }
}
