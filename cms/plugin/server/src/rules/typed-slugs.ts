import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypes } from "../content-types";
import type { StoredDocument } from "../feed/versions";
import type { Attributes } from "../model/attributes";
import { uidOf } from "../model/naming";
import { groupsIn } from "./groups";
import type { Issue } from "./issue";

type Values = Readonly<Record<string, unknown>>;

/** A slug that an editor typed to name another entry. */
interface TypedSlug extends Omit<Issue, "message"> {
  readonly type: ContentTypeName;
  readonly slug: string;
  readonly label: string;
}

/** The typed slugs among values, in the order of the fields. */
export const typedSlugsIn = (
  attributes: Attributes,
  values: Values,
  path: readonly string[] = [],
): readonly TypedSlug[] =>
  Object.entries(attributes).flatMap(([name, attribute]): TypedSlug[] => {
    const here = [...path, name];
    const value = values[name];
    if (attribute.kind === "group")
      return groupsIn(attribute, value, here).flatMap(({ group, path: at }) =>
        typedSlugsIn(attribute.component.attributes, group, at),
      );
    if (
      (attribute.kind !== "list" && attribute.kind !== "string") ||
      !attribute.slugOf
    )
      return [];
    const type = attribute.slugOf as ContentTypeName;
    const slugs = [value].flat().filter((slug) => typeof slug === "string");
    return slugs.map((slug) => ({
      type,
      slug,
      label: attribute.label,
      path: here,
    }));
  });

/** Typed slugs that no published entry has, in any language: readers would get nothing for them. */
export const typedSlugIssues = async (
  strapi: Core.Strapi,
  { type, fields }: StoredDocument,
): Promise<readonly Issue[]> => {
  const typed = typedSlugsIn(contentTypes[type].public, fields);
  const published = new Set<string>();
  for (const target of new Set(typed.map((one) => one.type))) {
    const slugs = typed.flatMap((one) =>
      one.type === target ? [one.slug] : [],
    );
    const rows = (await strapi.db.query(uidOf(target)).findMany({
      select: ["slug"],
      where: { slug: { $in: slugs }, publishedAt: { $notNull: true } },
    })) as readonly { readonly slug: string }[];
    for (const { slug } of rows) published.add(`${target} ${slug}`);
  }
  return typed
    .filter(({ type: target, slug }) => !published.has(`${target} ${slug}`))
    .map(({ type: target, slug, label, path }) => ({
      path,
      message: `${label}: no published ${contentTypes[target].displayName.toLowerCase()} has the slug “${slug}”. Copy the slug from its form, or publish it first.`,
    }));
};
