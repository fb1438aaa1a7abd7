import { z } from "zod";

const config = z.object({
  /** The key with which gateways read the feed; unset: create a token by hand. */
  feedToken: z.string().min(32, "must have at least 32 characters").optional(),
  /** How often the content is compared with the feed, for what was written past the document service; 0: at the start only. */
  compareEveryMinutes: z
    .number()
    .min(0)
    .max(7 * 24 * 60),
});

export type PluginConfig = z.infer<typeof config>;

export default {
  default: { compareEveryMinutes: 15 },
  validator(value: unknown): void {
    const parsed = config.safeParse(value);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  },
};
