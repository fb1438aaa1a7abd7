const ASCII = /^[\x20-\x7e]*$/;

/** A text without capitals and accents: what readers type, and what they look for, seldom agree in these. */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
