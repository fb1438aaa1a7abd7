import type { Condition, RedFlagLevel } from "../data/types";
import { langOf } from "../parts/in-language";
import { Sources } from "../parts/sources";
import { useWords } from "../words/context";

const LEVELS: readonly RedFlagLevel[] = ["EMERGENCY", "URGENT", "ROUTINE"];

/** The signs that need a clinician first, by how soon. */
export const RedFlags = ({ condition }: { readonly condition: Condition }) => {
  const words = useWords();
  const { redFlags: said } = words;
  const { redFlags, redFlagsVerified, redFlagSources } = condition;
  const groups = LEVELS.map((level) => ({
    level,
    signs: redFlags.filter((flag) => flag.level === level),
  })).filter(({ signs }) => signs.length > 0);
  return (
    <section className="red-flags" aria-labelledby="red-flags">
      <h2 id="red-flags">{said.title}</h2>
      {groups.length === 0 && <p>{said.none}</p>}
      <div className="levels">
        {groups.map(({ level, signs }) => (
          <div key={level} className="level" data-level={level}>
            <h3>{said.level[level]}</h3>
            <ul lang={langOf(condition, words)}>
              {signs.map(({ sign }) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {groups.length > 0 && (
        <p className="small">
          {redFlagsVerified ? said.verified : said.notVerified}
        </p>
      )}
      <Sources sources={redFlagSources} />
    </section>
  );
};
