import type { MythResolvers } from "../__generated__/resolvers";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"myth">();

export const Myth: MythResolvers = {
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  faqs: connection("faqs"),
  guides: connection("guides"),
  sources: list("sources"),
  review: (myth) => myth,
};
