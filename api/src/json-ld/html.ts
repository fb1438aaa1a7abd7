import type { JsonLd } from "./to-json-ld";

/** What would end the element, or begin a comment in it, as JSON writes it without these letters. */
const ESCAPES: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
};

/** The document as an element for the head of a page. No text in it can end the element. */
export const scriptElement = (document: JsonLd): string => {
  const json = JSON.stringify(document).replaceAll(
    /[<>&]/g,
    (letter) => ESCAPES[letter] ?? letter,
  );
  return `<script type="application/ld+json">${json}</script>`;
};
