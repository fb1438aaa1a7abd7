import type { Entry } from "../../content/types";

/** An entry of a type that clinicians review. */
export type ReviewedType =
  "technique" | "condition" | "indication" | "contraindication" | "myth";

export type ReviewedEntry = Entry<ReviewedType>;

/** What names entries by slug has to know in which language they are asked for. */
interface Asked {
  readonly requestedLocale: string;
}

export type DecisionOptionValue = Entry<"guide">["options"][number] & Asked;

export type CombinationValue = Entry<"guide">["combinations"][number] & Asked;
