import type { ComplementaryTherapyResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection, list } = relationsOf<"complementary-therapy">();

export const ComplementaryTherapy: ComplementaryTherapyResolvers = {
  ...entryFields,
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  sources: list("sources"),
};
