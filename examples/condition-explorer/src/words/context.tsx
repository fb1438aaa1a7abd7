import { createContext, useContext } from "react";
import { en } from "./en";
import type { Words } from "./words";

const WordsContext = createContext<Words>(en);

export const WordsProvider = WordsContext.Provider;

/** The words of the language that the page is in. */
export const useWords = (): Words => useContext(WordsContext);
