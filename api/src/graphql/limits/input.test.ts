import { inputRefusal } from "./check";
import { defaultLimits } from "./test-limits";

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1)
    value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

describe("the variables of a request", () => {
  it("may be as deep as the limit, and no deeper", () => {
    const limits = { ...defaultLimits, inputDepth: 3 };
    expect(inputRefusal({ a: 1, b: nested(3) }, limits)).toBeNull();
    expect(inputRefusal({ a: 1, b: nested(4) }, limits)).toMatchObject({
      status: 400,
      code: "INPUT_TOO_DEEP",
    });
  });

  it("may be so deep that nothing else could go through them", () => {
    expect(inputRefusal({ a: nested(500_000) }, defaultLimits)?.code).toBe(
      "INPUT_TOO_DEEP",
    );
  });

  it("may hold as many values as the limit, and no more, together", () => {
    const limits = { ...defaultLimits, inputValues: 6 };
    expect(
      inputRefusal({ a: [1, 2], b: { c: 3, d: null } }, limits),
    ).toBeNull();
    expect(
      inputRefusal({ a: [1, 2], b: { c: 3, d: [4] } }, limits),
    ).toMatchObject({ status: 400, code: "INPUT_TOO_LARGE" });
  });

  it("may be none", () => {
    expect(inputRefusal({}, defaultLimits)).toBeNull();
  });
});
