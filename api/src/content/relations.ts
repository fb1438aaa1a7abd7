import {
  type Attributes,
  type ContentTypeName,
  type LinkAttribute,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";

/** A link as its owner declares it. */
export interface OwnedLink {
  readonly name: string;
  readonly attribute: LinkAttribute;
  readonly owner: ContentTypeName;
  readonly target: ContentTypeName;
  /** Its place among all links of all types. */
  readonly at: number;
}

/** A relation as seen from one of its ends. */
export interface RelationEnd {
  readonly name: string;
  /** The type at the other end. */
  readonly target: ContentTypeName;
  /** Whether this end leads to one entry at the most. */
  readonly toOne: boolean;
  /** Where the links are kept: on this end, or on the other. */
  readonly side: "owning" | "inverse";
  readonly link: OwnedLink;
}

const publicAttributes = (type: ContentTypeName): Attributes =>
  contentTypes[type].public;

/** The links of all types. */
export const links: readonly OwnedLink[] = contentTypeNames
  .flatMap((owner) =>
    Object.entries(publicAttributes(owner)).flatMap(([name, attribute]) =>
      attribute.kind === "link"
        ? [{ name, attribute, owner, target: attribute.to as ContentTypeName }]
        : [],
    ),
  )
  .map((link, at) => ({ ...link, at }));

/** The links that a type owns. */
export const ownedLinks = Object.fromEntries(
  contentTypeNames.map((type) => [
    type,
    links.filter(({ owner }) => owner === type),
  ]),
) as unknown as Readonly<Record<ContentTypeName, readonly OwnedLink[]>>;

/** The types in an order in which each comes after those that its entries need to be shown. */
export const typesAfterTheirNeeds: readonly ContentTypeName[] = (() => {
  const ordered = new Set<ContentTypeName>();
  const add = (type: ContentTypeName, above: readonly string[]): void => {
    if (above.includes(type))
      throw new Error(
        `Entries of “${type}” need one another: none could ever be the first.`,
      );
    for (const { attribute, target } of ownedLinks[type])
      if (attribute.required) add(target, [...above, type]);
    ordered.add(type);
  };
  for (const type of contentTypeNames) add(type, []);
  return [...ordered];
})();

const ends: ReadonlyMap<
  ContentTypeName,
  ReadonlyMap<string, RelationEnd>
> = (() => {
  const found = new Map(
    contentTypeNames.map((type) => [type, new Map<string, RelationEnd>()]),
  );
  for (const link of links) {
    const { name, owner, target, attribute } = link;
    const toOne = attribute.cardinality === "one";
    found.get(owner)?.set(name, { name, target, toOne, side: "owning", link });
    found.get(target)?.set(attribute.inverse, {
      name: attribute.inverse,
      target: owner,
      toOne: false,
      side: "inverse",
      link,
    });
  }
  return found;
})();

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

/** The same relation as seen from its other end. */
export const inverseOf = ({ side, link }: RelationEnd): RelationEnd =>
  side === "owning"
    ? relationOf(link.target, link.attribute.inverse)
    : relationOf(link.owner, link.name);
