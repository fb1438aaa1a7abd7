import { z } from "zod";

const config = z.object({
  /** The key with which gateways read the feed; unset: create a token by hand. */
  feedToken: z.string().min(32, "must have at least 32 characters").optional(),
});

export type PluginConfig = z.infer<typeof config>;

export default {
  default: {},
  validator(value: unknown): void {
    const parsed = config.safeParse(value);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  },
};
