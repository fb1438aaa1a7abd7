import { z } from "zod";
import type { ContentTypeName } from "../server/src/content-types";

/**
 * Previews: the CMS signs a token for one editor, and a gateway that is shown it answers from the drafts. The token is a JSON Web
 * Token, signed with the setting `PREVIEW_SECRET`, which only the two of them know.
 */
export const PREVIEW_ALGORITHM = "HS256";

/** However long the CMS is told to let a token live, a gateway takes none that lives longer. */
export const LONGEST_PREVIEW_MINUTES = 4 * 60;

const seconds = z.number().int().min(0);

/** What a token says, all of it: a claim that is not here is refused. */
export const previewClaims = z.strictObject({
  iss: z.literal("bodywork-cms"),
  aud: z.literal("bodywork-preview"),
  /** The editor, by the id that the CMS has for them. */
  sub: z.string().min(1).max(64),
  iat: seconds,
  exp: seconds,
});

export type PreviewClaims = z.infer<typeof previewClaims>;

/** Below this path of the gateway are the drafts, and nothing else. */
export const PREVIEW_PREFIX = "/preview";

/** The types whose entries have a page of their own at the gateway. */
export const embedTypes = [
  "technique",
  "condition",
] as const satisfies readonly ContentTypeName[];

export type EmbedType = (typeof embedTypes)[number];

/** Where that page is, below the gateway's address or below `PREVIEW_PREFIX`. */
export const embedPath = (type: EmbedType, slug: string): string =>
  `/embed/${type}/${slug}`;

/** Where a draft of any type is shown field by field, below `PREVIEW_PREFIX`: for types that have no page of their own. */
export const entryPath = (type: ContentTypeName, slug: string): string =>
  `/entry/${type}/${slug}`;
