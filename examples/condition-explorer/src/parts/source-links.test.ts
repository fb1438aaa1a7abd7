import { sourceLinks } from "./source-links";

describe("the links of a source", () => {
  it("begin with its DOI and leave out the same address again", () => {
    const links = sourceLinks({
      doi: "10.1016/j.math.2014.09.003",
      pmid: "25457196",
      url: "https://doi.org/10.1016/j.math.2014.09.003",
    });
    expect(links).toEqual([
      { name: "DOI", href: "https://doi.org/10.1016/j.math.2014.09.003" },
      { name: "PubMed", href: "https://pubmed.ncbi.nlm.nih.gov/25457196/" },
    ]);
  });

  it("name the site of another address", () => {
    const url = "https://www.nice.org.uk/guidance/ng193";
    expect(sourceLinks({ doi: null, pmid: null, url })).toEqual([
      { name: "www.nice.org.uk", href: url },
    ]);
  });

  it.each(["javascript:alert(1)", "http://example.org/", "nonsense"])(
    "never lead to %s",
    (url) => {
      expect(sourceLinks({ doi: null, pmid: null, url })).toEqual([]);
    },
  );

  it("keep an odd DOI within its own site", () => {
    const [link] = sourceLinks({ doi: "10.1/a?b#c<d>", pmid: null, url: null });
    expect(link?.href).toBe("https://doi.org/10.1/a%3Fb%23c%3Cd%3E");
  });
});
