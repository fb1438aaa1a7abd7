/** The address of an entry, seen from the one that it had before: below the same folder, in the same language. */
export const movedPath = (slug: string, locale: string | undefined): string =>
  locale ? `${slug}?locale=${encodeURIComponent(locale)}` : slug;
