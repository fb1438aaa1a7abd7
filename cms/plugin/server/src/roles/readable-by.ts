import type { Core } from "@strapi/strapi";
import type { ContentTypeName } from "../content-types";
import { uidOf } from "../model/naming";

/** A part of Strapi's permission checker; null for who may not read the type. */
export const readableBy = async (
  strapi: Core.Strapi,
  userAbility: unknown,
  type: ContentTypeName,
): Promise<{
  readonly filters: object;
  readonly canCreate: boolean;
} | null> => {
  const permissions = strapi
    .plugin("content-manager")
    .service("permission-checker")
    .create({ userAbility, model: uidOf(type) });
  if (permissions.cannot.read()) return null;
  // The conditions of the editor's roles: entries of their own, or in some languages only.
  const { filters } = await permissions.sanitizedQuery.read({});
  return {
    filters: (filters ?? {}) as object,
    canCreate: Boolean(permissions.can.create()),
  };
};
