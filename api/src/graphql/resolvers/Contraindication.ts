import type { ContraindicationResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"contraindication">();

export const Contraindication: ContraindicationResolvers = {
  ...entryFields,
  techniques: connection("techniques"),
  bodyRegions: connection("bodyRegions"),
  conditions: connection("conditions"),
  impliedBy: connection("impliedBy"),
  sources: list("sources"),
  faqs: connection("faqs"),
  guides: connection("guides"),
  review: (contraindication) => contraindication,
};
