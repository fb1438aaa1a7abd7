import type { Core } from "@strapi/strapi";
import { importStarterContent } from "../starter-content/import";

const starterContent = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Imports a folder of YAML files; see `docs/starter-content.md`. */
  import: (folder: string) => importStarterContent(strapi, folder),
});

export default starterContent;
