import { type IncomingMessage, type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** One connection that listens for events. */
export interface Listener {
  readonly headers: IncomingMessage["headers"];
  send(text: string): void;
  /** Ends it as a server does that is closed. */
  end(): void;
  /** Ends it as a network does that breaks. */
  destroy(): void;
  readonly closed: Promise<void>;
}

/** A server of events, which says what it is told to. */
export class EventServer {
  readonly #server: Server;
  readonly #listeners: Listener[] = [];
  #waiting: ((listener: Listener) => void)[] = [];

  private constructor() {
    this.#server = createServer((request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.flushHeaders();
      const listener: Listener = {
        headers: request.headers,
        send: (text) => void response.write(text),
        end: () => void response.end(),
        destroy: () => void response.destroy(),
        closed: new Promise((resolve) => response.once("close", resolve)),
      };
      const next = this.#waiting.shift();
      if (next) next(listener);
      else this.#listeners.push(listener);
    });
  }

  static async start(): Promise<EventServer> {
    const server = new EventServer();
    await new Promise<void>((resolve) =>
      server.#server.listen(0, "127.0.0.1", resolve),
    );
    return server;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/graphql`;
  }

  /** The next connection that nobody has taken. */
  async connection(): Promise<Listener> {
    return (
      this.#listeners.shift() ??
      new Promise((resolve) => this.#waiting.push(resolve))
    );
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
