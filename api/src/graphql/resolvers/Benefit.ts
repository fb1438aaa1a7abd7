import type { BenefitResolvers } from "../__generated__/resolvers";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"benefit">();

export const Benefit: BenefitResolvers = {
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  sources: list("sources"),
};
