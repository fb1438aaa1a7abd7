import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { IN_CI, type Settings } from "./environment";
import { eventually } from "./eventually";

const ROOT = path.resolve(__dirname, "../..");

/** Like `describe`; left out where processes cannot be looked up, as on macOS. */
export const describeWithProcesses =
  existsSync("/proc") || IN_CI ? describe : describe.skip;

/** The processes that another one has started, with what they run; from Linux itself, because `ps` is not everywhere. */
const childrenOf = (
  parent: number,
): readonly { readonly pid: number; readonly command: string }[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        // The name of the program, in brackets, may hold anything.
        const [, ppid] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
        return Number(ppid) === parent ? [{ pid: Number(name), command }] : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });

/** Part of what a service is started with. */
const COMMANDS = {
  cms: "strapi.js\0start",
  gateway: "api/dist/main.js",
} as const;

export type RunningService = keyof typeof COMMANDS;

/** `npm start` itself, with the real CMS and the real gateway. */
export class NpmStart {
  readonly #child: ChildProcess;
  #output = "";
  readonly code: Promise<number | null>;

  private constructor(settings: Settings) {
    this.#child = spawn(
      process.execPath,
      [path.join(ROOT, "scripts/start.mjs")],
      { env: settings, stdio: ["ignore", "pipe", "pipe"] },
    );
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on("data", (chunk: Buffer) => (this.#output += chunk.toString()));
    this.code = new Promise((resolve) => this.#child.once("close", resolve));
  }

  /** Resolves when it has said that everything runs. */
  static async begin(settings: Settings): Promise<NpmStart> {
    const start = new NpmStart(settings);
    await Promise.race([
      start.says("Ctrl-C stops both"),
      start.code.then((code) => {
        throw new Error(`npm start ended with ${code}:\n${start.output}`);
      }),
    ]);
    return start;
  }

  get output(): string {
    return this.#output;
  }

  async says(text: string, times = 1): Promise<void> {
    await eventually(
      () => Promise.resolve(this.#output),
      (output) => output.split(text).length > times,
    );
  }

  pid(service: RunningService): number | undefined {
    return childrenOf(this.#child.pid ?? 0).find(({ command }) =>
      command.includes(COMMANDS[service]),
    )?.pid;
  }

  signal(service: RunningService, signal: NodeJS.Signals): void {
    const pid = this.pid(service);
    if (pid === undefined) throw new Error(`The ${service} does not run.`);
    process.kill(pid, signal);
  }

  /** As Ctrl-C does. */
  async stop(): Promise<number | null> {
    this.#child.kill("SIGINT");
    return this.code;
  }
}
