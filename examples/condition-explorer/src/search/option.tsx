import { useEffect, useRef } from "react";
import { langOf } from "../parts/in-language";
import { useWords } from "../words/context";
import type { Suggestion } from "./suggestion";

interface Props {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One suggestion: its name with what was typed marked, and what it is. */
export const Option = ({ id, suggestion, isActive, onChoose }: Props) => {
  const words = useWords();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      // Before the field loses the focus, which would close the list.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="option-name" lang={langOf(suggestion, words)}>
        {suggestion.parts.map(({ text, isMatch }, index) =>
          isMatch ? <mark key={index}>{text}</mark> : text,
        )}
      </span>
      <span className="option-type">{words.search.type[suggestion.type]}</span>
    </li>
  );
};
