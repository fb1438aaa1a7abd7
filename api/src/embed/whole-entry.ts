import {
  type Attribute,
  type Attributes,
  type ContentType,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import type { Content, Entry } from "../content/types";
import { type Html, html, raw } from "../http/html";
import { noteHtml } from "./note-html";
import type { Words } from "./words";

/** What a whole entry is written with. */
export interface WholeEntry {
  readonly content: Content;
  readonly words: Words;
  /** The address of a picture. */
  readonly imageUrl: (url: string) => string;
}

type Values = Readonly<Record<string, unknown>>;

/** A constant of the graph for people: `NOT_GRADED` is “Not graded”. */
const inWords = (value: string): string => {
  const words = value.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const groupHtml = (
  attributes: Attributes,
  group: Values,
  setting: WholeEntry,
): Html | null => fieldList(attributes, group, () => [], setting);

/** A value as a page shows it; null for one that is not there. */
const valueHtml = (
  attribute: Attribute,
  value: unknown,
  setting: WholeEntry,
): Html | null => {
  if (value === null || value === undefined || value === "") return null;
  switch (attribute.kind) {
    case "richText":
      return raw(noteHtml(value as Entry<"indication">["note"]));
    case "list": {
      const items = value as readonly string[];
      return items.length === 0
        ? null
        : html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`;
    }
    case "enumeration":
      return html`<p>${inWords(value as string)}</p>`;
    case "boolean": {
      const { yes, no } = setting.words.draft;
      return html`<p>${value === true ? yes : no}</p>`;
    }
    case "image": {
      const { url, alternativeText } = value as {
        readonly url: string;
        readonly alternativeText: string | null;
      };
      return html`<p>
        <img src="${setting.imageUrl(url)}" alt="${alternativeText ?? ""}" />
      </p>`;
    }
    case "group": {
      const { attributes } = attribute.component;
      if (!attribute.repeatable)
        return groupHtml(attributes, value as Values, setting);
      const groups = value as readonly Values[];
      return groups.length === 0
        ? null
        : html`<ol>
            ${groups.map((group) => html`<li>${groupHtml(attributes, group, setting)}</li>`)}
          </ol>`;
    }
    default:
      return html`<p>${value as string | number}</p>`;
  }
};

/** Fields with their labels, in the order of the form; what is empty is left out. */
const fieldList = (
  attributes: Attributes,
  values: Values,
  linked: (name: string) => readonly string[],
  setting: WholeEntry,
): Html | null => {
  const fields = Object.entries(attributes).flatMap(([name, attribute]) => {
    const shown =
      attribute.kind === "link"
        ? valueHtml({ ...attribute, kind: "list" }, linked(name), setting)
        : valueHtml(attribute, values[name], setting);
    return shown
      ? [
          html`<dt class="name">${attribute.label}</dt>
            <dd>${shown}</dd>`,
        ]
      : [];
  });
  return fields.length === 0 ? null : html`<dl>${fields}</dl>`;
};

/**
 * All that readers may see of an entry, field by field: for editors, before it has a place anywhere.
 *
 * @param except what stands elsewhere on the page
 */
export const wholeEntry = (
  entry: Entry,
  setting: WholeEntry,
  except: readonly string[] = [],
): Html | null => {
  const { content } = setting;
  const attributes = Object.fromEntries(
    Object.entries((contentTypes[entry.type] as ContentType).public).filter(
      ([name]) => !except.includes(name),
    ),
  );
  return fieldList(
    attributes,
    entry as unknown as Values,
    (name) =>
      content
        .related(entry, name as never)
        .map((other) => content.labelOf(other)),
    setting,
  );
};
