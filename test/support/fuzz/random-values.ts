import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import {
  type FeedDocument,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { RandomFilters } from "../../../api/src/content/differential/test-random-filter";
import { Values } from "../../../api/src/content/differential/test-values";
import type { PublishedContent } from "../../../api/src/content/published-content";
import { typeNameOf } from "../../../api/src/graphql/resolvers/type-name";
import type { Dice } from "../../../api/src/test-dice";

const SIZES = [0, 1, 2, 3, 5, 10, 20, 100];
const ODD_SIZES = [-1, 101, 2_147_483_647];

/** Texts that somebody might send to see what happens. */
const ODD_TEXTS = [
  "",
  " ",
  "\u0000",
  "\u0007\u001b[31m",
  "\u202e\ufeff",
  "\ud800",
  "'; DROP TABLE techniques; --",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "%00%ff",
  "a".repeat(2_000),
];

const forgedCursor = (dice: Dice, real: string): string => {
  const encode = (value: unknown): string =>
    Buffer.from(JSON.stringify(value)).toString("base64url");
  const [order, keys, id] = JSON.parse(
    Buffer.from(real, "base64url").toString(),
  ) as [string, unknown[], string];
  return dice.oneOf([
    "",
    "x",
    real.slice(0, -1),
    `${real}${real}`,
    encode(null),
    encode([order, keys]),
    encode([order, [...keys, 1], id]),
    encode([order, keys.map(() => 1e308), id]),
    encode([order, keys.map(() => ({})), id]),
    encode([order, keys, "unknown"]),
    encode([`${order} X`, keys, id]),
  ]);
};

const hasAny = ({ length }: readonly unknown[]): boolean => length > 0;

/** Values for arguments: mostly such as fit, and are there. */
export class RandomValues {
  readonly #values: Values;
  readonly #documents: readonly FeedDocument[];
  readonly #cursors: readonly string[];

  constructor(documents: readonly FeedDocument[], content: PublishedContent) {
    this.#values = new Values(documents);
    this.#documents = documents;
    this.#cursors = contentTypeNames.flatMap((type) =>
      content
        .list(type, { first: 3 }, content.defaultLocale)
        .edges.map(({ cursor }) => cursor),
    );
  }

  /**
   * A value as JSON has it.
   *
   * @param of the type that the field answers with: what is asked for by its key is mostly one of these
   */
  argument(
    dice: Dice,
    name: string,
    type: GraphQLInputType,
    of: string,
  ): unknown {
    switch (name) {
      case "first":
      case "last":
        return dice.oneOf(dice.chance(6) ? ODD_SIZES : SIZES);
      case "after":
      case "before":
        return this.#cursor(dice);
      case "slug":
        return dice.chance(5)
          ? dice.oneOf(ODD_TEXTS)
          : this.#document(dice, of).fields.slug;
      case "id":
        return this.#document(dice, of).documentId;
      case "locale":
        return dice.chance(4)
          ? "fr"
          : dice.oneOf(["en", "es", "es", "ES", "es-MX"]);
      default:
        return this.#any(dice, type, 0);
    }
  }

  /** Something of whatever type. */
  odd(dice: Dice): unknown {
    return dice.oneOf<unknown>([
      null,
      true,
      0,
      -1,
      1.5,
      1e300,
      2 ** 53,
      "UNKNOWN",
      [],
      {},
      [[[]]],
      { unknown: { unknown: [1] } },
      ...ODD_TEXTS,
    ]);
  }

  #document(dice: Dice, of: string): FeedDocument {
    const own = this.#documents.filter(({ type }) => typeNameOf(type) === of);
    // Of every type, no field of the last one is empty.
    const full = own.slice(-1);
    return dice.oneOf(
      dice.oneOf([own, own, full, this.#documents].filter(hasAny)),
    );
  }

  #cursor(dice: Dice): string {
    const real = dice.oneOf(this.#cursors);
    return dice.chance(30) ? forgedCursor(dice, real) : real;
  }

  #any(dice: Dice, type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#any(dice, type.ofType, depth);
    if (isListType(type))
      return dice.times(dice.chance(1) ? 101 : dice.upTo(3), () =>
        this.#any(dice, type.ofType, depth),
      );
    const named = getNamedType(type);
    if (isEnumType(named)) return dice.oneOf(named.getValues()).name;
    if (!isInputObjectType(named)) return this.#scalar(dice, named.name);
    if (named.name.endsWith("Filter"))
      return new RandomFilters(dice, this.#values, new Set()).any(named);
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => isNonNullType(field.type) || dice.chance(50))
        .map((field) => [field.name, this.#any(dice, field.type, depth + 1)]),
    );
  }

  #scalar(dice: Dice, name: string): unknown {
    switch (name) {
      case "Boolean":
        return dice.chance(50);
      case "Int":
        return dice.upTo(100);
      case "Float":
        return dice.between(-900, 900) / 10;
      case "ID":
        return dice.chance(5)
          ? dice.oneOf(ODD_TEXTS)
          : dice.oneOf(this.#documents).documentId;
      case "Date":
        return "2026-06-15";
      case "DateTime":
        return "2026-06-15T12:00:00Z";
      case "Locale":
        return "es";
      default:
        return dice.chance(5)
          ? dice.oneOf(ODD_TEXTS)
          : this.#values.text(dice, "name");
    }
  }
}
