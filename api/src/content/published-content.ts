import {
  type Change,
  contentTypeNames,
} from "strapi-plugin-bodywork/contracts";
import { ContentReader } from "./content-reader";
import type { Sizes } from "./filter/steps";
import { ownOrderOf } from "./order";
import { type Reads, STATUS_TAG } from "./reads";
import { sizesOf } from "./sizes";
import type { Content } from "./types";
import { Work } from "./work";
import {
  type ContentSource,
  type Version,
  countsOf,
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
  #sizes: Sizes | null = null;

  constructor(source: ContentSource | Version) {
    const version = "views" in source ? source : versionOf(source);
    super(version, null);
    this.#version = version;
  }

  /** About how many entries there are. */
  get sizes(): Sizes {
    return (this.#sizes ??= sizesOf({
      ...countsOf(this.#version),
      toEvery: viewOf(
        this.#version,
        this.#version.defaultLocale,
      ).countToEvery(),
    }));
  }

  /** The same content for one answer, whose reads and work are noted. */
  noting(reads: Reads, work?: Work): Content {
    return new ContentReader(this.#version, reads, work);
  }

  /** @param source its documents are those of this version with `changes` applied to them */
  after(changes: readonly Change[], source: ContentSource): Update {
    if (!hasSameLocales(source, this.#version))
      return { content: new PublishedContent(source).prepare(), touched: null };
    const touched = new Set([STATUS_TAG]);
    const next = versionAfter(this.#version, changes, source, touched);
    return { content: new PublishedContent(next), touched };
  }

  /** Builds the views of all languages and puts their lists into order, so that no reader has to wait for it, or makes others wait. */
  prepare(): this {
    for (const locale of this.#version.locales) {
      const view = viewOf(this.#version, locale);
      for (const type of contentTypeNames)
        view.indexes.sorted(
          ownOrderOf(type, locale),
          () => view.all(type),
          new Work(),
        );
    }
    return this;
  }

  /** Reads some more of the texts for the search, for some milliseconds. @returns whether there were none left */
  growSearch(): boolean {
    // One after the other: the index of the default language has to be done before another is made of it.
    for (const locale of this.#version.locales) {
      const search = searchOf(this.#version, locale);
      if (search.isGrown) continue;
      search.grow();
      return false;
    }
    return true;
  }
}
