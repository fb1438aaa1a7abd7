/**
 * The vocabulary in which content types are written.
 *
 * An attribute says once what is stored, what an editor reads beside the field and what a reader may see. Strapi's schema
 * (`to-strapi.ts`), the feed contract (`contracts/`) and the editorial rules are all derived from it.
 */

/** What Strapi's own database column for a `string` holds. */
export const STRING_COLUMN_LENGTH = 255;

/** Slugs are part of unique keys, which have such a column, too. */
export const SLUG_LENGTH = 160;

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What every attribute tells the editor who fills it in. */
export interface Described {
  readonly label: string;
  readonly description: string;
  readonly placeholder?: string;
  /** Must be filled before the entry can be published; drafts may lack it. */
  readonly required?: boolean;
  /**
   * False: one value for all languages, entered once. Of a single group also field by field, such as the numbers of a dose. Links
   * are always per language.
   */
  readonly localized?: boolean;
  /**
   * In the form only while the entry's `kind` is one of these, and wherever something is written in it: changing the kind hides
   * nothing that somebody typed.
   */
  readonly forKinds?: readonly string[];
}

/**
 * What readers can find an entry by. "name": what it is called, which weighs most. "text": what else is said of it. The search of
 * the gateway is made of this mark; Strapi knows nothing of it.
 */
export interface Searchable extends Described {
  readonly searched?: "name" | "text";
}

/** What a short text must be one of; how each is written is in `rules/formats.ts`. */
export type Format =
  | "doi"
  | "pmid"
  /** A code of the system that the field `system` beside it names. */
  | "clinical-code"
  /** BCP 47. */
  | "language"
  /** ISO 3166-1. */
  | "country"
  /** ISO 3166-2, within the country that the field `country` beside it names. */
  | "region"
  /** ISO 3166-1 or 3166-2. */
  | "jurisdiction"
  /** ISO 4217. */
  | "currency"
  /** With the country code. */
  | "phone"
  /** Written like a slug, a name for machines. */
  | "key";

export interface SlugAttribute extends Described {
  readonly kind: "slug";
  /** Of what it is made while nobody has written one: names of attributes in braces, `{technique}-for-{condition}`. */
  readonly from: string;
  readonly required: true;
}

export interface StringAttribute extends Searchable {
  readonly kind: "string";
  readonly maxLength: number;
  readonly format?: Format;
  /** The type of which this is the slug of an entry. */
  readonly slugOf?: string;
  /** Written by the CMS itself, and never by an editor: in lists and pickers, but not in the form. */
  readonly computed?: true;
}

export interface TextAttribute extends Searchable {
  readonly kind: "text";
  readonly maxLength: number;
}

/** Strapi blocks: paragraphs, headings, lists, quotes, links. */
export interface RichTextAttribute extends Described {
  readonly kind: "richText";
}

/** Several short texts in order, edited one to a line. */
export interface ListAttribute extends Searchable {
  readonly kind: "list";
  readonly format?: Format;
  /** The type of which these are the slugs of entries. */
  readonly slugOf?: string;
}

export interface EnumerationAttribute<
  V extends string = string,
> extends Described {
  readonly kind: "enumeration";
  readonly values: readonly V[];
  readonly default?: V;
  /** The values stand in ascending order and may be compared, those in `unranked` excepted. */
  readonly ranked?: boolean;
  readonly unranked?: readonly V[];
}

export interface NumberAttribute extends Described {
  readonly kind: "integer" | "decimal";
  readonly min: number;
  readonly max: number;
  /** A year is a name more than a number: nothing separates its thousands. */
  readonly format?: "year";
}

export interface BooleanAttribute extends Described {
  readonly kind: "boolean";
  readonly default: boolean;
}

/** A calendar day, `YYYY-MM-DD`. */
export interface DateAttribute extends Described {
  readonly kind: "date";
  /** Something that has happened: not a day to come. */
  readonly past?: boolean;
  /** A date beside it that this one may not come before. */
  readonly notBefore?: string;
}

