import {
  type ArgumentNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import type { LimitName } from "./limits";

/** What can be told of a document without its schema and its variables, each by the definition that has most of it. */
export type Measures = Readonly<
  Record<
    Exclude<
      LimitName,
      "characters" | "inputValues" | "cost" | "work" | "answerBytes"
    >,
    number
  >
>;

export interface Measured {
  readonly measures: Measures;
  /** Whether it asks for the schema. */
  readonly introspects: boolean;
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

const CONDITIONS: ReadonlySet<string> = new Set(["skip", "include"]);

/** Fragments that multiply each other reach numbers beyond all numbers. */
const plus = (a: number, b: number): number =>
  Math.min(a + b, Number.MAX_SAFE_INTEGER);

const depthOfValue = (value: ValueNode): number => {
  let below = 0;
  switch (value.kind) {
    case Kind.LIST:
      for (const item of value.values)
        below = Math.max(below, depthOfValue(item));
      return 1 + below;
    case Kind.OBJECT:
      for (const field of value.fields)
        below = Math.max(below, depthOfValue(field.value));
      return 1 + below;
    default:
      return 0;
  }
};

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
  #introspects = false;
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
      introspects: this.#introspects,
      conditionVariables: [...this.#conditionVariables],
    };
  }

  #ofDefinition(definition: DefinitionNode): Counts {
    if (
      definition.kind !== Kind.OPERATION_DEFINITION &&
      definition.kind !== Kind.FRAGMENT_DEFINITION
    )
      return none();
    const counts = { ...this.#ofSet(definition.selectionSet) };
    this.#addDirectives(counts, definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return counts;
    for (const variable of definition.variableDefinitions ?? []) {
      this.#addDirectives(counts, variable);
      if (variable.defaultValue)
        counts.inputDepth = Math.max(
          counts.inputDepth,
          depthOfValue(variable.defaultValue),
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
          this.#add(counts, selection.selectionSet, nesting + 1, seen, spread);
          break;
        case Kind.FRAGMENT_SPREAD: {
          const name = selection.name.value;
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
    this.#introspects = true;
    this.#introspectionLists = Math.max(
      this.#introspectionLists,
      introspectionLists,
    );
  }

  #addDirectives(
    counts: Counts,
    { directives = [] }: { readonly directives?: readonly DirectiveNode[] },
  ): void {
    counts.directives = plus(counts.directives, directives.length);
    for (const { name, arguments: args = [] } of directives) {
      this.#addArguments(counts, args);
      if (!CONDITIONS.has(name.value)) continue;
      for (const { value } of args)
        if (value.kind === Kind.VARIABLE)
          this.#conditionVariables.add(value.name.value);
    }
  }

  #addArguments(counts: Counts, args: readonly ArgumentNode[]): void {
    for (const { value } of args)
      counts.inputDepth = Math.max(counts.inputDepth, depthOfValue(value));
  }
}

export const measure = (document: DocumentNode): Measured =>
  new Measurement(document).of(document);
