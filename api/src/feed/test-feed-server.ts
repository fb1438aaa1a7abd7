import {
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  createServer,
} from "node:http";
import type { AddressInfo } from "node:net";
import {
  CONTRACT_VERSION,
  FEED_ROUTES,
} from "strapi-plugin-bodywork/contracts";
import { CursorGone } from "./source";
import type { MemoryFeed } from "./test-memory-source";

export const TOKEN = "a-token-of-more-than-thirty-two-characters";

export const snapshotLines = (memory: MemoryFeed): string[] => {
  const { feed, position, locales, documents, promisedDigest } =
    memory.snapshot();
  return [
    {
      kind: "snapshot",
      contract: CONTRACT_VERSION,
      feed,
      status: "published",
      position,
      locales,
    },
    ...documents,
    { kind: "end", documents: documents.length, digest: promisedDigest },
  ].map((value) => `${JSON.stringify(value)}\n`);
};

/** A CMS as a gateway sees it: the two routes of the feed, and nothing behind them but memory. */
export class FeedServer {
  readonly requests: {
    readonly path: string;
    readonly query: URLSearchParams;
  }[] = [];
  /** Answers in the place of the feed, for tests of what a CMS should never do. */
  instead: RequestListener | null = null;
  readonly #server: Server;

  constructor(readonly memory: MemoryFeed) {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) =>
      this.#server.listen(0, "127.0.0.1", resolve),
    );
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", this.url);
    this.requests.push({ path: pathname, query: searchParams });
    if (request.headers.authorization !== `Bearer ${TOKEN}`)
      response.writeHead(401).end();
    else if (this.instead) this.instead(request, response);
    else if (pathname === FEED_ROUTES.snapshot)
      response.end(snapshotLines(this.memory).join(""));
    else if (pathname === FEED_ROUTES.changes)
      await this.#changes(searchParams, response);
    else response.writeHead(404).end();
  }

  async #changes(
    query: URLSearchParams,
    response: ServerResponse,
  ): Promise<void> {
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    const look = () =>
      this.memory.changes(query.get("feed") ?? "", Number(query.get("after")));
    try {
      let page = look();
      const known = query.get("locales")?.split(",");
      if (this.memory.hasNoNews(page, known) && Number(query.get("wait")) > 0) {
        await this.memory.nextChange(gone.signal);
        page = look();
      }
      response.end(JSON.stringify(page));
    } catch (error) {
      response.writeHead(error instanceof CursorGone ? 410 : 500).end();
    }
  }
}
