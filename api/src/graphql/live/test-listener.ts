import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { until } from "../../test-until";

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
  readonly #response: IncomingMessage;
  readonly #closed: Promise<unknown>;

  private constructor(response: IncomingMessage) {
    this.#response = response;
    this.status = response.statusCode ?? 0;
    this.headers = new Headers(response.headers as Record<string, string>);
    this.#closed = once(response, "close");
    response.on("error", () => undefined);
    this.#read();
  }

  /** @param body of a POST; without one, a GET */
  static async open(
    url: string,
    body: object | null,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Listener> {
    const asking = request(url, {
      method: body ? "POST" : "GET",
      agent: false,
      headers: {
        accept: "text/event-stream",
        "content-type": "application/json",
        ...headers,
      },
    });
    asking.end(body ? JSON.stringify(body) : undefined);
    const [response] = (await once(asking, "response")) as [IncomingMessage];
    return new Listener(response);
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
    await until(() => this.answers.length >= count || this.#response.destroyed);
    return this.answers;
  }

  async ended(): Promise<void> {
    await this.#closed;
  }

  async close(): Promise<void> {
    this.#response.destroy();
    await this.#closed;
  }

  #read(): void {
    let rest = "";
    this.#response.setEncoding("utf8").on("data", (piece: string) => {
      this.text += piece;
      const blocks = (rest + piece).split("\n\n");
      rest = blocks.pop() ?? "";
      this.heard.push(...blocks.map(parsed).filter((each) => each !== null));
    });
  }
}
