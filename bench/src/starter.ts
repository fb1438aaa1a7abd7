import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fingerprint } from "../../scripts/lib/fingerprint.mjs";
import { Cms } from "../../test/support/cms";
import { environment } from "../../test/support/environment";
import { eventually } from "../../test/support/eventually";
import { Gateway } from "../../test/support/gateway";
import { DATA } from "./paths";

export type Environment = Readonly<Record<string, string>>;

const FOLDER = path.join(DATA, "starter");
const SNAPSHOT = path.join(FOLDER, "gateway/content.snapshot");
const STAMP = path.join(FOLDER, "fingerprint");

/** What decides about the content and about the forms in which it is kept. */
export const STARTER_INPUTS = [
  "cms/app/content",
  "cms/plugin/server",
  "cms/plugin/contracts",
  "api/src/feed",
];

/** A real CMS imports the starter content, and a real gateway takes it from there and saves it: as in life, once. */
const prepare = async (): Promise<void> => {
  const current = fingerprint(STARTER_INPUTS, []);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === current) return;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const settings = await environment({ DATA_DIR: FOLDER });
  const cms = await Cms.start(settings);
  const gateway = await Gateway.start(settings);
  await eventually(() => Promise.resolve(existsSync(SNAPSHOT)), Boolean);
  await gateway.stop();
  await cms.stop();
  writeFileSync(STAMP, current);
};

/** Settings of a CMS or a gateway that starts with the starter content, in a folder of its own. */
export const starterEnvironment = async (
  overrides: Environment = {},
): Promise<Environment> => {
  await prepare();
  const settings = await environment({ LOG_LEVEL: "fatal", ...overrides });
  cpSync(FOLDER, settings["DATA_DIR"] ?? "", { recursive: true });
  return settings;
};
