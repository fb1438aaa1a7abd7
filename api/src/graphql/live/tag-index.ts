/** Who has read what: a change costs as much as there is that has read what it touches, however much there is besides. */
export class TagIndex<T> {
  readonly #byTag = new Map<string, Set<T>>();

  get size(): number {
    return this.#byTag.size;
  }

  having(tag: string): Iterable<T> {
    return this.#byTag.get(tag) ?? [];
  }

  move(item: T, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    for (const tag of before) if (!after.has(tag)) this.#remove(item, tag);
    for (const tag of after) if (!before.has(tag)) this.#add(item, tag);
  }

  #add(item: T, tag: string): void {
    const items = this.#byTag.get(tag);
    if (items) items.add(item);
    else this.#byTag.set(tag, new Set([item]));
  }

  #remove(item: T, tag: string): void {
    const items = this.#byTag.get(tag);
    items?.delete(item);
    if (items?.size === 0) this.#byTag.delete(tag);
  }
}
