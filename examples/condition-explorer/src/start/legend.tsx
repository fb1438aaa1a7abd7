import { CertaintyBadge } from "../parts/certainty-badge";
import { useWords } from "../words/context";

/** What the badges of the findings mean, before anybody meets one. */
export const Legend = () => {
  const { evidence } = useWords();
  return (
    <section className="legend" aria-labelledby="legend">
      <h2 id="legend">{evidence.legend}</h2>
      <p>{evidence.legendNote}</p>
      <ul role="list">
        {(["HIGH", "MODERATE", "LOW", "VERY_LOW"] as const).map((certainty) => (
          <li key={certainty}>
            <CertaintyBadge certainty={certainty} />
          </li>
        ))}
      </ul>
    </section>
  );
};
