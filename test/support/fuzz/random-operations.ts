import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  astFromValue,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  print,
} from "graphql";
import type { Dice } from "../../../api/src/test-dice";
import type { RandomValues } from "./random-values";

type AnyField = GraphQLField<unknown, unknown>;

export interface RandomOperation {
  readonly text: string;
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** So many fields in a whole operation, and so deep: enough for every combination, and inside the limits of a public graph. */
const MOST_FIELDS = 15;
const DEEPEST = 6;

/** Names that objects of JavaScript have something under by themselves, or are asked for. */
const OWN_NAMES = [
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "then",
  "toJSON",
];

const PAGE_ARGUMENTS = ["first", "after", "last", "before"];

const INTROSPECTION = [
  "__schema { queryType { name } types { name kind } }",
  '__type(name: "Technique") { name fields { name type { name kind } } }',
  '__type(name: "Unknown") { name }',
];

/** Writes one random operation that fits a schema: fields, arguments, variables, fragments, aliases, directives. */
class Writer {
  readonly #dice: Dice;
  readonly #schema: GraphQLSchema;
  readonly #values: RandomValues;
  readonly #asked: Map<string, number>;
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  #fields = 0;
  #names = 0;

  /** @param asked takes in how often each field was asked for, as `Type.field` */
  constructor(
    dice: Dice,
    schema: GraphQLSchema,
    values: RandomValues,
    asked: Map<string, number>,
  ) {
    this.#dice = dice;
    this.#schema = schema;
    this.#values = values;
    this.#asked = asked;
  }

  write(): RandomOperation {
    const dice = this.#dice;
    const query = this.#schema.getQueryType();
    if (!query) throw new Error("There is nothing to ask for.");
    const selections = this.#selections(query, 0);
    const name = dice.chance(50) ? "Random" : undefined;
    const declared =
      this.#declared.length > 0 ? `(${this.#declared.join(", ")})` : "";
    const head =
      name === undefined && declared === ""
        ? dice.oneOf(["", "query "])
        : `query ${name ?? ""}${declared} `;
    return {
      text: [`${head}${selections}`, ...this.#fragments].join("\n"),
      name,
      variables: this.#variables,
    };
  }

  #nextName(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  #selections(
    type: GraphQLCompositeType,
    depth: number,
    taken: Map<string, string> = new Map(),
  ): string {
    const dice = this.#dice;
    const parts = isAbstractType(type) ? ["__typename"] : [];
    const count = depth === 0 ? dice.between(1, 2) : dice.between(1, 4);
    for (let at = 0; at < count; at += 1)
      parts.push(this.#selection(type, depth, taken));
    return `{ ${parts.join(" ")} }`;
  }

  #selection(
    type: GraphQLCompositeType,
    depth: number,
    taken: Map<string, string>,
  ): string {
    const dice = this.#dice;
    if (depth === 0 && dice.chance(2)) return dice.oneOf(INTROSPECTION);
    const isFull = this.#fields >= MOST_FIELDS;
    if (depth > 0 && !isFull && dice.chance(isAbstractType(type) ? 60 : 8))
      return this.#inline(type, depth, taken);
    if (depth > 0 && !isFull && dice.chance(4))
      return this.#spread(type, depth);
    const fields = "getFields" in type ? Object.values(type.getFields()) : [];
    const leaves = fields.filter(
      (field) => !isCompositeType(getNamedType(field.type)),
    );
    const isAtEnd = isFull || depth >= DEEPEST;
    const choice = isAtEnd || dice.chance(40) ? leaves : fields;
    if (choice.length === 0 || dice.chance(4)) return "__typename";
    return this.#field(type, this.#choose(type, choice), depth, taken);
  }

  /** Within the same object, so that names that are taken stay taken. */
  #inline(
    type: GraphQLCompositeType,
    depth: number,
    taken: Map<string, string>,
  ): string {
    const other = this.#otherFormOf(type);
    const condition = other === type && this.#dice.chance(30);
    return `...${condition ? "" : ` on ${other.name}`}${this.#directives()} ${this.#selections(other, depth, taken)}`;
  }

