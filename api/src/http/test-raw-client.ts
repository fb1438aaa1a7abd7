import { once } from "node:events";
import { type Socket, connect } from "node:net";
import { until } from "../test-until";

/** A connection on which a test writes whatever it wants to. */
export class RawClient {
  readonly socket: Socket;
  /** What has come so far. */
  text = "";
  error: Error | null = null;
  isClosed = false;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket
      .setEncoding("latin1")
      .on("data", (piece: string) => (this.text += piece))
      .on("error", (error) => (this.error = error))
      .on("close", () => (this.isClosed = true));
  }

  static async connect(port: number): Promise<RawClient> {
    const client = new RawClient(connect(port, "127.0.0.1"));
    await once(client.socket, "connect");
    return client;
  }

  write(text: string): void {
    this.socket.write(text);
  }

  /** Everything, once the other side has closed the connection. */
  async closed(): Promise<string> {
    await until(() => this.isClosed);
    return this.text;
  }
}

/** Sends something, and waits for the other side to close the connection. */
export const sendRaw = async (port: number, text: string): Promise<string> => {
  const client = await RawClient.connect(port);
  client.write(text);
  return client.closed();
};
