import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  astFromValue,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
} from "graphql";
import type { Dice } from "../../../api/src/test-dice";
import type { RandomValues } from "./random-values";

type AnyField = GraphQLField<unknown, unknown>;

type Variables = Readonly<Record<string, unknown>>;

export interface RandomDocument {
  readonly text: string;
  /** Of its operations. */
  readonly names: readonly string[];
  /** Variables for an operation: some fit, some are null, missing, unknown or wrong. */
  readonly variables: (name: string) => Variables;
}

interface Variable {
  readonly type: string;
  readonly byDefault: string | null;
  readonly value: unknown;
  readonly isNullable: boolean;
}

interface Fragment {
  readonly name: string;
  readonly type: GraphQLCompositeType;
}

const MAX_FIELDS = 40;
const MAX_DEPTH = 5;

/** Names that every object of JavaScript has something under. */
const INHERITED = ["constructor", "toString", "hasOwnProperty", "valueOf"];

/**
 * Writes documents whose conditions, fragments and merged fields meet one another as often as they can: fragments are spread again
 * and again, on objects and interfaces, fields are selected repeatedly with other fields below them, and everything may be skipped.
 * A field has the same name in the answer wherever it is asked for with the same arguments, and nothing else has that name: so
 * whatever meets can be merged.
 */
class DocumentWriter {
  readonly #dice: Dice;
  readonly #schema: GraphQLSchema;
  readonly #values: RandomValues;
  readonly #variables = new Map<string, Variable>();
  readonly #conditions: string[] = [];
  readonly #fragments: Fragment[] = [];
  readonly #fragmentTexts = new Map<string, string>();
  /** What stands behind a name in the answer. */
  readonly #keys = new Map<string, string>();
  readonly #arguments = new Map<string, string[]>();
  #fields = 0;

  constructor(dice: Dice, schema: GraphQLSchema, values: RandomValues) {
    this.#dice = dice;
    this.#schema = schema;
    this.#values = values;
  }

