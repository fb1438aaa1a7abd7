import type { StrapiApp } from "@strapi/strapi/admin";
import { BulletList, EyeStriked, NumberList } from "@strapi/icons";
import type { ComponentType } from "react";
import { BeforePublishing } from "./before-publishing";
import { contentTypeNames, typeNamed } from "./model";
import { es } from "./es";
import {
  ENUMERATION_INPUT,
  type EditLayout,
  YEAR_INPUT,
  adaptEditLayout,
} from "./forms/edit-layout";
import { hideEmptyRows } from "./forms/hide-empty-rows";
import { EnumerationInput } from "./forms/enumeration-input";
import { YearInput } from "./forms/year-input";
import { OthersHere } from "./others-here";
import { followSavedForms } from "./saved-forms";
import { type Column, adaptColumns } from "./lists/columns";
import { type Filter, adaptFilters } from "./lists/filters";
import { type MenuLink, orderMenu } from "./lists/menu";
import { BeginLinked } from "./panels/begin-linked";
import { UsedIn } from "./panels/used-in";
import { keepFormatting } from "./paste/keep-formatting";
import { PLUGIN_ID } from "./plugin-id";
import { translateRefusals } from "./translate-refusals";
import { UnsavedText } from "./unsaved-text";
import { WithheldPanel } from "./withheld/withheld-panel";
import { formsEs } from "./words/forms-es";

/** What of Strapi's content manager is used here; Strapi types it loosely. */
interface ContentManager {
  readonly apis: {
    addEditViewSidePanel(panels: readonly unknown[]): void;
    addRichTextBlocks(change: typeof keepFormatting): void;
  };
}

/** The part of Strapi's state that says which language the admin is in. */
interface LanguageState {
  readonly admin_app?: { readonly language?: { readonly locale?: string } };
}

/** Strapi types every input as a component without props, and gives it the field's. */
const asInput = (input: unknown): ComponentType => input as ComponentType;

let application: StrapiApp | null = null;

/** The language of the admin, for what is asked outside of React. */
const language = (): string =>
  (application?.store?.getState() as LanguageState | undefined)?.admin_app
    ?.language?.locale ?? "en";

interface OfType {
  readonly layout: { readonly options: EditLayout["options"] };
}

/** The hooks by which Strapi's content manager lets a plugin change what it shows. */
const listenTo = (app: Pick<StrapiApp, "registerHook">): void => {
  app.registerHook(
    "Admin/CM/pages/EditView/mutate-edit-view-layout",
    // Strapi calls it again whenever the address changes, but says no more what is in that: its own hook for languages, which comes
    // first, hands on the layout alone.
    ({ layout }: { layout: EditLayout }) => ({
      layout: adaptEditLayout(layout, location.search, language()),
    }),
  );
  app.registerHook(
    "Admin/CM/pages/ListView/inject-column-in-table",
    ({
      displayedHeaders,
      layout,
    }: OfType & { displayedHeaders: readonly Column[] }) => ({
      displayedHeaders: adaptColumns(
        displayedHeaders,
        layout.options,
        language(),
      ),
      layout,
    }),
  );
  app.registerHook(
    "Admin/CM/pages/ListView/inject-in-filters",
    ({
      displayedFilters,
      layout,
    }: OfType & { displayedFilters: readonly Filter[] }) => ({
      displayedFilters: adaptFilters(
        displayedFilters,
        layout.options,
        language(),
      ),
      layout,
    }),
  );
  app.registerHook(
    "Admin/CM/pages/App/mutate-collection-types-links",
    ({
      ctLinks,
      models,
    }: {
      ctLinks: readonly MenuLink[];
      models: unknown;
    }) => ({ ctLinks: orderMenu(ctLinks, language()), models }),
  );
};

/** Strapi looks up the names of types by themselves. */
const typeNamesEs = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    contentTypeNames.map((name) => {
      const { menuName } = typeNamed(name);
      return [menuName, formsEs[menuName] ?? menuName];
    }),
  );

export default {
  register(app: StrapiApp) {
    application = app;
    app.customFields.register([
      {
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
          Input: () =>
            import("./list-input").then(({ ListInput }) => ({
              default: asInput(ListInput),
            })),
        },
      },
      {
        name: "range",
        pluginId: PLUGIN_ID,
        type: "json",
        icon: NumberList,
        intlLabel: { id: `${PLUGIN_ID}.range.label`, defaultMessage: "Range" },
        intlDescription: {
          id: `${PLUGIN_ID}.range.description`,
          defaultMessage: "A lower and an upper end",
        },
        components: {
          Input: () =>
            import("./forms/range-input").then(({ RangeInput }) => ({
              default: asInput(RangeInput),
            })),
        },
      },
    ]);
    app.addFields([
      { type: ENUMERATION_INPUT, Component: asInput(EnumerationInput) },
      { type: YEAR_INPUT, Component: asInput(YearInput) },
    ]);
    app.widgets.register({
      pluginId: PLUGIN_ID,
      id: "withheld",
      icon: EyeStriked,
      title: {
        id: `${PLUGIN_ID}.withheld.title`,
        defaultMessage: "Withheld from readers",
      },
      // Those who read entries; the server names only what each of them may read.
      permissions: [{ action: "plugin::content-manager.explorer.read" }],
      component: () =>
        import("./withheld/withheld-widget").then(
          ({ WithheldWidget }) => WithheldWidget,
        ),
    });
    app.registerPlugin({ id: PLUGIN_ID, name: "Bodywork" });
  },

  bootstrap(app: StrapiApp) {
    followSavedForms();
    translateRefusals(language);
    hideEmptyRows();
    listenTo(app);
    const { apis } = app.getPlugin(
      "content-manager",
    ) as unknown as ContentManager;
    apis.addEditViewSidePanel([
      UnsavedText,
      OthersHere,
      WithheldPanel,
      BeginLinked,
      BeforePublishing,
      UsedIn,
    ]);
    apis.addRichTextBlocks(keepFormatting);
  },

  registerTrads({ locales }: { readonly locales: readonly string[] }) {
    const data = {
      ...Object.fromEntries(
        Object.entries(es).map(([id, text]) => [`${PLUGIN_ID}.${id}`, text]),
      ),
      ...typeNamesEs(),
    };
    return Promise.resolve(
      locales.map((locale) => ({ locale, data: locale === "es" ? data : {} })),
    );
  },
};
