import type { ImageObjectLeaf } from "schema-dts";
import type { ImageValue } from "strapi-plugin-bodywork/contracts";
import { node } from "./node";
import type { JsonLdContext } from "./setting";

/** A picture, with the text that stands for it. */
export const picture = (
  image: ImageValue | null,
  { imageUrl }: JsonLdContext,
): ImageObjectLeaf | null =>
  image &&
  node<ImageObjectLeaf>({
    "@type": "ImageObject",
    contentUrl: imageUrl(image.url),
    description: image.alternativeText,
    encodingFormat: image.mime,
  });
