import {
  type Attributes,
  type LinkAttribute,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import type { Action } from "./cms";
import {
  aCondition,
  aContraindication,
  aSource,
  aTechnique,
  anIndication,
} from "./entries";
import { WRITTEN_TYPES, type Write, type WrittenType } from "./random-writes";

/** A call of the document service. */
export type Step = readonly [WrittenType, Action, Record<string, unknown>];

/** The id of the document that a number falls on; null when there is none of the type. */
type Named = (type: WrittenType, at: number) => string | null;

interface Relation {
  readonly owner: WrittenType;
  readonly name: string;
  readonly target: WrittenType;
  readonly link: LinkAttribute;
}

const isWritten = (type: string): type is WrittenType =>
  (WRITTEN_TYPES as readonly string[]).includes(type);

/** Those between the types that are written. */
const RELATIONS: readonly Relation[] = WRITTEN_TYPES.flatMap((owner) =>
  Object.entries(contentTypes[owner].public as Attributes).flatMap(
    ([name, attribute]) =>
      attribute.kind === "link" && isWritten(attribute.to)
        ? [{ owner, name, target: attribute.to, link: attribute }]
        : [],
  ),
);

/** A valid entry; nothing else about it matters. */
const entry: Record<WrittenType, (slug: string, text: string) => object> = {
  technique: (slug, name) => aTechnique({ slug, name }),
  condition: (slug, name) => aCondition({ slug, name }),
  source: (slug, title) => aSource({ slug, title }),
  indication: (slug, scope) => anIndication({ slug, scope }),
  contraindication: (slug, name) => aContraindication({ slug, name }),
};

/** The attribute that a text goes to, and one whose value all languages share. */
const attributes: Record<
  WrittenType,
  {
    readonly text: string;
    readonly shared: string;
    readonly values: readonly unknown[];
  }
> = {
  technique: {
    text: "name",
    shared: "intent",
    values: ["TREATMENT", "COMFORT"],
  },
  condition: {
    text: "name",
    shared: "category",
    values: ["SLEEP", "PREGNANCY"],
  },
  source: { text: "title", shared: "retracted", values: [true, false] },
  indication: {
    text: "scope",
    shared: "certainty",
    values: ["LOW", "HIGH"],
  },
  contraindication: {
    text: "name",
    shared: "scope",
    values: ["LOCAL", "GENERAL"],
  },
};

export const textOf = (type: WrittenType): string => attributes[type].text;

/** The calls that a write stands for; none when what it is about does not exist. */
export const stepsOf = (write: Write, named: Named): readonly Step[] => {
  const { how, type, at, others, locale, everyLocale, text, choice } = write;
  const status = write.publish && { status: "published" };
  const slug = `${type}-${at}`;
  if (how === "create")
    return [
      [
        type,
        "create",
        {
          locale,
          data: { ...entry[type](slug, text), ...links(type, others, named) },
          ...status,
        },
      ],
    ];
  const documentId = named(type, at);
  if (documentId === null) return [];
  const update = (data: object, into: string = locale): readonly Step[] => [
    [type, "update", { documentId, locale: into, data, ...status }],
  ];
  switch (how) {
    case "update":
      return update({ [textOf(type)]: text });
    case "share": {
      const { shared, values } = attributes[type];
      return update({ [shared]: values[choice % values.length] });
    }
    case "translate":
      return update(
        { ...entry[type](slug, text), ...links(type, others, named) },
        "es",
      );
    case "relate": {
      const data = relation(write, named);
      return data ? update(data) : [];
    }
    case "clone":
      return [
        [
          type,
          "clone",
          {
            documentId,
            data: { slug: `${type}-copy-${choice}` },
            ...(everyLocale ? { locale: "*" } : { locale }),
          },
        ],
      ];
    default:
      return [[type, how, { documentId, locale: everyLocale ? "*" : locale }]];
  }
};

const namedAmong = (
  type: WrittenType,
  numbers: readonly number[],
  named: Named,
): readonly string[] => [
  ...new Set(numbers.flatMap((number) => named(type, number) ?? [])),
];

/** All links of a new entry, so that it can be published. */
const links = (
  type: WrittenType,
  others: readonly number[],
  named: Named,
): object =>
  Object.fromEntries(
    RELATIONS.filter(({ owner }) => owner === type).map(
      ({ name, target, link }) => {
        const ids = namedAmong(target, others, named);
        return [name, link.cardinality === "one" ? ids.slice(0, 1) : ids];
      },
    ),
  );

/** The change of a relation of the type, from the side that owns it or from the other; null when it has none. */
const relation = (
  { type, others, choice }: Write,
  named: Named,
): object | null => {
  const sides = RELATIONS.flatMap(({ owner, name, target, link }) => [
    { from: owner, name, to: target, one: link.cardinality === "one" },
    { from: target, name: link.inverse, to: owner, one: false },
  ]).filter(({ from }) => from === type);
  const side = sides[choice % sides.length];
  if (!side) return null;
  const ids = namedAmong(side.to, others, named).slice(
    0,
    side.one ? 1 : undefined,
  );
  const operation = (["connect", "disconnect", "set", "connect"] as const)[
    choice % 4
  ];
  return { [side.name]: { [operation ?? "set"]: ids } };
};
