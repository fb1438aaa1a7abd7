import {
  type Attribute,
  type ContentTypeName,
  type FeedDocument,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";

type Random = () => number;

/** The same words from another beginning: another text, as long. */
const turned = (text: string, random: Random): string => {
  const words = text.split(" ");
  const first = Math.floor(random() * words.length);
  return [...words.slice(first), ...words.slice(0, first)].join(" ");
};

const turnedBlocks = (value: unknown, random: Random): unknown => {
  if (Array.isArray(value))
    return value.map((item) => turnedBlocks(item, random));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "text" && typeof part === "string"
        ? turned(part, random)
        : turnedBlocks(part, random),
    ]),
  );
};

const variant = (
  { kind }: Attribute,
  value: unknown,
  copy: number,
  random: Random,
): unknown => {
  if (value == null) return value;
  switch (kind) {
    case "slug":
      return `${value as string}-${copy}`;
    case "string":
      return `${value as string} ${copy}`;
    case "text":
      return turned(value as string, random);
    case "list":
      return (value as readonly string[]).map((item) => turned(item, random));
    case "richText":
      return turnedBlocks(value, random);
    default:
      return value;
  }
};

/** The fields of an entry of the same type and size, in other words. */
export const variantOf = <T extends ContentTypeName>(
  { type, fields }: FeedDocument<T>,
  copy: number,
  random: Random,
): Record<string, unknown> => {
  const attributes: Readonly<Record<string, Attribute>> =
    contentTypes[type].public;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const attribute = attributes[name];
      if (!attribute) throw new Error(`${type} has no field "${name}".`);
      return [name, variant(attribute, value, copy, random)];
    }),
  );
};
