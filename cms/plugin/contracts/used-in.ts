import type { ContentTypeName } from "../server/src/content-types";

/** An entry that links to the one that was asked about. */
export interface UsingEntry {
  readonly documentId: string;
  readonly title: string;
}

/** What the admin shows beside a form: who links to the entry, link by link. */
export interface UsedInLink {
  /** The attribute of the entry that stands for the other side of the link. */
  readonly name: string;
  /** Whose link it is. */
  readonly from: ContentTypeName;
  readonly total: number;
  /** The first ones. */
  readonly entries: readonly UsingEntry[];
  /** Whether whoever asks may write another one. */
  readonly canCreate: boolean;
}

/** What the form of an entry is told about the entries that link to it. */
export interface UsedIn {
  readonly links: readonly UsedInLink[];
}