  write(): RandomDocument {
    const dice = this.#dice;
    const query = this.#schema.getQueryType();
    if (!query) throw new Error("There is nothing to ask for.");
    const count = dice.chance(30) ? dice.between(2, 3) : 1;
    const operations = dice.times(count, () => this.#selections(query, 0));
    const names = operations.map((_text, at) => `Operation${at + 1}`);
    const used = operations.map((text) => this.#variablesUsedBy(text));
    const spread = new Set(operations.flatMap((text) => this.#reach(text)));
    const texts = operations.map(
      (text, at) =>
        `query ${names[at] ?? ""}${this.#declared(used[at] ?? [])} ${text}`,
    );
    const text = [
      ...texts,
      ...[...spread].map((name) => this.#fragmentTexts.get(name) ?? ""),
    ].join("\n");
    return {
      // Without halves of characters, which only variables can carry.
      text: Buffer.from(text).toString(),
      names,
      variables: (name) => this.#given(used[names.indexOf(name)] ?? []),
    };
  }

  /** The fragments that a text leads to. */
  #reach(text: string, found = new Set<string>()): string[] {
    for (const [, name = ""] of text.matchAll(/\.\.\.(Fragment\d+)/g)) {
      if (found.has(name)) continue;
      found.add(name);
      this.#reach(this.#fragmentTexts.get(name) ?? "", found);
    }
    return [...found];
  }

  #variablesUsedBy(text: string): readonly string[] {
    const texts = [
      text,
      ...this.#reach(text).map((name) => this.#fragmentTexts.get(name) ?? ""),
    ];
    const used = texts.flatMap((each) =>
      [...each.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name),
    );
    return [...new Set(used)];
  }

  #declared(names: readonly string[]): string {
    const written = names.map((name) => {
      const { type = "", byDefault = null } = this.#variables.get(name) ?? {};
      return `$${name}: ${type}${byDefault === null ? "" : ` = ${byDefault}`}`;
    });
    return written.length > 0 ? `(${written.join(", ")})` : "";
  }

  #given(names: readonly string[]): Variables {
    const dice = this.#dice;
    const given: [string, unknown][] = [];
    for (const name of names) {
      const variable = this.#variables.get(name);
      if (!variable) continue;
      const { type, value, byDefault, isNullable } = variable;
      const mayBeMissing = byDefault !== null || isNullable;
      if (dice.chance(mayBeMissing ? 30 : 1)) continue;
      if (isNullable && dice.chance(20)) given.push([name, null]);
      else if (dice.chance(1)) given.push([name, this.#values.odd(dice)]);
      else
        given.push([
          name,
          type.startsWith("Boolean") ? dice.chance(50) : value,
        ]);
    }
    if (dice.chance(10))
      given.push([dice.oneOf(["unknown", ...INHERITED]), dice.upTo(3)]);
    return Object.fromEntries(given);
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const dice = this.#dice;
    const parts = dice.times(
      depth === 0 ? dice.between(1, 3) : dice.between(1, 4),
      () => this.#selection(type, depth),
    );
    // So that there is something, whatever is skipped.
    return `{ ${parts.join(" ")}${dice.chance(15) ? " __typename" : ""} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const dice = this.#dice;
    const isFull = this.#fields >= MAX_FIELDS;
    if (!isFull && dice.chance(depth === 0 ? 10 : 25))
      return this.#spread(type, depth);
    if (!isFull && dice.chance(12)) return this.#inline(type, depth);
    const fields = "getFields" in type ? Object.values(type.getFields()) : [];
    const leaves = fields.filter(
      (field) => !isCompositeType(getNamedType(field.type)),
    );
    const choice =
      isFull || depth >= MAX_DEPTH || (depth > 0 && dice.chance(40))
        ? leaves
        : fields;
    if (choice.length === 0 || dice.chance(5))
      return `__typename${this.#directives()}`;
    return this.#field(dice.oneOf(choice), depth);
  }

  /** A type of which an object of the given type may be, wider or narrower. */
  #related(type: GraphQLCompositeType): GraphQLCompositeType {
    const dice = this.#dice;
    if (isObjectType(type)) {
      const wider = type.getInterfaces();
      return wider.length > 0 && dice.chance(40) ? dice.oneOf(wider) : type;
    }
    return dice.chance(70)
      ? dice.oneOf(this.#schema.getPossibleTypes(type))
      : type;
  }

  #inline(type: GraphQLCompositeType, depth: number): string {
    const other = this.#related(type);
    const condition =
      other === type && this.#dice.chance(40) ? "" : ` on ${other.name}`;
    return `...${condition}${this.#directives()} ${this.#selections(other, depth)}`;
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const dice = this.#dice;
    const other = this.#related(type);
    const known = this.#fragments.filter((each) => each.type === other);
    const fragment =
      known.length > 0 && dice.chance(65)
        ? dice.oneOf(known)
        : this.#newFragment(other, depth);
    return `...${fragment.name}${this.#directives()}`;
  }

  #newFragment(type: GraphQLCompositeType, depth: number): Fragment {
    const name = `Fragment${this.#fragmentTexts.size + 1}`;
    // Known to others only when it is written, so that no circle comes of it.
    this.#fragmentTexts.set(name, "");
    const selections = this.#selections(type, depth + 1);
    const text = `fragment ${name} on ${type.name} ${selections}`;
    this.#fragmentTexts.set(name, text);
    const fragment = { name, type };
    this.#fragments.push(fragment);
    return fragment;
  }

  #field(field: AnyField, depth: number): string {
    this.#fields += 1;
    const type = getNamedType(field.type);
    const args = this.#argumentsOf(field);
    const key = this.#keyOf(field, args);
    const name = key === field.name ? key : `${key}: ${field.name}`;
    const selections = isCompositeType(type)
      ? ` ${this.#selections(type, depth + 1)}`
      : "";
    return `${name}${args}${this.#directives()}${selections}`;
  }

  #keyOf(field: AnyField, args: string): string {
    const signature = `${field.name}${args}: ${String(field.type)}`;
    const known = [...this.#keys].find(([, each]) => each === signature);
    if (known) return known[0];
    let key = field.name;
    if (this.#dice.chance(5)) key = this.#dice.oneOf(INHERITED);
    if (this.#keys.has(key)) key = `key${this.#keys.size}`;
    this.#keys.set(key, signature);
    return key;
  }

  /** Mostly those that the field was asked for with before, so that it is merged. */
  #argumentsOf(field: AnyField): string {
    if (field.args.length === 0) return "";
    const place = `${field.name} ${String(field.type)}`;
    const known = this.#arguments.get(place) ?? [];
    if (known.length > 0 && this.#dice.chance(70))
      return this.#dice.oneOf(known);
    const written = this.#newArguments(field);
    this.#arguments.set(place, [...known, written]);
    return written;
  }

  #newArguments({ args, type }: AnyField): string {
    const dice = this.#dice;
    const key = dice.oneOf(["slug", "id"]);
    const chosen = args.filter(({ name, type: needed }) => {
      if (isNonNullType(needed)) return true;
      if (name === "slug" || name === "id") return name === key;
      if (name === "first") return dice.chance(70);
      return dice.chance(name.length > 6 ? 15 : 8);
    });
    const written = chosen.map(
      (argument) =>
        `${argument.name}: ${this.#argument(argument, getNamedType(type).name)}`,
    );
    return written.length > 0 ? `(${written.join(", ")})` : "";
  }

  #argument({ name, type, defaultValue }: GraphQLArgument, of: string): string {
    const value =
      name === "first" || name === "last"
        ? this.#dice.upTo(3)
        : this.#values.argument(this.#dice, name, type, of);
    return this.#value(value, type, defaultValue !== undefined);
  }

  /** A literal, in which some values are variables. */
  #value(value: unknown, type: GraphQLInputType, hasDefault: boolean): string {
    const dice = this.#dice;
    if (dice.chance(25)) return this.#variable(value, type, hasDefault);
    const nullable = getNullableType(type);
    if (isListType(nullable) && Array.isArray(value))
      return `[${value.map((item) => this.#value(item, nullable.ofType, false)).join(", ")}]`;
    if (isInputObjectType(nullable) && value !== null) {
      const fields = nullable.getFields();
      const written = Object.entries(value as Variables).flatMap(
        ([name, inner]) => {
          const field = fields[name];
          if (!field) return [];
          const has = field.defaultValue !== undefined;
          return `${name}: ${this.#value(inner, field.type, has)}`;
        },
      );
      return `{ ${written.join(", ")} }`;
    }
    const node = astFromValue(value, type);
    return node ? print(node) : "null";
  }

