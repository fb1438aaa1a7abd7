import { readFileSync, readdirSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { contentTypeNames } from "./cms/plugin/contracts";
import { inOrder } from "./scripts/codegen/in-order";
import { withIds } from "./scripts/codegen/with-ids";
import { withTypenames } from "./scripts/codegen/with-typenames";

const CONTENT = "../../content/types";
const CONTRACTS = "strapi-plugin-bodywork/contracts";
const VALUES = "../resolvers/values";

const pascalCase = (name: string): string =>
  name.replaceAll(/(?:^|-)(.)/g, (_match, letter: string) =>
    letter.toUpperCase(),
  );

/** What a resolver receives as parent: the read model's own values. Types that are not named here match the SDL as they are. */
const mappers: Record<string, string> = {
  ...Object.fromEntries(
    contentTypeNames.flatMap((name) => {
      const type = pascalCase(name);
      return [
        [type, `${CONTENT}#Entry as ContentEntry<'${name}'>`],
        [
          `${type}Connection`,
          `${CONTENT}#Connection as ContentConnection<'${name}'>`,
        ],
        [`${type}Edge`, `${CONTENT}#Edge as ContentEdge<'${name}'>`],
      ];
    }),
  ),
  ...Object.fromEntries(
    ["technique", "condition"].flatMap((name) => {
      const type = pascalCase(name);
      return [
        [
          `${type}EvidenceConnection`,
          `${CONTENT}#EvidenceConnection as ContentEvidenceConnection<'${name}'>`,
        ],
        [
          `${type}EvidenceEdge`,
          `${CONTENT}#EvidenceEdge as ContentEvidenceEdge<'${name}'>`,
        ],
      ];
    }),
  ),
  Facet: `${CONTENT}#Facet as ContentFacet`,
  Translation: `${CONTENT}#Translation as ContentTranslation`,
  ExcludedTechnique: `${CONTENT}#Excluded`,
  SearchConnection: `${CONTENT}#SearchConnection as ContentSearchConnection`,
  SearchEdge: `${CONTENT}#SearchEdge as ContentSearchEdge`,
  RichText: `${CONTRACTS}#Blocks as RichTextValue`,
  Image: `${CONTRACTS}#ImageValue`,
  ContentStatus: "../context#GraphQLContext",
  Review: `${VALUES}#ReviewedEntry`,
  DecisionOption: `${VALUES}#DecisionOptionValue`,
  Combination: `${VALUES}#CombinationValue`,
};

/** Read here rather than by a pattern: unsorted files would come in the order in which a disk hands them out. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => `${folder}/${file}`);

const schema = filesIn("schema")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** The named operations, as everybody sends them. */
const operations = {
  documents: [...filesIn("schema/operations")],
  documentTransforms: [inOrder, withIds, withTypenames],
};

const scalars = {
  ID: "string",
  Date: "string",
  DateTime: "string",
  JsonLd: "object",
  Locale: "string",
};

const config: CodegenConfig = {
  // Plugins of our own are TypeScript.
  require: ["tsx/cjs"],
  schema,
  generates: {
    "schema/__generated__/schema.graphql": {
      plugins: ["schema-ast"],
      config: { includeDirectives: true },
    },
    "api/src/graphql/__generated__/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context#GraphQLContext",
        mappers,
        immutableTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          ...scalars,
          RichTextBlocks: `${CONTRACTS}#Blocks`,
        },
        defaultScalarType: "unknown",
      },
    },
    "schema/__generated__/persisted-documents.json": {
      ...operations,
      plugins: ["scripts/codegen/persisted-documents.ts"],
    },
    "client/src/__generated__/cache-shape.ts": {
      plugins: ["scripts/codegen/cache-shape.ts"],
    },
    "client/src/__generated__/documents.ts": {
      ...operations,
      plugins: [
        "typescript",
        "typescript-operations",
        "scripts/codegen/typed-documents.ts",
      ],
      config: {
        onlyOperationTypes: true,
        // What an answer has no value for is null in it, never left out.
        avoidOptionals: { field: true },
        immutableTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        // Who spreads variables together may leave one undefined.
        inputMaybeValue: "T | null | undefined",
        // Every object is asked for its type, see `withTypenames`.
        skipTypename: true,
        strictScalars: true,
        scalars: {
          ...scalars,
          JsonLd: "../scalars#JsonLd",
          RichTextBlocks: "../scalars#RichTextBlocks",
        },
      },
    },
  },
  // Ranked enumerations stand in their order, and so do fields and arguments.
  config: { sort: false },
};

export default config;
