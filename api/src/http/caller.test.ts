import { callerByAddress } from "./caller";

const idOf = (
  trustedProxies: number,
  remoteAddress: string | undefined,
  forwarded?: string,
): string =>
  callerByAddress(trustedProxies)({
    socket: { remoteAddress },
    headers: {
      ...(forwarded !== undefined && { "x-forwarded-for": forwarded }),
    },
  }).id;

describe("a caller", () => {
  it("is the other end of the connection, whatever a request says, where no proxy is trusted", () => {
    expect(idOf(0, "192.0.2.1")).toBe("192.0.2.1");
    expect(idOf(0, "192.0.2.1", "198.51.100.7")).toBe("192.0.2.1");
    expect(idOf(0, undefined)).toBe("unknown");
  });

  it.each<[number, string, string]>([
    [1, "198.51.100.7", "198.51.100.7"],
    [1, "203.0.113.9, 198.51.100.7", "198.51.100.7"],
    [2, "203.0.113.9, 198.51.100.7, 192.0.2.5", "198.51.100.7"],
    [2, "203.0.113.9,198.51.100.7,192.0.2.5", "198.51.100.7"],
  ])(
    "is who the outermost of %i trusted proxies was asked by, and nobody that the caller names: %s",
    (proxies, forwarded, id) => {
      expect(idOf(proxies, "192.0.2.1", forwarded)).toBe(id);
    },
  );

  it("that came past a proxy is the other end of the connection", () => {
    expect(idOf(2, "192.0.2.1", "198.51.100.7")).toBe("192.0.2.1");
    expect(idOf(1, "192.0.2.1")).toBe("192.0.2.1");
  });

  it.each(["", "unknown", "_hidden", "198.51.100", "::1::2", "a, b"])(
    "is the other end of the connection where the proxy names no address: %j",
    (forwarded) => {
      expect(idOf(1, "192.0.2.1", forwarded)).toBe("192.0.2.1");
    },
  );

  it("has the same address with a port, and as IPv6 has it", () => {
    expect(idOf(1, "", "198.51.100.7:4711")).toBe("198.51.100.7");
    expect(idOf(0, "::ffff:198.51.100.7")).toBe("198.51.100.7");
  });

  it.each([
    "2001:db8:1:2:3:4:5:6",
    "2001:0db8:0001:0002::1",
    "2001:DB8:1:2::",
    "[2001:db8:1:2::9]:443",
    "2001:db8:1:2::9%eth0",
  ])("has a network of IPv6 to itself: %s", (address) => {
    expect(idOf(1, "", address)).toBe("2001:db8:1:2::/64");
  });

  it("of another network is another one", () => {
    expect(idOf(0, "2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
    expect(idOf(0, "::1")).toBe("0:0:0:0::/64");
    expect(idOf(0, "2001:db8::1:2:3:4")).toBe("2001:db8:0:0::/64");
  });
});
