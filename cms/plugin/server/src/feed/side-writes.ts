import type { Core } from "@strapi/strapi";
import type { Comparison } from "./comparison";
import { announceChanges } from "./wake";

/**
 * Compares after writes to other tables that change what is public: a language that is deleted takes its entries along, and
 * an entry carries the address and the alternative text of its picture. Neither goes through the document service.
 */
export const compareAfterSideWrites = (
  strapi: Core.Strapi,
  comparison: Comparison,
): void => {
  const compare = (): void => comparison.request();
  strapi.db.lifecycles.subscribe({
    models: ["plugin::i18n.locale"],
    afterDelete: compare,
  });
  strapi.db.lifecycles.subscribe({
    models: ["plugin::upload.file"],
    afterUpdate: compare,
    afterDelete: compare,
  });
};

/** Where Strapi keeps which language is the default one. */
const DEFAULT_LOCALE_KEY = "plugin_i18n_default_locale";

/** Every page of changes says which languages there are, so a new or a deleted one and another default one are news of their own. */
export const announceLocales = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ["plugin::i18n.locale"],
    afterCreate: announceChanges,
    afterUpdate: announceChanges,
    afterDelete: announceChanges,
  });
  const announceDefault = ({
    result,
  }: {
    readonly result?: { readonly key?: unknown } | null;
  }): void => {
    if (result?.key === DEFAULT_LOCALE_KEY) announceChanges();
  };
  strapi.db.lifecycles.subscribe({
    models: ["strapi::core-store"],
    afterCreate: announceDefault,
    afterUpdate: announceDefault,
  });
};
