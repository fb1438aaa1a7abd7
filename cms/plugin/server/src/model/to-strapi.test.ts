import { components } from "../components";
import { contentTypes } from "../content-types";
import { feedModels } from "../feed/tables";
import { uniqueKeyModel } from "../rules/unique-keys";
import { starterContentModel } from "../starter-content/ledger";
import {
  type Attribute,
  type Attributes,
  type Component,
  type ContentType,
  attributesOf,
} from "./attributes";
import { uidOf } from "./naming";
import { toStrapiComponent, toStrapiContentType } from "./to-strapi";

const all: Readonly<Record<string, ContentType>> = contentTypes;
const allComponents: readonly Component[] = components;

const typeNames = Object.keys(all);
const schemaOf = (name: string) => {
  const type = all[name];
  if (!type) throw new Error(`no content type ${name}`);
  return toStrapiContentType(type, all);
};

/** A slug names an indication to nobody. */
const titleOf = (name: string): string | undefined =>
  name === "indication" ? "title" : all[name]?.mainField;

/** Written by the CMS, and in no form. */
const COMPUTED: ReadonlySet<string> = new Set(["indication.title"]);

/** Every set of fields that an editor fills in, content types and components alike. */
const forms: readonly (readonly [string, Attributes])[] = [
  ...Object.entries(all).map(
    ([name, type]) => [name, attributesOf(type)] as const,
  ),
  ...allComponents.map(
    ({ name, attributes }) => [`component ${name}`, attributes] as const,
  ),
];

const layouts = [
  ...typeNames.map(
    (name) =>
      [
        name,
        schemaOf(name).config.layouts.edit,
        Object.keys(schemaOf(name).attributes),
      ] as const,
  ),
  ...allComponents.map((component) => {
    const { config, attributes } = toStrapiComponent(component);
    return [
      `component ${component.name}`,
      config.layouts.edit,
      Object.keys(attributes),
    ] as const;
  }),
];

/** The kinds whose field in the form can show a placeholder. */
const WITH_PLACEHOLDER: ReadonlySet<Attribute["kind"]> = new Set([
  "slug",
  "string",
  "text",
  "list",
  "integer",
  "decimal",
  "url",
  "email",
]);

/** What stands in the other fields; a link to one entry differs by what it can hold. */
const GENERAL: Readonly<Partial<Record<Attribute["kind"], unknown>>> = {
  enumeration: "Choose one",
  date: "YYYY-MM-DD",
  richText: "Write here",
  link: expect.stringMatching(/^(Choose or create one|Add or create)$/),
  backlink: "Add or create",
};

/** The other sides of links that have one owner: to add there would be to take an entry from another one. */
const SHOWN_ONLY: ReadonlySet<string> = new Set([
  "body-region.children",
  "condition.indications",
  "technique.indications",
  ...[
    "techniques",
    "conditions",
    "indications",
    "contraindications",
    "myths",
  ].map((reviewed) => `reviewer.${reviewed}`),
]);

