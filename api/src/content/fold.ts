/** Letters that no decomposition takes apart, and how they are typed by whoever does not have them. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};

const ASCII = /^[\x20-\x7e]*$/;

/** A text without capitals and accents: what readers type, and what they look for, seldom agree in these. */
export const fold = (text: string): string => {
  const small = text.toLowerCase();
  return ASCII.test(small)
    ? small
    : small
        .normalize("NFKD")
        .replaceAll(/[\u0300-\u036f]/g, "")
        .normalize("NFC")
        .replaceAll(/[ßæœøłđı]/g, (letter) => SPELT_OUT[letter] ?? letter);
};
