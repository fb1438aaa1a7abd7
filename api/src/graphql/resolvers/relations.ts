import type {
  ConnectionArgs,
  Content,
  ContentTypeName,
  Entry,
  RelatedType,
  RelationName,
} from "../../content/types";
import type { GraphQLContext } from "../context";

type Context = Pick<GraphQLContext, "content">;

/** Resolvers for the relations of one type, from either side, named as in the content model. */
export const relationsOf = <T extends ContentTypeName>() => {
  const related = <N extends RelationName<T>>(
    content: Content,
    entry: Entry<T>,
    relation: N,
  ) => content.related<T, N>(entry, relation);

  return {
    /** A page of the related entries. */
    connection:
      <N extends RelationName<T>>(relation: N) =>
      (entry: Entry<T>, args: ConnectionArgs, { content }: Context) =>
        content.relatedPage<T, N>(entry, relation, args),

    /** All related entries, in the editors' order. */
    list:
      <N extends RelationName<T>>(relation: N) =>
      (entry: Entry<T>, _args: unknown, { content }: Context) =>
        related(content, entry, relation),

    /** The related entry, or null. */
    one:
      <N extends RelationName<T>>(relation: N) =>
      (
        entry: Entry<T>,
        _args: unknown,
        { content }: Context,
      ): Entry<RelatedType<T, N>> | null =>
        related(content, entry, relation)[0] ?? null,

    /** The related entry without which the read model does not show an entry at all. */
    required:
      <N extends RelationName<T>>(relation: N) =>
      (
        entry: Entry<T>,
        _args: unknown,
        { content }: Context,
      ): Entry<RelatedType<T, N>> => {
        const [found] = related(content, entry, relation);
        if (!found)
          throw new Error(
            `${entry.type} ${entry.documentId} is shown without its ${relation}.`,
          );
        return found;
      },
  };
};
