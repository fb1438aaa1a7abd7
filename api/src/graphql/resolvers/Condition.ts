import type { ConditionResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"condition">();

export const Condition: ConditionResolvers = {
  ...entryFields,
  bodyRegions: connection("bodyRegions"),
  redFlagSources: list("redFlagSources"),
  indications: connection("indications"),
  techniques: (condition, args, { content }) =>
    content.evidence(condition, "technique", args),
  oftenChosenTechniques: connection("oftenChosenTechniques"),
  contraindications: connection("contraindications"),
  impliedContraindications: connection("impliedContraindications"),
  benefits: connection("benefits"),
  myths: connection("myths"),
  faqs: connection("faqs"),
  guides: connection("guides"),
  therapistProfiles: connection("therapistProfiles"),
  complementaryTherapies: connection("complementaryTherapies"),
  review: (condition) => condition,
};
