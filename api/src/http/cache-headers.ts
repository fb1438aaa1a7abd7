import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { STATUS_TAG } from "../content/reads";
import type { Answer } from "./answers";

/**
 * A moment, so that what is withdrawn is gone soon; longer only where the alternative is to wait, or to have nothing. Whoever
 * purges by `cache-tag` may keep answers for longer.
 */
const CACHE_CONTROL =
  "public, max-age=10, stale-while-revalidate=60, stale-if-error=86400";

/** What an answer has read, and the tag of its bytes. */
type Cached = Pick<Answer, "reads" | "etag">;

/** What content delivery networks take of a header, with room to spare. */
const LONGEST_TAGS = 8_000;

/** Every change touches the name of a type, too. */
const ALL_TAGS = [STATUS_TAG, ...contentTypeNames].join(",");

const tagsOf = ({ reads }: Cached): string => {
  const tags = [...reads.tags].join(",");
  return tags.length <= LONGEST_TAGS ? tags : ALL_TAGS;
};

/** All that caches on the way can use. */
export const cacheHeaders = (answer: Cached) => ({
  "cache-control": CACHE_CONTROL,
  "cache-tag": tagsOf(answer),
  etag: answer.etag,
});
