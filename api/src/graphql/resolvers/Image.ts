import type { ImageResolvers } from "../__generated__/resolvers";

export const Image: ImageResolvers = {
  url: ({ url }, _args, { imageUrl }) => imageUrl(url),
};
