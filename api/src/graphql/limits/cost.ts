import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from "graphql";
import { type Amount, amountFor, largest, product, sum } from "./amount";
import { Arguments } from "./arguments";
import { isList, listSize, pageSize } from "./sizes";
import type { Variables } from "../operation/variables";

type Field = GraphQLField<unknown, unknown>;

/** About what it takes to answer them; what is asked below them changes little, and how deep it goes is limited. */
const INTROSPECTION_COST: Readonly<Record<string, number>> = {
  __schema: 10_000,
  __type: 500,
};

const TYPENAME_COST = 1;

/** The lists of a connection that have as many items as its page. */
const PAGED: ReadonlySet<string> = new Set(["nodes", "edges"]);

/** Counts what an operation can cost at most; needs one that is valid. */
class Counting {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #arguments: Arguments;
  /** How many fields were gone through, once for each type that they may be of: so many are compiled. */
  fields = 0;

  constructor(
    schema: GraphQLSchema,
    { definitions }: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    this.#schema = schema;
    this.#arguments = new Arguments(schema, operation);
    this.#fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [[definition.name.value, definition]]
          : [],
      ),
    );
  }

  /** @param page how many items the lists of a connection have; null where there is no connection */
  ofSet(typeName: string, set: SelectionSetNode, page: Amount | null): Amount {
    const type = this.#schema.getType(typeName);
    // What an item turns out to be is not known; it is one of these.
    if (isAbstractType(type))
      return largest(
        this.#schema
          .getPossibleTypes(type)
          .map((possible) => this.#ofObject(possible, set, page)),
      );
    return isObjectType(type) ? this.#ofObject(type, set, page) : 0;
  }

  #ofObject(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    page: Amount | null,
  ): Amount {
    const fields = this.#fieldsOf(type, set, new Set());
    return sum(fields.map((field) => this.#ofField(type, field, page)));
  }

  /** The fields that an object of this type is asked for, those of its fragments too. */
  #fieldsOf(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    spread: Set<string>,
  ): readonly FieldNode[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      let fragment;
      if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection;
      else {
        const name = selection.name.value;
        fragment = spread.has(name) ? undefined : this.#fragments.get(name);
        spread.add(name);
      }
      return fragment && this.#applies(fragment.typeCondition?.name.value, type)
        ? this.#fieldsOf(type, fragment.selectionSet, spread)
        : [];
    });
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wider = this.#schema.getType(condition);
    return isAbstractType(wider) && this.#schema.isSubType(wider, type);
  }

  #ofField(
    parent: GraphQLObjectType,
    node: FieldNode,
    page: Amount | null,
  ): Amount {
    this.fields += 1;
    const name = node.name.value;
    const introspection = INTROSPECTION_COST[name];
    if (introspection !== undefined) return introspection;
    const field = parent.getFields()[name];
    if (!field) return TYPENAME_COST;
    const args = (node.arguments ?? []).map((argument) =>
      this.#arguments.entries(
        argument.value,
        field.args.find((each) => each.name === argument.name.value)?.type,
      ),
    );
    return sum([
      this.#weightOf(field),
      ...args,
      this.#below(field, node, page),
    ]);
  }

  #below(field: Field, node: FieldNode, page: Amount | null): Amount {
    if (!node.selectionSet) return 0;
    const below = this.ofSet(
      getNamedType(field.type).name,
      node.selectionSet,
      pageSize(field, node, this.#arguments),
    );
    return isList(field)
      ? product([
          page !== null && PAGED.has(field.name)
            ? page
            : listSize(field, node, this.#arguments, this.#schema),
          below,
        ])
      : below;
  }

  #weightOf({ name, astNode }: Field): number {
    const directive = this.#schema.getDirective("cost");
    const said = directive && astNode && getDirectiveValues(directive, astNode);
    const weight = said ? Number(said["weight"]) : 1;
    if (!Number.isFinite(weight))
      throw new Error(`The weight of ${name} in the schema is no number.`);
    return weight;
  }
}

export interface Counted {
  /** What the operation costs with these variables; wrong ones count as if they were left out. */
  readonly cost: (variables: Variables) => number;
  /** How many fields it has, once for each type that they may be of. */
  readonly fields: number;
}

export const count = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Counted => {
  const counting = new Counting(schema, document, operation);
  const root = schema.getRootType(operation.operation)?.name ?? "";
  const cost = counting.ofSet(root, operation.selectionSet, null);
  return {
    // Beyond it, numbers are not exact, and JSON may not have them.
    cost: (variables) =>
      Math.min(amountFor(cost, variables), Number.MAX_SAFE_INTEGER),
    fields: counting.fields,
  };
};
