import { Typography } from "@strapi/design-system";
import {
  type Attribute,
  type Options,
  attributesOfType,
  typeIn,
} from "../model";
import { inLanguage } from "../words/forms-es";
import { wordOf } from "../words/values";
import { TitleCell } from "./title-cell";

/** A column of Strapi's lists, as far as it is changed here. */
export interface Column {
  readonly name: string;
  readonly label: unknown;
  readonly cellFormatter?: (
    row: Readonly<Record<string, unknown>>,
    header: unknown,
    list: { readonly model: string },
  ) => unknown;
}

const formatterOf = (
  name: string,
  attribute: Attribute | undefined,
  language: string,
  isTitle: boolean,
): Column["cellFormatter"] => {
  const written = (write: (value: string | number) => string) =>
    ((row) => {
      const value = row[name];
      const isThere = typeof value === "string" || typeof value === "number";
      return (
        <Typography textColor="neutral800">
          {isThere ? write(value) : "-"}
        </Typography>
      );
    }) satisfies Column["cellFormatter"];
  if (isTitle)
    return (row, _header, { model }) => (
      <TitleCell name={name} model={model} row={row} />
    );
  if (attribute?.kind === "enumeration")
    return written((value) => wordOf(String(value), language));
  if (attribute?.kind === "integer" && attribute.format === "year")
    return written(String);
  if (attribute?.kind === "date") {
    // Without the day of the week, with which the status would not fit beside it.
    const days = new Intl.DateTimeFormat(language, {
      dateStyle: "medium",
      timeZone: "UTC",
    });
    return written((value) => days.format(new Date(value)));
  }
  return undefined;
};

/** The columns of a list of ours, with the words of the admin's language and without anything between the digits of a year. */
export const adaptColumns = <C extends Column>(
  columns: readonly C[],
  options: Options,
  language: string,
): readonly C[] => {
  const type = typeIn(options);
  if (!type) return columns;
  const attributes = attributesOfType(type);
  const title = columns.find(({ name }) =>
    ["string", "text"].includes(attributes[name]?.kind ?? ""),
  );
  return columns.map((column) => {
    const cellFormatter = formatterOf(
      column.name,
      attributes[column.name],
      language,
      column === title,
    );
    return {
      ...column,
      label:
        typeof column.label === "string"
          ? inLanguage(column.label, language)
          : column.label,
      ...(cellFormatter && { cellFormatter }),
    };
  });
};
