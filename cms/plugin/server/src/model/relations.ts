import {
  type ContentTypeName,
  contentTypeNames,
  contentTypes,
} from "../content-types";
import type { Attributes, LinkAttribute } from "./attributes";

/** A relation as its owning side declares it. */
export interface Relation {
  readonly owner: ContentTypeName;
  readonly name: string;
  readonly target: ContentTypeName;
  readonly link: LinkAttribute;
}

export const relations: readonly Relation[] = contentTypeNames.flatMap(
  (owner) =>
    Object.entries(contentTypes[owner].public as Attributes).flatMap(
      ([name, link]) =>
        link.kind === "link"
          ? [{ owner, name, target: link.to as ContentTypeName, link }]
          : [],
    ),
);

/** The relations by which entries of a type link to others. */
export const relationsFrom = (owner: ContentTypeName): readonly Relation[] =>
  relations.filter((relation) => relation.owner === owner);

/** The relations by which other entries link to entries of a type. */
export const relationsTo = (target: ContentTypeName): readonly Relation[] =>
  relations.filter((relation) => relation.target === target);
