import path from "node:path";
import { z } from "zod";
import {
  LIMITS,
  type LimitSetting,
  type Limits,
  limitNames,
  limitsFrom,
} from "./graphql/limits/limits";
import type { LiveLimits } from "./graphql/live/live-limits";
import { type Site, parseSitePatterns } from "./json-ld/site";
import type { ServerLimits } from "./http/server";

/** The root of the project; a relative folder starts here. Compiled or not, this file lies two folders below it. */
const PROJECT_ROOT = path.resolve(__dirname, "../..");

const port = z.coerce.number().int().min(1).max(65535);
const secret = z.string().min(32, "must have at least 32 characters");
const httpUrl = z.url({ protocol: /^https?$/ });

const limit = z.coerce.number().int().min(1);

const limitSettings = Object.fromEntries(
  limitNames.map((name) => {
    const { setting, byDefault, highest } = LIMITS[name];
    return [setting, limit.max(highest).default(byDefault)];
  }),
) as Record<LimitSetting, z.ZodDefault<typeof limit>>;

const count = z.coerce.number().int().min(0);
const megabytes = z.coerce.number().min(1).max(16_384);

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

/** Separated by commas. */
const list = z.string().transform((value) =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);

const sitePatterns = z.string().transform((value, context) => {
  try {
    return parseSitePatterns(value);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message });
    return z.NEVER;
  }
});

const environment = z
  .object({
    ...limitSettings,
    ANSWER_CACHE_MB: z.coerce.number().min(0).max(16_384).default(64),
    API_PORT: port.default(4000),
    API_URL: httpUrl.optional(),
    CMS_PORT: port.default(1337),
    CMS_URL: httpUrl.optional(),
    CSRF_PREVENTION: flag.default(false),
    DATA_DIR: z.string().min(1).default(".data"),
    DRAIN_TIMEOUT_SECONDS: z.coerce.number().min(0).max(3_600).default(8),
    FEDERATION: flag.default(false),
    FEED_TOKEN: secret,
    INTROSPECTION: flag.default(true),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace"])
      .default("info"),
    MAX_LIVE_CONNECTIONS: count.default(1_000),
    MAX_LIVE_CONNECTIONS_PER_CALLER: count.default(100),
    MAX_LIVE_COST_PER_CALLER: count.default(200_000),
    MAX_UNSENT_MB: megabytes.default(64),
    MAX_UNSENT_MB_PER_CONNECTION: megabytes.default(16),
    PERSISTED_DOCUMENTS: list.default([]),
    PREVIEW_SECRET: secret,
    SAFELIST_ONLY: flag.default(false),
    SEND_TIMEOUT_SECONDS: z.coerce.number().min(1).max(3_600).default(30),
    SITE_LICENCE_URL: httpUrl.optional(),
    SITE_PUBLISHER_NAME: z.string().trim().min(1).optional(),
    SITE_PUBLISHER_URL: httpUrl.optional(),
    SITE_URL_PATTERN: sitePatterns.optional(),
    SUGGESTIONS: flag.default(true),
    TRUSTED_PROXIES: count.max(10).default(0),
    UPLOADS_URL: httpUrl.optional(),
  })
  .refine(
    ({ SITE_PUBLISHER_NAME, SITE_PUBLISHER_URL }) =>
      (SITE_PUBLISHER_NAME === undefined) ===
      (SITE_PUBLISHER_URL === undefined),
    {
      path: ["SITE_PUBLISHER_NAME"],
      message:
        "set SITE_PUBLISHER_NAME and SITE_PUBLISHER_URL together, or neither",
    },
  )
  .refine(({ FEDERATION, SAFELIST_ONLY }) => !(FEDERATION && SAFELIST_ONLY), {
    path: ["FEDERATION"],
    message:
      "cannot be true together with SAFELIST_ONLY: a router asks with texts of its own making",
  });

/** Half of a publisher would be a publisher without a name, or one that nobody can find. */
const publisherIn = ({
  SITE_PUBLISHER_NAME: name,
  SITE_PUBLISHER_URL: url,
}: z.infer<typeof environment>): Site["publisher"] =>
  name !== undefined && url !== undefined ? { name, url } : null;

