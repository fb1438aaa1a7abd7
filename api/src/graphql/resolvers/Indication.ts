import type { IndicationResolvers } from "../__generated__/resolvers";
import { relationsOf } from "./relations";

const { list, required } = relationsOf<"indication">();

export const Indication: IndicationResolvers = {
  technique: required("technique"),
  condition: required("condition"),
  sources: list("sources"),
  review: (indication) => indication,
};
