import type { ContentTypeName } from "strapi-plugin-bodywork/contracts";
import type { EntryChange } from "../indexes";
import type { View } from "../view";
import { EMPTY_INDEX, type SearchIndex } from "./search-index";
import { SearchIndexUpdate } from "./search-index-update";
import { searchedTypes } from "./searched";

/** As many changes as are taken in at once, in some milliseconds; requests are answered in between. */
const SLICE = 1_000;

/**
 * The search index of a view, which may not be done yet: reading all texts takes seconds where there are a hundred thousand. Whoever
 * searches before it is done does the rest, so that a search always finds everything.
 */
export class GrowingIndex {
  #update: SearchIndexUpdate;
  /** What is to be taken in after that. */
  #queue: readonly EntryChange[];

  private constructor(
    update: SearchIndexUpdate,
    queue: readonly EntryChange[],
  ) {
    this.#update = update;
    this.#queue = queue;
  }

  /** @param from another view that is indexed already: what reads the same in both is taken from there */
  static of(
    view: View,
    from: { readonly view: View; readonly index: SearchIndex } | null,
  ): GrowingIndex {
    const changes = searchedTypes.flatMap((type) =>
      changesBetween(from?.view ?? null, view, type),
    );
    return new GrowingIndex(
      new SearchIndexUpdate(from?.index ?? EMPTY_INDEX, changes),
      [],
    );
  }

  get index(): SearchIndex {
    while (!this.grow());
    return this.#update.index;
  }

  /** Takes in a slice. @returns whether everything is in */
  grow(): boolean {
    if (!this.#update.run(SLICE)) return false;
    if (this.#queue.length === 0) return true;
    this.#update = new SearchIndexUpdate(this.#update.index, this.#queue);
    this.#queue = [];
    return this.#update.run(SLICE);
  }

  /** The same for the view after some changes. Few are taken in at once, if it is done. */
  after(changes: readonly EntryChange[]): GrowingIndex {
    const next = new GrowingIndex(this.#update, [...this.#queue, ...changes]);
    next.grow();
    return next;
  }
}

/** What becomes of the entries of a type from one view to another. */
const changesBetween = (
  from: View | null,
  to: View,
  type: ContentTypeName,
): readonly EntryChange[] => {
  const changes: EntryChange[] = [];
  for (const after of to.all(type))
    changes.push({ before: from?.byId(type, after.id) ?? null, after });
  for (const before of from?.all(type) ?? [])
    if (!to.byId(type, before.id)) changes.push({ before, after: null });
  return changes;
};
