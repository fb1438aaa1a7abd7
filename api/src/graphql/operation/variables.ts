import {
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
  coerceInputValue,
  getVariableValues,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
} from "graphql";
import { MAX_ERRORS, asCallersFault } from "../errors";

/** Values of variables by name, as a request gives them or as they were coerced. */
export type Variables = Readonly<Record<string, unknown>>;

interface Definition {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly isRequired: boolean;
  readonly hasDefault: boolean;
  readonly defaultValue: unknown;
}

class Misfit extends Error {}

const refuse = (): never => {
  throw new Misfit();
};

const definitionOf = (
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
): Definition => {
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type))
    throw new Error(`$${variable.name.value} is of no input type.`);
  return {
    name: variable.name.value,
    type,
    isRequired: isNonNullType(type),
    hasDefault: defaultValue !== undefined,
    defaultValue: defaultValue && valueFromAST(defaultValue, type),
  };
};

/** The variables of one operation: their types are resolved once, their values are coerced for every request. */
export class VariableDefinitions {
  readonly #schema: GraphQLSchema;
  readonly #nodes: readonly VariableDefinitionNode[];
  readonly #definitions: readonly Definition[];

  /** @param nodes of an operation that is valid */
  constructor(
    schema: GraphQLSchema,
    nodes: readonly VariableDefinitionNode[] = [],
  ) {
    this.#schema = schema;
    this.#nodes = nodes;
    this.#definitions = nodes.map((node) => definitionOf(schema, node));
  }

  /**
   * @returns an object without a prototype, so that nothing is found in it that was not given; null when a value does not fit, about
   *   which `errorsOf` says more
   */
  coerce(given: Variables): Variables | null {
    const values = Object.create(null) as Record<string, unknown>;
    try {
      for (const definition of this.#definitions)
        this.#coerceOne(definition, given, values);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      return null;
    }
    return values;
  }

  /** What is wrong with the given values, in graphql-js's words; empty when nothing is. */
  errorsOf(given: Variables, suggestions: boolean): readonly GraphQLError[] {
    const { errors = [] } = getVariableValues(
      this.#schema,
      this.#nodes,
      given,
      {
        maxErrors: MAX_ERRORS,
        hideSuggestions: !suggestions,
      },
    );
    return errors.map((error) => asCallersFault(error, "BAD_USER_INPUT"));
  }

  #coerceOne(
    { name, type, isRequired, hasDefault, defaultValue }: Definition,
    given: Variables,
    values: Record<string, unknown>,
  ): void {
    if (!Object.hasOwn(given, name)) {
      if (hasDefault) values[name] = defaultValue;
      else if (isRequired) refuse();
      return;
    }
    const value = given[name];
    if (value === null && isRequired) refuse();
    values[name] = coerceInputValue(value, type, refuse);
  }
}
