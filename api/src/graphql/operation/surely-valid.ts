import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLLeafType,
  GraphQLNonNull,
  type GraphQLSchema,
  Kind,
  type ObjectValueNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  type ValueNode,
  type VariableDefinitionNode,
  doTypesOverlap,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isTypeSubTypeOf,
  isUnionType,
  typeFromAST,
} from "graphql";
import type { ParsedDocument } from "./document";

/** A variable where a value of some type belongs. */
interface Usage {
  readonly variable: string;
  readonly type: GraphQLInputType;
  readonly hasDefault: boolean;
}

/** What is found in an operation or a fragment. */
interface Found {
  readonly usages: Usage[];
  readonly spreads: Set<string>;
}

/** What has a name, an argument or a field, in the document and in the schema. */
interface Named {
  readonly name: { readonly value: string };
  readonly value: ValueNode;
}

interface Definition {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

const CONDITIONS: ReadonlySet<string> = new Set(["skip", "include"]);

const CONDITION_TYPE = new GraphQLNonNull(GraphQLBoolean);

const areUnique = (names: readonly string[]): boolean =>
  names.length < 2 || new Set(names).size === names.length;

const isLiteral = (value: ValueNode): boolean =>
  value.kind !== Kind.LIST && value.kind !== Kind.OBJECT;

/**
 * Goes through a document once, with the types of the schema at hand. It knows the rules of validation but that of fields which can
 * be merged, and wherever it is not certain that they are kept, it gives up.
 */
class Inspection {
  readonly #schema: GraphQLSchema;
  readonly #operations: OperationDefinitionNode[] = [];
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #foundIn = new Map<string, Found>();
  #found: Found = { usages: [], spreads: new Set() };

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  passes({ node: { definitions }, measured }: ParsedDocument): boolean {
    // Questions about the schema are rare, and have rules of their own.
    if (measured.introspects) return false;
    for (const definition of definitions) {
      if (definition.directives?.length) return false;
      if (definition.kind === Kind.OPERATION_DEFINITION)
        this.#operations.push(definition);
      else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        const name = definition.name.value;
        if (this.#fragments.has(name)) return false;
        this.#fragments.set(name, definition);
      } else return false;
    }
    return (
      this.#haveNames() &&
      [...this.#fragments.values()].every((each) => this.#fragment(each)) &&
      !this.#isCircular() &&
      this.#areAllUsed(this.#operations.map((each) => this.#operation(each)))
    );
  }

  #haveNames(): boolean {
    if (this.#operations.length === 1) return true;
    const names = this.#operations.flatMap(({ name }) => name?.value ?? []);
    return names.length === this.#operations.length && areUnique(names);
  }

  #fragment({ name, typeCondition, selectionSet }: FragmentDefinitionNode) {
    const type = this.#schema.getType(typeCondition.name.value);
    if (!isCompositeType(type)) return false;
    const found = { usages: [], spreads: new Set<string>() };
    this.#foundIn.set(name.value, found);
    this.#found = found;
    return this.#set(type, selectionSet);
  }

  /** Whether a fragment leads to itself. */
  #isCircular(): boolean {
    const left = new Set<string>();
    const isCircle = (name: string, above: ReadonlySet<string>): boolean => {
      if (above.has(name)) return true;
      if (left.has(name)) return false;
      left.add(name);
      const below = new Set(above).add(name);
      return [...(this.#foundIn.get(name)?.spreads ?? [])].some((each) =>
        isCircle(each, below),
      );
    };
    return [...this.#fragments.keys()].some((name) =>
      isCircle(name, new Set()),
    );
  }

