import type { Core } from "@strapi/strapi";
import { logCallbackErrors } from "./callbacks";

type Callback = () => unknown;

describe("a callback after a write", () => {
  const error = jest.fn();
  const log = { error };

  /** Commits, and calls the callbacks as Strapi does: without waiting for them. */
  const strapi = (): Core.Strapi => {
    const transaction = async (
      run: (parameters: object) => unknown,
    ): Promise<unknown> => {
      const callbacks: Callback[] = [];
      const onCommit = (callback: Callback) => callbacks.push(callback);
      const result = await run({
        trx: "transaction",
        onCommit,
        onRollback() {},
      });
      for (const callback of callbacks) callback();
      return result;
    };
    const faked = { log, db: { transaction } } as unknown as Core.Strapi;
    logCallbackErrors(faked);
    return faked;
  };

  const settled = (): Promise<void> =>
    new Promise((resolve) => setImmediate(resolve));

  beforeEach(() => error.mockClear());

  it.each([
    ["rejects", () => Promise.reject(new Error("select 1 - connection lost"))],
    [
      "throws",
      () => {
        throw new Error("connection lost");
      },
    ],
  ])("is logged when it %s, and the write is done", async (_, callback) => {
    const result = await strapi().db.transaction(({ onCommit }) => {
      onCommit(callback);
      return "written";
    });
    await settled();
    expect(result).toBe("written");
    expect(error.mock.calls).toEqual([
      [expect.stringMatching(/: connection lost$/)],
    ]);
  });

  it("runs as before when it succeeds", async () => {
    const callback = jest.fn();
    await strapi().db.transaction(({ trx, onCommit }) => {
      expect(trx).toBe("transaction");
      onCommit(callback);
    });
    await settled();
    expect(callback).toHaveBeenCalledTimes(1);
    expect(error).not.toHaveBeenCalled();
  });
});
