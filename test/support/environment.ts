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

/** `npm run test:deep`: what is random tries as much as an hour allows. */
const IS_DEEP = Boolean(process.env["TEST_DEEP"]);

interface Effort {
  readonly local: number;
  readonly ci: number;
  readonly deep: number;
}

/** How often something random is tried, unless a variable of the environment says it. */
const times = (name: string, { local, ci, deep }: Effort): number =>
  Number(process.env[name] ?? (IS_DEEP ? deep : IN_CI ? ci : local));

/** How much the random sequences of writes try, and the seed to try again. */
export const CONVERGENCE = {
  sequences: times("CONVERGENCE_SEQUENCES", { local: 10, ci: 40, deep: 200 }),
  commands: times("CONVERGENCE_COMMANDS", { local: 50, ci: 50, deep: 50 }),
  seed: process.env["CONVERGENCE_SEED"],
} as const;

/** How much the random sequences of writes to linked entries try on each database, and the seed to try again. */
export const LINKS = {
  sequences: times("LINKS_SEQUENCES", { local: 1, ci: 1, deep: 40 }),
  commands: times("LINKS_COMMANDS", { local: 60, ci: 60, deep: 60 }),
  seed: process.env["LINKS_SEED"],
} as const;

/** How many random operations the public graph is asked, and the seed to ask the same ones again. */
export const FUZZ = {
  operations: times("FUZZ_OPERATIONS", {
    local: 2_000,
    ci: 5_000,
    deep: 200_000,
  }),
  seed: process.env["FUZZ_SEED"],
} as const;

/** How many random documents are executed by the gateway and by graphql-js, and the seed to try the same ones again. */
export const EXECUTION = {
  documents: times("EXECUTION_DOCUMENTS", {
    local: 1_000,
    ci: 2_500,
    deep: 50_000,
  }),
  seed: process.env["EXECUTION_SEED"],
} as const;

/** How many expensive operations are compared with what they cost, and the seed to try the same ones again. */
export const WORK = {
  operations: times("WORK_OPERATIONS", { local: 400, ci: 800, deep: 20_000 }),
  seed: process.env["WORK_SEED"],
} as const;

/** How often the CMS is killed while it publishes. */
export const KILLS = times("KILLS", { local: 4, ci: 20, deep: 200 });

/** How often the CMS loses its connections to a database while it publishes. */
export const CUTS = times("CUTS", { local: 4, ci: 4, deep: 100 });

/** How many writes with delayed commits are tried on each database server. */
export const DELAYED_COMMITS = times("DELAYED_COMMITS", {
  local: 120,
  ci: 120,
  deep: 1_000,
});
