import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { eventually } from "./eventually";

const MAIN = path.resolve(__dirname, "../../api/dist/main.js");

export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

export interface GatewayEvent {
  readonly id: string;
  readonly data: string;
}

/** The real gateway, as `npm start` runs it. */
export class Gateway {
  readonly #child: ChildProcess;
  readonly url: string;
  #output = "";

  private constructor(environment: Readonly<Record<string, string>>) {
    this.url = `http://127.0.0.1:${environment["API_PORT"] ?? ""}`;
    this.#child = spawn(process.execPath, [MAIN], {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
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

  /** Resolves when the content is in. */
  static async start(
    environment: Readonly<Record<string, string>>,
  ): Promise<Gateway> {
    const gateway = new Gateway(environment);
    try {
      await eventually(
        () => {
          if (gateway.#child.exitCode !== null)
            throw new Error(`The gateway ended early:\n${gateway.#output}`);
          return fetch(`${gateway.url}/ready`).then(
            ({ status }) => status,
            () => 0,
          );
        },
        (status) => status === 200,
      );
    } catch (error) {
      gateway.#child.kill();
      throw error;
    }
    return gateway;
  }

  get output(): string {
    return this.#output;
  }

  async post(
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
  }

  async execute(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<GraphQLAnswer> {
    return (await (
      await this.post(JSON.stringify({ query, variables }))
    ).json()) as GraphQLAnswer;
  }

  /** The answers to a live query, one after the other. */
  async *listen(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): AsyncGenerator<GatewayEvent, void> {
    const { body } = await fetch(`${this.url}/graphql`, {
      method: "POST",
      signal,
      headers: {
        accept: "text/event-stream",
        "content-type": "application/json",
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const reader = body?.getReader();
    let rest = "";
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return;
      const events = (rest + Buffer.from(value).toString()).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) {
        const field = (name: string): string =>
          new RegExp(`^${name}: (.*)$`, "m").exec(event)?.[1] ?? "";
        if (field("event") === "next")
          yield { id: field("id"), data: field("data") };
      }
    }
  }

  /** The data of an operation; an error shows the operation with everything the gateway said. */
  async data<T>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<T> {
    const answer = await this.execute(query, variables);
    if (answer.errors) {
      throw new Error(
        `${query}\n${JSON.stringify(variables)}\n${JSON.stringify(answer.errors, null, 2)}\n${this.#output}`,
      );
    }
    return answer.data as T;
  }

  async stop(): Promise<number | null> {
    if (this.#child.exitCode !== null) return this.#child.exitCode;
    const ended = new Promise<number | null>((resolve) =>
      this.#child.once("exit", resolve),
    );
    this.#child.kill("SIGTERM");
    return ended;
  }
}
