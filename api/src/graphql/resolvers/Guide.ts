import type { GuideResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"guide">();

export const Guide: GuideResolvers = {
  ...entryFields,
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  contraindications: connection("contraindications"),
  sources: list("sources"),
  options: ({ options, requestedLocale }) =>
    options.map((option) => ({ ...option, requestedLocale })),
  combinations: ({ combinations, requestedLocale }) =>
    combinations.map((combination) => ({ ...combination, requestedLocale })),
  faqs: connection("faqs"),
  myths: connection("myths"),
};
