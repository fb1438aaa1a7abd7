import { contentTypes } from "../content-types";
import type { Attribute, Attributes } from "../model/attributes";
import type { StarterEntry } from "./read";

/** Something that an entry says to its readers in words. */
export interface PublicText {
  /** `techniques.yaml, entry “swedish-massage”: caution`. */
  readonly place: string;
  /** Whether it is what the entry is called, rather than something it says. */
  readonly isName: boolean;
  readonly text: string;
}

/** What a publication says of itself is not ours to write; how we read it is for editors. */
const NOT_FOR_READERS: ReadonlySet<string> = new Set([
  "source: title",
  "source: authors",
  "source: publisher",
  "source: access",
  "source: caution",
]);

const textsOf = (
  attribute: Attribute,
  value: unknown,
  place: string,
): readonly PublicText[] => {
  const isName = "searched" in attribute && attribute.searched === "name";
  if (value == null) return [];
  switch (attribute.kind) {
    case "string":
      return attribute.format || attribute.slugOf
        ? []
        : [{ place, isName, text: value as string }];
    case "text":
      return [{ place, isName, text: value as string }];
    case "list":
      return attribute.format || attribute.slugOf
        ? []
        : (value as readonly string[]).map((text, index) => ({
            place: `${place} ${index + 1}`,
            isName,
            text,
          }));
    case "richText": {
      const paragraphs = value as readonly {
        readonly children: readonly { readonly text: string }[];
      }[];
      const text = paragraphs
        .map(({ children }) => children.map((child) => child.text).join(""))
        .join("\n");
      return [{ place, isName, text }];
    }
    case "group": {
      const groups = (
        Array.isArray(value) ? value : [value]
      ) as readonly Readonly<Record<string, unknown>>[];
      return groups.flatMap((group, index) =>
        textsIn(
          attribute.component.attributes,
          group,
          attribute.repeatable ? `${place} ${index + 1}` : place,
        ),
      );
    }
    default:
      return [];
  }
};

const textsIn = (
  attributes: Attributes,
  values: Readonly<Record<string, unknown>>,
  place: string,
): readonly PublicText[] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    textsOf(attribute, values[name], `${place}, ${name}`),
  );

/** All that readers of an entry are told in words of ours. */
export const publicTextsOf = ({
  type,
  place,
  fields,
}: StarterEntry): readonly PublicText[] => {
  const attributes: Attributes = contentTypes[type].public;
  return Object.entries(attributes)
    .filter(([name]) => !NOT_FOR_READERS.has(`${type}: ${name}`))
    .flatMap(([name, attribute]) =>
      textsOf(attribute, fields[name], `${place}: ${name}`),
    );
};
