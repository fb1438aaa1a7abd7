import type { Core } from "@strapi/strapi";
import type { Comparison } from "./comparison";

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
