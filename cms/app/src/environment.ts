import path from "node:path";
import { parseSettings } from "./settings";

// The columns of PostgreSQL and MySQL have no time zone, and the driver of PostgreSQL writes and reads them in that of the process. All
// that Strapi starts with reads its settings here first, so no time has been written or read yet.
process.env["TZ"] = "UTC";

/** The root of the project; relative folders in settings start here. Compiled, this file is `cms/app/dist/src/environment.js`. */
export const PROJECT_ROOT = path.resolve(__dirname, "../../../..");

/** The settings of this process: whoever imports this gets them parsed, or an error that lists all that is wrong. */
export const settings = parseSettings(process.env);

export const dataDirectory = path.resolve(PROJECT_ROOT, settings.DATA_DIR);

/** Where browsers reach the gateway. */
export const gatewayUrl =
  settings.API_URL ?? `http://localhost:${settings.API_PORT}`;