export interface Config {
  /** How much memory answers that were given before may take. */
  readonly answerCacheBytes: number;
  readonly port: number;
  /** The address under which readers reach the gateway, without a slash at the end. */
  readonly url: string;
  readonly cmsUrl: string;
  /** Whether a GET must have a header that a foreign page cannot send without asking. */
  readonly csrfPrevention: boolean;
  /** Absolute. */
  readonly dataDir: string;
  readonly feedToken: string;
  /** Whether a router can compose the schema with others, to a larger graph. */
  readonly federation: boolean;
  /** Whether readers may ask for the schema. */
  readonly introspection: boolean;
  readonly limits: Limits;
  readonly liveLimits: LiveLimits;
  readonly logLevel: z.infer<typeof environment>["LOG_LEVEL"];
  /** With what the CMS signs the tokens that open previews. */
  readonly previewSecret: string;
  /** Files with documents of further front ends. Absolute. */
  readonly persistedDocuments: readonly string[];
  /** Whether nothing is answered but persisted documents. */
  readonly safelistOnly: boolean;
  readonly serverLimits: ServerLimits;
  /** The site that shows the content to readers. */
  readonly site: Site;
  /** Whether messages name what a reader may have meant. */
  readonly suggestions: boolean;
  /** How many proxies stand before the gateway, and say for whom they ask. */
  readonly trustedProxies: number;
  /** Where readers fetch pictures that the CMS names by their path alone. */
  readonly uploadsUrl: string;
}

/** The names of all settings, for the test that holds `.env.example` against them. */
export const SETTING_NAMES: readonly string[] = Object.keys(environment.shape);

const MEBIBYTE = 1024 * 1024;

/** Long enough for a request that was sent before its client could know that the gateway stops. */
const LONGEST_IDLE_GRACE_MS = 500;

const serverLimitsOf = (values: z.infer<typeof environment>): ServerLimits => {
  const drainTimeoutMs = values.DRAIN_TIMEOUT_SECONDS * 1_000;
  return {
    sendTimeoutMs: values.SEND_TIMEOUT_SECONDS * 1_000,
    mostUnsentPerConnection: values.MAX_UNSENT_MB_PER_CONNECTION * MEBIBYTE,
    mostUnsent: values.MAX_UNSENT_MB * MEBIBYTE,
    drainTimeoutMs,
    idleGraceMs: Math.min(drainTimeoutMs, LONGEST_IDLE_GRACE_MS),
  };
};

const withoutSlash = (url: string): string => url.replace(/\/+$/, "");

/**
 * @param values the environment; an empty value counts as unset
 * @throws an error that lists every setting that is wrong, never its value
 */
export const parseConfig = (
  values: Readonly<Record<string, string | undefined>>,
): Config => {
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== ""),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path: [name], message }) => `  ${String(name)}: ${message}`,
    );
    throw new Error(`Settings that are missing or wrong:\n${lines.join("\n")}`);
  }
  const { API_PORT, API_URL, CMS_PORT, CMS_URL, UPLOADS_URL } = parsed.data;
  const cmsUrl = withoutSlash(CMS_URL ?? `http://localhost:${CMS_PORT}`);
  return Object.freeze({
    answerCacheBytes: parsed.data.ANSWER_CACHE_MB * MEBIBYTE,
    port: API_PORT,
    url: withoutSlash(API_URL ?? `http://localhost:${API_PORT}`),
    csrfPrevention: parsed.data.CSRF_PREVENTION,
    cmsUrl,
    dataDir: path.resolve(PROJECT_ROOT, parsed.data.DATA_DIR),
    feedToken: parsed.data.FEED_TOKEN,
    federation: parsed.data.FEDERATION,
    introspection: parsed.data.INTROSPECTION,
    limits: limitsFrom((setting) => parsed.data[setting]),
    liveLimits: {
      mostConnections: parsed.data.MAX_LIVE_CONNECTIONS,
      mostConnectionsPerCaller: parsed.data.MAX_LIVE_CONNECTIONS_PER_CALLER,
      mostCostPerCaller: parsed.data.MAX_LIVE_COST_PER_CALLER,
    },
    logLevel: parsed.data.LOG_LEVEL,
    previewSecret: parsed.data.PREVIEW_SECRET,
    persistedDocuments: parsed.data.PERSISTED_DOCUMENTS.map((file) =>
      path.resolve(PROJECT_ROOT, file),
    ),
    safelistOnly: parsed.data.SAFELIST_ONLY,
    serverLimits: serverLimitsOf(parsed.data),
    site: {
      patterns: parsed.data.SITE_URL_PATTERN ?? {},
      publisher: publisherIn(parsed.data),
      licenceUrl: parsed.data.SITE_LICENCE_URL ?? null,
    },
    suggestions: parsed.data.SUGGESTIONS,
    trustedProxies: parsed.data.TRUSTED_PROXIES,
    uploadsUrl: withoutSlash(UPLOADS_URL ?? cmsUrl),
  });
};
