import { sourceUrl } from "../content/source-url";
import type { Entry } from "../content/types";
import type { SourceView } from "./view";

type Source = Entry<"source">;

const toView = (source: Source, number: number): SourceView => ({
  number,
  lang: source.locale,
  title: source.title,
  authors: source.authors,
  year: source.year,
  publisher: source.publisher,
  url: sourceUrl(source),
  isRetracted: source.retracted,
});

/** Numbers sources in the order in which they are first cited, each of them once. */
export class Citations {
  readonly #cited = new Map<string, SourceView>();

  /** The numbers of the given sources, ascending. */
  cite(sources: readonly Source[]): readonly number[] {
    return sources
      .map((source) => this.#numberOf(source))
      .sort((a, b) => a - b);
  }

  get list(): readonly SourceView[] {
    return [...this.#cited.values()];
  }

  #numberOf(source: Source): number {
    const known = this.#cited.get(source.documentId);
    if (known) return known.number;
    const view = toView(source, this.#cited.size + 1);
    this.#cited.set(source.documentId, view);
    return view.number;
  }
}
