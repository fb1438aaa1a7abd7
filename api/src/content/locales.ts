/** The tag without its last part, and without a single letter that is left standing before it; null when there is no more. */
const moreGeneral = (tag: string): string | null => {
  const parts = tag.split("-").slice(0, -1);
  if (parts.at(-1)?.length === 1) parts.pop();
  return parts.length === 0 ? null : parts.join("-");
};

/** The languages of the content that a tag stands for, the closest first (the lookup of RFC 4647). */
const lookUp = (tag: string, locales: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (
    let wanted: string | null = tag;
    wanted !== null;
    wanted = moreGeneral(wanted)
  ) {
    const name = wanted.toLowerCase();
    const locale = locales.find((each) => each.toLowerCase() === name);
    if (locale !== undefined) found.push(locale);
  }
  return found;
};

/** The language of the content that serves a tag best; undefined when it has none: `es` for `es-AR`. */
export const bestLocale = (
  tag: string,
  locales: readonly string[],
): string | undefined => lookUp(tag, locales)[0];

/**
 * The languages in which an entry is looked for, one after the other: `es-MX`, `es`, `en`. The default one is always the last:
 * everything begins in it.
 *
 * @param locales those of the content, the default one first
 */
export const fallbackChain = (
  locale: string,
  locales: readonly string[],
): readonly string[] => {
  const [defaultLocale] = locales;
  const closest = lookUp(locale, locales);
  const end = closest.findIndex((each) => each === defaultLocale);
  return [
    ...(end === -1 ? closest : closest.slice(0, end)),
    ...locales.slice(0, 1),
  ];
};
