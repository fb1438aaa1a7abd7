import { z } from "zod";
import { LONGEST_PREVIEW_MINUTES } from "../../contracts/preview";
import { previewTemplate } from "./preview/template";

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
  /** Where browsers reach the gateway; unset: there are no previews, unless `previewUrl` leads elsewhere. */
  gatewayUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** Signs the tokens that open previews at the gateway, which has the same; unset: there are no previews. */
  previewSecret: z
    .string()
    .min(32, "must have at least 32 characters")
    .optional(),
  /** For how long such a token is good. */
  previewMinutes: z.number().int().min(1).max(LONGEST_PREVIEW_MINUTES),
  /** Where the team's own front end shows a preview, with placeholders; unset: at the gateway. */
  previewUrl: previewTemplate.optional(),
});

export type PluginConfig = z.infer<typeof config>;

export default {
  default: {
    compareEveryMinutes: 15,
    keepTombstones: 10_000,
    previewMinutes: 15,
  },
  validator(value: unknown): void {
    const parsed = config.safeParse(value);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  },
};
