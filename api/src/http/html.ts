import { escapeHtml } from "../content/rich-text/html";

/** Markup that is safe to send: only `html` and `raw` make it. */
export class Html {
  constructor(readonly text: string) {}
}

export type Value =
  Html | string | number | null | undefined | false | readonly Value[];

const toText = (value: Value): string => {
  if (value instanceof Html) return value.text;
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number")
    return escapeHtml(String(value));
  return value.map(toText).join("");
};

/** Markup from a template: every value in it is escaped, once, unless it is markup itself. */
export const html = (
  strings: TemplateStringsArray,
  ...values: readonly Value[]
): Html =>
  new Html(
    strings.reduce(
      (text, part, index) => text + toText(values[index - 1]) + part,
    ),
  );

/** Takes text for markup as it stands: for what is sanitised or our own, never for a value. */
export const raw = (text: string): Html => new Html(text);