describe("the schema of a content type", () => {
  it("exists for all thirteen types, each under its own name", () => {
    expect(typeNames).toHaveLength(13);
    expect(Object.values(all).map(({ name }) => name)).toEqual(typeNames);
  });

  it.each(typeNames)("%s has drafts, languages and no builder", (name) => {
    const schema = schemaOf(name);
    expect(schema.kind).toBe("collectionType");
    expect(schema.options).toEqual({ draftAndPublish: true });
    expect(schema.pluginOptions).toEqual({
      "content-type-builder": { visible: false },
      "content-manager": { visible: true },
      i18n: { localized: true },
      bodywork: { type: name },
    });
  });

  it.each(typeNames)("%s has a slug made from one of its texts", (name) => {
    const { slug, ...attributes } = schemaOf(name).attributes;
    expect(slug).toMatchObject({ type: "uid" });
    // Strapi would write the name of the type into one that is asked for.
    expect(slug).not.toHaveProperty("required");
    const of = name === "indication" ? "scope" : slug?.["targetField"];
    expect(["string", "text"]).toContain(attributes[String(of)]?.["type"]);
  });

  it.each(typeNames)(
    "%s is named and sorted by what editors know it by",
    (name) => {
      const { attributes, config, info } = schemaOf(name);
      expect(info.displayName).toBe(all[name]?.menuName);
      expect(config.settings.mainField).toBe(titleOf(name));
      expect(config.settings.defaultSortBy).toBe(titleOf(name));
      expect(["string", "uid", "text"]).toContain(
        attributes[config.settings.mainField]?.["type"],
      );
    },
  );

  it.each(typeNames)("%s is listed by columns that it has", (name) => {
    const { attributes, config } = schemaOf(name);
    const { list } = config.layouts;
    expect(list[0]).toBe(config.settings.mainField);
    const columns = new Set([...Object.keys(attributes), "updatedAt"]);
    expect(list.filter((column) => !columns.has(column))).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
    expect(list.length).toBeGreaterThan(1);
  });

  it.each(typeNames)(
    "%s says of every attribute whether its languages differ",
    (name) => {
      const attributes = attributesOf(all[name] as ContentType);
      const said = Object.entries(schemaOf(name).attributes).map(
        ([key, { pluginOptions }]) => [key, pluginOptions],
      );
      expect(said).toEqual(
        Object.entries(attributes).map(([key, { localized }]) => [
          key,
          { i18n: { localized: localized !== false } },
        ]),
      );
    },
  );

  it.each(typeNames)("%s leaves required links to the rules", (name) => {
    const relations = Object.values(schemaOf(name).attributes).filter(
      ({ type }) => type === "relation",
    );
    expect(relations.filter(({ required }) => required)).toEqual([]);
  });

  it("never shares links between languages", () => {
    const shared = forms.flatMap(([form, attributes]) =>
      Object.entries(attributes)
        .filter(
          ([, { kind, localized }]) =>
            (kind === "link" || kind === "backlink") && localized === false,
        )
        .map(([name]) => `${form}.${name}`),
    );
    expect(shared).toEqual([]);
  });
});

describe("a form", () => {
  it.each(forms)(
    "of %s has a label and a description for every field",
    (_form, attributes) => {
      const silent = Object.entries(attributes)
        .filter(
          ([, { label, description }]) =>
            label.trim() === "" || description.trim() === "",
        )
        .map(([name]) => name);
      expect(silent).toEqual([]);
    },
  );

  it.each(forms)(
    "of %s gives an example in every field that can show one",
    (_form, attributes) => {
      const bare = Object.entries(attributes)
        .filter(
          ([, { kind, placeholder }]) =>
            WITH_PLACEHOLDER.has(kind) && !placeholder?.trim(),
        )
        .map(([name]) => name);
      expect(bare).toEqual([]);
    },
  );

  it.each(forms)(
    "of %s does not call two fields by one name",
    (_form, attributes) => {
      const labels = Object.values(attributes).map(({ label }) => label);
      expect(labels).toEqual([...new Set(labels)]);
    },
  );

  it.each(typeNames)("of %s shows what the model says", (name) => {
    const { metadatas } = schemaOf(name).config;
    for (const [key, attribute] of Object.entries(
      attributesOf(all[name] as ContentType),
    )) {
      const isShownOnly = SHOWN_ONLY.has(`${name}.${key}`);
      expect(metadatas[key]?.edit).toMatchObject({
        label: attribute.label,
        description: [
          attribute.description,
          ...(attribute.kind !== "backlink"
            ? []
            : isShownOnly
              ? ["Shown here only: open an entry to change it."]
              : ["A change here goes out when the other entry is published."]),
        ].join(" "),
        placeholder: attribute.placeholder ?? GENERAL[attribute.kind] ?? "",
        visible: true,
        editable: !isShownOnly && !COMPUTED.has(`${name}.${key}`),
      });
      expect(metadatas[key]?.list.label).toBe(attribute.label);
    }
  });

  it.each(typeNames)(
    "of %s names linked entries by a field they have",
    (name) => {
      const { metadatas } = schemaOf(name).config;
      for (const [key, attribute] of Object.entries(
        attributesOf(all[name] as ContentType),
      )) {
        if (attribute.kind !== "link" && attribute.kind !== "backlink")
          continue;
        const target =
          attribute.kind === "link" ? attribute.to : attribute.from;
        expect(metadatas[key]?.edit).toMatchObject({
          mainField: titleOf(target),
        });
      }
    },
  );

  it.each(layouts)(
    "of %s shows every field once that editors fill in, in rows of at most twelve columns",
    (form, rows, names) => {
      const shown = rows.flatMap((row) => row.map(({ name }) => name));
      expect([...shown].sort()).toEqual(
        names.filter((name) => !COMPUTED.has(`${form}.${name}`)).sort(),
      );
      const widths = rows.map((row) =>
        row.reduce((width, { size }) => width + size, 0),
      );
      expect(widths.filter((width) => width > 12 || width === 0)).toEqual([]);
    },
  );
});

