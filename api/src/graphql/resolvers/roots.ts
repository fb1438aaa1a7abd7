import { InvalidArgument } from "../../content/errors";
import { MAX_PAGE_SIZE } from "../../content/page";
import type {
  Connection,
  ConnectionArgs,
  ContentTypeName,
  Entry,
} from "../../content/types";
import type { GraphQLContext } from "../context";

type Context = Pick<GraphQLContext, "content">;

interface Localized {
  readonly locale?: string | null | undefined;
}

interface SingleArgs extends Localized {
  readonly slug?: string | null | undefined;
  readonly id?: string | null | undefined;
}

interface NodesArgs extends Localized {
  readonly ids: readonly string[];
}

/** One entry of a type, by its slug or its id. */
export const single =
  <T extends ContentTypeName>(type: T) =>
  (
    _root: unknown,
    { slug, id, locale }: SingleArgs,
    { content }: Context,
  ): Entry<T> | null => {
    if (slug != null && id == null)
      return content.bySlug(type, slug, content.locale(locale));
    if (id != null && slug == null)
      return content.byId(type, id, content.locale(locale));
    throw new InvalidArgument("Give either “slug” or “id”.");
  };

/** A page of all entries of a type. */
export const plural =
  <T extends ContentTypeName>(type: T) =>
  (
    _root: unknown,
    { locale, ...args }: ConnectionArgs & Localized,
    { content }: Context,
  ): Connection<T> =>
    content.list(type, args, content.locale(locale));

/** Entries of any type by their ids, each in its place. */
export const nodes = (
  _root: unknown,
  { ids, locale }: NodesArgs,
  { content }: Context,
): (Entry | null)[] => {
  if (ids.length > MAX_PAGE_SIZE)
    throw new InvalidArgument(
      `Ask for at most ${MAX_PAGE_SIZE} ids at a time.`,
    );
  const served = content.locale(locale);
  return ids.map((id) => content.node(id, served));
};
