import { ConditionListDocument } from "@bodywork/client/documents";
import type { Address } from "../address/address";
import { client } from "../data/client";
import { useAnswer } from "../data/use-answer";
import { Problem } from "../parts/problem";
import { Skeleton } from "../parts/skeleton";
import { useDocumentHead } from "../parts/use-document-head";
import { SearchBox } from "../search/search-box";
import { useWords } from "../words/context";
import { conditionFilter } from "./condition-filter";
import { ConditionList } from "./condition-list";
import { Filters } from "./filters";
import { Legend } from "./legend";

/** The question, and all conditions with filters for those who rather look than search. */
export const StartPage = ({ address }: { readonly address: Address }) => {
  const { site, list, language } = useWords();
  useDocumentHead({
    title: site.question,
    description: site.description,
    lang: language,
  });
  const filter = conditionFilter(address);
  const { data, error, isLoading, retry } = useAnswer(
    `conditions ${language} ${JSON.stringify(filter)}`,
    (signal) =>
      client.query(
        ConditionListDocument,
        { filter, locale: language },
        { signal },
      ),
  );
  return (
    <main id="content" className="start" tabIndex={-1}>
      <section className="hero">
        <h1>{site.question}</h1>
        <p className="lead">{site.description}</p>
        <SearchBox />
      </section>
      <section className="browse" aria-labelledby="conditions">
        <h2 id="conditions">{list.title}</h2>
        <Filters facets={data?.conditions.facets ?? []} address={address} />
        <div className="results" aria-busy={isLoading}>
          {error !== null && <Problem error={error} retry={retry} />}
          {data && (
            <ConditionList conditions={data.conditions} address={address} />
          )}
          {!data && error === null && <Skeleton cards={8} />}
        </div>
      </section>
      <Legend />
    </main>
  );
};
