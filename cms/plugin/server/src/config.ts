import { z } from "zod";

const config = z.object({
  /** The key with which gateways read the feed; unset: create a token by hand. */
  feedToken: z.string().min(32, "must have at least 32 characters").optional(),
  /** How often the content is compared with the feed, for what was written past the document service; 0: at the start only. */
  compareEveryMinutes: z
    .number()
    .min(0)
    .max(7 * 24 * 60),
  /**
   * How many entries that are gone each feed remembers, one in every language. The default is more than a year of thirty
   * withdrawals a day, and a few megabytes; a gateway that was away for longer takes a new snapshot, which costs no more than
   * its first start. The last one stays in any case: the feed's position rests on it.
   */
  keepTombstones: z.number().int().min(1),
});

export type PluginConfig = z.infer<typeof config>;

export default {
  default: { compareEveryMinutes: 15, keepTombstones: 10_000 },
  validator(value: unknown): void {
    const parsed = config.safeParse(value);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  },
};
