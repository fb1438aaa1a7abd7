import { AnswerTooLarge, TooMuchWork } from "./errors";
import { type PublishedContent } from "./published-content";
import { Reads } from "./reads";
import { aDocument, contentOf } from "./test-documents";
import type { Content } from "./types";
import { Work, sortSteps } from "./work";

const COUNT = 200;

const documents = Array.from({ length: COUNT }, (_, at) =>
  aDocument("source", `source-${at}`, { fields: { title: `Title ${at}` } }),
);

const spentOn = (
  ask: (content: Content) => unknown,
  content: PublishedContent = contentOf(...documents),
): number => {
  const work = new Work();
  ask(content.noting(new Reads(), work));
  return work.spent;
};

describe("work", () => {
  it("is counted for every entry that a filter is tried on, and for every condition", () => {
    const contains = (times: number) =>
      spentOn(
        (content) =>
          content.list(
            "source",
            {
              filter: {
                not: {
                  or: Array.from({ length: times }, (_, at) => ({
                    title: { contains: `nothing ${at}` },
                  })),
                },
              },
            },
            "en",
          ).totalCount,
      );
    expect(contains(1)).toBeGreaterThanOrEqual(10 * COUNT);
    expect(contains(20)).toBeGreaterThanOrEqual(20 * 10 * COUNT);
  });

  it("is counted for a list that is put into an order, once", () => {
    const content = contentOf(...documents);
    const sorted = () =>
      spentOn(
        (each) =>
          each.list("source", { orderBy: ["YEAR_DESC", "TITLE_ASC"] }, "en")
            .nodes,
        content,
      );
    expect(sorted()).toBeGreaterThanOrEqual(sortSteps(COUNT));
    expect(sorted()).toBeLessThan(COUNT);
  });

  it("is counted for facets and for searches", () => {
    expect(
      spentOn((content) =>
        content.list("source", {}, "en").countedBy(["KIND"]),
      ),
    ).toBeGreaterThanOrEqual(COUNT);
    expect(
      spentOn((content) => content.search({ query: "title" }, "en")),
    ).toBeGreaterThanOrEqual(COUNT);
  });

  it("ends what takes more than it may, and says how much that is", () => {
    const work = new Work(100);
    work.spend(100);
    expect(() => work.spend(1)).toThrow(TooMuchWork);
    expect(new TooMuchWork(100).message).toContain("100 steps");
    expect(new AnswerTooLarge(100).message).toContain("100 bytes");
  });
});
