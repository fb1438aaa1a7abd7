/** Letters that no decomposition takes apart, and how they are typed by whoever does not have them. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  // At the end of a word, and everywhere else.
  ς: "σ",
};

/** Quotation marks and apostrophes as typographers set them, and as keyboards have them. */
const QUOTES: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  ʼ: "'",
  "′": "'",
  "‹": "'",
  "›": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "″": '"',
};

const REPLACED = new RegExp(
  `[${Object.keys({ ...SPELT_OUT, ...QUOTES }).join("")}]`,
  "g",
);

/**
 * Marks that many leave out when they write: accents, the points of Hebrew, the vowels of Arabic. In other scripts, such as
 * Devanagari, a mark is a letter like any other.
 */
const MARK =
  /(?=[\p{scx=Zinh}\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}])\p{Mn}/gu;

/** What is not seen: the stretching of Arabic letters, soft hyphens, joiners and other signs without a shape. */
const INVISIBLE = /[\u0640\p{Cf}]/gu;

const ASCII = /^[\x20-\x7e]*$/;

/** A text without capitals, accents and other marks: what readers type, and what they look for, seldom agree in these. */
export const fold = (text: string): string => {
  const small = text.toLowerCase();
  return ASCII.test(small)
    ? small
    : small
        .normalize("NFKD")
        .replaceAll(MARK, "")
        .replaceAll(INVISIBLE, "")
        .normalize("NFC")
        .replaceAll(
          REPLACED,
          (sign) => SPELT_OUT[sign] ?? QUOTES[sign] ?? sign,
        );
};
