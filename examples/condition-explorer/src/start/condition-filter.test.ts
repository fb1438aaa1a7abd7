import { toStart } from "../address/address";
import { conditionFilter } from "./condition-filter";

describe("the filter of the list", () => {
  it("keeps everything where nothing is chosen", () => {
    const filter = conditionFilter(toStart("en"));
    expect(Object.values(filter).every((value) => value === null)).toBe(true);
  });

  it("takes any of the values of a field, and all fields together", () => {
    expect(
      conditionFilter({
        ...toStart("en"),
        categories: ["SLEEP", "HEADACHE"],
        regions: ["neck"],
        technique: "swedish-massage",
      }),
    ).toEqual({
      category: { in: ["SLEEP", "HEADACHE"] },
      bodyRegions: { some: { slug: { in: ["neck"] } } },
      indications: {
        some: { technique: { slug: { eq: "swedish-massage" } } },
      },
    });
  });
});
