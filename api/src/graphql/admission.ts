import type { Asked } from "../http/exchange";
import { type PublicError, publicError } from "../http/errors";
import { queryTextsIn } from "./limits/texts";
import { type TextRules, textRefusal } from "./operation/document";
import type { Parameters } from "./parameters";
import type { PersistedDocuments } from "./persisted-documents";

export interface Admission extends TextRules {
  readonly persisted: PersistedDocuments;
  /** Whether nothing is answered but persisted documents. */
  readonly safelistOnly: boolean;
}

const NO_SUCH_OPERATION = publicError(
  "OPERATION_RESOLUTION_FAILURE",
  "The document with this hash has no operation of the name given, or has several and none is named.",
);

/** In Apollo's words, by which some clients know it. */
const NOT_FOUND = publicError(
  "PERSISTED_QUERY_NOT_FOUND",
  "PersistedQueryNotFound",
);

export const NOT_IN_SAFELIST = publicError(
  "QUERY_NOT_IN_SAFELIST",
  "This gateway answers the documents of its own front ends, by their hash or their text, and nothing else.",
);

/**
 * Why a request is refused before Apollo looks at it; it asks for no operation that is known. What the request says is read from
 * all places where anybody could, whatever its headers say.
 *
 * @param parameters null when the request is not quite plain
 */
export const refusalBeforeApollo = (
  asked: Asked,
  parameters: Parameters | null,
  { persisted, safelistOnly, ...rules }: Admission,
): PublicError | null => {
  if (parameters && persisted.isAskedFor(parameters)) return NO_SUCH_OPERATION;
  const texts = queryTextsIn(asked);
  if (safelistOnly) {
    const areKnown =
      texts.length > 0 && texts.every((text) => persisted.hasText(text));
    return areKnown ? null : NOT_IN_SAFELIST;
  }
  if (parameters?.isSimple) return NOT_FOUND;
  // Nobody looks at a text more closely before it is known to be of moderate size.
  for (const text of texts) {
    const refusal = textRefusal(text, rules);
    if (refusal) return refusal;
  }
  return null;
};
