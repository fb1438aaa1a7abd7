import type { Core } from "@strapi/strapi";
import { extendService } from "../extend-service";

type Write = (...args: unknown[]) => Promise<unknown>;

interface RoleService {
  assignPermissions: Write;
  resetSuperAdminPermissions: Write;
}

/**
 * Changes the permissions of a role in one transaction. Strapi deletes some and then adds others; a connection lost in between
 * would leave the role without them, and if it is the super admin's, nobody could restore them. Strapi does this whenever a language
 * is added, too.
 */
export const changePermissionsAtomically = (strapi: Core.Strapi): void => {
  const atomically =
    (write: Write): Write =>
    (...args) =>
      strapi.db.transaction(() => write(...args));
  extendService<RoleService>(strapi, "admin::role", (service) => ({
    assignPermissions: atomically(service.assignPermissions),
    resetSuperAdminPermissions: atomically(service.resetSuperAdminPermissions),
  }));
};
