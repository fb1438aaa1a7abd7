import type { Condition, ConditionPageData } from "../data/types";
import { lacksSafetyNotes, mythsOf, safetyNotesOf } from "./gather";

const entries = (...ids: readonly string[]) => ({
  nodes: ids.map((id) => ({ id })),
});

// Only what is gathered; the rest of an answer plays no part here.
const condition = {
  contraindications: entries("own", "both"),
  myths: entries("m-own"),
} as unknown as Condition;

const general = {
  everyMassage: entries("general", "both"),
  furtherMyths: entries("m-technique", "m-own", "m-general"),
} as unknown as ConditionPageData;

describe("what belongs to a condition", () => {
  it("stands before what holds for every massage, and nothing stands twice", () => {
    const ids = (found: readonly { readonly id: string }[]) =>
      found.map(({ id }) => id);
    expect(ids(safetyNotesOf(condition, general))).toEqual([
      "own",
      "both",
      "general",
    ]);
    expect(ids(mythsOf(condition, general))).toEqual([
      "m-own",
      "m-technique",
      "m-general",
    ]);
  });

  it("says so when there are more warnings than the answer has room for", () => {
    const list = (totalCount: number) => ({ totalCount, ...entries("one") });
    const answer = (own: number, all: number) =>
      [
        { ...condition, contraindications: list(own) },
        { ...general, everyMassage: list(all) },
      ] as unknown as [Condition, ConditionPageData];
    expect(lacksSafetyNotes(...answer(1, 1))).toBe(false);
    expect(lacksSafetyNotes(...answer(2, 1))).toBe(true);
    expect(lacksSafetyNotes(...answer(1, 2))).toBe(true);
  });
});
