import type { Condition, TechniqueEdge } from "../data/types";
import { ShownIn, langOf } from "../parts/in-language";
import { useWords } from "../words/context";
import { FindingItem } from "./finding-item";

const TechniqueItem = ({
  node,
  indications,
}: Pick<TechniqueEdge, "node" | "indications">) => {
  const words = useWords();
  const { evidence, contraindications } = words;
  const lang = langOf(node, words);
  const { nodes: warnings, totalCount } = node.contraindications;
  return (
    <li className="technique">
      <h3 lang={lang}>
        {node.name} <ShownIn entry={node} />
      </h3>
      <p lang={lang}>{node.summary}</p>
      <div className="caution">
        <p>
          <strong>{evidence.caution}</strong>{" "}
          <span lang={lang}>{node.caution}</span>
        </p>
        {warnings.length > 0 && (
          <>
            <p>{contraindications.ofTechnique}</p>
            <ul>
              {warnings.map((warning) => (
                <li key={warning.id} lang={langOf(warning, words)}>
                  {warning.name}
                </li>
              ))}
            </ul>
            {warnings.length < totalCount && <p>{contraindications.more}</p>}
          </>
        )}
      </div>
      <ul className="findings" role="list">
        {indications.map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
    </li>
  );
};

/** What was found, surest first; harm and no effect stand where their certainty puts them, as benefit does. */
export const Evidence = ({
  techniques: { edges, totalCount },
}: {
  readonly techniques: Condition["techniques"];
}) => {
  const { evidence } = useWords();
  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{evidence.title}</h2>
      <p>{edges.length > 0 ? evidence.lead : evidence.none}</p>
      <ul role="list">
        {edges.map(({ node, indications }) => (
          <TechniqueItem key={node.id} node={node} indications={indications} />
        ))}
      </ul>
      {edges.length < totalCount && (
        <p>{evidence.more(String(edges.length), String(totalCount))}</p>
      )}
    </section>
  );
};
