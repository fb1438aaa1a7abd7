import type { Core } from "@strapi/strapi";
import { components } from "./components";
import { toStrapiComponent } from "./model/to-strapi";
import type { PluginConfig } from "./config";
import { logCallbackErrors } from "./database/callbacks";
import { verifyCommits } from "./database/commits";
import { changePermissionsAtomically } from "./database/permissions";
import { discardLostConnections } from "./database/pool";
import { propagateTestErrors } from "./database/validation";
import { PLUGIN_ID } from "./model/naming";
import { feedModels } from "./feed/tables";
import { uniqueKeyModel } from "./rules/unique-keys";
import { leavePublishingToRules } from "./rules/strapi-validation";
import { publishedLinkModel } from "./rules/published-links";
import { presenceModel } from "./editing/presence";
import { savedDraftModel } from "./editing/saved-drafts";
import { publishedSlugModel } from "./slugs/published-slugs";
import { starterContentModel } from "./starter-content/ledger";
import { contentWrites } from "./documents/middleware";
import { guardAdmission } from "./uploads/admission";
import { serveUploads } from "./uploads/serving";

const register = ({ strapi }: { strapi: Core.Strapi }) => {
  verifyCommits(strapi);
  logCallbackErrors(strapi);
  propagateTestErrors();
  discardLostConnections(strapi);
  changePermissionsAtomically(strapi);
  leavePublishingToRules(strapi);

  strapi.customFields.register([
    {
      name: "list",
      plugin: PLUGIN_ID,
      type: "json",
      inputSize: { default: 12, isResizable: true },
    },
    { name: "range", plugin: PLUGIN_ID, type: "json" },
  ]);
  for (const component of components) {
    const { uid, ...schema } = toStrapiComponent(component);
    strapi.get("components").set(uid, { uid, ...schema });
  }
  const models = [
    ...feedModels,
    uniqueKeyModel,
    publishedLinkModel,
    publishedSlugModel,
    savedDraftModel,
    presenceModel,
    starterContentModel,
  ];
  for (const model of models) strapi.get("models").add(model);

  // Registered here and not in bootstrap, so that it stays outside i18n's middleware, which writes to other
  // translations after the document service has returned.
  strapi.documents.use(contentWrites(strapi));

  const { guardUploads, maxPicturePixels, uploadsUrl } =
    strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  if (guardUploads) {
    guardAdmission(strapi, maxPicturePixels);
    serveUploads(strapi, uploadsUrl);
  }
};

export default register;
