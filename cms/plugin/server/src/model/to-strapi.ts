import {
  type Attribute,
  type Attributes,
  type Component,
  type ContentType,
  STRING_COLUMN_LENGTH,
  attributesOf,
} from "./attributes";
import { PLUGIN_ID, componentUidOf, tableOf, uidOf } from "./naming";

/** A Strapi schema is loosely typed by Strapi itself; this names the parts that we write. */
type StrapiAttribute = Readonly<Record<string, unknown>>;

const i18n = (localized: boolean) => ({
  pluginOptions: { i18n: { localized } },
});

/** Nothing but what is stored: limits and forms hold at publishing, and are checked by the rules, on drafts by nobody. */
const typeOf = (attribute: Attribute): StrapiAttribute => {
  switch (attribute.kind) {
    case "slug": {
      const [, sole] = /^\{(\w+)\}$/.exec(attribute.from) ?? [];
      // Without an expression of ours, Strapi's own one would refuse drafts.
      return { type: "uid", ...(sole && { targetField: sole }), regex: "^.*$" };
    }
    case "string":
      return {
        type: attribute.maxLength > STRING_COLUMN_LENGTH ? "text" : "string",
      };
    case "text":
      return { type: "text" };
    case "richText":
      return { type: "blocks" };
    case "list":
      return { type: "customField", customField: `plugin::${PLUGIN_ID}.list` };
    case "enumeration":
      return {
        type: "enumeration",
        enum: [...attribute.values],
        ...(attribute.default !== undefined && { default: attribute.default }),
      };
    case "integer":
      return { type: "integer" };
    case "decimal":
      return { type: "float" };
    case "boolean":
      return { type: "boolean", default: attribute.default };
    case "date":
      return { type: "date" };
    case "url":
    case "email":
      // Strapi's own type for e-mail refuses a draft with half an address.
      return { type: "string" };
    case "image":
      return { type: "media", multiple: false, allowedTypes: ["images"] };
    case "group":
      return {
        type: "component",
        component: componentUidOf(attribute.component.name),
        repeatable: attribute.repeatable,
      };
    case "link":
      return { type: "relation", target: uidOf(attribute.to) };
    case "backlink":
      return {
        type: "relation",
        target: uidOf(attribute.from),
        mappedBy: attribute.via,
      };
  }
};

/** Strapi spells a relation by both ends: an end that links to one entry can have many entries linking to it. */
const relationOf = (attribute: Attribute): StrapiAttribute => {
  if (attribute.kind === "link") {
    return {
      relation: attribute.cardinality === "one" ? "manyToOne" : "manyToMany",
      inversedBy: attribute.inverse,
    };
  }
  return {};
};

/** What Strapi must not ask for: links it would ask for in drafts, and into an empty slug it writes the name of the type. */
const NOT_ASKED_FOR: ReadonlySet<Attribute["kind"]> = new Set(["link", "slug"]);

const toAttribute = (
  attribute: Attribute,
  owners: Readonly<Record<string, ContentType>>,
): StrapiAttribute => {
  const backlinkRelation = (): StrapiAttribute => {
    if (attribute.kind !== "backlink") return {};
    const owner = owners[attribute.from]?.public[attribute.via];
    if (owner?.kind !== "link") {
      throw new Error(
        `No link ${attribute.from}.${attribute.via} for the other side “${attribute.label}”.`,
      );
    }
    return {
      relation: owner.cardinality === "one" ? "oneToMany" : "manyToMany",
    };
  };
  return {
    ...typeOf(attribute),
    ...relationOf(attribute),
    ...backlinkRelation(),
    ...(attribute.required &&
      !NOT_ASKED_FOR.has(attribute.kind) && { required: true }),
    ...i18n(attribute.localized ?? true),
  };
};

const WIDE: ReadonlySet<Attribute["kind"]> = new Set([
  "text",
  "richText",
  "list",
  "group",
]);

const isComputed = (attribute: Attribute): boolean =>
  attribute.kind === "string" && attribute.computed === true;

/** Rows of twelve columns, as Strapi's edit view lays fields out. */
const editLayout = (attributes: Attributes) => {
  const rows: { name: string; size: number }[][] = [];
  let free = 0;
  for (const [name, attribute] of Object.entries(attributes)) {
    if (isComputed(attribute)) continue;
    const size = WIDE.has(attribute.kind) ? 12 : 6;
    if (size > free) {
      rows.push([]);
      free = 12;
    }
    rows.at(-1)?.push({ name, size });
    free -= size;
  }
  return rows;
};

