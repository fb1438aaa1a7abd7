import type { Core } from "@strapi/strapi";
import { feedDocument } from "../../../contracts";
import { type ContentTypeName, contentTypes } from "../content-types";
import { rowsOf } from "../feed/entries";
import type { StoredDocument, Version } from "../feed/versions";
import { type Attributes, attributeAt } from "../model/attributes";
import { withInheritedLinks } from "../translations/inherited-links";
import type { Issue } from "./issue";
import { publishIssues } from "./issues";
import { typedSlugIssues } from "./typed-slugs";

/** A translation has the sources of the language that it was translated from, unless it names some itself. */
const redFlagIssues = (
  document: StoredDocument,
  versions: readonly Version[],
): readonly Issue[] => {
  if (document.type !== "condition") return [];
  const { fields, links } = document as StoredDocument<"condition">;
  const hasSources = [
    links,
    ...versions.flatMap(({ status, document: other }) =>
      status === "published" && other.documentId === document.documentId
        ? [(other as StoredDocument<"condition">).links]
        : [],
    ),
  ].some(({ redFlagSources }) => redFlagSources.length > 0);
  return hasSources || !fields.redFlagsVerified
    ? []
    : [
        {
          path: ["redFlagSources"],
          message:
            "Red flag sources: the red flags are marked as verified, and there is none. Add at least one that is published in this language.",
        },
      ];
};

/** Why a gateway would refuse a document that breaks none of the rules. There should be no such document; if there is, it is not shown. */
const contractIssues = (document: StoredDocument): readonly Issue[] => {
  const { error } = feedDocument.safeParse(document);
  return (error?.issues ?? []).map(({ path: [, ...path] }) => {
    const segments = path.map(String);
    const attribute = attributeAt(contentTypes[document.type].public, segments);
    return {
      path: segments,
      message: attribute
        ? `${attribute.label}: what it holds cannot be shown to readers. Write it anew.`
        : "The entry cannot be shown to readers.",
    };
  });
};

/** Why readers are not shown a published version; the feed withholds just these. */
export const withholdingIssues = ({
  document,
  inherited,
}: Version): readonly Issue[] => {
  const issues = publishIssues(document, inherited);
  return issues.length > 0 ? issues : contractIssues(document);
};

/**
 * A draft with the links that it has when it is published: those to what is published in its language, and what it inherits then.
 *
 * @param versions all that there are of the entry, in all languages
 */
export const asPublished = async (
  strapi: Core.Strapi,
  { status, document: draft }: Version,
  versions: readonly Version[],
): Promise<Version> => {
  const links: Record<string, readonly string[]> = {};
  for (const [name, ids] of Object.entries<readonly string[]>(draft.links)) {
    const attribute = (contentTypes[draft.type].public as Attributes)[name];
    if (attribute?.kind !== "link" || ids.length === 0) {
      links[name] = ids;
      continue;
    }
    const published = await rowsOf(
      strapi,
      attribute.to as ContentTypeName,
      ids,
      { status: "published", locale: draft.locale },
    );
    links[name] = ids.filter((id) => published.has(id));
  }
  const version: Version = { status, document: { ...draft, links } };
  const [result = version] = await withInheritedLinks(strapi, [
    version,
    ...versions.filter((other) => other.status === "published"),
  ]);
  return result;
};

/**
 * All that stands in the way of publishing an entry: what the rules say of it as it is, and what depends on other entries.
 *
 * @param versions all that there are of the entry, in all languages
 */
export const publishingIssues = async (
  strapi: Core.Strapi,
  { document, inherited }: Version,
  versions: readonly Version[],
): Promise<readonly Issue[]> => {
  const issues = [
    ...publishIssues(document, inherited),
    ...redFlagIssues(document, versions),
    ...(await typedSlugIssues(strapi, document)),
  ];
  return issues.length > 0 ? issues : contractIssues(document);
};
