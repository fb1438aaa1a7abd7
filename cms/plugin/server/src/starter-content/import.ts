import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypes } from "../content-types";
import type { Attributes } from "../model/attributes";
import { PLUGIN_ID, uidOf } from "../model/naming";
import { defaultLocaleOf } from "../translations/locales";
import { type Current, currentOf, sha256 } from "./current";
import { type LedgerEntry, readLedger, writeLedger } from "./ledger";
import { type Target, inDependencyOrder, keyOf, targetsOf } from "./order";
import {
  StarterContentError,
  type StarterEntry,
  readStarterContent,
} from "./read";

/** How often each outcome occurred. */
export interface ImportReport {
  readonly created: number;
  readonly updated: number;
  /** Already imported from the same text. */
  readonly unchanged: number;
  /** Changed, withdrawn or deleted by an editor, or written by one under the same slug. */
  readonly leftAlone: number;
  readonly drafts: readonly string[];
}

class Import {
  readonly #strapi: Core.Strapi;
  readonly #defaultLocale: string;
  readonly #documentIds = new Map<string, string>();
  readonly #published = new Set<string>();
  readonly #translated: ReadonlySet<string>;
  readonly #counts = { created: 0, updated: 0, unchanged: 0, leftAlone: 0 };
  readonly #drafts: string[] = [];

  constructor(
    strapi: Core.Strapi,
    defaultLocale: string,
    entries: readonly StarterEntry[],
  ) {
    this.#strapi = strapi;
    this.#defaultLocale = defaultLocale;
    this.#translated = new Set(
      entries.map(
        (entry) => `${keyOf(entry)} ${entry.locale ?? defaultLocale}`,
      ),
    );
  }

  get report(): ImportReport {
    return { ...this.#counts, drafts: this.#drafts };
  }

  async put(entry: StarterEntry): Promise<void> {
    const locale = entry.locale ?? this.#defaultLocale;
    const { type, slug } = entry;
    const ledger = await readLedger(this.#strapi, { type, slug, locale });
    const documentId =
      ledger?.documentId ?? (await this.#findBySlug(type, slug, locale));
    const current = documentId
      ? await currentOf(this.#strapi, type, documentId, locale)
      : null;

    if (documentId && current)
      this.#remember(entry, documentId, locale, current.published);
    if (ledger?.fileHash === entry.fileHash) {
      this.#counts.unchanged += 1;
    } else if (ledger ? this.#isEdited(ledger, current) : current !== null) {
      this.#counts.leftAlone += 1;
    } else {
      await this.#write(entry, locale, documentId);
      this.#counts[ledger ? "updated" : "created"] += 1;
    }
  }

  #isEdited(ledger: LedgerEntry, current: Current | null): boolean {
    return (
      current === null ||
      current.draftHash !== ledger.draftHash ||
      current.published !== ledger.published
    );
  }

  #remember(
    entry: StarterEntry,
    documentId: string,
    locale: string,
    published: boolean,
  ): void {
    this.#documentIds.set(keyOf(entry), documentId);
    if (published) this.#published.add(`${keyOf(entry)} ${locale}`);
  }

  async #findBySlug(
    type: ContentTypeName,
    slug: string,
    locale: string,
  ): Promise<string | undefined> {
    if (locale !== this.#defaultLocale)
      return this.#documentIds.get(keyOf({ type, slug }));
    const row = (await this.#strapi.db
      .query(uidOf(type))
      .findOne({ where: { slug, locale } })) as {
      documentId: string;
    } | null;
    return row?.documentId;
  }

  /** A translation carries the links that its language can express; the gateway inherits the others. */
  #linkData(entry: StarterEntry, locale: string): Record<string, unknown> {
    return Object.fromEntries(
      targetsOf(entry).map(([name, targets]) => [
        name,
        {
          set: targets
            .filter((target) =>
              this.#translated.has(`${keyOf(target)} ${locale}`),
            )
            .map((target) => ({
              documentId: this.#documentIds.get(keyOf(target)),
              locale,
            })),
        },
      ]),
    );
  }

  /** Whether readers of a language reach it: published in it, or inherited because nobody has translated it. */
  #isReached(target: Target, locale: string): boolean {
    const key = keyOf(target);
    return this.#published.has(
      `${key} ${this.#translated.has(`${key} ${locale}`) ? locale : this.#defaultLocale}`,
    );
  }

  /** An entry that needs a published source, but has none, stays a draft. */
  #canPublish(entry: StarterEntry, locale: string): boolean {
    if (entry.draftOnly) return false;
    return targetsOf(entry).every(([name, targets]) => {
      const attribute = (contentTypes[entry.type].public as Attributes)[name];
      return (
        !attribute?.required ||
        targets.some((target) => this.#isReached(target, locale))
      );
    });
  }

  async #write(
    entry: StarterEntry,
    locale: string,
    existing: string | undefined,
  ): Promise<void> {
    const documents = this.#strapi.documents(uidOf(entry.type));
    const published = this.#canPublish(entry, locale);
    const params = {
      locale,
      data: { ...entry.fields, ...this.#linkData(entry, locale) },
      ...(published && { status: "published" as const }),
    } as object;
    try {
      await this.#strapi.db.transaction(async () => {
        const written = (await (existing
          ? documents.update({ documentId: existing, ...params })
          : documents.create(params))) as { documentId: string };
        const { documentId } = written;
        const current = await currentOf(
          this.#strapi,
          entry.type,
          documentId,
          locale,
        );
        const { type, slug, fileHash } = entry;
        const draftHash = current?.draftHash ?? "";
        await writeLedger(this.#strapi, {
          type,
          slug,
          locale,
          documentId,
          fileHash,
          draftHash,
          published,
        });
        this.#remember(entry, documentId, locale, published);
      });
    } catch (error) {
      throw this.#explain(entry, error);
    }
    if (!published) this.#drafts.push(`${entry.type} ${entry.slug}`);
  }

  #explain(entry: StarterEntry, error: unknown): Error {
    const { details, message } = error as {
      details?: { errors?: { path?: string[]; message: string }[] };
      message?: string;
    };
    const [first] = details?.errors ?? [];
    const field = first?.path?.join(".") ?? "unknown";
    return new StarterContentError(
      `Starter content: ${entry.place}, field “${field}”: ${first?.message ?? message ?? String(error)}`,
      { cause: error },
    );
  }
}

