import { formsEs } from "./forms-es";

/** What the rules of the server say, and how it is said in Spanish. The first part is the label of a field. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /^(.+) must be filled in before publishing\.$/,
    "$1: debe rellenarse antes de publicar.",
  ],
  [
    /^(.+): choose one that is published in this language\.$/,
    "$1: elija una entrada que esté publicada en este idioma.",
  ],
  [
    /^(.+): add at least one that is published in this language\.$/,
    "$1: añada al menos una entrada que esté publicada en este idioma.",
  ],
  [/^(.+) must be between (\S+) and (\S+)\.$/, "$1: debe estar entre $2 y $3."],
  [
    /^(.+) must be a full address that starts with https:\/\/\.$/,
    "$1: debe ser una dirección completa que empiece por https://.",
  ],
  [
    /^(.+): each line needs a text of at most (\d+) characters\.$/,
    "$1: cada línea necesita un texto de $2 caracteres como máximo.",
  ],
  [
    /^(.+): the link “(.*)” must start with https:\/\/, mailto: or tel:\.$/,
    "$1: el enlace «$2» debe empezar por https://, mailto: o tel:.",
  ],
  [/^(.+) must not be below (.+)\.$/, "$1: no debe ser menor que $2."],
  [
    /^The slug “(.*)” is already used by another .* in this language\.$/,
    "Otra entrada de este tipo ya usa el identificador «$1» en este idioma.",
  ],
];

const labelInSpanish = (label: string): string => formsEs[label] ?? label;

/** For sentences that are not known here: at least the field is called as it is in the form. */
const LABEL_FIRST = /^([^:.]+?)(: | must )/;

/** What a rule says of a field, in the language of the admin. */
export const ruleMessage = (message: string, language: string): string => {
  if (language !== "es") return message;
  for (const [sentence, spanish] of SENTENCES) {
    const match = sentence.exec(message);
    if (!match) continue;
    const parts = match.map(labelInSpanish);
    return spanish.replaceAll(/\$(\d)/g, (_whole, part: string) =>
      String(parts[Number(part)]),
    );
  }
  return message.replace(
    LABEL_FIRST,
    (_whole, label: string, after: string) => labelInSpanish(label) + after,
  );
};

interface RuleIssue {
  readonly message: string;
}

/** A refusal, as the server sends it. */
export interface Refusal {
  readonly name?: string;
  readonly message?: string;
  readonly details?: { readonly errors?: readonly RuleIssue[] };
}

/** The same refusal in the language of the admin. */
export const refusalInLanguage = <R extends Refusal>(
  refusal: R,
  language: string,
): R => {
  const issues = refusal.details?.errors;
  if (refusal.name !== "ValidationError" || !Array.isArray(issues))
    return refusal;
  const errors = (issues as readonly RuleIssue[]).map((issue) => ({
    ...issue,
    message: ruleMessage(issue.message, language),
  }));
  return {
    ...refusal,
    message: errors.map(({ message }) => message).join(" "),
    details: { ...refusal.details, errors },
  };
};
