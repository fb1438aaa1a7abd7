import { queryTextsIn } from "./texts";

const TEXT = "{ a }";

describe("the texts in a request", () => {
  it.each<[string, string, string, unknown, readonly string[]]>([
    ["of a POST", "POST", "", { query: TEXT }, [TEXT]],
    ["of a GET", "GET", "?query=%7B+a+%7D", undefined, [TEXT]],
    ["of a GET, all of them", "GET", "?query=x&query=y", undefined, ["x", "y"]],
    ["none in the address of a POST", "POST", "?query=x", {}, []],
    ["none that is no text", "POST", "", { query: [TEXT] }, []],
    ["none in a list", "POST", "", [{ query: TEXT }], []],
    ["none in nothing", "POST", "", null, []],
    ["none without one", "GET", "", undefined, []],
  ])("are found: %s", (_name, method, search, body, texts) => {
    expect(queryTextsIn({ method, search, body })).toEqual(texts);
  });
});
