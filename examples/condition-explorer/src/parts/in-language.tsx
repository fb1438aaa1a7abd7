import type { InItsLanguage } from "../data/types";
import { type Words, languageName } from "../words";
import { useWords } from "../words/context";

/** The `lang` of content that is not in the language of the page; undefined, and so no attribute, where it is. */
export const langOf = (
  { locale }: InItsLanguage,
  { language }: Words,
): string | undefined =>
  locale.split("-")[0] === language ? undefined : locale;

/** Says in words which language a part is in, where that is not the language of the page. */
export const ShownIn = ({ entry }: { readonly entry: InItsLanguage }) => {
  const words = useWords();
  const lang = langOf(entry, words);
  if (lang === undefined) return null;
  return (
    <span className="shown-in">
      {words.translation.shownIn(languageName(lang, words))}
    </span>
  );
};
