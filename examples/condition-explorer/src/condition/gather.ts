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

const ofItsTechniques = <Entry>(
  { techniques }: Condition,
  entriesOf: (
    technique: Condition["techniques"]["edges"][number]["node"],
  ) => readonly Entry[],
): readonly Entry[] => techniques.edges.flatMap(({ node }) => entriesOf(node));

/** What is closest to the condition comes first, then its techniques, then what holds for every massage. */
export const mythsOf = (
  condition: Condition,
  { everyMyth }: ConditionPageData,
): readonly Myth[] =>
  once([
    ...condition.myths.nodes,
    ...ofItsTechniques(condition, ({ myths }) => myths.nodes),
    ...everyMyth.nodes,
  ]);

export const questionsOf = (
  condition: Condition,
  { everyQuestion }: ConditionPageData,
): readonly Question[] =>
  once([
    ...condition.faqs.nodes,
    ...ofItsTechniques(condition, ({ faqs }) => faqs.nodes),
    ...everyQuestion.nodes,
  ]);

export const safetyNotesOf = (
  condition: Condition,
  { everyMassage }: ConditionPageData,
): readonly SafetyNote[] =>
  once([...condition.contraindications.nodes, ...everyMassage.nodes]);
