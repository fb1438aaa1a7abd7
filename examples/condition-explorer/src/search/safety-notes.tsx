import type { FoundContraindication } from "../data/types";
import { ShownIn, langOf } from "../parts/in-language";
import { useWords } from "../words/context";

/** The reasons against massage that are found for what was typed; none of it is folded away. */
export const SafetyNotes = ({
  notes,
  lacksSome,
}: {
  readonly notes: readonly FoundContraindication[];
  /** Whether there are more than these. */
  readonly lacksSome: boolean;
}) => {
  const words = useWords();
  const { contraindications: said } = words;
  return (
    <section className="found-safety" aria-label={said.title}>
      <h3>{said.title}</h3>
      {lacksSome && <p>{said.more}</p>}
      <ul role="list">
        {notes.map((note) => {
          const lang = langOf(note, words);
          return (
            <li key={note.id}>
              <h4 lang={lang}>{note.name}</h4>
              <p>
                <strong>{said.kind[note.kind]}</strong>
              </p>
              <p lang={lang}>{note.whatToDo}</p>
              <p lang={lang}>{note.why}</p>
              <ShownIn entry={note} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
