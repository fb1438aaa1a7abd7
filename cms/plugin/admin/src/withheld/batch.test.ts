import { WithheldBatches } from "./batch";

describe("the marks of a list", () => {
  it("are asked for in one request for a page, and in another one for the next", async () => {
    const asked: string[] = [];
    const batches = new WithheldBatches();
    const isWithheld = (id: string, locale = "en", model = "a") =>
      batches.isWithheld(
        (type, ids) => {
          asked.push(`${type} ${ids.join()}`);
          return Promise.resolve({
            total: 1,
            entries: [
              { type: "faq", documentId: "2", locale: "en", title: "" },
            ],
          });
        },
        model,
        id,
        locale,
      );
    expect(
      await Promise.all([
        isWithheld("1"),
        isWithheld("2"),
        isWithheld("2", "es"),
        isWithheld("3", "en", "b"),
      ]),
    ).toEqual([false, true, false, false]);
    expect(asked).toEqual(["a 1,2", "b 3"]);
    await isWithheld("2");
    expect(asked).toEqual(["a 1,2", "b 3", "a 2"]);
  });
});
