import type { Source } from "../data/types";
import { amount } from "../words";
import { useWords } from "../words/context";
import { sourceLinks } from "./source-links";

const Citation = ({ source }: { readonly source: Source }) => {
  const { sources: said } = useWords();
  const { title, authors, year, publisher, kind, retracted } = source;
  // “et al.” ends with the full stop that would follow it.
  const from = [authors?.replace(/\.$/, ""), publisher, year]
    .filter(Boolean)
    .join(". ");
  return (
    <li>
      <cite lang={source.locale}>{title}</cite>
      {retracted && <strong className="retracted">{said.retracted}</strong>}
      <span className="small">
        {from && `${from}. `}
        {said.kind[kind]}.{" "}
        {sourceLinks(source).map(({ name, href }) => (
          <a key={name} href={href} rel="noreferrer">
            {name}
          </a>
        ))}
      </span>
    </li>
  );
};

/** What a statement rests on. Folded, since one source is often cited many times on a page. */
export const Sources = ({
  sources,
}: {
  readonly sources: readonly Source[];
}) => {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <details className="sources">
      <summary>{amount(sources.length, words.sources.count, words)}</summary>
      <ul role="list">
        {sources.map((source) => (
          <Citation key={source.id} source={source} />
        ))}
      </ul>
    </details>
  );
};
