import {
  type Attribute,
  type Attributes,
  type ContentTypeName,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import type { Entry } from "../types";

/** What an entry is called, or what else is said of it; as the content model marks its attributes. */
export type Part = "name" | "text";

export const parts: readonly Part[] = ["name", "text"];

interface SearchedField {
  readonly name: string;
  /** Which part of a component, where the field is one. */
  readonly within?: string;
  readonly part: Part;
}

const partOf = (attribute: Attribute): Part | undefined =>
  attribute.kind === "string" ||
  attribute.kind === "text" ||
  attribute.kind === "list"
    ? attribute.searched
    : undefined;

const searchedIn = (attributes: Attributes): readonly SearchedField[] =>
  Object.entries<Attribute>(attributes).flatMap(([name, attribute]) => {
    if (attribute.kind === "group")
      return searchedIn(attribute.component.attributes).map(
        ({ name: within, part }) => ({ name, within, part }),
      );
    const part = partOf(attribute);
    return part ? [{ name, part }] : [];
  });

const fieldsOf = (type: ContentTypeName): readonly SearchedField[] =>
  searchedIn(contentTypes[type].public);

const fields = new Map(contentTypeNames.map((type) => [type, fieldsOf(type)]));

/** The types of which anything is searched, in the order of the content model. */
export const searchedTypes: readonly ContentTypeName[] =
  contentTypeNames.filter((type) => fields.get(type)?.length);

/** One searched text of an entry; of a list, one item. */
export interface SearchedText extends Pick<SearchedField, "name" | "part"> {
  readonly text: string;
}

const textIn = (value: unknown, within: string | undefined): unknown =>
  within === undefined || value == null
    ? value
    : (value as Readonly<Record<string, unknown>>)[within];

/** Everything that an entry is searched by, in the order of the content model. */
export const textsOf = (entry: Entry): readonly SearchedText[] => {
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  const found: SearchedText[] = [];
  for (const { name, within, part } of fields.get(entry.type) ?? []) {
    const value = values[name];
    for (const item of Array.isArray(value) ? value : [value]) {
      const text = textIn(item, within);
      if (typeof text === "string") found.push({ name, part, text });
    }
  }
  return found;
};
