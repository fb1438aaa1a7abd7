import type { InItsLanguage } from "../data/types";
import { useWords } from "../words/context";
import { langOf } from "./in-language";

interface Props {
  readonly html: string;
  readonly of: InItsLanguage;
}

/** A formatted text of the graph. The gateway has sanitised it; nothing else may come in here. */
export const RichText = ({ html, of }: Props) => (
  <div
    className="rich-text"
    lang={langOf(of, useWords())}
    dangerouslySetInnerHTML={{ __html: html }}
  />
);
