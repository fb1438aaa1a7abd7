/** A word where it stands in a text. */
export interface Word {
  readonly start: number;
  readonly text: string;
}

/** A letter or digit, or what belongs to one, such as an accent written apart. */
const LETTER = /^[\p{L}\p{N}\p{M}]$/u;

/** Most characters are of these, and asked for in every text. */
const isPlainLetter: readonly boolean[] = Array.from({ length: 128 }, (_, at) =>
  LETTER.test(String.fromCodePoint(at)),
);

const isLetter = (codePoint: number): boolean =>
  isPlainLetter[codePoint] ?? LETTER.test(String.fromCodePoint(codePoint));

/** Within a word, such as soft hyphens and the joiners of Persian. */
const JOINERS: ReadonlySet<number> = new Set([0xad, 0x200c, 0x200d, 0x2060]);

const isApostrophe = (character: string | undefined): boolean =>
  character === "'" || character === "’" || character === "ʼ";

/** What an apostrophe leaves alone, as in “Raynaud’s” and “l’épaule”, is no word. */
const isCutOff = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  (isApostrophe(text[start - 1]) || isApostrophe(text[end]));

/** Goes through the words of a text without making anything of them: an index is made of millions. */
export const eachWord = (
  text: string,
  visit: (word: string, start: number) => void,
): void => {
  let start = -1;
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) as number;
    if (isLetter(codePoint)) {
      if (start === -1) start = at;
    } else if (start !== -1 && !JOINERS.has(codePoint)) {
      if (!isCutOff(text, start, at)) visit(text.slice(start, at), start);
      start = -1;
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  if (start !== -1 && !isCutOff(text, start, text.length))
    visit(text.slice(start), start);
};

export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  eachWord(text, (word, start) => words.push({ start, text: word }));
  return words;
};
