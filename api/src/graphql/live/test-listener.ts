import { until } from "../../feed/test-until";

export interface Heard {
  readonly id: string | null;
  readonly event: string;
  readonly data: unknown;
}

const parsed = (block: string): Heard | null => {
  const fields = new Map(
    block
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith(":"))
      .map((line): [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
  );
  const event = fields.get("event");
  if (event === undefined) return null;
  const data = fields.get("data") ?? "";
  return {
    id: fields.get("id") ?? null,
    event,
    data: data === "" ? null : (JSON.parse(data) as unknown),
  };
};

/** A client that reads a stream of events as it is on the wire. */
export class Listener {
  readonly heard: Heard[] = [];
  readonly headers: Headers;
  readonly status: number;
  text = "";
  isEnded = false;
  readonly #controller: AbortController;
  readonly #finished: Promise<void>;

  private constructor(response: Response, controller: AbortController) {
    this.headers = response.headers;
    this.status = response.status;
    this.#controller = controller;
    this.#finished = this.#read(response).catch(() => undefined);
  }

  /** @param body of a POST; without one, a GET */
  static async open(
    url: string,
    body: object | null,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Listener> {
    const controller = new AbortController();
    const response = await fetch(url, {
      signal: controller.signal,
      headers: {
        accept: "text/event-stream",
        "content-type": "application/json",
        ...headers,
      },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    });
    return new Listener(response, controller);
  }

  /** The answers, as far as they have come. */
  get answers(): readonly unknown[] {
    return this.heard
      .filter(({ event }) => event === "next")
      .map(({ data }) => data);
  }

  get lastId(): string {
    return this.heard.at(-1)?.id ?? "";
  }

  /** The answers, once there are so many. */
  async after(count: number): Promise<readonly unknown[]> {
    await until(() => this.answers.length >= count || this.isEnded);
    return this.answers;
  }

  async ended(): Promise<void> {
    await this.#finished;
  }

  async close(): Promise<void> {
    this.#controller.abort();
    await this.#finished;
  }

  async #read({ body }: Response): Promise<void> {
    let rest = "";
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body ?? []) {
        const piece = decoder.decode(chunk as Uint8Array, { stream: true });
        this.text += piece;
        const blocks = (rest + piece).split("\n\n");
        rest = blocks.pop() ?? "";
        this.heard.push(...blocks.map(parsed).filter((each) => each !== null));
      }
    } finally {
      this.isEnded = true;
    }
  }
}
