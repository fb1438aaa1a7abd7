import type { SourceResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection } = relationsOf<"source">();

export const Source: SourceResolvers = {
  ...entryFields,
  techniques: connection("techniques"),
  redFlagConditions: connection("redFlagConditions"),
  indications: connection("indications"),
  contraindications: connection("contraindications"),
  myths: connection("myths"),
  faqs: connection("faqs"),
  benefits: connection("benefits"),
  guides: connection("guides"),
  complementaryTherapies: connection("complementaryTherapies"),
};
