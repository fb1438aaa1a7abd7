import type {
  Condition,
  ConditionPageData,
  Myth,
  Question,
  SafetyNote,
} from "../data/types";

/** Each entry once, at its first place. */
const once = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): readonly Entry[] =>
  entries.filter(
    (entry, index) => entries.findIndex(({ id }) => id === entry.id) === index,
  );

/** What is closest to the condition comes first, then what belongs to its techniques or to every massage. */
export const mythsOf = (
  condition: Condition,
  { furtherMyths }: ConditionPageData,
): readonly Myth[] => once([...condition.myths.nodes, ...furtherMyths.nodes]);

export const questionsOf = (
  condition: Condition,
  { furtherQuestions }: ConditionPageData,
): readonly Question[] =>
  once([...condition.faqs.nodes, ...furtherQuestions.nodes]);

/** Whether there are warnings that the answer has no room for. */
export const lacksSafetyNotes = (
  { contraindications }: Condition,
  { everyMassage }: ConditionPageData,
): boolean =>
  [contraindications, everyMassage].some(
    ({ nodes, totalCount }) => nodes.length < totalCount,
  );

export const safetyNotesOf = (
  condition: Condition,
  { everyMassage }: ConditionPageData,
): readonly SafetyNote[] =>
  once([...condition.contraindications.nodes, ...everyMassage.nodes]);
