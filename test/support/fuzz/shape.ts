import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isObjectType,
} from "graphql";

type Variables = Readonly<Record<string, unknown>>;

const isTypeOf: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: Number.isInteger,
  Float: Number.isFinite,
  Boolean: (value) => typeof value === "boolean",
  RichTextBlocks: Array.isArray,
  JsonLd: (value) =>
    (value as { readonly "@context"?: unknown } | null)?.["@context"] ===
    "https://schema.org",
};

/** Whether an answer has the form that its operation asks for, worked out from the text of the operation and the schema alone. */
export class Shape {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #seen: Set<string>;
  readonly #faults: string[] = [];

  private constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Variables,
    seen: Set<string>,
  ) {
    this.#schema = schema;
    this.#seen = seen;
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [[definition.name.value, definition]]
          : [],
      ),
    );
  }

  /**
   * @param seen takes in the fields that had a value, as `Type.field`
   * @returns where data is not as it was asked for, and why
   */
  static faults(
    schema: GraphQLSchema,
    document: DocumentNode,
    name: string | undefined,
    given: Variables,
    data: unknown,
    seen: Set<string>,
  ): readonly string[] {
    const operation = getOperationAST(document, name);
    const query = schema.getQueryType();
    if (!operation || !query) return ["there is no such operation"];
    const defaults = (operation.variableDefinitions ?? []).flatMap(
      ({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.BOOLEAN
          ? [[variable.name.value, defaultValue.value] as const]
          : [],
    );
    const variables = { ...Object.fromEntries(defaults), ...given };
    const shape = new Shape(schema, document, variables, seen);
    shape.#object(data, query, [operation.selectionSet], "");
    return shape.#faults;
  }

  #object(
    value: unknown,
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    path: string,
  ): void {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.#faults.push(`${path} is no object`);
      return;
    }
    const object = value as Variables;
    const runtime = isAbstractType(type) ? this.#runtimeType(object) : type;
    if (!runtime) return;
    const wanted = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(runtime, set, wanted);
    const found = Object.keys(object).join();
    const asked = [...wanted.keys()].join();
    if (found !== asked)
      this.#faults.push(`${path} has ${found}, not ${asked}`);
    for (const [key, nodes] of wanted)
      this.#field(object[key], runtime, nodes, `${path}.${key}`);
  }

  /** Where several types can stand, operations ask for the name of the type; null where a damaged one does not. */
  #runtimeType(object: Variables): GraphQLObjectType | null {
    const type = this.#schema.getType(String(object["__typename"]));
    return isObjectType(type) ? type : null;
  }

  #collect(
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    wanted: Map<string, FieldNode[]>,
  ): void {
    for (const selection of selections) {
      if (this.#isLeftOut(selection.directives ?? [])) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        wanted.set(key, [...(wanted.get(key) ?? []), selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.#fragments.get(selection.name.value)
          : selection;
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && this.#applies(type, condition))
        this.#collect(type, fragment.selectionSet, wanted);
    }
  }

  #applies(type: GraphQLCompositeType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    return (
      isObjectType(type) &&
      type.getInterfaces().some(({ name }) => name === condition)
    );
  }

  #isLeftOut(directives: readonly DirectiveNode[]): boolean {
    return directives.some(({ name, arguments: args = [] }) => {
      const value = args[0]?.value;
      const condition =
        value?.kind === Kind.VARIABLE
          ? this.#variables[value.name.value]
          : value?.kind === Kind.BOOLEAN && value.value;
      if (name.value === "skip") return condition === true;
      return name.value === "include" && condition !== true;
    });
  }

  #field(
    value: unknown,
    owner: GraphQLCompositeType,
    nodes: readonly FieldNode[],
    path: string,
  ): void {
    const name = nodes[0]?.name.value ?? "";
    if (name === "__typename") {
      if (value !== owner.name) this.#faults.push(`${path} is not its type`);
      return;
    }
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find(
      (field) => field.name === name,
    );
    const field =
      meta ?? ("getFields" in owner ? owner.getFields()[name] : undefined);
    if (value !== null) this.#seen.add(`${owner.name}.${name}`);
    if (field) this.#value(value, String(field.type), nodes, path);
    else this.#faults.push(`${path} is not in the schema`);
  }

  /** @param type as the schema writes it, such as `[Technique!]!` */
  #value(
    value: unknown,
    type: string,
    nodes: readonly FieldNode[],
    path: string,
  ): void {
    if (type.endsWith("!")) {
      if (value === null || value === undefined)
        this.#faults.push(`${path} is missing`);
      else this.#value(value, type.slice(0, -1), nodes, path);
      return;
    }
    if (value === null) return;
    if (type.startsWith("[")) {
      if (!Array.isArray(value)) this.#faults.push(`${path} is no list`);
      else
        for (const [at, item] of value.entries())
          this.#value(item, type.slice(1, -1), nodes, `${path}[${at}]`);
      return;
    }
    const named = this.#schema.getType(type);
    if (named && isCompositeType(getNamedType(named))) {
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      this.#object(value, named as GraphQLCompositeType, sets, path);
      return;
    }
    const isRight = isEnumType(named)
      ? typeof value === "string" && named.getValue(value) !== undefined
      : (isTypeOf[type]?.(value) ?? typeof value === "string");
    if (!isRight) this.#faults.push(`${path} is no ${type}`);
  }
}
