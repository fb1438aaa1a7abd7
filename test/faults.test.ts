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
