import {
  type Attribute,
  type Attributes,
  type ContentTypeName,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";

/** A value that can be put in order; null has no place and stands last. */
export type SortKey = string | number | null;

/** Undefined for what is not a public field of the type. */
export const fieldOf = (
  type: ContentTypeName,
  name: string,
): Attribute | undefined => {
  const attribute = (contentTypes[type].public as Attributes)[name];
  return attribute?.kind === "link" ? undefined : attribute;
};

/** The place of a value within a ranked enumeration; null for values that have none, such as NOT_GRADED. */
export const rankOf = (attribute: Attribute, value: unknown): number | null => {
  if (
    attribute.kind !== "enumeration" ||
    attribute.unranked?.includes(value as string)
  )
    return null;
  const rank = attribute.values.indexOf(value as string);
  return rank === -1 ? null : rank;
};

/** Whether a field is ordered by a number: itself, or its rank. */
export const isOrdered = ({ kind }: Attribute): boolean =>
  kind === "integer" ||
  kind === "decimal" ||
  kind === "boolean" ||
  kind === "enumeration";

/** What a field is ordered and compared by. */
export const sortKeyOf = (attribute: Attribute, value: unknown): SortKey => {
  if (value == null) return null;
  if (attribute.kind === "enumeration") return rankOf(attribute, value);
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" || typeof value === "string" ? value : null;
};
