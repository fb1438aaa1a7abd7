import { InvalidArgument } from "../errors";
import { wordsOf } from "./words";

export const LONGEST_QUERY = 200;
export const MAX_WORDS = 12;

export interface SearchQuery {
  /** The query in one of the many ways in which it could be written: two of the same text ask for the same. */
  readonly text: string;
  /** Each once. */
  readonly words: readonly string[];
}

/** @throws InvalidArgument for what nobody can have meant to search for */
export const parseQuery = (query: string): SearchQuery => {
  // First of all: what follows takes longer for longer texts.
  if (query.length > LONGEST_QUERY)
    throw new InvalidArgument(
      `“query” must have at most ${LONGEST_QUERY} characters.`,
    );
  if (/\p{Cc}|\p{Cs}/u.test(query))
    throw new InvalidArgument("“query” must not have control characters.");
  const text = query.normalize("NFKC").trim();
  if (text === "") throw new InvalidArgument("“query” must not be empty.");
  const words = new Set(wordsOf(text).map((word) => word.text.toLowerCase()));
  if (words.size === 0)
    throw new InvalidArgument("“query” must have a letter or a digit in it.");
  if (words.size > MAX_WORDS)
    throw new InvalidArgument(`“query” must have at most ${MAX_WORDS} words.`);
  return { text, words: [...words] };
};
