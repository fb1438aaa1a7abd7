/** What is wrong with an entry, for a list beside its form. */
export interface ListedIssue {
  /** The field, as the form names it; null where no field is to blame. */
  readonly label: string | null;
  readonly message: string;
}

/** What the form of an entry is told about the draft that is saved. */
export interface BeforePublishing {
  /** What stands in the way of publishing it. */
  readonly issues: readonly ListedIssue[];
  /** Whether a gateway can show the draft in a preview. */
  readonly isPreviewable: boolean;
}
