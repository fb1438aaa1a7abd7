import { sizesOf, sizesOfEach } from "./sizes";

describe("how much there is", () => {
  it("is rounded up, so that a publish seldom changes it", () => {
    expect(sizesOf(sizesOfEach(97)).technique).toBe(128);
    expect(sizesOf(sizesOfEach(129)).technique).toBe(256);
    expect(sizesOf(sizesOfEach(128)).technique).toBe(128);
  });

  it("is the same object for the same sizes, so that what was counted by it can be kept", () => {
    expect(sizesOf(sizesOfEach(100))).toBe(sizesOf(sizesOfEach(120)));
    expect(sizesOf(sizesOfEach(100))).not.toBe(sizesOf(sizesOfEach(200)));
  });

  it("is never so little that nothing costs anything", () => {
    expect(sizesOf(sizesOfEach(0)).technique).toBe(64);
  });
});
