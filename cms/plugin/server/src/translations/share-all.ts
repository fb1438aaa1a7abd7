import type { Core } from "@strapi/strapi";
import { type ContentTypeName, contentTypeNames } from "../content-types";
import { lockFeed } from "../feed/head";
import { loadVersions } from "../feed/versions";
import { PLUGIN_ID, uidOf } from "../model/naming";
import { currentOf } from "../starter-content/current";
import {
  type LedgerEntry,
  ledgerOf,
  writeLedger,
} from "../starter-content/ledger";
import { defaultLocaleOf } from "./locales";
import { sharedNames, shareValues } from "./shared-values";

/** Small: an editor who saves meanwhile waits for one batch. */
const BATCH = 50;

const translatedIds = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  defaultLocale: string,
): Promise<readonly string[]> => {
  const rows = (await strapi.db.query(uidOf(type)).findMany({
    select: ["documentId"],
    where: { locale: { $ne: defaultLocale } },
  })) as readonly { readonly documentId: string }[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

/** Those of the starter content that no editor has changed since it was imported. */
const unchanged = async (
  strapi: Core.Strapi,
  entries: readonly LedgerEntry[],
): Promise<readonly LedgerEntry[]> => {
  const found: LedgerEntry[] = [];
  for (const entry of entries) {
    const { type, documentId, locale, draftHash } = entry;
    const current = await currentOf(strapi, type, documentId, locale);
    if (current?.draftHash === draftHash) found.push(entry);
  }
  return found;
};

const shareBatch = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  ids: readonly string[],
  defaultLocale: string,
): Promise<void> => {
  await lockFeed(strapi);
  const imported = await unchanged(strapi, await ledgerOf(strapi, type, ids));
  const versions = await loadVersions(strapi, type, ids);
  for (const id of ids)
    await shareValues(
      strapi,
      versions.filter(({ document }) => document.documentId === id),
      new Set([defaultLocale]),
    );
  for (const entry of imported) {
    const { documentId, locale } = entry;
    const current = await currentOf(strapi, type, documentId, locale);
    if (current && current.draftHash !== entry.draftHash)
      await writeLedger(strapi, { ...entry, draftHash: current.draftHash });
  }
};

/**
 * Gives translations that were written before a value was shared the one of the default language: otherwise the next save of one would
 * give its own, perhaps none, to all others. Once, until the content model shares other values.
 *
 * @returns whether it was done now; the feed has to be compared then
 */
export const shareAllValues = async (strapi: Core.Strapi): Promise<boolean> => {
  const store = strapi.store({ type: "plugin", name: PLUGIN_ID });
  const shared = JSON.stringify(
    contentTypeNames.map((type) => [type, sharedNames(type)]),
  );
  if ((await store.get({ key: "shared-values" })) === shared) return false;
  const defaultLocale = await defaultLocaleOf(strapi);
  for (const type of contentTypeNames) {
    const ids = await translatedIds(strapi, type, defaultLocale);
    for (let at = 0; at < ids.length; at += BATCH)
      await strapi.db.transaction(() =>
        shareBatch(strapi, type, ids.slice(at, at + BATCH), defaultLocale),
      );
  }
  await store.set({ key: "shared-values", value: shared });
  return true;
};
