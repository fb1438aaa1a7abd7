import type { ContentTypeName } from "../content-types";
import { contentTypes } from "../content-types";
import type { Attributes } from "../model/attributes";
import { typedSlugsIn } from "../rules/typed-slugs";
import { StarterContentError, type StarterEntry } from "./read";

export interface Target {
  readonly type: ContentTypeName;
  readonly slug: string;
}

/** The entries that an entry links to, link by link. */
export const targetsOf = (
  entry: StarterEntry,
): readonly (readonly [string, readonly Target[]])[] =>
  Object.entries(entry.links).map(([name, slugs]) => {
    const attribute = (contentTypes[entry.type].public as Attributes)[name];
    const type = (
      attribute?.kind === "link" ? attribute.to : entry.type
    ) as ContentTypeName;
    return [name, slugs.map((slug) => ({ type, slug }))] as const;
  });

export const keyOf = ({ type, slug }: Target): string => `${type} ${slug}`;

/** All that must be published before an entry: what it links to, and what it names by a slug. */
const foundationsOf = (entry: StarterEntry) => [
  ...targetsOf(entry),
  ...typedSlugsIn(contentTypes[entry.type].public, entry.fields).map(
    ({ path, type, slug }) => [path.join("."), [{ type, slug }]] as const,
  ),
];

/**
 * Targets before what links to them: Strapi drops a published link to what is not published yet, and a slug that nothing published has
 * is refused.
 */
export const inDependencyOrder = (
  entries: readonly StarterEntry[],
): readonly StarterEntry[] => {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const state = new Map<string, "visiting" | "done">();
  const ordered: StarterEntry[] = [];
  const visit = (entry: StarterEntry): void => {
    const key = keyOf(entry);
    state.set(key, "visiting");
    for (const [name, targets] of foundationsOf(entry)) {
      for (const target of targets) {
        const next = byKey.get(keyOf(target));
        if (!next || state.get(keyOf(next)) === "done") continue;
        if (state.get(keyOf(next)) === "visiting") {
          throw new StarterContentError(
            `Starter content: ${entry.place}, field “${name}”: links to itself in a circle.`,
          );
        }
        visit(next);
      }
    }
    state.set(key, "done");
    ordered.push(entry);
  };
  for (const entry of entries) {
    if (state.get(keyOf(entry)) !== "done") visit(entry);
  }
  return ordered;
};
