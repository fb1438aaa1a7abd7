import type { ReviewerResolvers } from "../__generated__/resolvers";
import { relationsOf } from "./relations";

const { connection } = relationsOf<"reviewer">();

export const Reviewer: ReviewerResolvers = {
  techniques: connection("techniques"),
  conditions: connection("conditions"),
  indications: connection("indications"),
  contraindications: connection("contraindications"),
  myths: connection("myths"),
};
