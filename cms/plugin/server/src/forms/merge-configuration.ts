/** How a form and a list look, as Strapi keeps it; of a component there is no list. */
export interface ViewConfiguration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, FieldMetadata>>;
  readonly layouts: {
    readonly list?: readonly string[];
    readonly edit: readonly (readonly { readonly name: string }[])[];
  };
}

interface FieldMetadata {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;

/** Databases give keys back in any order. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, canonical(one)]),
        )
      : value;

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** Of each of our values: the new one where the stored one is as it was shipped, else the stored one. */
const mergeValues = (stored: Values, before: Values, now: Values): Values => ({
  ...stored,
  ...Object.fromEntries(
    Object.entries(now).map(([key, value]) => [
      key,
      key in stored && !isSame(stored[key], before[key]) ? stored[key] : value,
    ]),
  ),
});

const NOTHING: FieldMetadata = { edit: {}, list: {} };

/** Strapi puts what is new in a type at the end of the layouts that it keeps; that is nobody's choice. */
const withoutNew = <T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  before: ViewConfiguration,
): readonly T[] => items.filter((item) => nameOf(item) in before.metadatas);

const rowsWithoutNew = (
  rows: ViewConfiguration["layouts"]["edit"],
  before: ViewConfiguration,
) =>
  rows
    .map((row) => withoutNew(row, ({ name }) => name, before))
    .filter((row) => row.length > 0);

/**
 * What a new version ships, in what is stored: only what nobody has changed since the version before shipped it.
 *
 * @param stored what Strapi keeps in the database and goes by
 * @param before what was shipped when it was stored
 */
export const mergeConfiguration = (
  stored: ViewConfiguration,
  before: ViewConfiguration,
  now: ViewConfiguration,
): ViewConfiguration => {
  const metadatas = Object.fromEntries(
    Object.entries(stored.metadatas).map(([name, metadata]) => {
      const shipped = now.metadatas[name];
      if (!shipped) return [name, metadata];
      const { edit, list } = before.metadatas[name] ?? NOTHING;
      return [
        name,
        {
          edit: mergeValues(metadata.edit, edit, shipped.edit),
          list: mergeValues(metadata.list, list, shipped.list),
        },
      ];
    }),
  );
  const { list, edit } = stored.layouts;
  const isListOurs =
    list !== undefined &&
    isSame(
      withoutNew(list, (name) => name, before),
      // Columns of Strapi's own, such as the time of the last change, are in no schema.
      withoutNew(before.layouts.list ?? [], (name) => name, before),
    );
  const isFormOurs = isSame(rowsWithoutNew(edit, before), before.layouts.edit);
  return {
    ...stored,
    settings: mergeValues(stored.settings, before.settings, now.settings),
    metadatas,
    layouts: {
      ...stored.layouts,
      ...(isListOurs && { list: now.layouts.list }),
      ...(isFormOurs && { edit: now.layouts.edit }),
    },
  };
};

export const isSameConfiguration = (
  a: ViewConfiguration,
  b: ViewConfiguration,
): boolean => isSame(a, b);

/** The part of a configuration that is about some fields: what was shipped of a type that has got more fields since. */
export const partOf = (
  { settings, metadatas, layouts }: ViewConfiguration,
  fields: readonly string[],
): ViewConfiguration => {
  const isPart = (name: string): boolean => fields.includes(name);
  return {
    settings,
    metadatas: Object.fromEntries(
      Object.entries(metadatas).filter(([name]) => isPart(name)),
    ),
    layouts: {
      ...(layouts.list && { list: layouts.list.filter(isPart) }),
      edit: layouts.edit
        .map((row) => row.filter(({ name }) => isPart(name)))
        .filter((row) => row.length > 0),
    },
  };
};

/** The same text for the same configuration. */
export const textOf = ({
  settings,
  metadatas,
  layouts,
}: ViewConfiguration): string =>
  JSON.stringify(canonical({ settings, metadatas, layouts }));
