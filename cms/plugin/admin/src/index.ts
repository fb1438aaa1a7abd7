import type { StrapiApp } from "@strapi/strapi/admin";
import { BulletList } from "@strapi/icons";
import type { ComponentType } from "react";

const PLUGIN_ID = "bodywork";

export default {
  register(app: StrapiApp) {
    app.customFields.register({
      name: "list",
      pluginId: PLUGIN_ID,
      type: "json",
      icon: BulletList,
      intlLabel: {
        id: `${PLUGIN_ID}.list.label`,
        defaultMessage: "List of texts",
      },
      intlDescription: {
        id: `${PLUGIN_ID}.list.description`,
        defaultMessage: "One text to a line",
      },
      components: {
        // Strapi types every input as a component without props, and gives it the field's.
        Input: () =>
          import("./list-input").then(({ ListInput }) => ({
            default: ListInput as ComponentType,
          })),
      },
    });
    app.registerPlugin({ id: PLUGIN_ID, name: "Bodywork" });
  },
};
