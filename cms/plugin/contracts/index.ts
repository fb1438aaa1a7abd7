/** What the plugin and a gateway share: the content model, the types derived from it, the feed, and previews. */
export * from "./blocks";
export * from "./digest";
export * from "./document";
export * from "./feed";
export * from "./fields";
export * from "./preview";
export {
  type ContentTypeName,
  type ContentTypes,
  contentTypeNames,
  contentTypes,
} from "../server/src/content-types";
export {
  type Attribute,
  type Attributes,
  type Component,
  type ContentType,
  type EnumerationAttribute,
  type LinkAttribute,
} from "../server/src/model/attributes";
