import { generate } from "@graphql-codegen/cli";
import { preset as preset6 } from "client-preset-6";
import config from "../fixtures/consumer/codegen";
import type { Generator } from "./consumer";

/** Generates a consumer's documents, in a process of its own: the packages of version 6 are ES modules, which Jest cannot load. */
const main = async (): Promise<void> => {
  const { schema, version, documentMode } = JSON.parse(
    process.argv[2] ?? "",
  ) as Generator & { readonly schema: string };
  const generates = Object.fromEntries(
    Object.entries(config.generates).map(([folder, target]) => [
      folder,
      {
        ...target,
        ...(version === 6 && { preset: preset6 }),
        config: {
          ...("config" in target && target.config),
          documentMode,
        },
      },
    ]),
  ) as typeof config.generates;
  await generate({ ...config, generates, schema, silent: true });
};

void main();
