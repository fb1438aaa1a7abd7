import type { Change, FeedDocument } from "strapi-plugin-bodywork/contracts";
import {
  type Documents,
  applyChanges,
  documentsOf,
} from "../../content/documents";
import { PublishedContent } from "../../content/published-content";
import { STATUS_TAG } from "../../content/reads";
import type { ContentState } from "../../content/state";
import { LOCALES } from "../../content/test-documents";

/** Content that changes as a follower would have it: the new state first, then what it touches. */
export class ChangingContent {
  #documents: Documents;
  #content: PublishedContent;
  #phase: "live" | "stale" = "live";
  #version = 1;
  onTouched: (tags: ReadonlySet<string> | null) => void = () => undefined;

  constructor(...documents: readonly FeedDocument[]) {
    this.#documents = documentsOf(documents);
    this.#content = new PublishedContent(this.#source());
  }

  get state(): ContentState {
    return {
      phase: this.#phase,
      content: this.#content,
      changedAt: new Date("2026-01-31T09:30:00.000Z"),
    };
  }

  publish(...documents: readonly FeedDocument[]): void {
    this.change(
      documents.map((document, index) => ({
        kind: "published",
        position: index + 1,
        document,
      })),
    );
  }

  change(changes: readonly Change[]): void {
    this.#documents = applyChanges(this.#documents, changes);
    this.#version += 1;
    const { content, touched } = this.#content.after(changes, this.#source());
    this.#content = content;
    this.onTouched(touched);
  }

  /** A new snapshot takes the place of the content. */
  replace(...documents: readonly FeedDocument[]): void {
    this.#documents = documentsOf(documents);
    this.#version += 1;
    this.#content = new PublishedContent(this.#source());
    this.onTouched(null);
  }

  lose(): void {
    this.#phase = "stale";
    this.onTouched(new Set([STATUS_TAG]));
  }

  #source() {
    return {
      version: `test-${this.#version}`,
      locales: LOCALES,
      documents: this.#documents,
    };
  }
}
