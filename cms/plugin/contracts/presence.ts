/** Who else has an entry open, as the admin asks for it. */
export interface Presence {
  /** By name, those who came first before the others. */
  readonly others: readonly string[];
}
