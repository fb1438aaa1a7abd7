// @ts-check
import js from "@eslint/js";
import graphql from "@graphql-eslint/eslint-plugin";
import jest from "eslint-plugin-jest";
import tseslint from "typescript-eslint";

/** @param {readonly string[]} group @param {string} message */
const ban = (group, message) => ({ group: [...group], message });

/**
 * @param {ReturnType<typeof ban>[]} patterns
 * @returns {import("eslint").Linter.RulesRecord}
 */
const imports = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns }],
});

const FACES = ["graphql", "json-ld", "embed", "preview", "reference"];

export default tseslint.config(
  {
    ignores: [
      "**/dist/",
      "**/__generated__/",
      "**/node_modules/",
      ".data/",
      "cms/app/.strapi/",
      // Compiled by a test, together with what it generates beside it.
      "test/fixtures/*/src/",
      // Packages that only `npm run bench` installs.
      "bench/servers/",
    ],
  },
  {
    files: ["**/*.{ts,tsx,mjs}"],
    extends: [js.configs.recommended],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {
          // Strapi compiles everything in its project, so its tests stay outside.
          allowDefaultProject: ["cms/app/src/*.test.ts"],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description" },
      ],
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "Settings are read in one place: the config parser.",
        },
      ],
    },
  },
  {
    // The places where the environment is read, once.
    files: [
      "api/src/main.ts",
      "cms/app/src/environment.ts",
      "api/src/test-environment.ts",
      "test/support/*.ts",
      "bench/src/find-on-path.ts",
    ],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "AbortController",
          "AbortSignal",
          "Buffer",
          "URL",
          "clearInterval",
          "clearTimeout",
          "console",
          "fetch",
          "process",
          "queueMicrotask",
          "setInterval",
          "setTimeout",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    // Strapi is untyped where a plugin meets it: services, rows, tokens.
    files: ["cms/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["cms/plugin/**/*.{ts,tsx}"],
    rules: imports(
      ban(["**/cms/app/**", "**/api/**"], "The plugin stands alone."),
    ),
  },
  {
    files: ["cms/plugin/contracts/**/*.ts"],
    rules: imports(
      ban(
        ["@strapi/*", "**/server/src/feed/**", "**/server/src/rules/**"],
        "The contract is what both sides share; it knows no Strapi.",
      ),
    ),
  },
  {
    files: ["api/src/**/*.ts"],
    rules: imports(
      ban(
        ["**/cms/**", "strapi-plugin-bodywork/strapi-*", "@strapi/*"],
        "The gateway knows the CMS by its contracts only.",
      ),
    ),
  },
  {
    files: ["api/src/content/**/*.ts"],
    rules: imports(
      ban(
        ["**/feed/**", "**/http/**", ...FACES.map((face) => `**/${face}/**`)],
        "The read model knows neither where content comes from nor who shows it.",
      ),
    ),
  },
  {
    files: ["api/src/feed/**/*.ts"],
    rules: imports(
      ban(
        ["**/http/**", ...FACES.map((face) => `**/${face}/**`)],
        "The feed knows the read model only.",
      ),
    ),
  },
  ...FACES.map((face) => ({
    files: [`api/src/${face}/**/*.ts`],
    rules: imports(
      ban(
        [
          "**/feed/**",
          ...FACES.filter((other) => other !== face).map(
            (other) => `**/${other}/**`,
          ),
        ],
        "A face reads content; it knows neither the feed nor another face.",
      ),
    ),
  })),
  {
    // The rule does not come to an end on input types, which contain one another in graphql’s own types.
    files: ["api/src/graphql/operation/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-class-instance-assignment": "off" },
  },
  {
    files: ["**/*.test.ts", "**/test-*.ts", "test/**/*.ts"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      "jest/expect-expect": [
        "error",
        {
          assertFunctionNames: [
            "expect",
            "eventually",
            "see",
            "expectField",
            "expectShown",
            "seesStatus",
            "expectUntouchedToStay",
            "fc.assert",
            "**.waitFor",
          ],
        },
      ],
      "jest/no-standalone-expect": "off",
      "jest/no-disabled-tests": "error",
      "jest/no-conditional-expect": "error",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-misused-spread": "off",
    },
  },
  {
    files: ["schema/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "schema/*.graphql" } },
    },
    plugins: { "@graphql-eslint": { rules: graphql.rules } },
    rules: {
      "@graphql-eslint/no-hashtag-description": "error",
      "@graphql-eslint/no-unreachable-types": "error",
      "@graphql-eslint/require-deprecation-reason": "error",
      "@graphql-eslint/unique-enum-value-names": "error",
      "@graphql-eslint/relay-arguments": "error",
      "@graphql-eslint/relay-connection-types": "error",
      "@graphql-eslint/relay-edge-types": [
        "error",
        { listTypeCanWrapOnlyEdgeType: false },
      ],
      "@graphql-eslint/relay-page-info": "error",
      "@graphql-eslint/no-root-type": [
        "error",
        { disallow: ["mutation", "subscription"] },
      ],
      "@graphql-eslint/require-nullable-fields-with-oneof": "error",
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      "@graphql-eslint/naming-convention": [
        "error",
        {
          types: "PascalCase",
          FieldDefinition: "camelCase",
          InputValueDefinition: "camelCase",
          Argument: "camelCase",
          EnumValueDefinition: "UPPER_CASE",
        },
      ],
    },
  },
  {
    // Every type has a filter of lists of it; no list of reviewers can be filtered by yet.
    files: ["schema/reviewer.graphql"],
    rules: { "@graphql-eslint/no-unreachable-types": "off" },
  },
);
