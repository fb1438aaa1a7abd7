import type { PluginFunction } from "@graphql-codegen/plugin-helpers";
import { operationsOf } from "./operations";

/** Writes the manifest of all operations: `{ "<sha256>": "<text>" }`, as Relay and the client preset write it. */
export const plugin: PluginFunction = (_schema, documents) =>
  JSON.stringify(
    Object.fromEntries(
      operationsOf(documents).map(({ hash, text }) => [hash, text]),
    ),
    null,
    2,
  );
