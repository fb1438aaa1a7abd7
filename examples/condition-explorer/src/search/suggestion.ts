import { type Address, slugOf, toCondition, toStart } from "../address/address";
import type { Found } from "../data/types";
import type { Language } from "../words";

export interface Suggestion {
  readonly id: string;
  readonly type: "Condition" | "Technique";
  readonly slug: string;
  readonly locale: string;
  /** The name in parts, of which some are what was typed. */
  readonly parts: readonly {
    readonly text: string;
    readonly isMatch: boolean;
  }[];
}

/** Null for a type that was not asked for. */
export const toSuggestion = ({ node, highlights }: Found): Suggestion | null =>
  node.__typename === "Condition" || node.__typename === "Technique"
    ? {
        id: node.id,
        type: node.__typename,
        slug: slugOf(node),
        locale: node.locale,
        parts: highlights.find(({ field }) => field === "name")?.parts ?? [
          { text: node.name, isMatch: false },
        ],
      }
    : null;

/** A condition has a page; a technique leads to the conditions in which it was studied. */
export const addressOf = (
  { type, slug }: Suggestion,
  lang: Language,
): Address =>
  type === "Condition"
    ? toCondition(lang, slug)
    : { ...toStart(lang), technique: slug };

const MOST_WORDS = 12;

/** What was typed, in the form in which the graph takes it; null when there is nothing to search for yet. */
export const toQuery = (typed: string): string | null => {
  const query = typed.trim().split(/\s+/).slice(0, MOST_WORDS).join(" ");
  return /[\p{L}\p{N}]/u.test(query) ? query : null;
};
