import {
  FieldsOnCorrectTypeRule,
  FragmentsOnCompositeTypesRule,
  type GraphQLError,
  type GraphQLSchema,
  KnownArgumentNamesRule,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  LoneAnonymousOperationRule,
  MaxIntrospectionDepthRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  OverlappingFieldsCanBeMergedRule,
  PossibleFragmentSpreadsRule,
  ProvidedRequiredArgumentsRule,
  ScalarLeafsRule,
  UniqueArgumentNamesRule,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueInputFieldNamesRule,
  UniqueOperationNamesRule,
  UniqueVariableNamesRule,
  type ValidationRule,
  ValuesOfCorrectTypeRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
  specifiedRules,
  validate as validateByRules,
} from "graphql";
import type { Measured } from "../limits/measure";
import type { ParsedDocument } from "./document";

/** The rules that a document of these features can break. */
const rulesThatCanFail = ({
  measures,
  features,
}: Measured): readonly ValidationRule[] => {
  const {
    otherDefinitions,
    otherOperations,
    fragments,
    spreads,
    typeConditions,
    directives,
    variableDefinitions,
    variables,
  } = features;
  if (otherDefinitions || otherOperations) return specifiedRules;
  const hasValues = features.arguments || variableDefinitions;
  const rules: readonly (readonly [boolean, readonly ValidationRule[]])[] = [
    [
      true,
      [FieldsOnCorrectTypeRule, ScalarLeafsRule, ProvidedRequiredArgumentsRule],
    ],
    [
      measures.operations !== 1,
      [UniqueOperationNamesRule, LoneAnonymousOperationRule],
    ],
    [typeConditions || variableDefinitions, [KnownTypeNamesRule]],
    [
      typeConditions,
      [FragmentsOnCompositeTypesRule, PossibleFragmentSpreadsRule],
    ],
    [
      fragments,
      [UniqueFragmentNamesRule, NoUnusedFragmentsRule, NoFragmentCyclesRule],
    ],
    [spreads, [KnownFragmentNamesRule]],
    [
      variableDefinitions,
      [
        VariablesAreInputTypesRule,
        UniqueVariableNamesRule,
        NoUnusedVariablesRule,
      ],
    ],
    [variables, [NoUndefinedVariablesRule]],
    [variables && variableDefinitions, [VariablesInAllowedPositionRule]],
    [directives, [KnownDirectivesRule, UniqueDirectivesPerLocationRule]],
    [features.arguments, [KnownArgumentNamesRule]],
    [features.severalArguments, [UniqueArgumentNamesRule]],
    [hasValues, [ValuesOfCorrectTypeRule]],
    [features.severalInputFields, [UniqueInputFieldNamesRule]],
    [measures.duplicates > 0, [OverlappingFieldsCanBeMergedRule]],
    [features.introspection, [MaxIntrospectionDepthRule]],
  ];
  return rules.flatMap(([canFail, each]) => (canFail ? each : []));
};

interface ErrorOptions {
  /** So many errors are found at most. */
  readonly maxErrors: number;
  /** Whether messages do without what the caller may have meant, which takes long to find. */
  readonly hideSuggestions?: boolean;
}

const FIRST_ONLY: ErrorOptions = { maxErrors: 1, hideSuggestions: true };

/**
 * What is wrong with a document, by all rules of the specification; empty when nothing is. Most documents are valid, and most rules
 * are about something that most documents do not have: only the others are tried, in one pass, and all of them only where one of
 * those has failed, so that the errors are the same.
 */
export const validate = (
  schema: GraphQLSchema,
  { node, measured }: ParsedDocument,
  options: ErrorOptions,
): readonly GraphQLError[] => {
  const rules = rulesThatCanFail(measured);
  const isValid = validateByRules(schema, node, rules, FIRST_ONLY).length === 0;
  return isValid ? [] : validateByRules(schema, node, specifiedRules, options);
};
