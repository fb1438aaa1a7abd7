import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseEnv } from "node:util";
import {
  SETTING_NAMES as GATEWAY_SETTINGS,
  parseConfig,
} from "../api/src/config";
import { LIMITS, limitNames } from "../api/src/graphql/limits/limits";
import {
  SETTING_NAMES as CMS_SETTINGS,
  parseSettings,
} from "../cms/app/src/settings";

const ROOT = path.resolve(__dirname, "..");

const text = readFileSync(path.join(ROOT, ".env.example"), "utf8");
const example = parseEnv(text) as Readonly<Record<string, string>>;

/** What the first start generates, so that no default could stand in the example. */
const secrets = {
  APP_KEYS: "one-key-of-some-length,another-key-of-some-length",
  API_TOKEN_SALT: "salt-of-the-api-tokens",
  ADMIN_JWT_SECRET: "secret-of-the-sign-in",
  TRANSFER_TOKEN_SALT: "salt-of-the-transfer-tokens",
  ENCRYPTION_KEY: "key-of-the-encryption",
  FEED_TOKEN: "token-of-the-change-feed-0123456789",
  PREVIEW_SECRET: "secret-of-the-previews-0123456789",
};

/** What somebody gets who copies the whole file, once the first start has filled in the secrets. */
const copied = { ...example, ...secrets };

/** As the first start does it; the scripts are ES modules, which Jest cannot load. */
const generateMissingSecrets = (): Readonly<Record<string, string>> => {
  const module = pathToFileURL(path.join(ROOT, "scripts/lib/secrets.mjs"));
  const script = `import { generateMissingSecrets } from "${module.href}";
    console.log(JSON.stringify(generateMissingSecrets({})));`;
  const output = execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  return JSON.parse(output) as Readonly<Record<string, string>>;
};

describe(".env.example", () => {
  it("names every setting that the CMS or the gateway reads, and no other", () => {
    const known = new Set([...CMS_SETTINGS, ...GATEWAY_SETTINGS]);
    expect(Object.keys(example).sort()).toEqual([...known].sort());
  });

  it("names each setting once", () => {
    const names = [...text.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("explains every setting in a comment above it", () => {
    const lines = text.split("\n");
    const unexplained = lines.filter((line, index) => {
      // What comes in a pair is explained together.
      const isSecondOfPair = line === "ADMIN_PASSWORD=";
      return (
        /^[A-Z_]+=/.test(line) &&
        !isSecondOfPair &&
        !lines[index - 1]?.startsWith("# ")
      );
    });
    expect(unexplained).toEqual([]);
  });

  it("shows the defaults of the CMS", () => {
    expect(parseSettings(copied)).toEqual(parseSettings(secrets));
  });

  it("shows the defaults of the gateway", () => {
    expect(parseConfig(copied)).toEqual(parseConfig(secrets));
  });

  it("leaves no default unsaid", () => {
    const settings = parseSettings(secrets) as Readonly<
      Record<string, unknown>
    >;
    const {
      port,
      logLevel,
      answerCacheBytes,
      csrfPrevention,
      federation,
      limits,
      introspection,
      liveLimits,
      safelistOnly,
      serverLimits,
      suggestions,
      trustedProxies,
    } = parseConfig(secrets);
    const shown = Object.fromEntries(
      Object.entries(example).filter(([, value]) => value !== ""),
    );
    expect(shown).toEqual({
      ANSWER_CACHE_MB: String(answerCacheBytes / 1024 / 1024),
      CMS_PORT: String(settings["CMS_PORT"]),
      API_PORT: String(port),
      CSRF_PREVENTION: String(csrfPrevention),
      DATA_DIR: settings["DATA_DIR"],
      STARTER_CONTENT: String(settings["STARTER_CONTENT"]),
      LOG_LEVEL: settings["LOG_LEVEL"],
      FEDERATION: String(federation),
      INTROSPECTION: String(introspection),
      MAX_LIVE_CONNECTIONS: String(liveLimits.mostConnections),
      MAX_LIVE_CONNECTIONS_PER_CALLER: String(
        liveLimits.mostConnectionsPerCaller,
      ),
      MAX_LIVE_COST_PER_CALLER: String(liveLimits.mostCostPerCaller),
      MAX_UNSENT_MB: String(serverLimits.mostUnsent / 1024 / 1024),
      MAX_UNSENT_MB_PER_CONNECTION: String(
        serverLimits.mostUnsentPerConnection / 1024 / 1024,
      ),
      SEND_TIMEOUT_SECONDS: String(serverLimits.sendTimeoutMs / 1000),
      DRAIN_TIMEOUT_SECONDS: String(serverLimits.drainTimeoutMs / 1000),
      TRUSTED_PROXIES: String(trustedProxies),
      SAFELIST_ONLY: String(safelistOnly),
      SUGGESTIONS: String(suggestions),
      ...Object.fromEntries(
        limitNames.map((name) => [LIMITS[name].setting, String(limits[name])]),
      ),
    });
    expect(logLevel).toBe(settings["LOG_LEVEL"]);
    const withDefault = CMS_SETTINGS.filter(
      (name) => !(name in secrets) && settings[name] !== undefined,
    );
    expect(withDefault.filter((name) => !(name in shown))).toEqual([]);
  });

  it("says the addresses that stand in for empty ones", () => {
    const { url, cmsUrl, port } = parseConfig(secrets);
    expect(url).toBe(`http://localhost:${port}`);
    expect(text).toContain("Empty: http://localhost:API_PORT");
    expect(cmsUrl).toBe(`http://localhost:${parseSettings(secrets).CMS_PORT}`);
    expect(text).toContain("Empty: http://localhost:CMS_PORT");
  });

  it("leaves every secret empty, and the first start generates each of them", () => {
    const generated = generateMissingSecrets();
    const names = Object.keys(generated);
    expect(names.sort()).toEqual(Object.keys(secrets).sort());
    expect(names.filter((name) => example[name] !== "")).toEqual([]);
    expect(() => parseSettings(generated)).not.toThrow();
    expect(() => parseConfig(generated)).not.toThrow();
  });
});

describe("settings that are wrong", () => {
  it("are all named at once, without their values", () => {
    const wrong = { ...secrets, CMS_PORT: "http", LOG_LEVEL: "shouting" };
    expect(() => parseSettings(wrong)).toThrow(/CMS_PORT[^]*LOG_LEVEL/);
    expect(() => parseSettings(wrong)).not.toThrow(/shouting/);
    expect(() => parseConfig({ ...wrong, API_PORT: "0" })).toThrow(
      /API_PORT[^]*CMS_PORT[^]*LOG_LEVEL/,
    );
  });

  it("include one half of the first administrator", () => {
    expect(() =>
      parseSettings({ ...secrets, ADMIN_EMAIL: "a@example.org" }),
    ).toThrow(/ADMIN_EMAIL: set ADMIN_EMAIL and ADMIN_PASSWORD together/);
  });

  it("include a missing secret", () => {
    const { FEED_TOKEN: _, ...others } = secrets;
    expect(() => parseSettings(others)).toThrow(/FEED_TOKEN/);
    expect(() => parseConfig({ ...others, FEED_TOKEN: "" })).toThrow(
      /FEED_TOKEN/,
    );
  });
});
