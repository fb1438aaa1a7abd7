import { SearchSuggestionsDocument } from "@bodywork/client/documents";
import { client } from "../data/client";
import { useAnswer } from "../data/use-answer";
import type { Language } from "../words";
import {
  type FoundElsewhere,
  NOTHING_ELSEWHERE,
  foundElsewhere,
} from "./found-elsewhere";
import { type Suggestion, toQuery, toSuggestion } from "./suggestion";
import { useDebounced } from "./use-debounced";

const PAUSE_IN_TYPING_MS = 150;

interface Suggestions {
  readonly found: readonly Suggestion[];
  readonly elsewhere: FoundElsewhere;
  /** Whether they are for what is typed now. Those for the letters before stay until the new ones are here. */
  readonly isCurrent: boolean;
}

/** What the reader may mean. Asking anew stops what was asked before. */
export const useSuggestions = (
  typed: string,
  locale: Language,
): Suggestions => {
  const query = toQuery(typed);
  const settled = useDebounced(query, PAUSE_IN_TYPING_MS);
  const { data, error, isLoading } = useAnswer(
    settled && `suggestions ${locale} ${settled}`,
    (signal) =>
      client.query(
        SearchSuggestionsDocument,
        { query: settled ?? "", locale },
        { signal },
      ),
  );
  if (query === null || !data || error !== null)
    return { found: [], elsewhere: NOTHING_ELSEWHERE, isCurrent: false };
  return {
    found: data.search.edges
      .map(toSuggestion)
      .filter((suggestion) => suggestion !== null),
    elsewhere: foundElsewhere(data),
    isCurrent: query === settled && !isLoading,
  };
};