/** For fields whose example would say no more than the field itself. */
const defaultPlaceholder = (attribute: Attribute): string => {
  switch (attribute.kind) {
    case "enumeration":
      return "Choose one";
    case "date":
      return "YYYY-MM-DD";
    case "link":
    case "backlink":
      return attribute.kind === "link" && attribute.cardinality === "one"
        ? "Choose or create one"
        : "Add or create";
    case "richText":
      return "Write here";
    default:
      return "";
  }
};

/** The other side of a link that has one owner shows it only: to add there would be to take it from another entry. */
const isShownOnly = (
  attribute: Attribute,
  all: Readonly<Record<string, ContentType>>,
): boolean => {
  if (attribute.kind !== "backlink") return false;
  const link = all[attribute.from]?.public[attribute.via];
  return link?.kind === "link" && link.cardinality === "one";
};

const helpOf = (
  attribute: Attribute,
  all: Readonly<Record<string, ContentType>>,
): string => {
  if (attribute.kind !== "backlink") return attribute.description;
  return isShownOnly(attribute, all)
    ? `${attribute.description} Shown here only: open an entry to change it.`
    : `${attribute.description} A change here goes out when the other entry is published.`;
};

const metadatas = (
  attributes: Attributes,
  all: Readonly<Record<string, ContentType>>,
  mainFieldOf: (typeName: string) => string,
) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      {
        edit: {
          label: attribute.label,
          description: helpOf(attribute, all),
          placeholder: attribute.placeholder ?? defaultPlaceholder(attribute),
          visible: true,
          editable: !isShownOnly(attribute, all) && !isComputed(attribute),
          ...(attribute.kind === "link" && {
            mainField: mainFieldOf(attribute.to),
          }),
          ...(attribute.kind === "backlink" && {
            mainField: mainFieldOf(attribute.from),
          }),
        },
        list: { label: attribute.label },
      },
    ]),
  );

const viewSettings = (mainField: string) => ({
  mainField,
  defaultSortBy: mainField,
  defaultSortOrder: "ASC",
  pageSize: 20,
  searchable: true,
  filterable: true,
  bulkable: true,
});

/** The Strapi schema of a content type: what is stored and how the editors' forms look. */
export const toStrapiContentType = (
  type: ContentType,
  all: Readonly<Record<string, ContentType>>,
) => {
  const attributes = attributesOf(type);
  const titleOf = (one: ContentType | undefined) =>
    one?.titleField ?? one?.mainField ?? "slug";
  const title = titleOf(type);
  return {
    kind: "collectionType",
    collectionName: tableOf(type.plural),
    info: {
      singularName: type.name,
      pluralName: type.plural,
      displayName: type.menuName,
      description: type.description,
    },
    options: { draftAndPublish: true },
    pluginOptions: {
      "content-type-builder": { visible: false },
      "content-manager": { visible: true },
      i18n: { localized: true },
      // Tells the admin which of our types a form or a list is of.
      [PLUGIN_ID]: { type: type.name },
    },
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, attribute]) => [
        name,
        toAttribute(attribute, all),
      ]),
    ),
    config: {
      settings: viewSettings(title),
      metadatas: metadatas(attributes, all, (name) => titleOf(all[name])),
      layouts: {
        list: [...new Set([title, ...type.listView])],
        edit: editLayout(attributes),
      },
    },
  };
};

/**
 * The Strapi schema of a component. Strapi loads components from an app's folder only, so the plugin registers them itself;
 * `__schema__` and `__filename__` are what Strapi's own loader would have added.
 */
export const toStrapiComponent = (component: Component) => {
  const attributes = Object.fromEntries(
    Object.entries(component.attributes).map(([name, attribute]) => {
      const { pluginOptions: _, ...rest } = toAttribute(attribute, {});
      return [name, rest];
    }),
  );
  const schema = {
    collectionName: tableOf(`group-${component.name}`),
    info: { displayName: component.displayName, icon: component.icon },
    options: {},
    attributes,
    config: {
      settings: viewSettings(
        component.titleField ?? Object.keys(component.attributes)[0] ?? "id",
      ),
      metadatas: metadatas(component.attributes, {}, () => "id"),
      layouts: { edit: editLayout(component.attributes) },
    },
  };
  return {
    ...schema,
    __schema__: structuredClone(schema),
    __filename__: `${component.name}.json`,
    uid: componentUidOf(component.name),
    category: PLUGIN_ID,
    modelType: "component",
    modelName: component.name,
    globalId: `BodyworkGroup${component.name.replaceAll(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())}`,
  };
};
