import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  print,
} from "graphql";
import type { Dice } from "../../../api/src/test-dice";
import type { RandomValues } from "./random-values";

type AnyField = GraphQLField<unknown, unknown>;

/** Fields that take more than others, where an entry has them. */
const HEAVY_LEAVES = ["html", "markdown", "text", "blocks"];

const WORDS = [
  "massage",
  "pain",
  "ma",
  "a",
  "s",
  "theropy",
  "fibromialgia",
  "condition",
  "relaxatoin",
  "the",
  "dolor",
  "co",
  "zzzzzzzzzz",
];

const INTROSPECTION =
  "__schema { types { name fields { name args { name } type { name } } } }";

/** Writes operations that take as much as they can: aliases, long lists, filters, orders, facets, searches, places, rich texts. */
class Writer {
  readonly #dice: Dice;
  readonly #schema: GraphQLSchema;
  readonly #values: RandomValues;
  #aliases = 0;

  constructor(dice: Dice, schema: GraphQLSchema, values: RandomValues) {
    this.#dice = dice;
    this.#schema = schema;
    this.#values = values;
  }

  write(): string {
    const dice = this.#dice;
    const query = this.#schema.getQueryType();
    if (!query) throw new Error("There is nothing to ask for.");
    const fields = Object.values(query.getFields());
    const count = dice.oneOf([1, 1, 1, 2, 3, 8, 20, 50]);
    const isSame = dice.chance(50);
    const chosen = dice.oneOf(fields);
    const parts: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const field = isSame ? chosen : dice.oneOf(fields);
      parts.push(`${this.#alias()}: ${this.#field(field, 0, count)}`);
    }
    if (dice.chance(2)) parts.push(INTROSPECTION);
    return `{ ${parts.join(" ")} }`;
  }

  #alias(): string {
    this.#aliases += 1;
    return `a${this.#aliases}`;
  }

  /** @param among how many fields stand beside it: the more, the less is below each */
  #field(field: AnyField, depth: number, among: number): string {
    const type = getNamedType(field.type);
    const args = this.#arguments(field);
    if (!isObjectType(type))
      return `${field.name}${args}${"getFields" in type ? " { __typename id ... on Entry { jsonLd } }" : ""}`;
    return `${field.name}${args} ${this.#selections(type, depth, among)}`;
  }

  #selections(type: GraphQLObjectType, depth: number, among: number): string {
    const dice = this.#dice;
    const fields = Object.values(type.getFields());
    const isConnection = "pageInfo" in type.getFields();
    const most = among > 10 ? 2 : depth > 1 ? 3 : 6;
    const parts = new Map<string, string>();
    const add = (field: AnyField): void => {
      parts.set(field.name, this.#field(field, depth + 1, among * 2));
    };
    for (const field of fields) {
      const isObject = isObjectType(getNamedType(field.type));
      if (parts.size >= most) break;
      if (isConnection ? dice.chance(60) : HEAVY_LEAVES.includes(field.name))
        add(field);
      else if (!isObject && dice.chance(30)) add(field);
      else if (isObject && depth < 5 && dice.chance(depth < 3 ? 30 : 12))
        add(field);
    }
    return `{ __typename ${[...parts.values()].join(" ")} }`;
  }

  #arguments({ args, type }: AnyField): string {
    const dice = this.#dice;
    const of = getNamedType(type).name;
    const way = dice.oneOf(["first", "first", "first", "last"]);
    const isBySlug = dice.chance(50);
    const chosen = args.filter(({ name, type: needed }) => {
      if (isNonNullType(needed)) return true;
      switch (name) {
        case "first":
        case "last":
          return name === way && dice.chance(80);
        case "after":
        case "before":
          return false;
        case "slug":
          return isBySlug;
        case "id":
          return !isBySlug;
        default:
          return dice.chance(name === "locale" ? 15 : 45);
      }
    });
    const written = chosen.map(
      (argument) => `${argument.name}: ${this.#value(argument, of)}`,
    );
    return written.length > 0 ? `(${written.join(", ")})` : "";
  }

  #value({ name, type }: GraphQLArgument, of: string): string {
    const dice = this.#dice;
    switch (name) {
      case "first":
      case "last":
        return String(dice.oneOf([0, 1, 20, 100, 100, 100]));
      case "query":
        return JSON.stringify(
          dice.times(dice.oneOf([1, 2, 12]), () => dice.oneOf(WORDS)).join(" "),
        );
      case "near":
        return `{ latitude: ${dice.between(-80, 80)}, longitude: ${dice.between(-170, 170)}, radiusKm: 20015 }`;
      case "orderBy":
      case "fields":
        return `[${dice.times(dice.oneOf([1, 2, 3, 30]), () => this.#enumValue(type)).join(", ")}]`;
      case "excludeContraindicatedFor":
        return `{ conditions: [${dice.times(dice.oneOf([1, 5, 20]), () => this.#slugOf("Condition", type)).join(", ")}] }`;
      case "filter":
        return this.#filter(type, of);
      default: {
        const value = this.#values.argument(dice, name, type, of);
        const node = astFromValue(value, type);
        return node ? print(node) : "null";
      }
    }
  }

  #slugOf(of: string, type: GraphQLInputType): string {
    return JSON.stringify(this.#values.argument(this.#dice, "slug", type, of));
  }

  #enumValue(type: GraphQLInputType): string {
    const named = getNamedType(type);
    if (!isEnumType(named)) throw new Error(`${String(type)} is no enum.`);
    return this.#dice.oneOf(named.getValues()).name;
  }

  /** Some that no index answers, and some repeated. */
  #filter(type: GraphQLInputType, of: string): string {
    const dice = this.#dice;
    const one = (): string => {
      const value = this.#values.argument(dice, "filter", type, of);
      const node = astFromValue(value, type);
      return node ? print(node) : "{}";
    };
    const named = getNamedType(type);
    if (!isInputObjectType(named) || !("or" in named.getFields())) return one();
    switch (dice.upTo(4)) {
      case 0:
        return `{ not: { or: [${dice.times(dice.oneOf([1, 10, 60]), () => this.#textFilter(named)).join(", ")}] } }`;
      case 1:
        return `{ or: [${dice.times(dice.oneOf([2, 8]), one).join(", ")}] }`;
      case 2:
        return this.#textFilter(named);
      default:
        return one();
    }
  }

  #textFilter(type: GraphQLInputType & { getFields(): object }): string {
    const texts = Object.entries(
      type.getFields() as Readonly<Record<string, { type: GraphQLInputType }>>,
    ).filter(([, field]) => getNamedType(field.type).name === "StringFilter");
    if (texts.length === 0) return "{}";
    const [name] = this.#dice.oneOf(texts);
    return `{ ${name}: { contains: "zz${this.#dice.upTo(999)}" } }`;
  }
}

export const expensiveOperation = (
  dice: Dice,
  schema: GraphQLSchema,
  values: RandomValues,
): string => new Writer(dice, schema, values).write();
