import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  defaultFieldResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from "graphql";
import { OperationEnded } from "../../content/errors";
import type { GraphQLContext } from "../context";
import { argumentsOf } from "./field-arguments";
import { NULL, quoted } from "./json";
import { ExecutionState, type Write, callersFault } from "./execution-state";
import { selectedFields } from "./selected-fields";
import type { Variables } from "./variables";
import { leafWriter } from "./write-leaf";

/** What an execution came to. */
export interface Result {
  /** JSON. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
}

type Field = GraphQLField<unknown, unknown>;

/** A field in a selection, and where it stands. */
interface Place {
  /** `Type.field` */
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  /** How many keys of the path lie before the next one. */
  readonly depth: number;
}

const refusePromise = (value: unknown): void => {
  if (value instanceof Promise)
    throw new Error(
      "A resolver waits: an operation sees one version of the content only while none does.",
    );
};

const itemsOf = (value: unknown, { name }: Place): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (typeof value === "object" && value !== null && Symbol.iterator in value)
    return [...(value as Iterable<unknown>)];
  throw new Error(
    `Expected Iterable, but did not find one for field "${name}".`,
  );
};

const whereNullable =
  (write: Write): Write =>
  (value, state) =>
    value == null ? NULL : write(value, state);

const whereRequired =
  (write: Write, { name }: Place): Write =>
  (value, state) => {
    if (value == null)
      throw new Error(`Cannot return null for non-nullable field ${name}.`);
    return write(value, state);
  };

/**
 * How an operation is carried out with certain values of the variables that decide what it asks for. It is worked out while it is
 * carried out for the first time, part by part, and written down as closures: what no object was there for is never worked out,
 * and what a later execution finds needs neither the document nor the schema any more.
 */
export class Plan {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #root: Write;
  /** All that resolvers and the types of introspection may know of the execution. */
  readonly #info: GraphQLResolveInfo;
  #fields = 0;

