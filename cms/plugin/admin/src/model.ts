import { components } from "../../server/src/components";
import {
  type ContentTypeName,
  contentTypeNames,
  contentTypes,
} from "../../server/src/content-types";
import {
  type Attribute,
  type Attributes,
  type Component,
  type ContentType,
  attributesOf,
} from "../../server/src/model/attributes";
import {
  PLUGIN_ID,
  componentUidOf,
  uidOf,
} from "../../server/src/model/naming";

export type { Attribute, Attributes, Component, ContentTypeName };
export { PLUGIN_ID, contentTypeNames, uidOf };

/** What Strapi's admin tells of a content type beside its fields; ours say here which they are. */
export type Options = Readonly<Record<string, unknown>>;

export const typeNamed = (name: ContentTypeName): ContentType =>
  contentTypes[name];

/** Which of our types a form or a list is of; null for those of others. */
export const typeIn = (options: Options): ContentType | null => {
  const { type } = (options[PLUGIN_ID] ?? {}) as { readonly type?: string };
  const name = contentTypeNames.find((known) => known === type);
  return name ? typeNamed(name) : null;
};

export const typeOfUid = (uid: string): ContentType | null => {
  const name = contentTypeNames.find((known) => uidOf(known) === uid);
  return name ? typeNamed(name) : null;
};

export const attributesOfType = (type: ContentType): Attributes =>
  attributesOf(type);

const byUid: ReadonlyMap<string, Component> = new Map(
  components.map((component) => [componentUidOf(component.name), component]),
);

export const componentOfUid = (uid: string): Component | null =>
  byUid.get(uid) ?? null;

/** A group of a lower and an upper end, which belong in one line. */
export const isRange = ({ attributes }: Component): boolean =>
  Object.keys(attributes).join() === "min,max";
