import { EventEmitter } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { quiet } from "./quiet";

/** One connection: it answers in the order in which it is asked, each time a turn of the event loop later. */
class Connection extends EventEmitter {
  answered = 0;
  isBroken = false;
  #last: Promise<unknown> = Promise.resolve();

  raw(statement: string): Promise<unknown> {
    this.emit("query", statement);
    this.#last = this.#last.then(nextTurn).then(() => {
      this.answered += 1;
      if (this.isBroken) throw new Error("current transaction is aborted");
    });
    return this.#last;
  }
}

describe("a transaction is quiet", () => {
  let connection: Connection;
  beforeEach(() => {
    connection = new Connection();
  });
  afterEach(() => {
    expect(connection.listenerCount("query")).toBe(0);
  });

  it("at once when nobody asks anything", async () => {
    await quiet(connection);
    expect(connection.answered).toBe(1);
  });

  it("when all is answered that was asked, and what was asked upon that", async () => {
    let isDone = false;
    const work = async (): Promise<void> => {
      for (let step = 0; step < 5; step += 1) await connection.raw("work");
      isDone = true;
    };
    void work();
    await quiet(connection);
    expect(isDone).toBe(true);
  });

  it("when the database has given it up", async () => {
    connection.isBroken = true;
    await quiet(connection);
    expect(connection.answered).toBe(1);
  });
});
