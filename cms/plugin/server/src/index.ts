import bootstrap from "./bootstrap";
import config from "./config";
import destroy from "./destroy";
import register from "./register";
import { contentTypes } from "./content-types";
import type { ContentType } from "./model/attributes";
import { toStrapiContentType } from "./model/to-strapi";
import controllers from "./controllers";
import routes from "./routes";
import services from "./services";

const all: Readonly<Record<string, ContentType>> = contentTypes;

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes: Object.fromEntries(
    Object.entries(all).map(([name, type]) => [
      name,
      { schema: toStrapiContentType(type, all) },
    ]),
  ),
  controllers,
  routes,
  services,
};
