import { createElement } from "react";
import {
  type Attribute,
  type Attributes,
  type Options,
  PLUGIN_ID,
  attributesOfType,
  componentOfUid,
  isRange,
  typeIn,
} from "../model";
import { inLanguage } from "../words/forms-es";
import { helpInLanguage } from "../words/help";
import { GroupHelp } from "./group-help";

/** Names of our inputs, in the place of Strapi's names of types. */
export const ENUMERATION_INPUT = `${PLUGIN_ID}.enumeration`;
export const YEAR_INPUT = `${PLUGIN_ID}.year`;

/** Strapi asks for the permission of a group by its type, so that a range keeps it, and is shown by a custom field. */
const RANGE_INPUT = `plugin::${PLUGIN_ID}.range`;

/** The parameter of an address with which a form shows links that other entries make. */
export const LINKS_PARAMETER = "links";
export const LINKS_SHOWN = "shown";

/** A field as Strapi lays it out, as far as it is changed here. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly size: number;
  readonly labelAction?: React.ReactNode;
  readonly attribute: Readonly<Record<string, unknown>> & {
    readonly type: string;
    readonly component?: string;
  };
}

type Row = readonly Field[];

export interface EditLayout {
  readonly layout: readonly (readonly Row[])[];
  readonly components: Readonly<
    Record<string, { readonly layout: readonly Row[] }>
  >;
  readonly options: Options;
}

/** What stands in place of an attribute in the form, and what shows it. */
const inputFor = (field: Field, attribute: Attribute): Partial<Field> => {
  switch (attribute.kind) {
    case "enumeration":
      return { type: ENUMERATION_INPUT };
    case "integer":
      return attribute.format === "year" ? { type: YEAR_INPUT } : {};
    case "link":
      // The schema leaves it to the rules, which know more of a link than whether it is there.
      return { required: attribute.required === true };
    case "group": {
      if (!attribute.repeatable && isRange(attribute.component))
        return {
          attribute: { ...field.attribute, customField: RANGE_INPUT },
          size: 6,
        };
      return {};
    }
    default:
      return {};
  }
};

/** Of Strapi's language of conditions: shown for these kinds of entry, and for as long as something is written. */
const conditionOf = (name: string, { forKinds }: Attribute) =>
  forKinds && {
    conditions: {
      visible: {
        or: [{ in: [{ var: "kind" }, forKinds] }, { "!!": [{ var: name }] }],
      },
    },
  };

const adaptField = (
  field: Field,
  attributes: Attributes,
  language: string,
): Field => {
  const attribute = attributes[field.name];
  if (!attribute) return field;
  const hint = field.hint && helpInLanguage(field.hint, language);
  const input = inputFor(field, attribute);
  const adapted: Field = {
    ...field,
    label: inLanguage(field.label, language),
    placeholder: inLanguage(field.placeholder ?? "", language),
    hint,
    ...input,
  };
  return {
    ...adapted,
    attribute: {
      ...adapted.attribute,
      ...conditionOf(field.name, attribute),
    },
    // Strapi shows no help beside a group.
    ...(attribute.kind === "group" &&
      !input.attribute &&
      hint && {
        labelAction: createElement(
          GroupHelp,
          { help: hint },
          field.labelAction,
        ),
      }),
  };
};

const hasRange = (row: Row): boolean =>
  row.some(({ attribute }) => attribute["customField"] === RANGE_INPUT);

const widthOf = (row: Row): number =>
  row.reduce((width, { size }) => width + size, 0);

/** Strapi gives every group a row of its own; a range leaves room beside it, for what comes before or after. */
const joinRanges = (rows: readonly Row[]): readonly Row[] => {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (
      last &&
      (hasRange(last) || hasRange(row)) &&
      widthOf(last) + widthOf(row) <= 12
    )
      joined[joined.length - 1] = [...last, ...row];
    else joined.push(row);
  }
  return joined;
};

const adaptRows = (
  rows: readonly Row[],
  attributes: Attributes,
  language: string,
  isLeftOut: (attribute: Attribute | undefined) => boolean = () => false,
): readonly Row[] =>
  joinRanges(
    rows
      .map((row) => row.filter(({ name }) => !isLeftOut(attributes[name])))
      .filter((row) => row.length > 0)
      .map((row) =>
        row.map((field) => adaptField(field, attributes, language)),
      ),
  );

/**
 * What Strapi's forms of our types look like: in the language of the admin, with inputs that show words for values, and help beside
 * groups. Forms of other types are left as they are.
 *
 * Links that other entries make are left out unless they are asked for: Strapi asks its server twice for each of them, which is most of
 * the time that a form takes to open, and the panel beside the form names them all.
 *
 * @param search the query of the address
 */
export const adaptEditLayout = <T extends EditLayout>(
  layout: T,
  search: string,
  language: string,
): T => {
  const type = typeIn(layout.options);
  if (!type) return layout;
  const attributes = attributesOfType(type);
  const areLinksShown =
    new URLSearchParams(search).get(LINKS_PARAMETER) === LINKS_SHOWN;
  const isLeftOut = (attribute: Attribute | undefined): boolean =>
    attribute?.kind === "backlink" && !areLinksShown;
  return {
    ...layout,
    layout: layout.layout.map((rows) =>
      adaptRows(rows, attributes, language, isLeftOut),
    ),
    components: Object.fromEntries(
      Object.entries(layout.components).map(([uid, group]) => {
        const component = componentOfUid(uid);
        return [
          uid,
          component
            ? {
                ...group,
                layout: adaptRows(group.layout, component.attributes, language),
              }
            : group,
        ];
      }),
    ),
  };
};
