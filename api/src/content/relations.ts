import {
  type Attributes,
  type ContentTypeName,
  type LinkAttribute,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";

/** A relation as seen from one of its ends. */
export interface RelationEnd {
  readonly name: string;
  /** The type at the other end. */
  readonly target: ContentTypeName;
  /** Whether this end leads to one entry at the most. */
  readonly toOne: boolean;
  /** Where the links are kept: on this end, or on the other. */
  readonly side: "owning" | "inverse";
  readonly owner: ContentTypeName;
  /** The attribute of the owner. */
  readonly link: string;
}

export interface OwnedLink {
  readonly name: string;
  readonly attribute: LinkAttribute;
}

const publicAttributes = (type: ContentTypeName): Attributes =>
  contentTypes[type].public;

/** The links that a type owns. */
export const ownedLinks: Readonly<
  Record<ContentTypeName, readonly OwnedLink[]>
> = Object.fromEntries(
  contentTypeNames.map((type) => [
    type,
    Object.entries(publicAttributes(type)).flatMap(([name, attribute]) =>
      attribute.kind === "link" ? [{ name, attribute }] : [],
    ),
  ]),
) as unknown as Record<ContentTypeName, readonly OwnedLink[]>;

const relationEnds = (): ReadonlyMap<
  ContentTypeName,
  ReadonlyMap<string, RelationEnd>
> => {
  const ends = new Map(
    contentTypeNames.map((type) => [type, new Map<string, RelationEnd>()]),
  );
  for (const owner of contentTypeNames) {
    for (const { name, attribute } of ownedLinks[owner]) {
      const target = attribute.to as ContentTypeName;
      const shared = { owner, link: name };
      const toOne = attribute.cardinality === "one";
      ends
        .get(owner)
        ?.set(name, { ...shared, name, target, toOne, side: "owning" });
      const inverse = {
        ...shared,
        name: attribute.inverse,
        target: owner,
        toOne: false,
        side: "inverse",
      } as const;
      ends.get(target)?.set(attribute.inverse, inverse);
    }
  }
  return ends;
};

const ends = relationEnds();

/** Undefined when the type has no relation of that name. */
export const findRelation = (
  type: ContentTypeName,
  name: string,
): RelationEnd | undefined => ends.get(type)?.get(name);

export const relationOf = (
  type: ContentTypeName,
  name: string,
): RelationEnd => {
  const relation = findRelation(type, name);
  if (!relation) throw new Error(`${type} has no relation “${name}”.`);
  return relation;
};
