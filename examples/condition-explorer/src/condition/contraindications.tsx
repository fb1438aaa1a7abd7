import type { ContraindicationKind, SafetyNote } from "../data/types";
import { ShownIn, langOf } from "../parts/in-language";
import { Sources } from "../parts/sources";
import { useWords } from "../words/context";

const KINDS: readonly ContraindicationKind[] = ["ABSOLUTE", "RELATIVE"];

const Note = ({ note }: { readonly note: SafetyNote }) => {
  const words = useWords();
  const { contraindications: said } = words;
  const lang = langOf(note, words);
  return (
    <li>
      <h4 lang={lang}>{note.name}</h4>
      <p lang={lang}>{note.whatToDo}</p>
      <ShownIn entry={note} />
      <details>
        <summary>{said.why}</summary>
        <p lang={lang}>{note.why}</p>
        <p>
          {said.scope[note.scope]}{" "}
          {note.sourcing === "WEAKLY_TRACED" && said.weaklyTraced}
        </p>
        <Sources sources={note.sources} />
      </details>
    </li>
  );
};

/** When not to have a massage, or only after asking: the names and what to do are never folded away. */
export const Contraindications = ({
  notes,
  lacksSome,
}: {
  readonly notes: readonly SafetyNote[];
  /** Whether there are more than these. */
  readonly lacksSome: boolean;
}) => {
  const { contraindications: said } = useWords();
  const groups = KINDS.map((kind) => ({
    kind,
    notes: notes.filter((note) => note.kind === kind),
  })).filter((group) => group.notes.length > 0);
  return (
    <section className="contraindications" aria-labelledby="contraindications">
      <h2 id="contraindications">{said.title}</h2>
      {groups.length === 0 && <p>{said.none}</p>}
      {lacksSome && <p>{said.more}</p>}
      {groups.map((group) => (
        <div key={group.kind} className="kind" data-kind={group.kind}>
          <h3>{said.kind[group.kind]}</h3>
          <ul role="list">
            {group.notes.map((note) => (
              <Note key={note.id} note={note} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
