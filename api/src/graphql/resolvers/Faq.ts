import type { FaqResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"faq">();

export const Faq: FaqResolvers = {
  ...entryFields,
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  guides: connection("guides"),
  contraindications: connection("contraindications"),
  sources: list("sources"),
  myths: connection("myths"),
};
