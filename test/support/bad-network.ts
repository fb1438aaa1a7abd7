import {
  type AddressInfo,
  type Server,
  type Socket,
  connect,
  createServer,
} from "node:net";
import { Transform } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * What can be wrong with a network, for as long as it lasts. `hang`: nothing comes through any more, and nobody says so. `cut`:
 * connections end after a few hundred bytes, in the middle of a body.
 */
export const networkFaults = [
  "latency",
  "bandwidth",
  "slices",
  "cut",
  "reset",
  "hang",
] as const;

export type NetworkFault = (typeof networkFaults)[number];

const LATENCY_MS = 400;
const BYTES_PER_SECOND = 4000;
const SLICE_BYTES = 20;

/** One connection: what the gateway has opened, and what leads on to the CMS. */
interface Connection {
  readonly near: Socket;
  readonly far: Socket;
}

/** A TCP proxy between a gateway and the CMS. What is wrong is wrong with all that the CMS sends. */
export class BadNetwork {
  readonly #server: Server;
  readonly #connections = new Set<Connection>();
  #fault: NetworkFault | null = null;

  private constructor(port: number) {
    this.#server = createServer((near) => this.#join(near, port));
  }

  /** @param port of the CMS on this machine */
  static async to(port: number): Promise<BadNetwork> {
    const network = new BadNetwork(port);
    await new Promise<void>((resolve) =>
      network.#server.listen(0, "127.0.0.1", resolve),
    );
    return network;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  begin(fault: NetworkFault): void {
    this.#fault = fault;
    if (fault === "reset") this.#resetAll();
  }

  /** Nothing is wrong from here on; connections that hang are lost. */
  end(): void {
    const wasHanging = this.#fault === "hang";
    this.#fault = null;
    if (wasHanging) this.#resetAll();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#resetAll();
    await closed;
  }

  #resetAll(): void {
    for (const { near } of this.#connections) near.resetAndDestroy();
  }

  #join(near: Socket, port: number): void {
    const connection = { near, far: connect(port, "127.0.0.1") };
    const { far } = connection;
    this.#connections.add(connection);
    near.setNoDelay();
    const ends = (): void => {
      this.#connections.delete(connection);
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far])
      socket.once("close", ends).on("error", ends);
    if (this.#fault === "reset") near.resetAndDestroy();
    near.pipe(far);
    far.pipe(this.#wire(near)).pipe(near);
  }

  #wire(near: Socket): Transform {
    const limit = 100 + Math.floor(Math.random() * 500);
    let sent = 0;
    const pass = async (
      chunk: Buffer,
      push: (part: Buffer) => void,
    ): Promise<void> => {
      switch (this.#fault) {
        case "latency":
          await sleep(LATENCY_MS * (0.5 + Math.random()));
          break;
        case "bandwidth":
          await sleep((1000 * chunk.length) / BYTES_PER_SECOND);
          break;
        case "slices":
          for (let at = 0; at + SLICE_BYTES < chunk.length; at += SLICE_BYTES) {
            push(chunk.subarray(at, at + SLICE_BYTES));
            await sleep(1);
          }
          push(chunk.subarray(-(chunk.length % SLICE_BYTES || SLICE_BYTES)));
          return;
        case "cut":
          if (near.writableEnded) return;
          if (sent + chunk.length > limit) {
            near.end(chunk.subarray(0, limit - sent));
            return;
          }
          sent += chunk.length;
          break;
        case "reset":
          near.resetAndDestroy();
          return;
        case "hang":
          return;
        case null:
          break;
      }
      push(chunk);
    };
    return new Transform({
      transform(chunk: Buffer, _encoding, done) {
        pass(chunk, (part) => this.push(part)).then(
          () => done(),
          (error: unknown) => done(error as Error),
        );
      },
    });
  }
}
