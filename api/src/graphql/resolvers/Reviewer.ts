import type { ReviewerResolvers } from "../__generated__/resolvers";
import { entryFields } from "./entry-fields";
import { relationsOf } from "./relations";

const { connection } = relationsOf<"reviewer">();

export const Reviewer: ReviewerResolvers = {
  ...entryFields,
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  indications: connection("indications"),
  contraindications: connection("contraindications"),
  myths: connection("myths"),
};
