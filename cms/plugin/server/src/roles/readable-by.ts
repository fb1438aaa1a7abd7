import type { Core, UID } from "@strapi/strapi";

/** What of a type somebody may read, by Strapi's permissions; null: nothing. */
export const readableBy = async (
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: UID.ContentType,
): Promise<{
  readonly filters: object;
  canCreate(): boolean;
} | null> => {
  const permissions = strapi
    .plugin("content-manager")
    .service("permission-checker")
    .create({ userAbility, model: uid });
  if (permissions.cannot.read()) return null;
  // The conditions of the editor's roles: entries of their own, or in some languages only.
  const { filters } = await permissions.sanitizedQuery.read({});
  return {
    filters: (filters ?? {}) as object,
    canCreate: () => Boolean(permissions.can.create()),
  };
};
