import type { ReviewResolvers } from "../__generated__/resolvers";
import { relationsOf } from "./relations";
import type { ReviewedType } from "./values";

const { one } = relationsOf<ReviewedType>();

export const Review: ReviewResolvers = {
  reviewedBy: one("reviewedBy"),
  isOverdue: ({ nextReviewDue }, _args, { today }) =>
    nextReviewDue !== null && nextReviewDue < today(),
};
