import type { Category } from "../data/types";
import { en } from "../words/en";
import { type Language, isLanguage } from "../words";

/** All that decides what is shown. It stands in the address, so that a page can be shared and the back button works. */
export interface Address {
  readonly lang: Language;
  /** The slug of the condition that is shown; null: the list of conditions. */
  readonly condition: string | null;
  /** Keeps the conditions in which this technique was studied. */
  readonly technique: string | null;
  readonly categories: readonly Category[];
  /** Slugs of parts of the body. */
  readonly regions: readonly string[];
}

export const isCategory = (value: string): value is Category =>
  Object.hasOwn(en.category, value);

const first = (params: URLSearchParams, name: string): string | null =>
  params.get(name)?.trim() || null;

/** @param preferred the languages of the reader, for an address that names none */
export const readAddress = (
  search: string,
  preferred: readonly string[],
): Address => {
  const params = new URLSearchParams(search);
  const lang =
    [params.get("lang"), ...preferred]
      .map((tag) => tag?.split("-")[0] ?? null)
      .find(isLanguage) ?? "en";
  return {
    lang,
    condition: first(params, "condition"),
    technique: first(params, "technique"),
    categories: params.getAll("category").filter(isCategory),
    regions: params.getAll("region").filter(Boolean),
  };
};

/** The query of an address, such as `?condition=migraine&lang=es`. */
export const writeAddress = (address: Address): string => {
  const params = new URLSearchParams();
  const { condition, technique, categories, regions, lang } = address;
  if (condition) params.set("condition", condition);
  if (technique) params.set("technique", technique);
  for (const category of categories) params.append("category", category);
  for (const region of regions) params.append("region", region);
  params.set("lang", lang);
  return `?${params.toString()}`;
};

/** The address of one condition. The filters of the list are left behind. */
export const toCondition = (lang: Language, slug: string): Address => ({
  ...toStart(lang),
  condition: slug,
});

export const toStart = (lang: Language): Address => ({
  lang,
  condition: null,
  technique: null,
  categories: [],
  regions: [],
});

export const hasFilters = ({
  technique,
  categories,
  regions,
}: Address): boolean =>
  technique !== null || categories.length > 0 || regions.length > 0;

/** The name of an entry in addresses: the same in every language, so that changing the language keeps the page. */
export const slugOf = (entry: {
  readonly translations: readonly { readonly slug: string }[];
}): string => entry.translations[0]?.slug ?? "";
