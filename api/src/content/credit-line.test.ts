import { creditLine } from "./credit-line";

describe("the credit line of a source", () => {
  it.each<[readonly (string | number | null)[], string]>([
    [
      ["Furlan AD, Giraldo M", "Cochrane", 2015],
      "Furlan AD, Giraldo M. Cochrane. 2015",
    ],
    [["Loew LM, et al.", "Cochrane"], "Loew LM, et al. Cochrane"],
    [["Loew LM, et al. ", "Acme Inc.", 2015], "Loew LM, et al. Acme Inc. 2015"],
    [["State of Georgia", "State of Georgia", 2018], "State of Georgia. 2018"],
    [[null, "Cochrane", null], "Cochrane"],
    [[null, "", null], ""],
  ])("of %j is “%s”", (parts, line) => {
    expect(creditLine(...parts)).toBe(line);
  });
});
