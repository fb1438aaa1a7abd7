import type { Cost } from "../parts/cost";
import { spreadOf } from "../statistics";

/** How many times as long a write takes with the plugin, until all is done that it brings. */
export const costRatio = (cost: Cost): number =>
  spreadOf(cost.with.done).median / spreadOf(cost.without.done).median;
