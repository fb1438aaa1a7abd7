import {
  type ContentTypeName,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";

/**
 * Stands for what is known about the content as a whole: its version, its counts, whether the CMS is heard. Every change
 * touches it.
 */
export const STATUS_TAG = "status";

/**
 * What an answer was made of, noted while it is made. Its tags are the ids of the entries that were read, the names of the types
 * whose lists were read, and `status`; the answer is good until one of them is touched.
 */
export class Reads {
  readonly #ids: string[] = [];
  /** Kept as they are rather than copied: an answer reads many, and few answers are ever asked for their tags. */
  readonly #lists: (readonly string[])[] = [];
  readonly #names: string[] = [];
  #dependsOnDay = false;
  #isMomentary = false;

  /** An entry's own fields, or which entries it is related to. */
  entry(id: string): void {
    this.#ids.push(id);
  }

  entries(ids: readonly string[]): void {
    this.#lists.push(ids);
  }

  /** Which entries of a type there are, and any field of theirs. */
  type(type: ContentTypeName): void {
    this.#names.push(type);
  }

  everyType(): void {
    this.#names.push(...contentTypeNames);
  }

  status(): void {
    this.#names.push(STATUS_TAG);
  }

  /** What day it is, in UTC. */
  day(): void {
    this.#dependsOnDay = true;
  }

  /** What is another at every moment. */
  moment(): void {
    this.#isMomentary = true;
  }

  get isMomentary(): boolean {
    return this.#isMomentary;
  }

  get dependsOnDay(): boolean {
    return this.#dependsOnDay;
  }

  /** Each once. */
  get tags(): ReadonlySet<string> {
    const tags = new Set(this.#names);
    for (const id of this.#ids) tags.add(id);
    for (const list of this.#lists) for (const id of list) tags.add(id);
    return tags;
  }

  /** Whether a test holds for any of the tags; it may be asked about a tag more than once. */
  some(test: (tag: string) => boolean): boolean {
    return (
      this.#names.some(test) ||
      this.#ids.some(test) ||
      this.#lists.some((list) => list.some(test))
    );
  }
}