describe("a relation", () => {
  const links = Object.entries(all).flatMap(([owner, type]) =>
    Object.entries(attributesOf(type)).flatMap(([name, attribute]) =>
      attribute.kind === "link" ? [{ owner, name, attribute }] : [],
    ),
  );
  const backlinks = Object.entries(all).flatMap(([owner, type]) =>
    Object.entries(attributesOf(type)).flatMap(([name, attribute]) =>
      attribute.kind === "backlink" ? [{ owner, name, attribute }] : [],
    ),
  );

  it.each(links)(
    "can be edited from both ends: $owner.$name",
    ({ owner, name, attribute: { to, inverse, cardinality } }) => {
      const many = cardinality === "many";
      expect(schemaOf(owner).attributes[name]).toMatchObject({
        type: "relation",
        target: uidOf(to),
        relation: many ? "manyToMany" : "manyToOne",
        inversedBy: inverse,
      });
      expect(schemaOf(owner).attributes[name]).not.toHaveProperty("mappedBy");
      expect(schemaOf(to).attributes[inverse]).toMatchObject({
        type: "relation",
        target: uidOf(owner),
        relation: many ? "manyToMany" : "oneToMany",
        mappedBy: name,
      });
      expect(schemaOf(to).attributes[inverse]).not.toHaveProperty("inversedBy");
    },
  );

  it.each(backlinks)(
    "has an owner: $owner.$name",
    ({ owner, name, attribute: { from, via } }) => {
      expect(links).toContainEqual(
        expect.objectContaining({
          owner: from,
          name: via,
          attribute: expect.objectContaining({ to: owner, inverse: name }),
        }),
      );
    },
  );

  it("is owned by what readers see: the feed carries links from that side only", () => {
    const hidden = Object.entries(all).flatMap(([owner, { editors }]) =>
      Object.entries(editors)
        .filter(([, { kind }]) => kind === "link")
        .map(([name]) => `${owner}.${name}`),
    );
    expect(hidden).toEqual([]);
  });

  it("without an owner is refused when the schema is made", () => {
    const faq = all["faq"] as ContentType;
    expect(() =>
      toStrapiContentType(
        {
          ...faq,
          editors: {
            strays: {
              kind: "backlink",
              from: "myth",
              via: "nothing",
              cardinality: "many",
              label: "Strays",
              description: "Nobody links here.",
            },
          },
        },
        all,
      ),
    ).toThrow("No link myth.nothing for the other side “Strays”.");
  });
});

describe("a value of an enumeration", () => {
  const enumerations = forms.flatMap(([form, attributes]) =>
    Object.entries(attributes).flatMap(([name, attribute]) =>
      attribute.kind === "enumeration"
        ? [{ field: `${form}.${name}`, attribute }]
        : [],
    ),
  );

  it.each(enumerations)(
    "can be a name in GraphQL: $field",
    ({ attribute: { values } }) => {
      expect(
        values.filter((value) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value)),
      ).toEqual([]);
      expect(new Set(values).size).toBe(values.length);
      expect(values).not.toHaveLength(0);
    },
  );

  it.each(enumerations)(
    "is the default or unranked only if it exists: $field",
    ({ attribute }) => {
      const named = [attribute.default ?? [], attribute.unranked ?? []].flat();
      expect(attribute.values).toEqual(expect.arrayContaining(named));
    },
  );
});

