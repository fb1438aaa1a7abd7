import { useEffect } from "react";
import { ConditionPageDocument } from "@bodywork/client/documents";
import { toCondition } from "../address/address";
import { correctAddress } from "../address/use-address";
import { client } from "../data/client";
import { useLiveAnswer } from "../data/use-live-answer";
import { Problem } from "../parts/problem";
import { Skeleton } from "../parts/skeleton";
import { useWords } from "../words/context";
import { ConditionArticle } from "./condition-article";
import { LiveNote } from "./live-note";
import { NotFound } from "./not-found";

/** One condition, as the editors have published it at this moment. */
export const ConditionPage = ({ slug }: { readonly slug: string }) => {
  const { language } = useWords();
  const variables = { slug, locale: language };
  const { data, updates, isConnected, error, retry } = useLiveAnswer({
    key: `condition ${language} ${slug}`,
    ask: (signal) => client.query(ConditionPageDocument, variables, { signal }),
    listen: (options) => client.live(ConditionPageDocument, variables, options),
  });
  // It is found by its slug in another language, too, but what belongs to it only by the one in this language.
  const ownSlug = data?.condition?.slug;
  useEffect(() => {
    if (ownSlug !== undefined && ownSlug !== slug)
      correctAddress(toCondition(language, ownSlug));
  }, [ownSlug, slug, language]);
  return (
    <main id="content" tabIndex={-1}>
      {!data && error === null && <Skeleton cards={4} />}
      {!data && error !== null && <Problem error={error} retry={retry} />}
      {data?.condition && (
        <ConditionArticle condition={data.condition} general={data} />
      )}
      {data && !data.condition && <NotFound />}
      {data && <LiveNote updates={updates} isConnected={isConnected} />}
    </main>
  );
};
