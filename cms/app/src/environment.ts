import path from "node:path";
import { parseSettings } from "./settings";

/** The root of the project; relative folders in settings start here. Compiled, this file is `cms/app/dist/src/environment.js`. */
export const PROJECT_ROOT = path.resolve(__dirname, "../../../..");

/** The settings of this process: whoever imports this gets them parsed, or an error that lists all that is wrong. */
export const settings = parseSettings(process.env);

export const dataDirectory = path.resolve(PROJECT_ROOT, settings.DATA_DIR);

/** Where browsers reach the gateway. */
export const gatewayUrl =
  settings.API_URL ?? `http://localhost:${settings.API_PORT}`;
