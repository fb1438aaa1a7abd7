import { ENCODINGS } from "./encodings";
import { negotiateEncoding } from "./negotiate";

const hasZstd = ENCODINGS.includes("zstd");

describe("the encoding of a body", () => {
  it.each<[string | undefined, string | null]>([
    [undefined, null],
    ["", null],
    ["identity", null],
    ["gzip", "gzip"],
    ["GZIP", "gzip"],
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0.5, gzip", "gzip"],
    ["br ; q=0.5 , gzip;q=0.4", "br"],
    ["gzip;q=0", null],
    ["br;q=0, gzip;q=0.001", "gzip"],
    ["*", "br"],
    ["*;q=0.1, br;q=0", hasZstd ? "zstd" : "gzip"],
    ["zstd", hasZstd ? "zstd" : null],
    ["zstd, gzip;q=0.9", hasZstd ? "zstd" : "gzip"],
    ["deflate, compress", null],
    ["identity, gzip;q=0.5", null],
    ["identity;q=0.5, gzip;q=0.5", "gzip"],
    ["gzip;q=nonsense", "gzip"],
  ])("for “accept-encoding: %s” is %s", (header, encoding) => {
    expect(negotiateEncoding(header)).toEqual({
      encoding,
      acceptsIdentity: true,
    });
  });

  it.each<[string, string | null]>([
    ["identity;q=0", null],
    ["*;q=0", null],
    ["gzip, identity;q=0", "gzip"],
    ["gzip, *;q=0", "gzip"],
    ["identity;q=0.0, *", "br"],
  ])("for “accept-encoding: %s” is %s or nothing", (header, encoding) => {
    expect(negotiateEncoding(header)).toEqual({
      encoding,
      acceptsIdentity: false,
    });
  });

  it("may be none beside an excluded wildcard", () => {
    expect(negotiateEncoding("identity, *;q=0")).toEqual({
      encoding: null,
      acceptsIdentity: true,
    });
  });
});
