import { type Options, attributesOfType, typeIn } from "../model";
import { inLanguage } from "../words/forms-es";
import { wordOf } from "../words/values";
import { ValueFilter } from "./value-filter";

/** A filter of Strapi's lists, as far as it is changed here. */
export interface Filter {
  readonly name: string;
  readonly label: unknown;
  readonly options?: readonly { readonly value: string }[];
}

/** What a list of ours can be filtered by, in the words of the admin's language. */
export const adaptFilters = <F extends Filter>(
  filters: readonly F[],
  options: Options,
  language: string,
): readonly F[] => {
  const type = typeIn(options);
  if (!type) return filters;
  const attributes = attributesOfType(type);
  return filters.map((filter) => ({
    ...filter,
    label:
      typeof filter.label === "string"
        ? inLanguage(filter.label, language)
        : filter.label,
    ...(attributes[filter.name]?.kind === "enumeration" && {
      input: ValueFilter,
      options: filter.options?.map(({ value }) => ({
        value,
        label: wordOf(value, language),
      })),
    }),
  }));
};