  constructor(
    schema: GraphQLSchema,
    { definitions }: DocumentNode,
    { operation, selectionSet }: OperationDefinitionNode,
  ) {
    const root = schema.getRootType(operation);
    if (!root) throw new Error(`The schema answers no ${operation}.`);
    this.#schema = schema;
    this.#fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [[definition.name.value, definition]]
          : [],
      ),
    );
    this.#info = { schema } as GraphQLResolveInfo;
    this.#root = this.#lazyObject(root, [selectionSet], 0);
  }

  /** How many fields have been worked out. */
  get fields(): number {
    return this.#fields;
  }

  /**
   * @param variables coerced
   * @param maxCharacters of what is written
   * @throws OperationEnded
   */
  execute(
    context: GraphQLContext,
    variables: Variables,
    maxCharacters = Infinity,
  ): Result {
    const state = new ExecutionState(context, variables, maxCharacters);
    let data: string | null = null;
    try {
      data = this.#root(undefined, state);
    } catch (error) {
      if (error instanceof OperationEnded) throw error;
      state.errors.push(locatedError(error, undefined, undefined));
    }
    return { data: data ?? NULL, errors: state.errors };
  }

  #lazyObject(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    depth: number,
  ): Write {
    let write: Write | null = null;
    return (value, state) =>
      (write ??= this.#object(type, sets, depth, state.variables))(
        value,
        state,
      );
  }

  /** @param variables those of conditions have the same values in every execution of this plan */
  #object(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    depth: number,
    variables: Variables,
  ): Write {
    const selections = {
      schema: this.#schema,
      fragments: this.#fragments,
      variables,
    };
    const fields = [
      ...callersFault(() => selectedFields(selections, type, sets)),
    ];
    const writers = fields.map(([key, nodes]) =>
      this.#field(type, key, nodes, depth),
    );
    const keys = fields.map(
      ([key], at) => `${at === 0 ? "" : ","}${quoted(key)}:`,
    );
    const isLeaf = fields.map(([, [node]]) => !node?.selectionSet);
    const ownCharacters = keys.join("").length;
    const count = writers.length;
    return (source, state) => {
      let text = "{";
      let characters = ownCharacters;
      for (let at = 0; at < count; at += 1) {
        const written = (writers[at] as Write)(source, state);
        if (written === null) return null;
        text += keys[at] as string;
        text += written;
        if (isLeaf[at]) characters += written.length;
      }
      state.wrote(count, characters);
      return text + "}";
    };
  }

  /** Writes the value of a field of an object. */
  #field(
    parent: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    depth: number,
  ): Write {
    const node = nodes[0] as FieldNode;
    const name = node.name.value;
    this.#fields += 1;
    if (name === TypeNameMetaFieldDef.name) {
      const typeName = quoted(parent.name);
      return () => typeName;
    }
    const field = this.#fieldOf(parent, name);
    const place = { name: `${parent.name}.${name}`, nodes, depth: depth + 1 };
    const valueOf = this.#valueOf(field, node);
    const write = this.#value(field.type, place);
    const otherwise = isNonNullType(field.type) ? null : NULL;
    return (source, state) => {
      try {
        const value = valueOf(source, state);
        state.path[depth] = key;
        return write(value, state) ?? otherwise;
      } catch (error) {
        state.fail(error, nodes, depth, key);
        return otherwise;
      }
    };
  }

  #fieldOf(parent: GraphQLObjectType, name: string): Field {
    const field =
      parent === this.#schema.getQueryType()
        ? [SchemaMetaFieldDef, TypeMetaFieldDef].find(
            (each) => each.name === name,
          )
        : undefined;
    const found = field ?? parent.getFields()[name];
    if (!found) throw new Error(`${parent.name} has no field “${name}”.`);
    return found;
  }

  #valueOf(
    field: Field,
    node: FieldNode,
  ): (source: unknown, state: ExecutionState) => unknown {
    const { name, resolve } = field;
    const args = argumentsOf(field, node, this.#fields);
    const info = this.#info;
    if (!resolve || resolve === defaultFieldResolver)
      return (source, state) => {
        const value = (
          source as Readonly<Record<string, unknown>> | undefined
        )?.[name];
        return typeof value === "function"
          ? defaultFieldResolver(source, args(state), state.context, {
              fieldName: name,
            } as GraphQLResolveInfo)
          : value;
      };
    return (source, state) => {
      const value = resolve(source, args(state), state.context, info);
      refusePromise(value);
      return value;
    };
  }

  #value(type: GraphQLOutputType, place: Place): Write {
    return isNonNullType(type)
      ? whereRequired(this.#present(type.ofType, place), place)
      : whereNullable(this.#present(type, place));
  }

  /** Writes values of a type that are not null. */
  #present(type: GraphQLOutputType, place: Place): Write {
    if (isLeafType(type)) return leafWriter(type);
    if (isListType(type)) return this.#list(type.ofType, place);
    const sets = place.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isObjectType(type)) return this.#lazyObject(type, sets, place.depth);
    if (isAbstractType(type)) return this.#abstract(type, sets, place.depth);
    throw new Error(`Nothing of the type ${String(type)} can be answered.`);
  }

  #list(type: GraphQLOutputType, place: Place): Write {
    const { nodes, depth } = place;
    const write = this.#value(type, { ...place, depth: depth + 1 });
    const otherwise = isNonNullType(type) ? null : NULL;
    const writeItem = (
      item: unknown,
      at: number,
      state: ExecutionState,
    ): string | null => {
      try {
        state.path[depth] = at;
        return write(item, state) ?? otherwise;
      } catch (error) {
        state.fail(error, nodes, depth, at);
        return otherwise;
      }
    };
    return (value, state) => {
      const items = itemsOf(value, place);
      let text = "[";
      for (let at = 0; at < items.length; at += 1) {
        const written = writeItem(items[at], at, state);
        if (written === null) return null;
        if (at > 0) text += ",";
        text += written;
      }
      return text + "]";
    };
  }

  #abstract(
    type: GraphQLAbstractType,
    sets: readonly SelectionSetNode[],
    depth: number,
  ): Write {
    const writers = new Map<string, Write>();
    const writerFor = (name: unknown): Write => {
      const possible =
        typeof name === "string" ? this.#schema.getType(name) : undefined;
      if (!isObjectType(possible) || !this.#schema.isSubType(type, possible))
        throw new Error(`${type.name} cannot be ${String(name)}.`);
      const write = this.#lazyObject(possible, sets, depth);
      writers.set(possible.name, write);
      return write;
    };
    const { resolveType } = type;
    if (!resolveType) throw new Error(`Nobody knows what a ${type.name} is.`);
    const info = this.#info;
    return (value, state) => {
      const name = resolveType(value, state.context, info, type) as string;
      return (writers.get(name) ?? writerFor(name))(value, state);
    };
  }
}