describe("a table", () => {
  it("is the plugin's by name, and belongs to one model", () => {
    const tables = [
      ...typeNames.map((name) => schemaOf(name).collectionName),
      ...allComponents.map(
        (component) => toStrapiComponent(component).collectionName,
      ),
      ...[...feedModels, uniqueKeyModel, starterContentModel].map(
        ({ tableName }) => tableName,
      ),
    ];
    expect(tables.filter((name) => !/^bodywork_[a-z_]+$/.test(name))).toEqual(
      [],
    );
    expect(tables).toEqual([...new Set(tables)]);
  });
});

describe("a component", () => {
  const schemas = allComponents.map(toStrapiComponent);

  it("tells its rows apart by what they hold", () => {
    const titles = Object.fromEntries(
      schemas.map(({ modelName, config }) => [
        modelName,
        config.settings.mainField,
      ]),
    );
    expect(titles).toMatchObject({
      "red-flag": "sign",
      "clinical-code": "code",
      price: "amount",
      credential: "title",
      "frequency-goal": "label",
      "session-length": "use",
    });
    expect(
      schemas.filter(
        ({ attributes, config: { settings } }) =>
          !(settings.mainField in attributes),
      ),
    ).toEqual([]);
  });

  it.each(schemas)(
    "$uid is what Strapi's own loader would have made",
    (schema) => {
      expect(schema).toMatchObject({
        uid: `bodywork.${schema.modelName}`,
        category: "bodywork",
        modelType: "component",
        globalId: expect.stringMatching(/^BodyworkGroup([A-Z][a-z]+)+$/),
      });
      expect(schema.__schema__.attributes).toEqual(schema.attributes);
      expect(schema.__schema__.attributes).not.toBe(schema.attributes);
    },
  );

  it("has a uid and a global id of its own", () => {
    for (const key of ["uid", "globalId"] as const) {
      const ids = schemas.map((schema) => schema[key]);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it("is registered if any type or component uses it", () => {
    const used = forms.flatMap(([, attributes]) =>
      Object.values(attributes).flatMap((attribute) =>
        attribute.kind === "group" ? [attribute.component] : [],
      ),
    );
    expect(used.filter((each) => !allComponents.includes(each))).toEqual([]);
  });
});

describe("an attribute", () => {
  const schema = (attribute: Attribute) => {
    const type: ContentType = {
      ...(all["faq"] as ContentType),
      public: { field: attribute },
      editors: {},
    };
    const { pluginOptions: _, ...rest } = toStrapiContentType(type, all)
      .attributes["field"] as Readonly<Record<string, unknown>>;
    return rest;
  };
  const described = { label: "Field", description: "A field." };

  it.each<[string, Attribute, object]>([
    [
      "a short text",
      { ...described, kind: "string", maxLength: 255, format: "key" },
      { type: "string" },
    ],
    [
      "a string longer than a column",
      { ...described, kind: "string", maxLength: 256 },
      { type: "text" },
    ],
    [
      "a number with limits",
      { ...described, kind: "decimal", min: -90, max: 90 },
      { type: "float" },
    ],
    [
      "a yes or no",
      { ...described, kind: "boolean", default: false, required: true },
      { type: "boolean", default: false, required: true },
    ],
    [
      "a list of texts",
      { ...described, kind: "list" },
      { type: "customField", customField: "plugin::bodywork.list" },
    ],
    ["an address", { ...described, kind: "url" }, { type: "string" }],
    [
      "a picture",
      { ...described, kind: "image" },
      { type: "media", multiple: false, allowedTypes: ["images"] },
    ],
  ])("is stored as Strapi stores %s", (_what, attribute, expected) => {
    expect(schema(attribute)).toEqual(expected);
  });
});
