import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./ports";

/** Nothing that a test needs may be missing there. */
export const IN_CI = Boolean(process.env["CI"]);

export const ADMIN = {
  email: "admin@example.org",
  password: "Correct-horse-7",
} as const;

export type Settings = Readonly<Record<string, string>>;

/** In memory where the system has a place for that; the caller has to remove it. */
export const memoryFolder = (): string =>
  mkdtempSync(
    path.join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "bodywork-"),
  );

/** Settings of a CMS and a gateway of their own, in a folder of their own. */
export const environment = async (
  overrides: Settings = {},
): Promise<Settings> => {
  const secret = (name: string): string =>
    `${name}-for-tests-only-0123456789abcdef`;
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    NODE_ENV: "production",
    STRAPI_TELEMETRY_DISABLED: "true",
    DATA_DIR:
      overrides["DATA_DIR"] ?? mkdtempSync(path.join(tmpdir(), "bodywork-")),
    CMS_PORT: String(await freePort()),
    API_PORT: String(await freePort()),
    APP_KEYS: `${secret("a")},${secret("b")}`,
    API_TOKEN_SALT: secret("api"),
    ADMIN_JWT_SECRET: secret("jwt"),
    TRANSFER_TOKEN_SALT: secret("transfer"),
    ENCRYPTION_KEY: secret("encryption"),
    FEED_TOKEN: secret("feed"),
    PREVIEW_SECRET: secret("preview"),
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    LOG_LEVEL: "warn",
    ...overrides,
  };
};

const numberFrom = (name: string, otherwise: number): number =>
  Number(process.env[name] ?? otherwise);

/** How much the random sequences of writes try, and the seed to try again. */
export const CONVERGENCE = {
  sequences: numberFrom("CONVERGENCE_SEQUENCES", IN_CI ? 200 : 10),
  commands: numberFrom("CONVERGENCE_COMMANDS", 50),
  seed: process.env["CONVERGENCE_SEED"],
} as const;

/** How many random operations the public graph is asked, and the seed to ask the same ones again. */
export const FUZZ = {
  operations: numberFrom("FUZZ_OPERATIONS", IN_CI ? 20_000 : 2_000),
  seed: process.env["FUZZ_SEED"],
} as const;

/** How many random documents are executed by the gateway and by graphql-js, and the seed to try the same ones again. */
export const EXECUTION = {
  documents: numberFrom("EXECUTION_DOCUMENTS", IN_CI ? 5_000 : 1_000),
  seed: process.env["EXECUTION_SEED"],
} as const;

/** How many expensive operations are held against what they cost, and the seed to try the same ones again. */
export const WORK = {
  operations: numberFrom("WORK_OPERATIONS", IN_CI ? 1_500 : 400),
  seed: process.env["WORK_SEED"],
} as const;

/** How often the CMS is killed while it publishes; `npx tsx test/faults/kill-cms.ts 200` does it more often. */
export const KILLS = IN_CI ? 20 : 4;

/** How many writes with delayed commits are tried on each database server. */
export const DELAYED_COMMITS = numberFrom("DELAYED_COMMITS", 120);
