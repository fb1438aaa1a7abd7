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
  /** Whether uploads are restricted to listed types and served so that they cannot run; false: Strapi's behaviour. */
  guardUploads: z.boolean(),
  /**
   * How many pixels a picture may have, counting all frames. Strapi decodes pictures in memory: the default needs up to 200 MB, and
   * is enough for the 48 megapixels of a phone.
   */
  maxPicturePixels: z.number().int().min(1),
  /** An origin that serves uploads and nothing else, and leads to this server; unset: that of the admin. */
  uploadsUrl: z
    .url({ protocol: /^https?$/ })
    .refine((url) => url.replace(/\/$/, "") === new URL(url).origin, {
      message: "must be an origin, such as https://media.example.org",
    })
    .optional(),
});

export type PluginConfig = z.infer<typeof config>;

export default {
  default: {
    compareEveryMinutes: 15,
    guardUploads: true,
    keepTombstones: 10_000,
    maxPicturePixels: 50_000_000,
    previewMinutes: 15,
  },
  validator(value: unknown): void {
    const parsed = config.safeParse(value);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  },
};
