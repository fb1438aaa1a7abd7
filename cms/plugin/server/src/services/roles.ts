import type { Core } from "@strapi/strapi";
import { grantNewLocales, grantRoles } from "../roles/grant";

const roles = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Makes the roles of an editorial team and keeps them able to work in every language. To be called when Strapi has made its own: in the
   * bootstrap of the app.
   */
  async grant(): Promise<void> {
    await grantRoles(strapi);
    grantNewLocales(strapi);
  },
});

export default roles;
