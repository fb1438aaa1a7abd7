import { killCms } from "./faults/kill-cms";

describe("a CMS that is killed while it publishes", () => {
  it("has kept all it had confirmed, and its feed says the same as its content", async () => {
    const { confirmed, losses } = await killCms(3);
    expect(losses).toEqual([]);
    expect(confirmed).toBeGreaterThan(0);
  });
});
