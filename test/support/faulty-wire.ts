import {
  Agent,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer,
  request,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { FEED_ROUTES } from "strapi-plugin-bodywork/contracts";

/**
 * What can happen to one answer on its way. `old`: a proxy sends one again that it had kept. `repeated`: it starts some changes
 * too early.
 */
export type WireFault = "cut" | "late" | "lost" | "old" | "repeated";

interface Kept {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const KEPT_ANSWERS = 4;
const REPEATED_CHANGES = 5;
const LONGEST_DELAY_MS = 30;

/** An HTTP proxy between a gateway and the CMS, where one answer at a time goes wrong. */
export class FaultyWire {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #server: Server;
  readonly #port: number;
  #fault: WireFault | null = null;
  #kept: readonly Kept[] = [];

  private constructor(port: number) {
    this.#port = port;
    this.#server = createServer((incoming, outgoing) => {
      // Either end may hang up; the other one finds out by itself.
      this.#pass(incoming, outgoing).catch(() => outgoing.destroy());
    });
  }

  /** @param port of the CMS on this machine */
  static async to(port: number): Promise<FaultyWire> {
    const wire = new FaultyWire(port);
    await new Promise<void>((resolve) =>
      wire.#server.listen(0, "127.0.0.1", resolve),
    );
    return wire;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** The next answer that comes goes wrong. */
  next(fault: WireFault): void {
    this.#fault = fault;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    this.#agent.destroy();
    await closed;
  }

  #take(...faults: readonly WireFault[]): WireFault | null {
    const fault = faults.find((one) => one === this.#fault) ?? null;
    if (fault) this.#fault = null;
    return fault;
  }

  async #pass(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> {
    const isChanges = incoming.url?.startsWith(FEED_ROUTES.changes) ?? false;
    const answer = await this.#ask(
      isChanges && this.#take("repeated") ? earlier(incoming) : incoming,
      outgoing,
    );
    const old = isChanges && this.#take("old") ? this.#kept[0] : undefined;
    if (isChanges && answer.status === 200)
      this.#kept = [...this.#kept, answer].slice(-KEPT_ANSWERS);

    const { status, type, body } = old ?? answer;
    const fault = this.#take("cut", "late", "lost");
    if (fault === "lost") {
      outgoing.destroy();
      return;
    }
    if (fault === "late") await sleep(Math.random() * LONGEST_DELAY_MS);
    outgoing.writeHead(status, {
      "content-type": type,
      "content-length": body.length,
    });
    if (fault === "cut") {
      const length = Math.floor(Math.random() * body.length);
      outgoing.write(body.subarray(0, length), () => outgoing.destroy());
    } else outgoing.end(body);
  }

  async #ask(
    {
      method,
      url,
      headers,
    }: Pick<IncomingMessage, "method" | "url" | "headers">,
    outgoing: ServerResponse,
  ): Promise<Kept> {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request(
        {
          agent: this.#agent,
          host: "127.0.0.1",
          port: this.#port,
          method,
          path: url,
          headers: { authorization: headers.authorization },
        },
        resolve,
      );
      asked.once("error", reject).end();
      outgoing.once("close", () => asked.destroy());
    });
    return {
      status: answer.statusCode ?? 502,
      type: answer.headers["content-type"] ?? "",
      body: await buffer(answer),
    };
  }
}

/** The same question, from some changes before. */
const earlier = ({ method, url, headers }: IncomingMessage) => {
  const asked = new URL(url ?? "", "http://cms");
  const after = Number(asked.searchParams.get("after"));
  asked.searchParams.set(
    "after",
    String(Math.max(0, after - REPEATED_CHANGES)),
  );
  return { method, headers, url: asked.pathname + asked.search };
};
