import type { Documents } from "../content/documents";

/** What a gateway holds of the feed: enough to serve it, and to go on from there. */
export interface Held {
  readonly feed: string;
  readonly position: number;
  /** Of the documents, as the CMS takes it. */
  readonly digest: string;
  /** The languages of the CMS, the default one first. */
  readonly locales: readonly string[];
  readonly documents: Documents;
  /** When the last change was taken in. */
  readonly changedAt: Date;
}

/** Keeps what is held beyond the life of the process. Its faults are its own to report: none of these calls fails. */
export interface HeldStore {
  /** What was kept last; null when there is nothing, or nothing that can be trusted. */
  load(): Promise<Held | null>;
  /** Comes back at once; of several in a row, the last is kept. */
  save(held: Held): void;
  /** Waits until the last that was given is kept. */
  close(): Promise<void>;
}
