import {
  type ArgumentNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import type { LimitName } from "./limits";

/** What can be told of a document without its schema and its variables, each by the definition that has most of it. */
export type Measures = Readonly<
  Record<Exclude<LimitName, "characters" | "inputValues" | "cost">, number>
>;

/** What a document makes use of; most rules of validation are about one of these, and cannot fail without it. */
export interface Features {
  /** Definitions that are neither operations nor fragments. */
  otherDefinitions: boolean;
  /** Operations that are not queries. */
  otherOperations: boolean;
  fragments: boolean;
  spreads: boolean;
  typeConditions: boolean;
  directives: boolean;
  arguments: boolean;
  severalArguments: boolean;
  /** Input objects of several fields. */
  severalInputFields: boolean;
  variableDefinitions: boolean;
  /** In the place of a value. */
  variables: boolean;
  /** Questions about the schema. */
  introspection: boolean;
}

export interface Measured {
  readonly measures: Measures;
  readonly features: Readonly<Features>;
  /** The variables of `@skip` and `@include`, which decide what is asked for. */
  readonly conditionVariables: readonly string[];
}

/** Of one selection set and all that is below it, with every fragment in the place where it is spread. */
interface Counts {
  depth: number;
  fields: number;
  duplicates: number;
  aliases: number;
  directives: number;
  nesting: number;
  introspectionLists: number;
  inputDepth: number;
}

const none = (): Counts => ({
  depth: 0,
  fields: 0,
  duplicates: 0,
  aliases: 0,
  directives: 0,
  nesting: 0,
  introspectionLists: 0,
  inputDepth: 0,
});

/** What stands in a circle of fragments; validation refuses those. */
const CIRCLE: Readonly<Counts> = none();

/** Lists whose items lead to types, which have such lists: two inside one another are as large as the schema squared. */
const INTROSPECTION_LISTS: ReadonlySet<string> = new Set([
  "fields",
  "inputFields",
  "interfaces",
  "possibleTypes",
]);

const INTROSPECTION: ReadonlySet<string> = new Set(["__schema", "__type"]);

/** Fragments that multiply each other reach numbers beyond all numbers. */
const plus = (a: number, b: number): number =>
  Math.min(a + b, Number.MAX_SAFE_INTEGER);

const CONDITIONS: ReadonlySet<string> = new Set(["skip", "include"]);

/**
 * Measures a document once, before anybody spends time on it. Each selection set is gone through once for itself and its fragments,
 * however often it is reached, so that fragments that spread each other cost no more than their text.
 */
class Measurement {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #spreads = new Set<string>();
  /** Null: it is being measured. */
  readonly #known = new Map<SelectionSetNode, Counts | null>();
  readonly #conditionVariables = new Set<string>();
  readonly #features: Features = {
    otherDefinitions: false,
    otherOperations: false,
    fragments: false,
    spreads: false,
    typeConditions: false,
    directives: false,
    arguments: false,
    severalArguments: false,
    severalInputFields: false,
    variableDefinitions: false,
    variables: false,
    introspection: false,
  };
  #introspectionLists = 0;

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  of({ definitions, tokenCount = 0 }: DocumentNode): Measured {
    const most = none();
    for (const definition of definitions) {
      const counts = this.#ofDefinition(definition);
      for (const name of Object.keys(most) as (keyof Counts)[])
        most[name] = Math.max(most[name], counts[name]);
    }
    return {
      measures: {
        tokens: tokenCount,
        depth: most.depth,
        fields: most.fields,
        duplicates: most.duplicates,
        aliases: most.aliases,
        directives: most.directives,
        operations: definitions.filter(
          ({ kind }) => kind === Kind.OPERATION_DEFINITION,
        ).length,
        fragments: new Set([...this.#spreads, ...this.#fragments.keys()]).size,
        nesting: most.nesting,
        introspectionLists: this.#introspectionLists,
        inputDepth: most.inputDepth,
      },
      features: this.#features,
      conditionVariables: [...this.#conditionVariables],
    };
  }

  #ofDefinition(definition: DefinitionNode): Counts {
    const features = this.#features;
    if (
      definition.kind !== Kind.OPERATION_DEFINITION &&
      definition.kind !== Kind.FRAGMENT_DEFINITION
    ) {
      features.otherDefinitions = true;
      return none();
    }
    const counts = { ...this.#ofSet(definition.selectionSet) };
    this.#addDirectives(counts, definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      features.fragments = true;
      features.typeConditions = true;
      return counts;
    }
    if (definition.operation !== OperationTypeNode.QUERY)
      features.otherOperations = true;
    for (const variable of definition.variableDefinitions ?? []) {
      features.variableDefinitions = true;
      this.#addDirectives(counts, variable);
      if (variable.defaultValue)
        counts.inputDepth = Math.max(
          counts.inputDepth,
          this.#depthOfValue(variable.defaultValue),
        );
    }
    return counts;
  }

  #ofSet(set: SelectionSetNode): Readonly<Counts> {
    const known = this.#known.get(set);
    if (known !== undefined) return known ?? CIRCLE;
    this.#known.set(set, null);
    const counts = none();
    this.#add(counts, set, 0, new Set(), new Set());
    this.#known.set(set, counts);
    return counts;
  }

  /** @param seen the names in the answer; @param spread fragments, which count once in a selection set, as they are executed once */
  #add(
    counts: Counts,
    { selections }: SelectionSetNode,
    nesting: number,
    seen: Set<string>,
    spread: Set<string>,
  ): void {
    counts.nesting = Math.max(counts.nesting, nesting);
    for (const selection of selections) {
      this.#addDirectives(counts, selection);
      switch (selection.kind) {
        case Kind.FIELD: {
          const { name, alias, arguments: args = [], selectionSet } = selection;
          const below = selectionSet ? this.#ofSet(selectionSet) : CIRCLE;
          if (INTROSPECTION.has(name.value)) this.#introspect(below);
          const shownAs = (alias ?? name).value;
          const isSeen = seen.has(shownAs);
          seen.add(shownAs);
          counts.depth = Math.max(counts.depth, 1 + below.depth);
          counts.fields = plus(counts.fields, 1 + below.fields);
          // What is below a field that is selected again is compared with what is below it elsewhere.
          counts.duplicates = plus(
            counts.duplicates,
            isSeen ? 1 + below.fields : below.duplicates,
          );
          counts.aliases = plus(
            counts.aliases,
            (alias ? 1 : 0) + below.aliases,
          );
          counts.directives = plus(counts.directives, below.directives);
          counts.nesting = Math.max(counts.nesting, below.nesting);
          counts.introspectionLists = Math.max(
            counts.introspectionLists,
            (INTROSPECTION_LISTS.has(name.value) ? 1 : 0) +
              below.introspectionLists,
          );
          this.#addArguments(counts, args);
          counts.inputDepth = Math.max(counts.inputDepth, below.inputDepth);
          break;
        }
        case Kind.INLINE_FRAGMENT:
          if (selection.typeCondition) this.#features.typeConditions = true;
          this.#add(counts, selection.selectionSet, nesting + 1, seen, spread);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
          this.#features.spreads = true;
          this.#spreads.add(name);
          const fragment = this.#fragments.get(name);
          if (!fragment || spread.has(name)) break;
          spread.add(name);
          this.#addDirectives(counts, fragment);
          this.#add(counts, fragment.selectionSet, nesting + 1, seen, spread);
        }
      }
    }
  }

  #introspect({ introspectionLists }: Readonly<Counts>): void {
    this.#features.introspection = true;
    this.#introspectionLists = Math.max(
      this.#introspectionLists,
      introspectionLists,
    );
  }

  #addDirectives(
    counts: Counts,
    { directives = [] }: { readonly directives?: readonly DirectiveNode[] },
  ): void {
    if (directives.length === 0) return;
    this.#features.directives = true;
    counts.directives = plus(counts.directives, directives.length);
    for (const { name, arguments: args = [] } of directives) {
      this.#addArguments(counts, args);
      if (CONDITIONS.has(name.value))
        for (const { value } of args)
          if (value.kind === Kind.VARIABLE)
            this.#conditionVariables.add(value.name.value);
    }
  }

  #addArguments(counts: Counts, args: readonly ArgumentNode[]): void {
    if (args.length === 0) return;
    this.#features.arguments = true;
    if (args.length > 1) this.#features.severalArguments = true;
    for (const { value } of args)
      counts.inputDepth = Math.max(
        counts.inputDepth,
        this.#depthOfValue(value),
      );
  }

  #depthOfValue(value: ValueNode): number {
    let below = 0;
    switch (value.kind) {
      case Kind.LIST:
        for (const item of value.values)
          below = Math.max(below, this.#depthOfValue(item));
        return 1 + below;
      case Kind.OBJECT:
        if (value.fields.length > 1) this.#features.severalInputFields = true;
        for (const field of value.fields)
          below = Math.max(below, this.#depthOfValue(field.value));
        return 1 + below;
      case Kind.VARIABLE:
        this.#features.variables = true;
        return 0;
      default:
        return 0;
    }
  }
}

export const measure = (document: DocumentNode): Measured =>
  new Measurement(document).of(document);
