import {
  type GraphQLError,
  type GraphQLSchema,
  OverlappingFieldsCanBeMergedRule,
  type ValidationRule,
  specifiedRules,
  validate as validateByRules,
} from "graphql";
import type { ParsedDocument } from "./document";
import { isSurelyValid } from "./surely-valid";

interface ErrorOptions {
  /** So many errors are found at most. */
  readonly maxErrors: number;
  /** Whether messages do without what the caller may have meant, which takes long to find. */
  readonly hideSuggestions?: boolean;
}

const rulesToTry = (
  schema: GraphQLSchema,
  document: ParsedDocument,
): readonly ValidationRule[] => {
  if (!isSurelyValid(schema, document)) return specifiedRules;
  // Fields can be merged where there is nothing to merge.
  return document.measured.measures.duplicates > 0
    ? [OverlappingFieldsCanBeMergedRule]
    : [];
};

/** What is wrong with a document, in the words of graphql-js; empty when nothing is. */
export const validate = (
  schema: GraphQLSchema,
  document: ParsedDocument,
  options: ErrorOptions,
): readonly GraphQLError[] => {
  const rules = rulesToTry(schema, document);
  return rules.length === 0
    ? []
    : validateByRules(schema, document.node, rules, options);
};
