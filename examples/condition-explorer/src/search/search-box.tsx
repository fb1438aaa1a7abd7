import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { openPage } from "../address/use-address";
import { amount } from "../words";
import { useWords } from "../words/context";
import { Option } from "./option";
import { SafetyNotes } from "./safety-notes";
import { type Suggestion, addressOf, toQuery } from "./suggestion";
import { useSuggestions } from "./use-suggestions";

interface Props {
  /** In the head of a page, where there is no room for more than the field. */
  readonly isCompact?: boolean;
}

/**
 * A text field with suggestions: the pattern “combobox with list autocomplete” of the ARIA Authoring Practices. The focus stays
 * in the field; `aria-activedescendant` says which suggestion the arrow keys have reached. The first is chosen from the start.
 */
export const SearchBox = ({ isCompact = false }: Props) => {
  const words = useWords();
  const { search, language } = words;
  const id = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const [isEntered, setIsEntered] = useState(false);
  const { found, elsewhere, isCurrent } = useSuggestions(typed, language);

  const isAsking = isOpen && toQuery(typed) !== null;
  const shown = isAsking ? found : [];
  const chosen = shown[Math.min(active, shown.length - 1)];
  const isEmpty = isAsking && isCurrent && found.length === 0;
  const safety = isAsking ? elsewhere.contraindications : [];
  const optionId = (suggestion: Suggestion) => `${id}-${suggestion.id}`;

  const open = (suggestion: Suggestion): void => {
    setTyped("");
    setIsOpen(false);
    openPage(addressOf(suggestion, language));
  };

  // Who types and presses Enter faster than answers come means the first of them.
  useEffect(() => {
    if (!isEntered || !isCurrent) return;
    setIsEntered(false);
    if (found[0]) open(found[0]);
  }, [isEntered, isCurrent]);

  const move = (step: number): void => {
    setIsOpen(true);
    if (shown.length > 0)
      setActive((last) => (last + step + shown.length) % shown.length);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // A key that ends the composition of a character is not meant for the list.
    if (event.nativeEvent.isComposing) return;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () =>
        isCurrent && chosen ? open(chosen) : setIsEntered(isAsking),
      Escape: () => (isAsking ? setIsOpen(false) : setTyped("")),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div className={isCompact ? "search compact" : "search"} role="search">
      <label
        className={isCompact ? "visually-hidden" : "search-label"}
        htmlFor={id}
      >
        {search.label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && optionId(chosen)}
        aria-describedby={isCompact ? undefined : `${id}-hint`}
        placeholder={isCompact ? search.label : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          setIsOpen(true);
          setIsEntered(false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
      />
      {!isCompact && (
        <p id={`${id}-hint`} className="hint">
          {search.hint}
        </p>
      )}
      <div
        className="search-results"
        hidden={shown.length === 0 && safety.length === 0 && !isEmpty}
        // What is read or scrolled here must not take the focus from the field, which would close it.
        onPointerDown={(event) => event.preventDefault()}
      >
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={search.suggestions}
          hidden={shown.length === 0}
        >
          {shown.map((suggestion) => (
            <Option
              key={suggestion.id}
              id={optionId(suggestion)}
              suggestion={suggestion}
              isActive={suggestion === chosen}
              onChoose={() => open(suggestion)}
            />
          ))}
        </ul>
        {isEmpty && (
          <p className="no-suggestion">
            {elsewhere.counts.length === 0
              ? search.none(typed.trim())
              : search.elsewhere(
                  typed.trim(),
                  elsewhere.counts
                    .map(({ label, count }) => `${label}: ${count}`)
                    .join(", "),
                )}
          </p>
        )}
        {safety.length > 0 && (
          <SafetyNotes
            notes={safety}
            lacksSome={elsewhere.lacksContraindications}
          />
        )}
      </div>
      <p className="visually-hidden" role="status">
        {isEmpty && search.suggestionsNone}
        {shown.length > 0 && amount(shown.length, search.found, words)}{" "}
        {safety.length > 0 && amount(safety.length, search.safety, words)}
      </p>
    </div>
  );
};
