import { TechniqueNameDocument } from "@bodywork/client/documents";
import type { Address } from "../address/address";
import { Link } from "../address/link";
import { client } from "../data/client";
import { useAnswer } from "../data/use-answer";
import { langOf } from "../parts/in-language";
import { useWords } from "../words/context";

interface Props {
  readonly slug: string;
  readonly address: Address;
}

/** Which technique the list is narrowed to, and the way out of it. */
export const StudiedWith = ({ slug, address }: Props) => {
  const words = useWords();
  const { list, language } = words;
  const { data } = useAnswer(`technique ${language} ${slug}`, (signal) =>
    client.query(TechniqueNameDocument, { slug, locale: language }, { signal }),
  );
  const technique = data?.technique;
  return (
    <p className="studied-with">
      {list.studiedWith}{" "}
      <strong lang={technique ? langOf(technique, words) : undefined}>
        {technique?.name ?? slug}
      </strong>{" "}
      <Link to={{ ...address, technique: null }}>{list.anyTechnique}</Link>
    </p>
  );
};
