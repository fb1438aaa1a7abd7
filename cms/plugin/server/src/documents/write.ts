import type { Core, Modules } from "@strapi/strapi";
import { type ContentTypeName, typeOfUid } from "../content-types";
import { type Version, loadVersions } from "../feed/versions";
import type { Entry } from "../feed/entries";
import { localesIn } from "../translations/locales";

type Context = Modules.Documents.Middleware.Context;

export type Action =
  | "create"
  | "update"
  | "delete"
  | "clone"
  | "publish"
  | "unpublish"
  | "discardDraft";

const ACTIONS: ReadonlySet<string> = new Set<Action>([
  "create",
  "update",
  "delete",
  "clone",
  "publish",
  "unpublish",
  "discardDraft",
]);

/** A call of the document service that writes to one of our types. Steps may change what is written. */
export interface Write {
  readonly strapi: Core.Strapi;
  readonly type: ContentTypeName;
  readonly action: Action;
  readonly params: {
    readonly documentId?: string;
    readonly locale?: string | string[];
    readonly status?: string;
    data?: unknown;
  };
  /** The document that is written, or of which something is deleted; null while it is not there yet. */
  readonly documentId: string | null;
  /** Whether something is published by it. */
  readonly isPublishing: boolean;
}

export const writeOf = (
  strapi: Core.Strapi,
  context: Context,
): Write | null => {
  const type = typeOfUid(context.uid);
  if (!type || !ACTIONS.has(context.action)) return null;
  const action = context.action as Action;
  const params = context.params as Write["params"];
  return {
    strapi,
    type,
    action,
    params,
    // What is copied is not written.
    documentId: action === "clone" ? null : (params.documentId ?? null),
    isPublishing: action === "publish" || params.status === "published",
  };
};

/** What has been written, while the steps go on with it. */
export class Written {
  readonly entry: Entry;
  /** The languages; null: all. */
  readonly locales: ReadonlySet<string> | null;
  /** Other entries that were changed besides. */
  readonly others: Entry[] = [];
  readonly #strapi: Core.Strapi;
  #versions: Promise<readonly Version[]> | null = null;

  private constructor(
    { strapi, type }: Write,
    documentId: string,
    locales: ReadonlySet<string> | null,
  ) {
    this.#strapi = strapi;
    this.entry = { type, documentId };
    this.locales = locales;
  }

  /**
   * @param result single-entry actions return the entry, the others a document id with its entries
   * @returns null when nothing was written
   */
  static async of(write: Write, result: unknown): Promise<Written | null> {
    const { documentId, locale, entries } = (result ?? {}) as {
      documentId?: string;
      locale?: string;
      entries?: readonly { readonly locale?: string }[];
    };
    if (!documentId) return null;
    const locales = entries ? entries.map((entry) => entry.locale) : [locale];
    const known = locales.filter((code) => code !== undefined);
    // The caller's selection of fields may hide the language.
    return new Written(
      write,
      documentId,
      known.length === locales.length
        ? new Set(known)
        : await localesIn(write.strapi, write.params.locale),
    );
  }

  isIn(locale: string): boolean {
    return this.locales?.has(locale) ?? true;
  }

  /** All versions of the document, as they are now. */
  versions(): Promise<readonly Version[]> {
    const { type, documentId } = this.entry;
    this.#versions ??= loadVersions(this.#strapi, type, [documentId]);
    return this.#versions;
  }

  /** A step has changed the rows of the document. */
  changed(): void {
    this.#versions = null;
  }
}

/** What a step does behind the write, if anything. */
export type After = (written: Written) => Promise<void>;

/** Something that belongs to every write, in its transaction. It runs before the write and says what is to be done behind it. */
export type Step = (write: Write) => Promise<After | null>;
