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
  readonly part: Part;
}

const partOf = (attribute: Attribute): Part | undefined =>
  attribute.kind === "string" ||
  attribute.kind === "text" ||
  attribute.kind === "list"
    ? attribute.searched
    : undefined;

const fieldsOf = (type: ContentTypeName): readonly SearchedField[] =>
  Object.entries<Attribute>(contentTypes[type].public as Attributes).flatMap(
    ([name, attribute]) => {
      const part = partOf(attribute);
      return part ? [{ name, part }] : [];
    },
  );

const fields = new Map(contentTypeNames.map((type) => [type, fieldsOf(type)]));

/** The types of which anything is searched, in the order of the content model. */
export const searchedTypes: readonly ContentTypeName[] =
  contentTypeNames.filter((type) => fields.get(type)?.length);

/** One searched text of an entry; of a list, one item. */
export interface SearchedText extends SearchedField {
  readonly text: string;
}

/** Everything that an entry is searched by, in the order of the content model. */
export const textsOf = (entry: Entry): readonly SearchedText[] => {
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  const found: SearchedText[] = [];
  for (const { name, part } of fields.get(entry.type) ?? []) {
    const value = values[name];
    if (typeof value === "string") found.push({ name, part, text: value });
    else if (Array.isArray(value))
      for (const text of value as readonly string[])
        found.push({ name, part, text });
  }
  return found;
};
