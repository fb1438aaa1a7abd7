import {
  type Attributes,
  type ContentTypeName,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { type Oracle, type Served, valueIn } from "./test-oracle";

/** What a list is sorted by when nobody says. */
const defaultOrder = (type: ContentTypeName): readonly string[] => {
  switch (type) {
    case "indication":
      return ["CERTAINTY_DESC", "SLUG_ASC"];
    case "faq":
      return ["ORDER_ASC", "QUESTION_ASC"];
    case "myth":
      return ["CLAIM_ASC"];
    case "guide":
    case "source":
      return ["TITLE_ASC"];
    default:
      return ["NAME_ASC"];
  }
};

const keyOf = (
  entry: Served,
  field: string,
  oracle: Oracle,
): string | number | null => {
  const { type, document } = entry;
  const name = field
    .toLowerCase()
    .replaceAll(/_(.)/g, (_match, letter: string) => letter.toUpperCase());
  if (name === "updatedAt") return document.updatedAt;
  if (name.endsWith("Count"))
    return oracle.related(entry, name.replace(/Count$/, "")).length;
  if (name === "price") {
    const prices = valueIn(document, "prices") as { amount: number }[];
    return prices.map(({ amount }) => amount).sort((a, b) => a - b)[0] ?? null;
  }
  const attribute = (contentTypes[type].public as Attributes)[name];
  if (!attribute)
    throw new Error(`The evaluator cannot sort a ${type} by ${field}.`);
  const value = valueIn(document, name);
  if (attribute.kind === "enumeration") {
    const isRanked = !attribute.unranked?.includes(value as string);
    const rank = isRanked ? attribute.values.indexOf(value as string) : -1;
    return rank === -1 ? null : rank;
  }
  if (typeof value === "boolean") return Number(value);
  return value as string | number | null;
};

/** Sorts entries of a type: what has no place stands last, and equals stand by slug, then by id. */
export const sortedBy = (
  entries: readonly Served[],
  type: ContentTypeName,
  orderBy: readonly string[] | null | undefined,
  oracle: Oracle,
): readonly Served[] => {
  const { compare } = new Intl.Collator(oracle.locale, {
    sensitivity: "base",
    numeric: true,
  });
  const asked = orderBy?.length ? orderBy : defaultOrder(type);
  const compareBy = (value: string, a: Served, b: Served): number => {
    const [, field = "", direction] = /^(.+)_(ASC|DESC)$/.exec(value) ?? [];
    const [one, other] = [keyOf(a, field, oracle), keyOf(b, field, oracle)];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null);
    const ascending =
      typeof one === "string"
        ? compare(one, other as string)
        : one - (other as number);
    return direction === "DESC" ? -ascending : ascending;
  };
  return [...entries].sort((a, b) => {
    for (const value of [...asked, "SLUG_ASC"]) {
      const difference = compareBy(value, a, b);
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : 1;
  });
};
