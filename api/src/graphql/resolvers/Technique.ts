import type { TechniqueResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"technique">();

export const Technique: TechniqueResolvers = {
  ...entryFields,
  bodyRegions: connection("bodyRegions"),
  oftenChosenFor: connection("oftenChosenFor"),
  sources: list("sources"),
  indications: connection("indications"),
  conditions: (technique, args, { content }) =>
    content.evidence(technique, "condition", args),
  contraindications: connection("contraindications"),
  benefits: connection("benefits"),
  myths: connection("myths"),
  faqs: connection("faqs"),
  guides: connection("guides"),
  therapistProfiles: connection("therapistProfiles"),
  complementaryTherapies: connection("complementaryTherapies"),
  review: (technique) => technique,
};
