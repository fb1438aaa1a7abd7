import { type ContentTypeName, contentTypes } from "../content-types";
import {
  type Attribute,
  type Attributes,
  attributesOf,
} from "../model/attributes";
import { normalized } from "./formats";

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const normalizedValue = (
  attribute: Attribute,
  value: unknown,
  beside: Values,
): unknown => {
  switch (attribute.kind) {
    case "slug":
    case "string":
    case "url":
    case "email": {
      if (typeof value !== "string") return value;
      const text = value.trim();
      return attribute.kind === "string" && attribute.format && text !== ""
        ? normalized(attribute.format, text, beside)
        : text;
    }
    case "list":
      return Array.isArray(value)
        ? value.map((item: unknown) => {
            if (typeof item !== "string") return item;
            const text = item.trim();
            return attribute.format
              ? normalized(attribute.format, text, beside)
              : text;
          })
        : value;
    case "group": {
      const { attributes } = attribute.component;
      const one = (group: unknown): unknown =>
        isValues(group) ? normalizedValues(attributes, group) : group;
      return Array.isArray(value) ? value.map(one) : one(value);
    }
    default:
      return value;
  }
};

const normalizedValues = (attributes: Attributes, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const attribute = attributes[name];
      return [
        name,
        attribute ? normalizedValue(attribute, value, values) : value,
      ];
    }),
  );

/**
 * What is written, as it is stored: without spaces around a line, and codes and numbers in the one way in which they are written. What
 * cannot be read as one stays as it was typed, for its editor to correct.
 */
export const normalizedData = (
  type: ContentTypeName,
  data: unknown,
): unknown =>
  isValues(data)
    ? normalizedValues(attributesOf(contentTypes[type]), data)
    : data;
