import type { StrapiApp } from "@strapi/strapi/admin";
import { BulletList } from "@strapi/icons";
import type { ComponentType } from "react";
import { BeforePublishing } from "./before-publishing";
import { es } from "./es";
import { keepRefusedForms } from "./keep-refused-forms";
import { PLUGIN_ID } from "./plugin-id";
import { UnsavedText } from "./unsaved-text";

/** What of Strapi's content manager is used here; Strapi types it loosely. */
interface ContentManager {
  readonly apis: {
    addEditViewSidePanel(panels: readonly unknown[]): void;
  };
}

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

  bootstrap(app: StrapiApp) {
    keepRefusedForms();
    const { apis } = app.getPlugin(
      "content-manager",
    ) as unknown as ContentManager;
    apis.addEditViewSidePanel([UnsavedText, BeforePublishing]);
  },

  registerTrads({ locales }: { readonly locales: readonly string[] }) {
    const data = Object.fromEntries(
      Object.entries(es).map(([id, text]) => [`${PLUGIN_ID}.${id}`, text]),
    );
    return Promise.resolve(
      locales.map((locale) => ({ locale, data: locale === "es" ? data : {} })),
    );
  },
};
