import { links } from "../../api/src/content/relations";
import type { PublishedContent } from "../../api/src/content/published-content";
import type { Entry } from "../../api/src/content/types";
import { LOCALES, WRITTEN_TYPES } from "./random-writes";

/** Between the types that are written, each from both its ends. */
const relations = links
  .filter(({ owner, target }) =>
    [owner, target].every((type) =>
      (WRITTEN_TYPES as readonly string[]).includes(type),
    ),
  )
  .flatMap(({ owner, name, target, attribute }) => [
    { from: owner, name },
    { from: target, name: attribute.inverse },
  ]);

/** The names are right, but only known at run time. */
const asTechnique = (entry: Entry): Entry<"technique"> =>
  entry as Entry<"technique">;

const refs = (entries: readonly Entry[]): readonly string[] =>
  entries.map(({ documentId, locale }) => `${documentId} ${locale}`);

const ALL = { first: 100 };

/** What readers are answered about the types that are written, in every language: lists in two orders, filters, relations, slugs. */
export const answersOf = (content: PublishedContent): unknown =>
  LOCALES.filter((locale) => content.locales.includes(locale)).map((locale) => {
    const entries = WRITTEN_TYPES.flatMap(
      (type) => content.list(type, ALL, locale).nodes as readonly Entry[],
    );
    const related = entries.flatMap((entry) =>
      relations
        .filter(({ from }) => from === entry.type)
        .map(({ name }) => [
          entry.documentId,
          name,
          refs(content.related(asTechnique(entry), name as "sources")),
          content.relatedPage(asTechnique(entry), name as "sources", {})
            .totalCount,
        ]),
    );
    const evidence = entries.flatMap((entry) =>
      entry.type === "condition"
        ? content
            .evidence(entry, "technique", {})
            .edges.map(({ node, indications }) => [
              entry.documentId,
              node.documentId,
              refs(indications),
            ])
        : [],
    );
    return {
      locale,
      counts: content.counts,
      entries,
      newest: WRITTEN_TYPES.map((type) =>
        refs(
          content.list(type, { ...ALL, orderBy: ["UPDATED_AT_DESC"] }, locale)
            .nodes,
        ),
      ),
      slugs: entries.map((entry) =>
        refs([content.bySlug(entry.type, entry.slug, locale) ?? entry]),
      ),
      filtered: entries.map((entry) =>
        entry.type === "condition"
          ? refs(
              content.list(
                "technique",
                {
                  filter: {
                    indications: {
                      some: { condition: { slug: { eq: entry.slug } } },
                    },
                  },
                },
                locale,
              ).nodes,
            )
          : [],
      ),
      related,
      evidence,
    };
  });
