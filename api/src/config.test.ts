import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { SETTING_NAMES, parseConfig } from "./config";
import { defaultLimits } from "./graphql/limits/test-limits";

const ROOT = resolve(__dirname, "../..");
const FEED_TOKEN = "0123456789abcdef0123456789abcdef";
const PREVIEW_SECRET = "fedcba9876543210fedcba9876543210";
const secrets = { FEED_TOKEN, PREVIEW_SECRET };

const messageFor = (values: Readonly<Record<string, string>>): string => {
  try {
    parseConfig(values);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The settings were accepted.");
};

describe("the settings of the gateway", () => {
  it("have defaults, all but the secrets", () => {
    expect(parseConfig({ ...secrets })).toEqual({
      answerCacheBytes: 64 * 1024 * 1024,
      port: 4000,
      url: "http://localhost:4000",
      cmsUrl: "http://localhost:1337",
      csrfPrevention: false,
      dataDir: join(ROOT, ".data"),
      feedToken: FEED_TOKEN,
      federation: false,
      introspection: true,
      limits: defaultLimits,
      liveLimits: {
        mostConnections: 1_000,
        mostConnectionsPerCaller: 100,
        mostCostPerCaller: 200_000,
      },
      logLevel: "info",
      previewSecret: PREVIEW_SECRET,
      persistedDocuments: [],
      safelistOnly: false,
      serverLimits: {
        sendTimeoutMs: 30_000,
        mostUnsentPerConnection: 16 * 1024 * 1024,
        mostUnsent: 64 * 1024 * 1024,
        drainTimeoutMs: 8_000,
        idleGraceMs: 500,
      },
      site: { patterns: {}, publisher: null, licenceUrl: null },
      suggestions: true,
      trustedProxies: 0,
      uploadsUrl: "http://localhost:1337",
    });
  });

  it("say whose site it is", () => {
    const { site } = parseConfig({
      ...secrets,
      SITE_URL_PATTERN: "technique=https://site.example/techniques/{slug}",
      SITE_PUBLISHER_NAME: "Site",
      SITE_PUBLISHER_URL: "https://site.example/",
      SITE_LICENCE_URL: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(site).toEqual({
      patterns: { technique: "https://site.example/techniques/{slug}" },
      publisher: { name: "Site", url: "https://site.example/" },
      licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    });
  });

  it("are refused when they describe a site that cannot be", () => {
    expect(
      messageFor({ ...secrets, SITE_URL_PATTERN: "https://a.example/{id}" }),
    ).toContain(
      "SITE_URL_PATTERN: has {id}; there are {locale}, {type}, {slug}",
    );
    for (const half of [
      { SITE_PUBLISHER_NAME: "Site" },
      { SITE_PUBLISHER_URL: "https://site.example/" },
    ])
      expect(messageFor({ ...secrets, ...half })).toContain(
        "SITE_PUBLISHER_NAME: set SITE_PUBLISHER_NAME and SITE_PUBLISHER_URL together",
      );
  });

  it("count as unset when they are empty", () => {
    const empty = Object.fromEntries(
      SETTING_NAMES.map((name) => [name, ""] as const),
    );
    expect(parseConfig({ ...empty, ...secrets })).toEqual(
      parseConfig({ ...secrets }),
    );
    expect(messageFor(empty)).toContain("FEED_TOKEN");
  });

  it("are taken as they are given", () => {
    expect(
      parseConfig({
        ANSWER_CACHE_MB: "0.5",
        API_PORT: "8080",
        API_URL: "https://api.example.org/",
        CMS_PORT: "8081",
        CMS_URL: "https://cms.example.org/strapi//",
        DATA_DIR: "/var/lib/bodywork",
        DRAIN_TIMEOUT_SECONDS: "0.2",
        ...secrets,
        INTROSPECTION: "false",
        CSRF_PREVENTION: "true",
        LOG_LEVEL: "debug",
        MAX_COST: "100",
        MAX_LIVE_CONNECTIONS: "0",
        MAX_LIVE_CONNECTIONS_PER_CALLER: "5",
        MAX_LIVE_COST_PER_CALLER: "10",
        MAX_QUERY_DEPTH: "5",
        MAX_UNSENT_MB: "4",
        MAX_UNSENT_MB_PER_CONNECTION: "2",
        PERSISTED_DOCUMENTS: "site/documents.json, /srv/app/documents.json,",
        SAFELIST_ONLY: "true",
        SEND_TIMEOUT_SECONDS: "5",
        SUGGESTIONS: "false",
        TRUSTED_PROXIES: "2",
        UPLOADS_URL: "https://media.example.org/",
        PATH: "/usr/bin",
      }),
    ).toEqual({
      answerCacheBytes: 512 * 1024,
      port: 8080,
      url: "https://api.example.org",
      cmsUrl: "https://cms.example.org/strapi",
      csrfPrevention: true,
      dataDir: "/var/lib/bodywork",
      feedToken: FEED_TOKEN,
      federation: false,
      introspection: false,
      limits: { ...defaultLimits, cost: 100, depth: 5 },
      liveLimits: {
        mostConnections: 0,
        mostConnectionsPerCaller: 5,
        mostCostPerCaller: 10,
      },
      logLevel: "debug",
      previewSecret: PREVIEW_SECRET,
      persistedDocuments: [
        join(ROOT, "site/documents.json"),
        "/srv/app/documents.json",
      ],
      safelistOnly: true,
      serverLimits: {
        sendTimeoutMs: 5_000,
        mostUnsentPerConnection: 2 * 1024 * 1024,
        mostUnsent: 4 * 1024 * 1024,
        drainTimeoutMs: 200,
        idleGraceMs: 200,
      },
      site: { patterns: {}, publisher: null, licenceUrl: null },
      suggestions: false,
      trustedProxies: 2,
      uploadsUrl: "https://media.example.org",
    });
  });

  it("make a subgraph of the schema, which is nothing for a closed endpoint", () => {
    const on = { ...secrets, FEDERATION: "true" };
    expect(parseConfig(on).federation).toBe(true);
    const message = messageFor({ ...on, SAFELIST_ONLY: "true" });
    expect(message).toContain("\n  FEDERATION: ");
    expect(message).toContain("SAFELIST_ONLY");
  });

  it("lead to the ports that are set, where no address is", () => {
    expect(
      parseConfig({ ...secrets, API_PORT: "8080", CMS_PORT: "8081" }),
    ).toMatchObject({
      url: "http://localhost:8080",
      cmsUrl: "http://localhost:8081",
      uploadsUrl: "http://localhost:8081",
    });
  });

  it("put a relative folder into the project, wherever the gateway is started", () => {
    const { dataDir } = parseConfig({ ...secrets, DATA_DIR: "data/here" });
    expect(dataDir).toBe(join(ROOT, "data/here"));
  });

  it("cannot be changed afterwards", () => {
    expect(Object.isFrozen(parseConfig({ ...secrets }))).toBe(true);
  });

  it.each([
    ["API_PORT", "0"],
    ["API_PORT", "65536"],
    ["API_PORT", "80.5"],
    ["API_PORT", "-1"],
    ["CMS_PORT", "http"],
    ["API_URL", "localhost:4000"],
    ["API_URL", "ftp://api.example.org"],
    ["CMS_URL", "cms.example.org"],
    ["CMS_URL", "javascript:alert(1)"],
    ["LOG_LEVEL", "loud"],
    ["CSRF_PREVENTION", "yes"],
    ["INTROSPECTION", "yes"],
    ["FEDERATION", "2"],
    ["SAFELIST_ONLY", "on"],
    ["SUGGESTIONS", "1"],
    ["MAX_COST", "0"],
    ["MAX_LIVE_CONNECTIONS_PER_CALLER", "-1"],
    ["MAX_UNSENT_MB", "0"],
    ["SEND_TIMEOUT_SECONDS", "0"],
    ["DRAIN_TIMEOUT_SECONDS", "-1"],
    ["TRUSTED_PROXIES", "true"],
    ["MAX_QUERY_TOKENS", "1000000"],
    ["MAX_QUERY_DEPTH", "1.5"],
    ["FEED_TOKEN", "x".repeat(31)],
    ["PREVIEW_SECRET", "x".repeat(31)],
  ])("are refused by name when they are wrong: %s=%s", (name, value) => {
    const message = messageFor({ ...secrets, [name]: value });
    expect(message).toContain(name);
    expect(message.split("\n")).toHaveLength(2);
  });

  it("are refused all at once", () => {
    const message = messageFor({
      API_PORT: "none",
      CMS_URL: "none",
      LOG_LEVEL: "none",
    });
    expect(message).toMatch(/^Settings that are missing or wrong:\n/);
    for (const name of [
      "API_PORT",
      "CMS_URL",
      "LOG_LEVEL",
      "FEED_TOKEN",
      "PREVIEW_SECRET",
    ])
      expect(message).toContain(`\n  ${name}: `);
    expect(message).not.toContain("API_URL");
  });

  it("never show their values in what is logged", () => {
    const message = messageFor({
      FEED_TOKEN: "a-short-secret",
      PREVIEW_SECRET: "another-secret",
      API_PORT: "secret-port",
      CMS_URL: "ftp://editor:secret-password@cms.example.org",
      LOG_LEVEL: "secret-level",
    });
    expect(message).not.toMatch(/secret/);
  });

  it("all stand in the example file", () => {
    const example = readFileSync(join(ROOT, ".env.example"), "utf8");
    for (const name of SETTING_NAMES)
      expect(example).toMatch(new RegExp(`^${name}=`, "m"));
  });
});
