import { once } from "node:events";
import {
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer,
  request,
} from "node:http";
import type { AddressInfo } from "node:net";
import { PassThrough, Transform, pipeline } from "node:stream";
import { createGzip } from "node:zlib";

/** Passes nothing on before the end, or before it has as much as a proxy's buffer holds. */
const collected = (): Transform => {
  const size = 32 * 1024;
  let waiting: Buffer[] = [];
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      waiting.push(chunk);
      bytes += chunk.length;
      if (bytes < size) {
        done();
        return;
      }
      const all = Buffer.concat(waiting);
      waiting = [];
      bytes = 0;
      done(null, all);
    },
    flush(done) {
      done(null, Buffer.concat(waiting));
    },
  });
};

/** Whether it may not compress what passes (RFC 9111, 5.2.2.6). */
const isNotToBeTransformed = ({ headers }: IncomingMessage): boolean =>
  headers["cache-control"]?.includes("no-transform") ?? false;

/** As nginx reads it. */
const isNotToBeCollected = ({ headers }: IncomingMessage): boolean =>
  headers["x-accel-buffering"] === "no";

const passOn = (from: IncomingMessage, to: ServerResponse): void => {
  const compresses =
    from.headers["content-encoding"] === undefined &&
    !isNotToBeTransformed(from);
  to.writeHead(from.statusCode ?? 502, {
    ...from.headers,
    ...(compresses && { "content-encoding": "gzip" }),
  });
  to.flushHeaders();
  pipeline(
    from,
    compresses ? createGzip() : new PassThrough(),
    isNotToBeCollected(from) ? new PassThrough() : collected(),
    to,
    () => undefined,
  );
};

/** A proxy that compresses and collects whatever it is not forbidden to, streams of events like everything else. */
export class CollectingProxy {
  readonly #server: Server;
  readonly url: string;

  private constructor(server: Server) {
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async before(origin: string): Promise<CollectingProxy> {
    const server = createServer((incoming, response) => {
      const { method, headers, url = "" } = incoming;
      const outgoing = request(new URL(url, origin), {
        method,
        headers,
        agent: false,
      });
      outgoing.on("response", (answer) => passOn(answer, response));
      outgoing.on("error", () => response.destroy());
      response.on("close", () => outgoing.destroy());
      incoming.pipe(outgoing);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new CollectingProxy(server);
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }
}
