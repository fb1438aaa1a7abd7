import type { SourceResolvers } from "../__generated__/resolvers";
import { relationsOf } from "./relations";

const { connection } = relationsOf<"source">();

export const Source: SourceResolvers = {
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
