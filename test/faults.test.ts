import { badNetwork } from "./faults/bad-network";
import { killCms } from "./faults/kill-cms";
import { KILLS } from "./support/environment";

describe("a CMS that is killed while it publishes", () => {
  it(
    "has kept all it had confirmed, and its feeds say the same as its content",
    async () => {
      const { confirmed, losses } = await killCms(KILLS);
      expect(losses).toEqual([]);
      expect(confirmed).toBeGreaterThan(0);
    },
    60_000 + KILLS * 30_000,
  );
});

describe("a gateway whose way to the CMS goes wrong", () => {
  it("answers every reader, never with something older than before, and catches up", async () => {
    const reports = await badNetwork(1500);
    expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
    const cutOff = reports.filter(({ behind }) => behind > 0);
    expect(cutOff.map(({ fault }) => fault)).toEqual(
      expect.arrayContaining(["cut", "reset", "hang"]),
    );
  });
});
