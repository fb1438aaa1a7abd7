import { createHash } from "node:crypto";
import { type DocumentNode, GraphQLError, parse } from "graphql";
import type { PublicError } from "../../http/errors";
import type { Limits } from "../limits/limits";
import { type Measured, measure } from "../limits/measure";
import { INTROSPECTION_DISABLED, overLimit, tooMuch } from "../limits/refusals";

/** What a text must keep to, whatever the schema. */
export interface TextRules {
  readonly limits: Limits;
  /** Whether it may ask for the schema. */
  readonly introspection: boolean;
}

/** How the parser says that there are more tokens than it may read; it has no better sign of it. */
const OUT_OF_TOKENS = "Syntax Error: Document contains more that";

/** What the tree of a token takes in memory, about. */
const BYTES_PER_TOKEN = 350;

/** A text that was parsed and measured. */
export class ParsedDocument {
  readonly text: string;
  readonly node: DocumentNode;
  readonly measured: Measured;
  #digest: string | null = null;

  /** @param node of the text */
  constructor(text: string, node: DocumentNode) {
    this.text = text;
    this.node = node;
    this.measured = measure(node);
  }

  /** SHA-256 of the text, in hexadecimal: what persisted queries are asked for by. */
  get digest(): string {
    return (this.#digest ??= createHash("sha256")
      .update(this.text)
      .digest("hex"));
  }

  /** What it takes in memory, about. */
  get bytes(): number {
    const { tokens } = this.measured.measures;
    return 2 * this.text.length + BYTES_PER_TOKEN * tokens;
  }
}

/** @returns what is said of a text that is too much of anything, and the error of one that cannot be parsed */
export const parseDocument = (
  text: string,
  { limits, introspection }: TextRules,
): ParsedDocument | PublicError | GraphQLError => {
  if (text.length > limits.characters)
    return tooMuch("characters", limits.characters, text.length);
  try {
    const node = parse(text, { maxTokens: limits.tokens });
    const document = new ParsedDocument(text, node);
    const { measures, introspects } = document.measured;
    return introspects && !introspection
      ? INTROSPECTION_DISABLED
      : (overLimit(measures, limits) ?? document);
  } catch (error) {
    // The parser calls itself for each level, and the stack may end before a generous limit of tokens does.
    if (error instanceof RangeError)
      return tooMuch("depth", limits.depth, null);
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.startsWith(OUT_OF_TOKENS)
      ? tooMuch("tokens", limits.tokens, null)
      : error;
  }
};

/** What is said of a text that is too much of anything. Null for one that can be looked at more closely, even if it is wrong. */
export const textRefusal = (
  text: string,
  rules: TextRules,
): PublicError | null => {
  const parsed = parseDocument(text, rules);
  return parsed instanceof ParsedDocument || parsed instanceof GraphQLError
    ? null
    : parsed;
};
