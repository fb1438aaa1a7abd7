import {
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "../../content/errors";
import type { Content, Entry } from "../../content/types";
import type { GraphQLContext } from "../context";
import { typeNameOf } from "../resolvers/type-name";

const typesByName: ReadonlyMap<string, ContentTypeName> = new Map(
  contentTypeNames.map((type) => [typeNameOf(type), type]),
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** One entry of a key; null when there is none, or when its type is one of another graph. */
const entityOf = (
  representation: unknown,
  position: number,
  content: Content,
): Entry | null => {
  const refused = (what: string): InvalidArgument =>
    new InvalidArgument(`Representation ${position} ${what}.`);
  if (!isObject(representation)) throw refused("is no object");
  const { __typename: name, id, slug } = representation;
  if (typeof name !== "string") throw refused("has no “__typename”");
  const type = typesByName.get(name);
  if (!type) return null;
  const locale = content.locale(null);
  if (typeof id === "string") return content.byId(type, id, locale);
  if (typeof slug === "string") return content.bySlug(type, slug, locale);
  throw refused("has neither “id” nor “slug” as a text");
};

interface Args {
  readonly representations: readonly unknown[];
}

/** The entries that a router asks for by their keys, each in its place. */
export const entities = (
  _root: unknown,
  { representations }: Args,
  { content }: Pick<GraphQLContext, "content">,
): (Entry | null)[] =>
  representations.map((representation, index) =>
    entityOf(representation, index + 1, content),
  );
