import type { Change } from "strapi-plugin-bodywork/contracts";
import { ContentReader } from "./content-reader";
import { type Reads, STATUS_TAG } from "./reads";
import type { Content } from "./types";
import {
  type ContentSource,
  type Version,
  isWrittenIn,
  searchOf,
  versionAfter,
  versionOf,
  viewOf,
} from "./version";

export type { ContentSource } from "./version";

/** The content after some changes. */
export interface Update {
  readonly content: PublishedContent;
  /** The tags of what readers may see differently now, as in `Reads`; null: of everything. */
  readonly touched: ReadonlySet<string> | null;
}

const hasSameLocales = (a: ContentSource, b: ContentSource): boolean =>
  a.locales.join() === b.locales.join();

/** One version of the content, answered from memory. It never changes; `after` makes the next one of it. */
export class PublishedContent extends ContentReader {
  readonly #version: Version;

  constructor(source: ContentSource | Version) {
    const version = "views" in source ? source : versionOf(source);
    super(version, null);
    this.#version = version;
  }

  /** The same content for one answer, whose reads are noted. */
  noting(reads: Reads): Content {
    return new ContentReader(this.#version, reads);
  }

  /** @param source its documents are those of this version with `changes` applied to them */
  after(changes: readonly Change[], source: ContentSource): Update {
    if (!hasSameLocales(source, this.#version))
      return { content: new PublishedContent(source), touched: null };
    const touched = new Set([STATUS_TAG]);
    const next = versionAfter(this.#version, changes, source, touched);
    return { content: new PublishedContent(next), touched };
  }

  /** Builds the views of all languages that anything is written in, so that no reader has to wait for one. */
  prepare(): this {
    for (const locale of this.#writtenIn) viewOf(this.#version, locale);
    return this;
  }

  /** Reads some more of the texts for the search, for some milliseconds. @returns whether there were none left */
  growSearch(): boolean {
    // One after the other: the index of the default language has to be done before another is made of it.
    for (const locale of this.#writtenIn) {
      const search = searchOf(this.#version, locale);
      if (search.isGrown) continue;
      search.grow();
      return false;
    }
    return true;
  }

  get #writtenIn(): readonly string[] {
    const { locales } = this.#version;
    return locales.filter((locale) => isWrittenIn(this.#version, locale));
  }
}
