import type { Myth } from "../data/types";
import { ShownIn, langOf } from "../parts/in-language";
import { RichText } from "../parts/rich-text";
import { Sources } from "../parts/sources";
import { useWords } from "../words/context";
import { CertaintyBadge } from "../parts/certainty-badge";

const MythItem = ({ myth }: { readonly myth: Myth }) => {
  const words = useWords();
  const { myths: said } = words;
  const lang = langOf(myth, words);
  return (
    <li className="myth">
      <p className="kicker">{said.claim}</p>
      <h3 lang={lang}>{myth.claim}</h3>
      <p>
        <strong className="myth-verdict">{said.verdict[myth.verdict]}</strong>{" "}
        <span lang={lang}>{myth.shortAnswer}</span> <ShownIn entry={myth} />
      </p>
      <details>
        <summary>{said.why}</summary>
        <RichText html={myth.explanation.html} of={myth} />
        <CertaintyBadge certainty={myth.certainty} />
        <Sources sources={myth.sources} />
      </details>
    </li>
  );
};

/** Claims that people meet, never without what the check of them found. */
export const Myths = ({ myths }: { readonly myths: readonly Myth[] }) => {
  const { title } = useWords().myths;
  return (
    <section aria-labelledby="myths">
      <h2 id="myths">{title}</h2>
      <ul className="myths" role="list">
        {myths.map((myth) => (
          <MythItem key={myth.id} myth={myth} />
        ))}
      </ul>
    </section>
  );
};