const translations = (
  entries: readonly StarterEntry[],
): readonly StarterEntry[] => {
  const originals = new Map(
    entries
      .filter(({ locale }) => locale === null)
      .map((entry) => [keyOf(entry), entry]),
  );
  return entries
    .filter(({ locale }) => locale !== null)
    .map((entry) => ({
      ...entry,
      links: originals.get(keyOf(entry))?.links ?? {},
    }));
};

const ensureLocales = async (
  strapi: Core.Strapi,
  codes: Iterable<string>,
): Promise<void> => {
  const service = strapi.plugin("i18n").service("locales");
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  for (const code of new Set(codes)) {
    if (!(await service.findByCode(code))) {
      await service.create({
        code,
        name: `${names.of(code) ?? code} (${code})`,
      });
    }
  }
};

/**
 * Brings a folder of starter content into the CMS through the document service, once: what has been imported is recognised by
 * its slug, what an editor changed, withdrew or deleted since is left alone.
 *
 * @returns null when the files are the ones of the last import
 * @throws StarterContentError naming file, entry and field
 */
export const importStarterContent = async (
  strapi: Core.Strapi,
  folder: string,
): Promise<ImportReport | null> => {
  const entries = await readStarterContent(folder);
  const store = strapi.store({ type: "plugin", name: PLUGIN_ID });
  const hash = sha256(
    JSON.stringify(entries.map(({ fileHash, place }) => [place, fileHash])),
  );
  if ((await store.get({ key: "starter-content" })) === hash) return null;

  await ensureLocales(
    strapi,
    entries.flatMap(({ locale }) => locale ?? []),
  );
  const defaultLocale = await defaultLocaleOf(strapi);
  const job = new Import(strapi, defaultLocale, entries);
  const originals = entries.filter(({ locale }) => locale === null);
  for (const entry of inDependencyOrder(originals)) await job.put(entry);
  for (const entry of inDependencyOrder(translations(entries)))
    await job.put(entry);
  await store.set({ key: "starter-content", value: hash });
  return job.report;
};
