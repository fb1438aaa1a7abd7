import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  assertValidSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  parse,
  validate,
} from "graphql";
import {
  type Attribute,
  type Attributes,
  type ContentType,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { camelCase } from "../../content/order";
import { createSchema } from "../schema";
import { typeNameOf } from "./type-name";
import { vocabularyIn } from "./vocabulary";

const SCHEMA_DIRECTORY = path.resolve(__dirname, "../../../../schema");
const OPERATIONS = path.join(SCHEMA_DIRECTORY, "operations");

const schema = createSchema();

const everyContentType: readonly ContentType[] = contentTypeNames.map(
  (name) => contentTypes[name],
);

const sdlNameOf = (name: string): string =>
  name.replaceAll(/(?:^|-)(.)/g, (_match, letter: string) =>
    letter.toUpperCase(),
  );

const objectType = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The SDL has no type ${name}.`);
  return type;
};

const inputType = (name: string): GraphQLInputObjectType => {
  const type = schema.getType(name);
  if (!isInputObjectType(type))
    throw new Error(`The SDL has no input type ${name}.`);
  return type;
};

const enumValues = (name: string): string[] => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`The SDL has no enum ${name}.`);
  return type.getValues().map((value) => value.name);
};

/** What stands in the graph under another name or type than in the model, and why. */
const EXCEPTIONS: Readonly<
  Record<string, { readonly at: string; readonly type: string }>
> = {
  // Slugs are how editors name entries; readers get the entries.
  "decision-option.techniqueSlugs": { at: "techniques", type: "[Technique!]!" },
  "combination.therapySlug": { at: "therapy", type: "ComplementaryTherapy" },
};

/** The three fields of a review are one object in the graph. */
const REVIEW: Readonly<Record<string, string>> = {
  reviewedBy: "Reviewer",
  lastReviewedAt: "Date",
  nextReviewDue: "Date",
};

const SCALARS = {
  slug: "String",
  string: "String",
  text: "String",
  email: "String",
  url: "String",
  date: "Date",
  richText: "RichText",
  integer: "Int",
  decimal: "Float",
  image: "Image",
} as const;

const relationType = (target: string): string =>
  target === "source" ? "[Source!]!" : `${sdlNameOf(target)}Connection!`;

/** The SDL type of an attribute; of an enumeration, whatever enum the SDL has chosen. */
const expectedType = (
  attribute: Attribute,
  field: GraphQLField<unknown, unknown>,
): string => {
  const required = attribute.required ? "!" : "";
  switch (attribute.kind) {
    case "list":
      return "[String!]!";
    case "boolean":
      return "Boolean!";
    case "enumeration":
      return `${getNamedType(field.type).name}${required}`;
    case "group":
      return attribute.repeatable
        ? `[${sdlNameOf(attribute.component.name)}!]!`
        : `${sdlNameOf(attribute.component.name)}${required}`;
    case "link":
      return attribute.cardinality === "one"
        ? `${sdlNameOf(attribute.to)}${required}`
        : relationType(attribute.to);
    case "backlink":
      return relationType(attribute.from);
    default:
      return `${SCALARS[attribute.kind]}${required}`;
  }
};

const expectField = (
  owner: string,
  typeName: string,
  name: string,
  attribute: Attribute,
): void => {
  const exception = EXCEPTIONS[`${owner}.${name}`];
  const fields = objectType(typeName).getFields();
  const field = fields[exception?.at ?? name];
  if (!field) throw new Error(`${typeName} has no field for “${name}”.`);
  expect(`${name}: ${String(field.type)}`).toBe(
    `${name}: ${exception?.type ?? expectedType(attribute, field)}`,
  );
  if (attribute.kind === "enumeration")
    expect(enumValues(getNamedType(field.type).name)).toEqual(attribute.values);
  if (attribute.kind === "group") {
    const { component } = attribute;
    for (const [part, partAttribute] of Object.entries(component.attributes)) {
      expectField(
        component.name,
        sdlNameOf(component.name),
        part,
        partAttribute,
      );
    }
  }
};

const backlinksOf = (
  type: ContentType,
): [string, Extract<Attribute, { kind: "backlink" }>][] =>
  Object.entries(type.editors).flatMap(([name, attribute]) =>
    attribute.kind === "backlink" ? [[name, attribute]] : [],
  );

const fieldOf = (
  typeName: string,
  name: string,
): GraphQLField<unknown, unknown> => {
  const field = objectType(typeName).getFields()[name];
  if (!field) throw new Error(`${typeName} has no field “${name}”.`);
  return field;
};

const inputsOf = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(inputType(name).getFields()).map((field) => [
      field.name,
      String(field.type),
    ]),
  );

/** The relations that lead to several entries. */
const relationsOf = (type: ContentType): string[] => [
  ...Object.entries<Attribute>(type.public).flatMap(([name, attribute]) =>
    attribute.kind === "link" && attribute.cardinality === "many" ? [name] : [],
  ),
  ...backlinksOf(type).map(([name]) => name),
];

/** Shown through a slug, or through indications, by which they are filtered. */
const UNFILTERED: ReadonlySet<string> = new Set([
  "DecisionOption.techniques",
  "Combination.therapy",
  "Technique.conditions",
  "Condition.techniques",
]);

const SCALAR_FILTERS: Readonly<Record<string, string>> = {
  ID: "IdFilter",
  String: "StringFilter",
  Int: "IntFilter",
  Float: "FloatFilter",
  Boolean: "BooleanFilter",
  Date: "DateFilter",
  DateTime: "DateTimeFilter",
  Locale: "LocaleFilter",
  RichText: "PresenceFilter",
  Image: "PresenceFilter",
};

const filterOf = ({ type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (isList && named.name === "String") return "StringListFilter";
  if (isEnumType(named)) return `${named.name}EnumFilter`;
  const scalar = SCALAR_FILTERS[named.name];
  if (scalar) return scalar;
  return named.name.endsWith("Connection")
    ? named.name.replace(/Connection$/, "ListFilter")
    : `${named.name}${isList ? "ListFilter" : "Filter"}`;
};

const isEntry = (typeName: string): boolean =>
  objectType(typeName)
    .getInterfaces()
    .some(({ name }) => name === "Entry");

/** Made of everything else that an entry shows; the filter of `id` takes both. */
const DERIVED: ReadonlySet<string> = new Set([
  "documentId",
  "label",
  "translations",
  "jsonLd",
]);

/** The filters that a type must have, by what it shows. */
const filtersOf = (typeName: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(objectType(typeName).getFields())
      .filter(
        ({ name }) =>
          !(isEntry(typeName) && DERIVED.has(name)) &&
          !UNFILTERED.has(`${typeName}.${name}`),
      )
      .map((field) => [field.name, filterOf(field)]),
  );

const RANKED = ["gt", "gte", "lt", "lte"];

/** The enumerations and components of a type, on all levels, each with the SDL type that shows it. */
const partsOf = (
  owner: string,
  attributes: Attributes,
): [string, string, Extract<Attribute, { kind: "enumeration" | "group" }>][] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    if (attribute.kind === "enumeration") return [[owner, name, attribute]];
    if (attribute.kind !== "group") return [];
    const { component } = attribute;
    return [
      [owner, name, attribute],
      ...partsOf(sdlNameOf(component.name), component.attributes),
    ];
  });

const isReviewField = (name: string): boolean => name in REVIEW;

describe("the schema", () => {
  it("is valid, and every resolver has its place in it", () => {
    expect(() => assertValidSchema(schema)).not.toThrow();
  });

  it("describes every type, field, argument, input field and enum value", () => {
    const silent: string[] = [];
    const check = (
      place: string,
      { description }: { readonly description?: string | null | undefined },
    ): void => {
      if (!description?.trim()) silent.push(place);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
      check(type.name, type);
      if (isEnumType(type))
        for (const value of type.getValues())
          check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field);
      }
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args)
          check(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    for (const directive of schema.getDirectives()) {
      if (!isSpecifiedDirective(directive))
        check(`@${directive.name}`, directive);
    }
    expect(silent).toEqual([]);
  });
});

describe.each(
  everyContentType.map((type) => [sdlNameOf(type.name), type] as const),
)("%s", (typeName, type) => {
  it("is an entry that can be looked up and listed", () => {
    const camelCase = (name: string): string =>
      name.replaceAll(/-(.)/g, (_match, letter: string) =>
        letter.toUpperCase(),
      );
    const query = objectType("Query").getFields();
    expect(objectType(typeName).getInterfaces().map(String).sort()).toEqual([
      "Entry",
      "Node",
    ]);
    expect(String(query[camelCase(type.name)]?.type)).toBe(typeName);
    expect(String(query[camelCase(type.plural)]?.type)).toBe(
      `${typeName}Connection!`,
    );
  });

  it("shows every public attribute, with the type and the values of the model", () => {
    const attributes = Object.entries(type.public).filter(
      ([name]) => !isReviewField(name),
    );
    expect(attributes).not.toHaveLength(0);
    for (const [name, attribute] of attributes)
      expectField(type.name, typeName, name, attribute);
  });

  it("shows its review if the model has one", () => {
    const reviewFields = Object.keys(type.public).filter(isReviewField);
    const { review } = objectType(typeName).getFields();
    expect(review && String(review.type)).toBe(
      reviewFields.length > 0 ? "Review!" : undefined,
    );
    for (const name of reviewFields)
      expect(String(objectType("Review").getFields()[name]?.type)).toBe(
        REVIEW[name],
      );
  });

  it("shows the other side of every relation that leads to it", () => {
    for (const [name, attribute] of backlinksOf(type))
      expectField(type.name, typeName, name, attribute);
  });

  it("shows nothing that stays with the editors", () => {
    const shown = Object.keys(objectType(typeName).getFields());
    const kept = Object.entries(type.editors).flatMap(([name, { kind }]) =>
      kind === "backlink" ? [] : [name],
    );
    expect(shown.filter((name) => kept.includes(name))).toEqual([]);
  });

  it("can be filtered by everything that it shows", () => {
    const filter = `${typeName}Filter`;
    const expected = {
      and: `[${filter}!]`,
      or: `[${filter}!]`,
      not: filter,
      ...filtersOf(typeName),
    };
    expect(inputsOf(filter)).toEqual(expected);
    expect(Object.keys(inputsOf(`${typeName}ListFilter`)).sort()).toEqual([
      "every",
      "none",
      "some",
    ]);
  });

  it("can be filtered by every part of its components, and by the rank of what is ranked", () => {
    for (const [owner, name, attribute] of partsOf(typeName, type.public)) {
      const named = getNamedType(fieldOf(owner, name).type).name;
      const [filter, expected] =
        attribute.kind === "group"
          ? [`${named}Filter`, Object.keys(filtersOf(named))]
          : [
              `${named}EnumFilter`,
              ["eq", "in", ...(attribute.ranked ? RANKED : []), "isNull"],
            ];
      expect([owner, name, Object.keys(inputsOf(filter))]).toEqual([
        owner,
        name,
        expected,
      ]);
    }
  });

  it("is ordered in both directions by how many of each relation there are, and by what the read model can order by", () => {
    const screamingCase = (name: string): string =>
      name.replaceAll(/([A-Z])/g, "_$1").toUpperCase();
    const hasPlace = (attribute: Attribute): boolean =>
      ["integer", "decimal", "date"].includes(attribute.kind) ||
      (attribute.kind === "enumeration" && attribute.ranked === true);
    const keys = new Set([
      type.mainField,
      "slug",
      "updatedAt",
      ...Object.entries<Attribute>(type.public).flatMap(([name, attribute]) =>
        hasPlace(attribute) ? [name] : [],
      ),
      ...relationsOf(type).map((name) => `${name}Count`),
      ...("prices" in type.public ? ["price"] : []),
    ]);
    const expected = [...keys].flatMap((key) => [
      `${screamingCase(key)}_ASC`,
      `${screamingCase(key)}_DESC`,
    ]);
    expect(enumValues(`${typeName}Order`).sort()).toEqual(expected.sort());
  });
});

describe("what a list can be counted by", () => {
  it.each(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isEnumType(type) && type.name.endsWith("Facet") ? [type] : [],
    ),
  )("%s names fields and relations of its type", (facet) => {
    const owner = objectType(facet.name.replace(/Facet$/, "")).getFields();
    const names = facet
      .getValues()
      .map(({ name }) => camelCase(name))
      .filter((name) => !(name in owner));
    expect(names).toEqual([]);
  });
});

describe("the words for enumerations", () => {
  const named = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLEnumType =>
      isEnumType(type) &&
      !/^__|(Order|Facet)$/.test(type.name) &&
      // Of the gateway, not of the content.
      type.name !== "ContentPhase",
  );

  it.each(["en", "es"])(
    "are there for each value, in the order of the schema: %s",
    (locale) => {
      const { enumerations } = vocabularyIn(locale);
      expect(
        Object.fromEntries(
          enumerations.map(({ name, values }) => [
            name,
            values.map(({ value }) => value),
          ]),
        ),
      ).toEqual(
        Object.fromEntries(named.map(({ name }) => [name, enumValues(name)])),
      );
    },
  );

  it("are English in a language that has none", () => {
    expect(vocabularyIn("fr")).toEqual(vocabularyIn("en"));
    expect(vocabularyIn("es-MX")).toEqual(vocabularyIn("es"));
  });
});

describe("the name of a type", () => {
  it("is the content type’s name as the SDL writes it", () => {
    expect(
      contentTypeNames.map(typeNameOf).map((name) => objectType(name).name),
    ).toEqual(contentTypeNames.map(sdlNameOf));
  });
});

it("the named operations, which share fragments, fit the schema", () => {
  const texts = readdirSync(OPERATIONS)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(path.join(OPERATIONS, file), "utf8"));
  expect(validate(schema, parse(texts.join("\n")))).toEqual([]);
});
