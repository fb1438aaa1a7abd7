// @ts-check
/** @type {import('@swc/core').Options} */
const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
  module: { type: "commonjs" },
};

/** @type {import('jest').Config} */
const unit = {
  testEnvironment: "node",
  transform: {
    "\\.[jt]sx?$": ["@swc/jest", /** @type {Record<string, unknown>} */ (swc)],
  },
  // Packages that come as ES modules only, which Jest cannot require.
  transformIgnorePatterns: [
    `/node_modules/(?!(${[
      "geokdbush",
      "iso-3166",
      "kdbush",
      "tinyqueue",
      "@noble/hashes",
      "mdast-util-[^/]+",
      "micromark[^/]*",
      "unist-util-[^/]+",
      "longest-streak",
      "zwitch",
      "devlop",
      "decode-named-character-reference",
      "character-entities",
      "flesch-kincaid",
      "syllable",
    ].join("|")})/)`,
  ],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  modulePathIgnorePatterns: ["/dist/"],
};

/** @param {string} name @param {string} directory */
const project = (name, directory) => ({
  ...unit,
  displayName: name,
  testMatch: [`<rootDir>/${directory}/**/*.test.ts`],
});

/** @type {import('jest').Config} */
export default {
  // Stories wait for processes of their own much of the time, so a worker more than Jest's own choice is not too many.
  maxWorkers: "100%",
  // A test is slower beside the others than alone; speed is measured in `bench`.
  testTimeout: 30_000,
  projects: [
    project("plugin", "cms/plugin"),
    project("cms", "cms/app"),
    project("gateway", "api"),
    project("embed", "embed"),
    project("example", "examples"),
    project("client", "client"),
    project("scripts", "scripts"),
    // Real Strapi, real gateway, real browser.
    {
      ...project("stories", "test"),
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
    },
  ],
};
