import type { MythResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"myth">();

export const Myth: MythResolvers = {
  ...entryFields,
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  faqs: connection("faqs"),
  guides: connection("guides"),
  sources: list("sources"),
  review: (myth) => myth,
};
