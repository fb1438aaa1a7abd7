import { type Html, html } from "../http/html";

const LIST_ITEM = /^[-*] /;

/** Code between backticks; everything else is text. */
const inline = (text: string): readonly Html[] =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) =>
      index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`,
    );

/** The items of a list; lines that do not begin one go on with the one before. */
const itemsOf = (lines: readonly string[]): readonly string[] =>
  lines.reduce<readonly string[]>(
    (items, line) =>
      LIST_ITEM.test(line)
        ? [...items, line.replace(LIST_ITEM, "")]
        : [...items.slice(0, -1), `${items.at(-1) ?? ""} ${line.trim()}`],
    [],
  );

const block = (text: string): Html => {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => LIST_ITEM.test(line));
  if (start === -1) return html`<p>${inline(lines.join(" "))}</p>`;
  const before = lines.slice(0, start);
  const items = itemsOf(lines.slice(start)).map(
    (item) => html`<li>${inline(item)}</li>`,
  );
  return html`${before.length > 0 && block(before.join("\n"))}
    <ul>
      ${items}
    </ul>`;
};

/** The description of something in the schema: paragraphs, lists and code of Markdown; nothing else of it means anything. */
export const described = (description: string | null | undefined): Html => {
  const blocks = (description ?? "")
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  return html`${blocks.map(block)}`;
};
