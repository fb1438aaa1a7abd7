import type { IndicationResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { list, required } = relationsOf<"indication">();

export const Indication: IndicationResolvers = {
  ...entryFields,
  technique: required("technique"),
  condition: required("condition"),
  sources: list("sources"),
  review: (indication) => indication,
};
