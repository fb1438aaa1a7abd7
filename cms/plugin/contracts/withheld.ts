import type { ContentTypeName } from "../server/src/content-types";
import type { ListedIssue } from "./before-publishing";

/** An entry that is published in a language, and that readers are not shown. */
export interface WithheldEntry {
  readonly type: ContentTypeName;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
}

/** Those that whoever asks may read. */
export interface WithheldEntries {
  readonly total: number;
  /** The first ones. */
  readonly entries: readonly WithheldEntry[];
}

/** What the form of an entry is told about its published version. */
export interface Withheld {
  /** Why readers do not see it; null where they do. */
  readonly issues: readonly ListedIssue[] | null;
}
