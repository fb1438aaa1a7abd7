import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  isAbstractType,
  isObjectType,
} from "graphql";
import type { Sizes } from "../../content/filter/steps";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../../content/page";
import type { Variables } from "../operation/variables";
import { type Amount, amountFor, from, largest, product, sum } from "./amount";
import { Arguments, argumentOf, entriesIn } from "./arguments";
import { type FieldCosts, fieldCostsOf } from "./field-costs";
import {
  type Chosen,
  chosenBy,
  facetSteps,
  listSteps,
  searchSteps,
} from "./list-steps";

/** So many steps of work count as one point. */
export const STEPS_PER_POINT = 50;

/** About what it takes to answer them; what is asked below them changes little, and how deep it goes is limited. */
const INTROSPECTION_COST: Readonly<Record<string, number>> = {
  __schema: 10_000,
  __type: 500,
};

const TYPENAME_COST = 1;

/** The lists of a connection that have as many items as its page. */
const PAGED: ReadonlySet<string> = new Set(["nodes", "edges"]);

/** The field of a connection that counts the list. */
const FACETS = "facets";

/** Below every size. */
const NOT_ASKED = -1;

/** What a connection is, for the fields below it. */
interface Page {
  /** How many items its lists have. An empty page counts like one of one item: it is asked for all the same. */
  readonly size: Amount;
  /** Null where nothing is known of the list. */
  readonly chosen: Chosen | null;
}

const within = (size: number): number =>
  Math.min(Math.max(size, 1), MAX_PAGE_SIZE);

/** Facets are counted once each; entries are answered as often as they are named. */
const namedBy = (values: readonly unknown[], naming: string): number =>
  naming === "fields" ? new Set(values).size : values.length;

const points = (steps: Amount): Amount => product([1 / STEPS_PER_POINT, steps]);

/** Counts what an operation can cost at most; needs one that is valid. */
class Counting {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #arguments: Arguments;
  readonly #sizes: Sizes;
  /** How many fields were gone through, once for each type that they may be of. */
  fields = 0;

  constructor(
    schema: GraphQLSchema,
    { definitions }: DocumentNode,
    operation: OperationDefinitionNode,
    sizes: Sizes,
  ) {
    this.#schema = schema;
    this.#arguments = new Arguments(schema, operation);
    this.#sizes = sizes;
    this.#fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [[definition.name.value, definition]]
          : [],
      ),
    );
  }

  /** @param page null where the type is no connection */
  ofSet(typeName: string, set: SelectionSetNode, page: Page | null): Amount {
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
    page: Page | null,
  ): Amount {
    const fields: FieldNode[] = [];
    this.#collect(type, set, fields, new Set());
    return sum(fields.map((field) => this.#ofField(type, field, page)));
  }

  /** The fields that an object of this type is asked for, those of its fragments too. */
  #collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    fields: FieldNode[],
    spread: Set<string>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        fields.push(selection);
        continue;
      }
      let fragment;
      if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection;
      else {
        const name = selection.name.value;
        fragment = spread.has(name) ? undefined : this.#fragments.get(name);
        spread.add(name);
      }
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type))
        this.#collect(type, fragment.selectionSet, fields, spread);
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wider = this.#schema.getType(condition);
    return isAbstractType(wider) && this.#schema.isSubType(wider, type);
  }

  #ofField(
    parent: GraphQLObjectType,
    node: FieldNode,
    page: Page | null,
  ): Amount {
    this.fields += 1;
    const name = node.name.value;
    const introspection = INTROSPECTION_COST[name];
    if (introspection !== undefined) return introspection;
    const field = parent.getFields()[name];
    if (!field) return TYPENAME_COST;
    const costs = fieldCostsOf(this.#schema, parent, field);
    const { list, weight } = costs;
    const chosen = list && chosenBy(node, list, this.#arguments, this.#sizes);
    const amounts: Amount[] = [weight];
    for (const { value } of node.arguments ?? [])
      amounts.push(this.#arguments.amountOfStructure(value, entriesIn));
    if (chosen) amounts.push(points(listSteps(node, chosen, this.#arguments)));
    else if (costs.isPage)
      amounts.push(points(searchSteps(node, this.#arguments, this.#sizes)));
    if (name === FACETS && page?.chosen)
      amounts.push(
        points(
          product([
            this.#listSize(node, costs),
            facetSteps(node, page.chosen, this.#arguments, this.#sizes),
          ]),
        ),
      );
    if (node.selectionSet) {
      const below = costs.isPage
        ? { size: this.#pageSize(node), chosen }
        : null;
      amounts.push(
        this.#times(
          node,
          costs,
          page,
          this.ofSet(getNamedType(field.type).name, node.selectionSet, below),
        ),
      );
    }
    return sum(amounts);
  }

  /** What stands below a list, once for each of its items. */
  #times(
    node: FieldNode,
    costs: FieldCosts,
    page: Page | null,
    below: Amount,
  ): Amount {
    if (!costs.isList) return below;
    const size =
      page && PAGED.has(node.name.value)
        ? page.size
        : this.#listSize(node, costs);
    return product([size, below]);
  }

  #pageSize(node: FieldNode): Amount {
    const asked = ["first", "last"].map((name) =>
      this.#arguments.amount(argumentOf(node, name), (value) =>
        typeof value === "number" ? within(value) : NOT_ASKED,
      ),
    );
    return from(asked, (sizes) => {
      const size = Math.max(...sizes);
      return size === NOT_ASKED ? DEFAULT_PAGE_SIZE : size;
    });
  }

  /** How many items a list has: as many as are named, or as the schema says. */
  #listSize(node: FieldNode, { naming, assumedSize }: FieldCosts): Amount {
    if (naming === undefined) return assumedSize;
    return this.#arguments.amount(argumentOf(node, naming), (value) =>
      Array.isArray(value) ? Math.max(namedBy(value, naming), 1) : 1,
    );
  }
}

export interface Counted {
  /** What the operation costs with these variables; wrong ones count as if they were left out. */
  readonly cost: (variables: Variables) => number;
  /** How many fields it has, once for each type that they may be of. */
  readonly fields: number;
}

/** @param sizes how many entries there are: what looks at all of them costs more, the more there are */
export const count = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sizes: Sizes,
): Counted => {
  const counting = new Counting(schema, document, operation, sizes);
  const root = schema.getRootType(operation.operation)?.name ?? "";
  const cost = counting.ofSet(root, operation.selectionSet, null);
  return {
    // Beyond it, numbers are not exact, and JSON may not have them.
    cost: (variables) =>
      Math.min(Math.ceil(amountFor(cost, variables)), Number.MAX_SAFE_INTEGER),
    fields: counting.fields,
  };
};
