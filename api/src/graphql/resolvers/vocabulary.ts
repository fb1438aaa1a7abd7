import { contentWordsFor } from "../../words";
import type { Vocabulary } from "../__generated__/resolvers";

type LabelsByValue = Readonly<Record<string, string>>;

const NONE: LabelsByValue = {};

const enumerationsIn = (
  locale: string,
): Readonly<Record<string, LabelsByValue>> => contentWordsFor(locale).labels;

/** What readers call the values of an enumeration; nothing for any other type. */
export const labelsIn = (
  locale: string,
  typeName: string | undefined,
): LabelsByValue => enumerationsIn(locale)[typeName ?? ""] ?? NONE;

/** The words for all enumerations. */
export const vocabularyIn = (locale: string): Vocabulary => ({
  locale: contentWordsFor(locale).language,
  enumerations: Object.entries(enumerationsIn(locale)).map(
    ([name, labels]) => ({
      name,
      values: Object.entries(labels).map(([value, label]) => ({
        value,
        label,
      })),
    }),
  ),
});
