import { Diverged, DivergenceCheck } from "./divergence";

const ours = "1".repeat(64);
const theirs = "2".repeat(64);

/** Whether what is held at position 7 is found to have diverged. */
const isFound = (
  check: DivergenceCheck,
  head: { readonly position: number; readonly digest: string | null },
  digest = ours,
): boolean => {
  try {
    check.check({ position: 7, digest }, head);
    return false;
  } catch (error) {
    if (error instanceof Diverged) return true;
    throw error;
  }
};

describe("what is held and what the feed holds", () => {
  it.each([
    ["differ at one position by their digests", 7, theirs, true],
    ["are the same at one position", 7, ours, false],
    ["cannot be compared when the feed is further on", 8, theirs, false],
    ["cannot be compared when the feed says nothing", 7, null, false],
  ])("%s", (_name, position, digest, found) => {
    expect(isFound(new DivergenceCheck(), { position, digest })).toBe(found);
  });

  it("differ for the first time again, once they were the same", () => {
    const check = new DivergenceCheck();
    const head = { position: 7, digest: theirs };
    expect(isFound(check, head)).toBe(true);
    expect(isFound(check, head)).toBe(false);
    expect(isFound(check, head, theirs)).toBe(false);
    expect(isFound(check, head)).toBe(true);
  });

  it("differ anew when the difference is another one", () => {
    const check = new DivergenceCheck();
    expect(isFound(check, { position: 7, digest: theirs })).toBe(true);
    expect(isFound(check, { position: 7, digest: "3".repeat(64) })).toBe(true);
  });
});
