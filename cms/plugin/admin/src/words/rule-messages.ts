import { formsEs } from "./forms-es";
import { entryProblemsEs, fieldProblemsEs } from "./problems-es";

const labelInSpanish = (label: string): string => formsEs[label] ?? label;

/** Labels that a problem names, such as that of the other end of a range, one or several. */
const labelsInSpanish = (found: string): string =>
  found.split(", ").map(labelInSpanish).join(", ");

const translated = (
  text: string,
  translations: typeof fieldProblemsEs,
): string | null => {
  for (const [english, spanish] of translations) {
    const match = english.exec(text);
    if (match)
      return spanish.replaceAll(/\$(\d)/g, (_whole, part: string) =>
        labelsInSpanish(match[Number(part)] ?? ""),
      );
  }
  return null;
};

const withFirst = (text: string, change: (first: string) => string): string =>
  change(text.slice(0, 1)) + text.slice(1);

/** A problem in a list of them, below the label of its field: a sentence of its own, with a capital. */
export const problemIn = (language: string, problem: string): string => {
  if (language !== "es") return problem;
  const spanish =
    translated(problem, fieldProblemsEs) ??
    translated(
      withFirst(problem, (first) => first.toLowerCase()),
      fieldProblemsEs,
    ) ??
    translated(problem, entryProblemsEs);
  return spanish === null
    ? problem
    : withFirst(spanish, (first) => first.toUpperCase());
};

/** A label in a list of problems: of a group, its place among others and the field in it, such as “Credentials 2, Title”. */
export const fieldIn = (language: string, label: string): string =>
  language === "es"
    ? label
        .split(", ")
        .map((part) => {
          const [, name = part, place = ""] = /^(.*?)( \d+)?$/.exec(part) ?? [];
          return labelInSpanish(name) + place;
        })
        .join(", ")
    : label;

const SEPARATOR = ": ";

/** What a rule says, the label of the field first, in the language of the admin. */
export const ruleMessage = (message: string, language: string): string => {
  if (language !== "es") return message;
  const whole = translated(message, entryProblemsEs);
  if (whole !== null) return whole;
  // A label may hold a colon itself, and so may what an editor wrote: where one ends, a problem begins.
  for (
    let at = message.indexOf(SEPARATOR);
    at !== -1;
    at = message.indexOf(SEPARATOR, at + 1)
  ) {
    const label = message.slice(0, at);
    const problem = translated(
      message.slice(at + SEPARATOR.length),
      fieldProblemsEs,
    );
    if (problem !== null)
      return `${fieldIn(language, label)}${SEPARATOR}${problem}`;
  }
  return message;
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
  if (language !== "es") return refusal;
  const issues = refusal.details?.errors;
  if (!Array.isArray(issues))
    return refusal.message === undefined
      ? refusal
      : { ...refusal, message: ruleMessage(refusal.message, language) };
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
