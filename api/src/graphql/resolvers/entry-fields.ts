import type { Entry, Translation } from "../../content/types";
import type { GraphQLContext } from "../context";

/** What every entry answers in the same way, whatever its type. */
export const entryFields = {
  id: (
    entry: Entry,
    _args: unknown,
    { content, audience }: Pick<GraphQLContext, "content" | "audience">,
  ): string => content.idOf(entry, audience),

  label: (
    entry: Entry,
    _args: unknown,
    { content }: Pick<GraphQLContext, "content">,
  ): string => content.labelOf(entry),

  translations: (
    entry: Entry,
    _args: unknown,
    { content }: Pick<GraphQLContext, "content">,
  ): readonly Translation[] => content.translations(entry),

  jsonLd: (
    entry: Entry,
    _args: unknown,
    { content, jsonLd }: Pick<GraphQLContext, "content" | "jsonLd">,
  ): object => jsonLd(entry, content),
};
