import { normalizedData } from "./normalize";

describe("what is written", () => {
  it.each([
    [{ doi: "https://doi.org/10.1000/182" }, { doi: "10.1000/182" }],
    [{ doi: "DOI: 10.1000.10/123" }, { doi: "10.1000.10/123" }],
    [{ doi: "\u200b10.1002/x\u00ad.y \ufeff" }, { doi: "10.1002/x.y" }],
    [{ doi: "http://dx.doi.org/10.1002/%3C1%3E" }, { doi: "10.1002/<1>" }],
    [{ pmid: "PMID: 26329399 " }, { pmid: "26329399" }],
    [
      { pmid: "https://pubmed.ncbi.nlm.nih.gov/26329399/" },
      { pmid: "26329399" },
    ],
    [{ title: "  Massage\n" }, { title: "Massage" }],
    [{ url: " https://example.org " }, { url: "https://example.org" }],
  ])("of a source is stored in one way: %j", (data, stored) => {
    expect(normalizedData("source", data)).toEqual(stored);
  });

  it.each([
    [{ doi: "see the journal" }],
    [{ pmid: "PMID or so" }],
    [{ finding: "  Indented,\n  twice.\n" }],
    [{ title: null, year: 2015, techniques: { connect: ["a"] } }],
    [{ unknown: " x " }],
  ])("stays as it is where it cannot be read: %j", (data) => {
    expect(normalizedData("source", data)).toEqual(data);
  });

  it("is a code by the system beside it", () => {
    const code = (system: string, typed: string) =>
      normalizedData("condition", { codes: [{ id: 7, system, code: typed }] });
    expect(code("ICD_10_CM", " f 41.1 ")).toEqual({
      codes: [{ id: 7, system: "ICD_10_CM", code: "F41.1" }],
    });
    expect(code("MESH", "d005356")).toEqual({
      codes: [{ id: 7, system: "MESH", code: "D005356" }],
    });
    expect(code("MESH", "f41.1 or so")).toEqual({
      codes: [{ id: 7, system: "MESH", code: "f41.1 or so" }],
    });
  });

  it("of a therapist is stored in one way", () => {
    expect(
      normalizedData("therapist-profile", {
        phone: "+1 (404) 555-0100",
        languages: [" EN ", "pt_br", "Klingon"],
        location: { country: "us", region: "us-ga", city: " Atlanta " },
      }),
    ).toEqual({
      phone: "+1 404 555 0100",
      languages: ["en", "pt-BR", "Klingon"],
      location: { country: "US", region: "US-GA", city: "Atlanta" },
    });
  });

  it("may be nothing at all", () => {
    expect(normalizedData("source", undefined)).toBeUndefined();
    expect(normalizedData("source", { title: "  " })).toEqual({ title: "" });
  });
});
