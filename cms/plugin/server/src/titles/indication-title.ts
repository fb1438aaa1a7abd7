/** What an indication is about. */
export interface TitleParts {
  readonly technique: string | null;
  readonly condition: string | null;
  readonly scope: string | null;
  readonly locale: string;
}

/** How a language says that a technique is given for a condition. Elsewhere a colon stands between the two. */
const FOR: Readonly<Record<string, string>> = { en: "for", es: "para" };

/** “Anxiety” in the middle of a sentence; names of people (“Parkinson’s disease”) and abbreviations (“ICU stay”) stay as they are. */
const midSentence = (name: string): string => {
  const [first = ""] = name.split(/[^\p{L}’']/u, 1);
  const isPlain = /^\p{Lu}\p{Ll}+$/u.test(first);
  return isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** The line by which editors know an indication: “Swedish massage for anxiety (acute)”. Null while it is about nothing. */
export const indicationTitle = ({
  technique,
  condition,
  scope,
  locale,
}: TitleParts): string | null => {
  const word = FOR[locale.split("-", 1)[0] ?? ""];
  const pair =
    technique && condition
      ? word
        ? `${technique} ${word} ${midSentence(condition)}`
        : `${technique}: ${condition}`
      : (technique ?? condition);
  if (!pair) return null;
  return scope ? `${pair} (${scope})` : pair;
};
