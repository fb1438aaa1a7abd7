import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  GraphQLScalarType,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  executeSync,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  typeFromAST,
  visit,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { InvalidArgument } from "../content/errors";
import type { GraphQLContext } from "./context";
import type { Variables } from "./operation";

/** Without `data` when the variables do not fit. */
export type Execute = (
  variables: Variables,
  context: GraphQLContext,
) => ExecutionResult;

/** How the texts begin that the compiler puts in the place of values which JSON does not have. */
const MAGIC = "__MAGIC_";

/** The one name that an object of JavaScript cannot have a field of without further ado. */
const PROTOTYPE = "__proto__";

/**
 * The compiler writes literal values into the code that it makes, and takes a text with its own mark for a date, whose rest it does
 * not quote: whoever sends the mark would have the rest executed. It writes names there, too, and a field under the name of the
 * prototype would be lost, and a variable another one.
 */
const refuseMagic = (document: DocumentNode): void => {
  visit(document, {
    Name({ value }) {
      if (value === PROTOTYPE)
        throw new InvalidArgument(`No name may be “${PROTOTYPE}”.`);
    },
    StringValue({ value }) {
      if (value.includes(MAGIC))
        throw new InvalidArgument(`No text may contain “${MAGIC}”.`);
    },
  });
};

/** A value that has been checked and coerced before. */
const COERCED = new GraphQLScalarType({ name: "__Coerced" });

const COERCED_TYPE = {
  kind: Kind.NAMED_TYPE,
  name: { kind: Kind.NAME, value: COERCED.name },
} as const;

/** The schema, with one more type, of which nobody else learns. */
const withCoerced = (schema: GraphQLSchema): GraphQLSchema =>
  Object.create(schema, {
    getType: {
      value: (name: string) =>
        name === COERCED.name ? COERCED : schema.getType(name),
    },
  }) as GraphQLSchema;

/**
 * Compiles an operation that is valid.
 *
 * For variables, the compiler writes code for every field of their types, and for the fields of those; filters contain one another
 * without end. Variables that hold objects are therefore coerced by graphql-js, and the compiler takes them as they are.
 *
 * @throws InvalidArgument when a text in it cannot be compiled safely
 */
export const compile = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Execute => {
  refuseMagic(document);
  const holdsObjects = ({ type }: VariableDefinitionNode): boolean =>
    isInputObjectType(getNamedType(typeFromAST(schema, type)));
  const { variableDefinitions = [] } = operation;
  const objects = variableDefinitions.filter(holdsObjects);
  const simplified: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: variableDefinitions.map((definition) =>
      holdsObjects(definition)
        ? {
            kind: definition.kind,
            variable: definition.variable,
            type: COERCED_TYPE,
          }
        : definition,
    ),
  };
  const compiled = compileQuery(
    withCoerced(schema),
    {
      ...document,
      definitions: document.definitions.map((definition) =>
        definition === operation ? simplified : definition,
      ),
    },
    operation.name?.value,
  );
  if (!isCompiledQuery(compiled))
    throw new Error("An operation that is valid cannot be compiled.", {
      cause: compiled,
    });
  const execute: Execute = (variables, context) => {
    const result = compiled.query(undefined, context, variables);
    if (result instanceof Promise)
      throw new Error(
        "A resolver waits: an operation sees one version of the content only while none does.",
      );
    return result;
  };
  return objects.length === 0
    ? execute
    : (variables, context) => {
        const { coerced, errors } = getVariableValues(
          schema,
          objects,
          variables,
          { maxErrors: 1 },
        );
        return errors
          ? { errors }
          : execute({ ...variables, ...coerced }, context);
      };
};

/**
 * Walks an operation instead. Questions about the schema are long, and asked once by each tool: to compile one takes three times as
 * long as to answer it.
 */
export const interpret =
  (
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): Execute =>
  (variableValues, contextValue) =>
    executeSync({
      schema,
      document,
      variableValues,
      contextValue,
      operationName: operation.name?.value ?? null,
    });
