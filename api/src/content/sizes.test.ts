import { sizesOf } from "./sizes";

describe("how much there is", () => {
  it("is rounded up, so that a publish seldom changes it", () => {
    expect(sizesOf(() => 97).technique).toBe(128);
    expect(sizesOf(() => 129).technique).toBe(256);
    expect(sizesOf(() => 128).technique).toBe(128);
  });

  it("is the same object for the same sizes, so that what was counted by it can be kept", () => {
    expect(sizesOf(() => 100)).toBe(sizesOf(() => 120));
    expect(sizesOf(() => 100)).not.toBe(sizesOf(() => 200));
  });

  it("is never so little that nothing costs anything", () => {
    expect(sizesOf(() => 0).technique).toBe(64);
  });
});
