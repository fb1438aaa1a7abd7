import {
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { InvalidArgument } from "../../content/errors";
import type { Entry } from "../../content/types";
import type { GraphQLContext } from "../context";
import { byId } from "../resolvers/roots";
import { typeNameOf } from "../resolvers/type-name";

type Context = Pick<GraphQLContext, "content" | "audience">;

const typesByName: ReadonlyMap<string, ContentTypeName> = new Map(
  contentTypeNames.map((type) => [typeNameOf(type), type]),
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** One entry of a key; null when there is none, or when its type is one of another graph. */
const entityOf = (
  representation: unknown,
  position: number,
  context: Context,
): Entry | null => {
  const refused = (what: string): InvalidArgument =>
    new InvalidArgument(`Representation ${position} ${what}.`);
  if (!isObject(representation)) throw refused("is no object");
  const { __typename: name, id, documentId, slug } = representation;
  if (typeof name !== "string") throw refused("has no “__typename”");
  const type = typesByName.get(name);
  if (!type) return null;
  if (typeof id === "string") return byId(type, id, null, context);
  const { content } = context;
  const locale = content.locale(null);
  if (typeof documentId === "string")
    return content.byId(type, documentId, locale);
  if (typeof slug === "string") return content.bySlug(type, slug, locale);
  throw refused("has neither “id” nor “documentId” nor “slug” as a text");
};

interface Args {
  readonly representations: readonly unknown[];
}

/** The entries that a router asks for by their keys, each in its place. */
export const entities = (
  _root: unknown,
  { representations }: Args,
  context: Context,
): (Entry | null)[] =>
  representations.map((representation, index) =>
    entityOf(representation, index + 1, context),
  );
