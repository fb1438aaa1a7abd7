import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLScalarType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from "graphql";
import type { Dice } from "../../test-dice";
import type { Input } from "./test-oracle-filter";
import type { Values } from "./test-values";
import { DAYS, LOCALES } from "./test-world";

/** How many filters may stand within one another. */
const DEEPEST = 4;

/** In moments of one and the same offset a text would do; these are the same moments in others. */
const MOMENTS = [
  "2026-01-31T23:30:00Z",
  "2026-02-01T00:30:00.001+01:00",
  "2026-01-31T19:00:00-05:00",
  "2025-12-31T12:00:00.000Z",
];

const isListed = (field: GraphQLInputField): boolean =>
  String(field.type).startsWith("[");

/** Whether a filter is of a value, with operators and no further filters in it. */
const isOfValue = (field: GraphQLInputField): boolean => {
  const type = getNamedType(field.type);
  return (
    !isInputObjectType(type) ||
    Object.values(type.getFields()).every(
      (each) => !isInputObjectType(getNamedType(each.type)),
    )
  );
};

/** Random filters that the input types of the schema allow, so that what is added there is tried without further ado. */
export class RandomFilters {
  readonly #dice: Dice;
  readonly #values: Values;
  readonly #used: Set<string>;

  /** @param used takes in which fields of which input types were used */
  constructor(dice: Dice, values: Values, used: Set<string>) {
    this.#dice = dice;
    this.#values = values;
    this.#used = used;
  }

  /** A filter by one field at least. */
  by(type: GraphQLInputObjectType, field: GraphQLInputField): Input {
    return {
      [field.name]: this.#given(type, field, "", DEEPEST),
      ...(this.#dice.chance(20) && this.#filter(type, "", DEEPEST - 1)),
    };
  }

  any(type: GraphQLInputObjectType): Input {
    return this.#filter(type, "", DEEPEST);
  }

  /** @param name of the field of an entry, or of a part of one, that is filtered by */
  #filter(type: GraphQLInputObjectType, name: string, depth: number): Input {
    const all = Object.values(type.getFields());
    const fields = depth > 0 ? all : all.filter(isOfValue);
    const count = this.#dice.oneOf([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 0]);
    return Object.fromEntries(
      this.#dice
        .someOf(fields, count)
        .map((field) => [
          field.name,
          this.#dice.chance(4) ? null : this.#given(type, field, name, depth),
        ]),
    );
  }

  #given(
    owner: GraphQLInputObjectType,
    field: GraphQLInputField,
    name: string,
    depth: number,
  ): unknown {
    this.#used.add(`${owner.name}.${field.name}`);
    const one = this.#maker(field, name, depth);
    if (!isListed(field)) return one();
    const isOfFilters = isInputObjectType(getNamedType(field.type));
    const fewest = isOfFilters || this.#dice.chance(1) ? 0 : 1;
    return this.#dice.times(this.#dice.between(fewest, 3), one);
  }

  #maker(field: GraphQLInputField, name: string, depth: number): () => unknown {
    const type = getNamedType(field.type);
    if (!isInputObjectType(type)) return () => this.#operand(type, field, name);
    const isJoint = ["and", "or", "not", "some", "every", "none"].includes(
      field.name,
    );
    return () => this.#filter(type, isJoint ? name : field.name, depth - 1);
  }

  #operand(
    type: GraphQLScalarType | GraphQLEnumType,
    operator: GraphQLInputField,
    name: string,
  ): unknown {
    const dice = this.#dice;
    if (isEnumType(type)) return dice.oneOf(type.getValues()).name;
    switch (type.name) {
      case "Boolean":
        return dice.chance(50);
      case "Int":
        return Math.trunc(this.#values.number(dice, name));
      case "Float":
        return this.#values.number(dice, name);
      case "Date":
        return dice.oneOf(DAYS);
      case "DateTime":
        return dice.oneOf(MOMENTS);
      case "Locale":
        return dice.oneOf([...LOCALES, "ES", "de"]);
      case "ID":
        return this.#values.text(dice, "documentId");
      case "String":
        return operator.name === "contains" || operator.name === "startsWith"
          ? this.#values.piece(dice, name, operator.name === "startsWith")
          : this.#values.text(dice, name);
      default:
        throw new Error(`The generator has no value for a ${type.name}.`);
    }
  }
}
