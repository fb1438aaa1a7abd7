import type { DecisionOptionResolvers } from "../__generated__/resolvers";

export const DecisionOption: DecisionOptionResolvers = {
  techniques: ({ techniqueSlugs, requestedLocale }, _args, { content }) =>
    techniqueSlugs.flatMap(
      (slug) => content.bySlug("technique", slug, requestedLocale) ?? [],
    ),
};