  /** Of the type of its place, or one that validation lets stand there: never null, or null unless there is a default. */
  #variable(
    value: unknown,
    type: GraphQLInputType,
    hasDefault: boolean,
  ): string {
    const dice = this.#dice;
    const name =
      this.#variables.size < INHERITED.length && dice.chance(10)
        ? (INHERITED[this.#variables.size] ?? "")
        : `v${this.#variables.size + 1}`;
    const isRequired = isNonNullType(type);
    const literal = (): string => {
      const node = astFromValue(value, getNullableType(type));
      return node ? print(node) : "null";
    };
    const inner = String(getNullableType(type));
    if (isRequired && (hasDefault || dice.chance(50))) {
      const byDefault = literal();
      const isOptional = hasDefault && dice.chance(50);
      this.#variables.set(name, {
        type: inner,
        byDefault: isOptional || byDefault === "null" ? null : byDefault,
        value,
        isNullable: true,
      });
      if (!hasDefault && byDefault === "null")
        this.#variables.set(name, {
          type: `${inner}!`,
          byDefault: null,
          value,
          isNullable: false,
        });
    } else {
      const isStrict = isRequired || dice.chance(30);
      this.#variables.set(name, {
        type: isStrict ? `${inner}!` : inner,
        byDefault: dice.chance(20) && value !== null ? literal() : null,
        value,
        isNullable: !isStrict,
      });
    }
    return `$${name}`;
  }

  #directives(): string {
    const dice = this.#dice;
    if (!dice.chance(22)) return "";
    const [first, second] = dice.someOf(["skip", "include"], 2);
    const one = ` @${first ?? ""}(if: ${this.#condition()})`;
    return dice.chance(20)
      ? `${one} @${second ?? ""}(if: ${this.#condition()})`
      : one;
  }

  /** Few variables, which many conditions share. */
  #condition(): string {
    const dice = this.#dice;
    if (dice.chance(15)) return String(dice.chance(50));
    if (this.#conditions.length > 0 && dice.chance(75))
      return dice.oneOf(this.#conditions);
    const name = `if${this.#conditions.length + 1}`;
    const byDefault = dice.oneOf([null, "true", "false"]);
    const isNullable = byDefault !== null && dice.chance(50);
    this.#variables.set(name, {
      type: isNullable ? "Boolean" : "Boolean!",
      byDefault,
      value: true,
      isNullable,
    });
    this.#conditions.push(`$${name}`);
    return `$${name}`;
  }
}

export const randomDocument = (
  dice: Dice,
  schema: GraphQLSchema,
  values: RandomValues,
): RandomDocument => new DocumentWriter(dice, schema, values).write();
