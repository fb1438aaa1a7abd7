import { setTimeout as sleep } from "node:timers/promises";
import { takeTurn } from "./turns";

describe("the writes of a transaction", () => {
  const noted: string[] = [];
  beforeEach(() => noted.splice(0));

  const write =
    (name: string, within: () => Promise<unknown> = () => sleep(1)) =>
    async (): Promise<string> => {
      noted.push(`${name} begins`);
      await within();
      noted.push(`${name} ends`);
      return name;
    };

  it("happen one after the other, and give back what they did", async () => {
    const transaction = {};
    const names = await Promise.all(
      ["a", "b"].map((name) => takeTurn(transaction, write(name))),
    );
    expect(names).toEqual(["a", "b"]);
    expect(noted).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("do not wait for those of another transaction", async () => {
    await Promise.all([takeTurn({}, write("a")), takeTurn({}, write("b"))]);
    expect(noted.slice(0, 2)).toEqual(["a begins", "b begins"]);
  });

  it("that wait behind one that fails do not begin", async () => {
    const transaction = {};
    const all = await Promise.allSettled([
      takeTurn(transaction, () => Promise.reject(new Error("refused"))),
      takeTurn(transaction, write("b")),
      takeTurn(transaction, write("c")),
    ]);
    const message: unknown = expect.objectContaining({ message: "refused" });
    expect(all).toEqual(
      all.map(() => ({ status: "rejected", reason: message })),
    );
    expect(noted).toEqual([]);
  });

  it("go on when somebody has dealt with the failure", async () => {
    const transaction = {};
    const failing = takeTurn(transaction, () =>
      Promise.reject(new Error("refused")),
    );
    await expect(failing).rejects.toThrow("refused");
    await expect(takeTurn(transaction, write("b"))).resolves.toBe("b");
  });

  it("may be made inside one another, where they take turns again", async () => {
    const transaction = {};
    await Promise.all([
      takeTurn(
        transaction,
        write("outer", () =>
          Promise.all(
            ["a", "b"].map((name) => takeTurn(transaction, write(name))),
          ),
        ),
      ),
      takeTurn(transaction, write("next")),
    ]);
    expect(noted).toEqual([
      "outer begins",
      "a begins",
      "a ends",
      "b begins",
      "b ends",
      "outer ends",
      "next begins",
      "next ends",
    ]);
  });
});
