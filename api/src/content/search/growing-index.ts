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
  #index: SearchIndex | null = null;

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
    while (!this.isGrown) this.grow();
    return this.#index as SearchIndex;
  }

  /** Whether everything is in. */
  get isGrown(): boolean {
    return this.#index !== null;
  }

  /** Takes in a slice. */
  grow(): void {
    const index = this.#update.run(SLICE);
    if (!index) return;
    if (this.#queue.length === 0) {
      this.#index = index;
      return;
    }
    this.#update = new SearchIndexUpdate(index, this.#queue);
    this.#queue = [];
  }

  /** The same for the view after some changes. Few are taken in at once, if everything else is in. */
  after(changes: readonly EntryChange[]): GrowingIndex {
    const update = this.#index
      ? new SearchIndexUpdate(this.#index, changes)
      : this.#update;
    const next = new GrowingIndex(
      update,
      this.#index ? [] : [...this.#queue, ...changes],
    );
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
    changes.push({ before: from?.byId(type, after.documentId) ?? null, after });
  for (const before of from?.all(type) ?? [])
    if (!to.byId(type, before.documentId))
      changes.push({ before, after: null });
  return changes;
};