  /** @returns the fragments that it leads to; null when it is not certainly valid */
  #operation({
    operation,
    selectionSet,
    variableDefinitions = [],
  }: OperationDefinitionNode): ReadonlySet<string> | null {
    const type = this.#schema.getQueryType();
    if (operation !== OperationTypeNode.QUERY || !type) return null;
    const found: Found = { usages: [], spreads: new Set() };
    this.#found = found;
    if (!this.#set(type, selectionSet)) return null;
    const fragments = new Set<string>();
    const usages = [...found.usages];
    const add = (name: string): void => {
      if (fragments.has(name)) return;
      fragments.add(name);
      const below = this.#foundIn.get(name);
      usages.push(...(below?.usages ?? []));
      below?.spreads.forEach(add);
    };
    found.spreads.forEach(add);
    return this.#variables(variableDefinitions, usages) ? fragments : null;
  }

  #areAllUsed(fragmentsOf: readonly (ReadonlySet<string> | null)[]): boolean {
    const used = new Set<string>();
    for (const fragments of fragmentsOf) {
      if (!fragments) return false;
      for (const name of fragments) used.add(name);
    }
    return used.size === this.#fragments.size;
  }

  #variables(
    definitions: readonly VariableDefinitionNode[],
    usages: readonly Usage[],
  ): boolean {
    const unused = new Map<string, VariableDefinitionNode>();
    const types = new Map<string, GraphQLInputType>();
    for (const definition of definitions) {
      const name = definition.variable.name.value;
      const type = typeFromAST(this.#schema, definition.type);
      if (types.has(name) || !isInputType(type)) return false;
      if (definition.directives?.length) return false;
      const { defaultValue } = definition;
      if (defaultValue && !this.#value(defaultValue, type, false)) return false;
      types.set(name, type);
      unused.set(name, definition);
    }
    const defaults = new Map(
      definitions.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue !== undefined && defaultValue.kind !== Kind.NULL,
      ]),
    );
    for (const { variable, type, hasDefault } of usages) {
      const own = types.get(variable);
      if (!own) return false;
      unused.delete(variable);
      const mayBeNullHere =
        isNonNullType(type) &&
        !isNonNullType(own) &&
        (hasDefault || defaults.get(variable) === true);
      const place = mayBeNullHere ? type.ofType : type;
      if (own !== place && !isTypeSubTypeOf(this.#schema, own, place))
        return false;
    }
    return unused.size === 0;
  }

  #set(type: GraphQLCompositeType, { selections }: SelectionSetNode): boolean {
    for (const selection of selections) {
      if (!this.#conditions(selection.directives)) return false;
      switch (selection.kind) {
        case Kind.FIELD:
          if (!this.#field(type, selection)) return false;
          break;
        case Kind.INLINE_FRAGMENT: {
          const { typeCondition, selectionSet } = selection;
          const inner = typeCondition
            ? this.#narrower(type, typeCondition.name.value)
            : type;
          if (!inner || !this.#set(inner, selectionSet)) return false;
          break;
        }
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
          const condition = this.#fragments.get(name)?.typeCondition.name.value;
          if (condition === undefined || !this.#narrower(type, condition))
            return false;
          this.#found.spreads.add(name);
        }
      }
    }
    return true;
  }

  /** The type of a condition, if an object of the other type can be of it. */
  #narrower(type: GraphQLCompositeType, name: string) {
    const other = this.#schema.getType(name);
    return isCompositeType(other) &&
      (other === type || doTypesOverlap(this.#schema, type, other))
      ? other
      : null;
  }

  #conditions(directives: readonly DirectiveNode[] = []): boolean {
    if (directives.length === 0) return true;
    return (
      areUnique(directives.map(({ name }) => name.value)) &&
      directives.every(({ name, arguments: [condition, ...others] = [] }) =>
        others.length > 0 || condition?.name.value !== "if"
          ? false
          : CONDITIONS.has(name.value) &&
            this.#value(condition.value, CONDITION_TYPE, false),
      )
    );
  }

  #field(
    parent: GraphQLCompositeType,
    { name, arguments: args = [], selectionSet }: FieldNode,
  ): boolean {
    if (name.value === TypeNameMetaFieldDef.name)
      return args.length === 0 && !selectionSet;
    const field = isUnionType(parent)
      ? undefined
      : parent.getFields()[name.value];
    if (!field || !this.#arguments(args, field.args)) return false;
    const type = getNamedType(field.type);
    if (isLeafType(type)) return !selectionSet;
    return (
      selectionSet !== undefined &&
      isCompositeType(type) &&
      this.#set(type, selectionSet)
    );
  }

  #arguments(
    nodes: readonly ArgumentNode[],
    definitions: readonly Parameters<typeof isRequiredArgument>[0][],
  ): boolean {
    for (const definition of definitions)
      if (
        isRequiredArgument(definition) &&
        !nodes.some(({ name }) => name.value === definition.name)
      )
        return false;
    return this.#named(nodes, (name) =>
      definitions.find((each) => each.name === name),
    );
  }

  #object(
    { fields }: ObjectValueNode,
    type: Parameters<typeof isInputObjectType>[0],
  ): boolean {
    // What holds of one of several is seldom asked, and has a rule of its own.
    if (!isInputObjectType(type) || type.isOneOf) return false;
    const definitions = type.getFields();
    for (const name in definitions) {
      const definition = definitions[name];
      if (
        definition &&
        isRequiredInputField(definition) &&
        !fields.some((field) => field.name.value === name)
      )
        return false;
    }
    return this.#named(fields, (name) => definitions[name]);
  }

  #named(
    nodes: readonly Named[],
    definitionOf: (name: string) => Definition | undefined,
  ): boolean {
    if (!areUnique(nodes.map(({ name }) => name.value))) return false;
    for (const { name, value } of nodes) {
      const definition = definitionOf(name.value);
      if (!definition) return false;
      const hasDefault = definition.defaultValue !== undefined;
      if (!this.#value(value, definition.type, hasDefault)) return false;
    }
    return true;
  }

  #value(
    value: ValueNode,
    type: GraphQLInputType,
    hasDefault: boolean,
  ): boolean {
    if (value.kind === Kind.VARIABLE) {
      const variable = value.name.value;
      this.#found.usages.push({ variable, type, hasDefault });
      return true;
    }
    if (isNonNullType(type))
      return value.kind !== Kind.NULL && this.#value(value, type.ofType, false);
    if (value.kind === Kind.NULL) return true;
    if (isListType(type)) {
      const item: GraphQLInputType = type.ofType;
      return value.kind === Kind.LIST
        ? value.values.every((each) => this.#value(each, item, false))
        : this.#value(value, item, false);
    }
    if (value.kind === Kind.OBJECT) return this.#object(value, type);
    return isLeafType(type) && isLiteral(value) && isParsed(value, type);
  }
}

const isParsed = (value: ValueNode, type: GraphQLLeafType): boolean => {
  try {
    return type.parseLiteral(value, undefined) !== undefined;
  } catch {
    return false;
  }
};

/**
 * Whether a document certainly keeps all rules of validation but one: that fields of the same name can be merged. Most documents do,
 * and this finds out in a small part of the time that graphql-js takes; of the others, it says nothing.
 */
export const isSurelyValid = (
  schema: GraphQLSchema,
  document: ParsedDocument,
): boolean => new Inspection(schema).passes(document);