  /** Fields of a fragment have names of their own, so that they stand in nobody's way. */
  #spread(type: GraphQLCompositeType, depth: number): string {
    const name = this.#nextName("Fragment");
    const { name: condition } = type;
    const field = this.#nextName("f");
    this.#fields += 1;
    const inner =
      depth < DEEPEST && isObjectType(type)
        ? `${field}: __typename ${this.#fragmentField(type, depth)}`
        : `${field}: __typename`;
    this.#fragments.push(`fragment ${name} on ${condition} { ${inner} }`);
    return `...${name}${this.#directives()}`;
  }

  #fragmentField(type: GraphQLObjectType, depth: number): string {
    const field = this.#choose(type, Object.values(type.getFields()));
    const name = new Map([[field.name, ""]]);
    return this.#field(type, field, depth + 1, name);
  }

  /** Of two, the one that was asked for less often, so that what is hard to reach has its turn, too. */
  #choose(
    { name }: GraphQLCompositeType,
    fields: readonly AnyField[],
  ): AnyField {
    const timesOf = (field: AnyField): number =>
      this.#asked.get(`${name}.${field.name}`) ?? 0;
    const [one, other] = this.#dice.someOf(fields, 2);
    if (!one) throw new Error(`${name} has no field.`);
    const chosen = other && timesOf(other) < timesOf(one) ? other : one;
    this.#asked.set(`${name}.${chosen.name}`, timesOf(chosen) + 1);
    return chosen;
  }

  #otherFormOf(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isAbstractType(type))
      return this.#dice.oneOf(this.#schema.getPossibleTypes(type));
    return type;
  }

  #field(
    owner: GraphQLCompositeType,
    field: AnyField,
    depth: number,
    taken: Map<string, string>,
  ): string {
    this.#fields += 1;
    const type = getNamedType(field.type);
    const isPlain = !isCompositeType(type) && field.args.length === 0;
    const isFree =
      !taken.has(field.name) ||
      (isPlain && taken.get(field.name) === owner.name);
    const alias =
      isFree && !this.#dice.chance(10) ? "" : `${this.#alias(taken)}: `;
    if (alias === "") taken.set(field.name, owner.name);
    const selections = isCompositeType(type)
      ? ` ${this.#selections(type, depth + 1)}`
      : "";
    return `${alias}${field.name}${this.#arguments(field)}${this.#directives()}${selections}`;
  }

  #alias(taken: Map<string, string>): string {
    const own = this.#dice.oneOf(OWN_NAMES);
    if (taken.has(own) || !this.#dice.chance(5)) return this.#nextName("a");
    taken.set(own, own);
    return own;
  }

  #arguments({ args, type }: AnyField): string {
    const dice = this.#dice;
    const way = dice.oneOf([["first", "after"], ["last", "before"], []]);
    const isMixed = dice.chance(2);
    const isOneKey = !dice.chance(3);
    const key = dice.oneOf(["slug", "id"]);
    const chosen = args.filter(({ name, type: needed }) => {
      if (isNonNullType(needed)) return true;
      if (PAGE_ARGUMENTS.includes(name) && !isMixed)
        return way.includes(name) && dice.chance(name.length > 5 ? 10 : 60);
      if ((name === "slug" || name === "id") && isOneKey) return name === key;
      return dice.chance(25);
    });
    const written = chosen.map(
      (argument) =>
        `${argument.name}: ${this.#argument(argument, getNamedType(type).name)}`,
    );
    return written.length > 0 ? `(${written.join(", ")})` : "";
  }

  #argument({ name, type }: GraphQLArgument, of: string): string {
    const dice = this.#dice;
    const value = this.#values.argument(dice, name, type, of);
    const literal = (): string => {
      const node = astFromValue(value, type);
      return node ? print(node) : "null";
    };
    if (!dice.chance(35)) return literal();
    const variable = this.#nextName("v");
    const isDefault = dice.chance(20);
    this.#declared.push(
      `$${variable}: ${String(type)}${isDefault ? ` = ${literal()}` : ""}`,
    );
    if (!isDefault || dice.chance(30)) this.#variables[variable] = value;
    return `$${variable}`;
  }

  #directives(): string {
    const dice = this.#dice;
    if (!dice.chance(5)) return "";
    const name = dice.oneOf(["skip", "include"]);
    const value = dice.chance(50);
    if (dice.chance(50)) return ` @${name}(if: ${String(value)})`;
    const variable = this.#nextName("v");
    this.#declared.push(`$${variable}: Boolean! = ${String(value)}`);
    if (dice.chance(50)) this.#variables[variable] = !value;
    return ` @${name}(if: $${variable})`;
  }
}

export class RandomOperations {
  readonly #schema: GraphQLSchema;
  readonly #values: RandomValues;
  readonly #asked = new Map<string, number>();

  constructor(schema: GraphQLSchema, values: RandomValues) {
    this.#schema = schema;
    this.#values = values;
  }

  next(dice: Dice): RandomOperation {
    return new Writer(dice, this.#schema, this.#values, this.#asked).write();
  }
}
