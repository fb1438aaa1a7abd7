import type { CombinationResolvers } from "../__generated__/resolvers";

export const Combination: CombinationResolvers = {
  therapy: ({ therapySlug, requestedLocale }, _args, { content }) =>
    content.bySlug("complementary-therapy", therapySlug, requestedLocale),
};