/** An address that readers follow: https only. */
export interface UrlAttribute extends Described {
  readonly kind: "url";
}

export interface EmailAttribute extends Described {
  readonly kind: "email";
}

/** One picture from the media library; its alternative text belongs to the file. */
export interface ImageAttribute extends Described {
  readonly kind: "image";
}

/** A group of fields without a life of its own. */
export interface GroupAttribute<
  C extends Component = Component,
> extends Described {
  readonly kind: "group";
  readonly component: C;
  readonly repeatable: boolean;
}

/** The owning side of a relation; the feed carries links from this side only. */
export interface LinkAttribute extends Described {
  readonly kind: "link";
  readonly to: string;
  /** The attribute of the other type from which the same links can be edited. */
  readonly inverse: string;
  /** How many entries this side may link to. */
  readonly cardinality: "one" | "many";
  /** False: it belongs to the text in one language, and a translation without it has none. */
  readonly inherited?: false;
  /** A boolean attribute of the same entry; while it is on, the link leads to every entry of the other type. */
  readonly everyWhen?: string;
}

/** The other side of a `LinkAttribute`, so that editors can work from either end. */
export interface BacklinkAttribute extends Described {
  readonly kind: "backlink";
  readonly from: string;
  readonly via: string;
  readonly cardinality: "one" | "many";
}

export type ScalarAttribute =
  | SlugAttribute
  | StringAttribute
  | TextAttribute
  | RichTextAttribute
  | ListAttribute
  | EnumerationAttribute
  | NumberAttribute
  | BooleanAttribute
  | DateAttribute
  | UrlAttribute
  | EmailAttribute;

export type Attribute =
  | ScalarAttribute
  | ImageAttribute
  | GroupAttribute
  | LinkAttribute
  | BacklinkAttribute;

export type Attributes = Readonly<Record<string, Attribute>>;

export interface Component {
  /** kebab-case; Strapi's uid is `bodywork.<name>`. */
  readonly name: string;
  readonly displayName: string;
  readonly icon: string;
  /** The attribute that tells one row from another in a list of these groups; the first one unless said. */
  readonly titleField?: string;
  readonly attributes: Readonly<
    Record<string, ScalarAttribute | GroupAttribute>
  >;
}

export interface ContentType<
  P extends Attributes = Attributes,
  E extends Attributes = Attributes,
> {
  /** kebab-case singular: the UID is `plugin::bodywork.<name>`, the URL segment and the embed tag are the same word. */
  readonly name: string;
  readonly plural: string;
  /** One of them, in sentences. */
  readonly displayName: string;
  /** All of them, in the editors' menu and above their list. */
  readonly menuName: string;
  readonly description: string;
  /** The attribute that names an entry to people. */
  readonly mainField: string;
  /** The attribute that names it to editors, where the main field does not: in lists, pickers and above its form. */
  readonly titleField?: string;
  /** Columns of the editors' list, besides the main field. */
  readonly listView: readonly string[];
  /** What readers may see: exactly these attributes are in the feed. */
  readonly public: P;
  /** What stays with the editors. */
  readonly editors: E;
}

/** Keeps the literal types that the feed contract is derived from. */
export const contentType = <
  const P extends Attributes,
  const E extends Attributes,
>(
  definition: ContentType<P, E>,
): ContentType<P, E> => definition;

export const component = <const C extends Component>(definition: C): C =>
  definition;

export const attributesOf = (type: ContentType): Attributes => ({
  ...type.public,
  ...type.editors,
});

/** The attribute at a path of fields, groups and places in lists of groups. */
export const attributeAt = (
  attributes: Attributes,
  [name, ...rest]: readonly string[],
): Attribute | null => {
  const attribute = name === undefined ? undefined : attributes[name];
  if (!attribute) return null;
  if (attribute.kind !== "group") return attribute;
  const inGroup = attribute.repeatable ? rest.slice(1) : rest;
  return inGroup.length === 0
    ? attribute
    : attributeAt(attribute.component.attributes, inGroup);
};
