import { mkdirSync } from "node:fs";
import path from "node:path";
import { dataDirectory, settings } from "../src/environment";

/** Strapi wants the folder of uploads to be there when it starts. */
const publicDirectory = (): string => {
  const directory = path.join(dataDirectory, "public");
  mkdirSync(path.join(directory, "uploads"), { recursive: true });
  return directory;
};

export default () => ({
  host: "0.0.0.0",
  port: settings.CMS_PORT,
  url: settings.CMS_URL ?? `http://localhost:${settings.CMS_PORT}`,
  dirs: { public: publicDirectory() },
  app: { keys: settings.APP_KEYS },
  logger: {
    config: { level: settings.LOG_LEVEL },
    updates: { enabled: false },
    startup: { enabled: false },
  },
});
