import {
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";
import type { Variables } from "../operation/variables";
import { type Amount, sum } from "./amount";

interface Variable {
  /** Whether it cannot be a list or an object. */
  readonly isLeaf: boolean;
  readonly byDefault: unknown;
}

/** What the first relation in a filter counts; it may lead to many entries, and each further one from each of them to more. */
const RELATION_WEIGHT = 50;

/** How many entries a relation leads to, about. */
const FAN_OUT = 5;

const JOINING: ReadonlySet<string> = new Set(["and", "or", "not"]);

const isEntryFilter = (type: GraphQLInputType | undefined): boolean => {
  const named = type && getNamedType(type);
  return isInputObjectType(named) && "and" in named.getFields();
};

/** A place within an argument: its type, and through how many relations a filter has come there. */
interface Place {
  readonly type: GraphQLInputType | undefined;
  readonly relations: number;
}

const inField = ({ type, relations }: Place, name: string): Place => {
  const named = type && getNamedType(type);
  const inner = isInputObjectType(named)
    ? named.getFields()[name]?.type
    : undefined;
  const isRelation = isEntryFilter(inner) && !JOINING.has(name);
  return { type: inner, relations: relations + (isRelation ? 1 : 0) };
};

const inItem = ({ type, relations }: Place): Place => {
  const list = type && getNullableType(type);
  return { type: isListType(list) ? list.ofType : type, relations };
};

/** An entry counts 1, and one that leads through a relation what that leads to. */
const weightOf = (from: Place, to: Place): number =>
  to.relations > from.relations
    ? 1 + RELATION_WEIGHT * FAN_OUT ** from.relations
    : 1;

/** What the entries of the lists and objects in a value count, on all levels. */
const entriesIn = (value: unknown, place: Place): number => {
  if (typeof value !== "object" || value === null) return 0;
  if (Array.isArray(value)) {
    const item = inItem(place);
    return value.reduce<number>(
      (total, each) => total + 1 + entriesIn(each, item),
      0,
    );
  }
  return Object.entries(value).reduce((total, [name, each]) => {
    const inner = inField(place, name);
    return total + weightOf(place, inner) + entriesIn(each, inner);
  }, 0);
};

/** What the arguments of one operation come to, as far as it can be told before its variables are known. */
export class Arguments {
  readonly #variables: ReadonlyMap<string, Variable>;

  constructor(
    schema: GraphQLSchema,
    { variableDefinitions = [] }: OperationDefinitionNode,
  ) {
    this.#variables = new Map(
      variableDefinitions.map(({ variable, type, defaultValue }) => [
        variable.name.value,
        {
          isLeaf: isLeafType(getNullableType(typeFromAST(schema, type))),
          byDefault: defaultValue && valueFromASTUntyped(defaultValue),
        },
      ]),
    );
  }

  /** @param measure makes a number of the value, which was not checked against any type yet */
  amount(
    value: ValueNode | undefined,
    measure: (value: unknown) => number,
  ): Amount {
    if (value?.kind !== Kind.VARIABLE)
      return measure(value && valueFromASTUntyped(value));
    const name = value.name.value;
    const otherwise = measure(this.#variables.get(name)?.byDefault);
    return (variables: Variables) =>
      Object.hasOwn(variables, name) ? measure(variables[name]) : otherwise;
  }

  /** What the entries of the lists and objects in an argument count, on all levels. */
  entries(value: ValueNode, type: GraphQLInputType | undefined): Amount {
    return this.#entries(value, { type, relations: 0 });
  }

  #entries(value: ValueNode, place: Place): Amount {
    switch (value.kind) {
      case Kind.VARIABLE:
        return this.#variables.get(value.name.value)?.isLeaf
          ? 0
          : this.amount(value, (given) => entriesIn(given, place));
      case Kind.LIST: {
        const item = inItem(place);
        return sum([
          value.values.length,
          ...value.values.map((each) => this.#entries(each, item)),
        ]);
      }
      case Kind.OBJECT:
        return sum(
          value.fields.flatMap((field) => {
            const inner = inField(place, field.name.value);
            return [weightOf(place, inner), this.#entries(field.value, inner)];
          }),
        );
      default:
        return 0;
    }
  }
}
