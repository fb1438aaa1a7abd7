import type {
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import type { Sizes } from "../../content/filter/steps";
import type { GraphQLContext } from "../context";
import { type Counted, count } from "../limits/cost";
import type { Measures } from "../limits/measure";
import { conditionKey } from "./conditions";
import type { ParsedDocument } from "./document";
import { Plan, type Result } from "./plan";
import { VariableDefinitions, type Variables } from "./variables";

/** One for each combination of conditions that was asked for lately; of ten conditions there could be a thousand. */
const MAX_PLANS = 16;

/** What a field takes in memory that was counted, and one that was worked out, about. */
const BYTES_PER_COUNTED_FIELD = 200;
const BYTES_PER_PLANNED_FIELD = 2_000;

/** An operation of a document that is valid. */
export class Operation {
  readonly document: ParsedDocument;
  readonly definition: OperationDefinitionNode;
  readonly #schema: GraphQLSchema;
  /** For the sizes that were asked for last. */
  #counted: { readonly sizes: Sizes; readonly counted: Counted } | null = null;
  readonly #variables: VariableDefinitions;
  readonly #conditions: readonly string[];
  readonly #plans = new Map<string, Plan>();
  readonly #onGrown: () => void;
  #plannedFields = 0;

  /** @param onGrown called when it takes more memory than before */
  constructor(
    schema: GraphQLSchema,
    document: ParsedDocument,
    definition: OperationDefinitionNode,
    onGrown: () => void = () => undefined,
  ) {
    this.document = document;
    this.definition = definition;
    this.#schema = schema;
    this.#variables = new VariableDefinitions(
      schema,
      definition.variableDefinitions,
    );
    this.#conditions = document.measured.conditionVariables;
    this.#onGrown = onGrown;
  }

  /** Tells it from all others, in every process. */
  get key(): string {
    return `${this.document.digest} ${this.definition.name?.value ?? ""}`;
  }

  /** What it takes in memory besides its document, about. */
  get bytes(): number {
    return (
      BYTES_PER_COUNTED_FIELD * (this.#counted?.counted.fields ?? 0) +
      BYTES_PER_PLANNED_FIELD * this.#plannedFields
    );
  }

  /** How much it has of everything that is limited. */
  measures(sizes: Sizes): Measures {
    const { measures } = this.document.measured;
    const { fields } = this.#count(sizes);
    return { ...measures, fields: Math.max(measures.fields, fields) };
  }

  /** What it costs where there are so many entries. */
  cost(variables: Variables, sizes: Sizes): number {
    return this.#count(sizes).cost(variables);
  }

  /** What is wrong with the values of its variables; empty when nothing is. */
  variableErrors(
    given: Variables,
    suggestions: boolean,
  ): readonly GraphQLError[] {
    return this.#variables.errorsOf(given, suggestions);
  }

  /**
   * @param given the variables as they were sent
   * @returns null when they do not fit, which `variableErrors` explains
   * @throws OperationEnded
   */
  execute(
    given: Variables,
    context: GraphQLContext,
    maxCharacters?: number,
  ): Result | null {
    const variables = this.#variables.coerce(given);
    if (!variables) return null;
    const plan = this.#planFor(variables);
    const before = plan.fields;
    try {
      return plan.execute(context, variables, maxCharacters);
    } finally {
      if (plan.fields > before) this.#grow(plan.fields - before);
    }
  }

  #count(sizes: Sizes): Counted {
    if (this.#counted?.sizes !== sizes) {
      const { node } = this.document;
      const counted = count(this.#schema, node, this.definition, sizes);
      this.#counted = { sizes, counted };
    }
    return this.#counted.counted;
  }

  #planFor(variables: Variables): Plan {
    const key = conditionKey(this.#conditions, variables);
    let plan = this.#plans.get(key);
    if (!plan) {
      plan = new Plan(this.#schema, this.document.node, this.definition);
      this.#plans.set(key, plan);
      if (this.#plans.size > MAX_PLANS) this.#forgetOldestPlan();
    }
    return plan;
  }

  #forgetOldestPlan(): void {
    for (const [key, { fields }] of this.#plans) {
      this.#plans.delete(key);
      this.#plannedFields -= fields;
      return;
    }
  }

  #grow(fields: number): void {
    this.#plannedFields += fields;
    this.#onGrown();
  }
}
