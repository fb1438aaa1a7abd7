import { namesOfOrigin } from "./draft";

describe("the names of the address of a CMS", () => {
  it.each(["http://localhost:1337", "http://127.0.0.1:1337/admin"])(
    "are two on a machine of one's own: %s",
    (url) => {
      expect(namesOfOrigin(url)).toEqual([
        "http://localhost:1337",
        "http://127.0.0.1:1337",
      ]);
    },
  );

  it("is one everywhere else", () => {
    expect(namesOfOrigin("https://cms.example/admin")).toEqual([
      "https://cms.example",
    ]);
  });
});
