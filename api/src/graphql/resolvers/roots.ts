import { parseEntryId } from "../../content/entry-id";
import { InvalidArgument } from "../../content/errors";
import { MAX_PAGE_SIZE } from "../../content/page";
import type {
  Connection,
  ConnectionArgs,
  ContentTypeName,
  Entry,
} from "../../content/types";
import type { GraphQLContext } from "../context";

type Context = Pick<GraphQLContext, "content" | "audience">;

interface Localized {
  readonly locale?: string | null | undefined;
}

interface SingleArgs extends Localized {
  readonly slug?: string | null | undefined;
  readonly id?: string | null | undefined;
}

interface NodeArgs {
  readonly id: string;
}

interface NodesArgs {
  readonly ids: readonly string[];
}

interface Found {
  readonly documentId: string;
  readonly locale: string;
}

/** What an id leads to; null where it is none, names a draft and none are shown, or a language that the content no longer has. */
const lookUp = (id: string, { content, audience }: Context): Found | null => {
  const named = parseEntryId(id);
  if (!named) return null;
  const { documentId, locale } = named;
  if (named.audience === "draft" && audience !== "draft") return null;
  if (locale === null) return { documentId, locale: content.locale(null) };
  return content.hasLocale(locale) ? { documentId, locale } : null;
};

/** @param locale the language to read in, instead of that of the id */
export const byId = <T extends ContentTypeName>(
  type: T,
  id: string,
  locale: string | null | undefined,
  context: Context,
): Entry<T> | null => {
  const { content } = context;
  const found = lookUp(id, context);
  return (
    found &&
    content.byId(
      type,
      found.documentId,
      locale == null ? found.locale : content.locale(locale),
    )
  );
};

/** One entry of a type, by its slug or its id. */
export const single =
  <T extends ContentTypeName>(type: T) =>
  (
    _root: unknown,
    { slug, id, locale }: SingleArgs,
    context: Context,
  ): Entry<T> | null => {
    const { content } = context;
    if (slug != null && id == null)
      return content.bySlug(type, slug, content.locale(locale));
    if (id != null && slug == null) return byId(type, id, locale, context);
    throw new InvalidArgument(
      "One entry is asked for by its “slug” or by its “id”: give exactly one of them.",
    );
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

/** One entry of any type by its id. */
export const node = (
  _root: unknown,
  { id }: NodeArgs,
  context: Context,
): Entry | null => {
  const found = lookUp(id, context);
  return found && context.content.node(found.documentId, found.locale);
};

/** Entries of any type by their ids, each in its place. */
export const nodes = (
  root: unknown,
  { ids }: NodesArgs,
  context: Context,
): (Entry | null)[] => {
  if (ids.length > MAX_PAGE_SIZE)
    throw new InvalidArgument(
      `Ask for at most ${MAX_PAGE_SIZE} ids at a time.`,
    );
  return ids.map((id) => node(root, { id }, context));
};
