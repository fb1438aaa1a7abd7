import type { ComplementaryTherapyResolvers } from "../__generated__/resolvers";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"complementary-therapy">();

export const ComplementaryTherapy: ComplementaryTherapyResolvers = {
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  sources: list("sources"),
};
