import path from "node:path";
import fc from "fast-check";
import { type GraphQLSchema, getOperationAST } from "graphql";
import { PublishedContent } from "../../api/src/content/published-content";
import { NO_SIZES } from "../../api/src/content/sizes";
import { Reads } from "../../api/src/content/reads";
import { Work } from "../../api/src/content/work";
import { SnapshotFile } from "../../api/src/feed/snapshot-file";
import { LIMITS, limitsFrom } from "../../api/src/graphql/limits/limits";
import { overLimit } from "../../api/src/graphql/limits/refusals";
import {
  ParsedDocument,
  parseDocument,
} from "../../api/src/graphql/operation/document";
import { Operation } from "../../api/src/graphql/operation/operation";
import { Operations } from "../../api/src/graphql/operation/operations";
import { createSchema } from "../../api/src/graphql/schema";
import { toJsonLd } from "../../api/src/json-ld/to-json-ld";
import { Dice } from "../../api/src/test-dice";
import { expensiveOperation } from "../../test/support/fuzz/expensive-operations";
import { RandomValues } from "../../test/support/fuzz/random-values";
import type { Accepted, Bounds } from "../src/parts/bounds";
import { environment } from "./read-environment";

const limits = limitsFrom(
  (setting) =>
    Object.values(LIMITS).find((limit) => limit.setting === setting)
      ?.byDefault ?? 0,
);

const imageUrl = (url: string): string => url;

const heapInUse = (): number => {
  for (let time = 0; time < 4; time += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Processor time in microseconds. */
const timed = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

const accepted = (
  schema: GraphQLSchema,
  content: PublishedContent,
  text: string,
): Operation | null => {
  const document = parseDocument(text, { limits, introspection: true });
  if (!(document instanceof ParsedDocument)) return null;
  const definition = getOperationAST(document.node);
  if (!definition) throw new Error("There is no operation.");
  const operation = new Operation(schema, document, definition);
  const { fields } = operation.measures(content.sizes);
  const cost = operation.cost({}, content.sizes);
  return overLimit({ fields, cost }, limits) ? null : operation;
};

const contextOn = (content: PublishedContent, work: Work) => ({
  work,
  content: content.noting(new Reads(), work),
  status: () => ({ phase: "live" as const, changedAt: null }),
  audience: "published" as const,
  lag: () => ({ changes: 0, seconds: 0 }),
  today: () => "2026-06-15",
  imageUrl,
  jsonLd: (
    entry: Parameters<typeof toJsonLd>[0],
    from: Parameters<typeof toJsonLd>[1]["content"],
  ) => toJsonLd(entry, { content: from, publicUrl: "https://x", imageUrl }),
});

/** What an operation takes for the first time, and again. */
const measured = (
  operation: Operation,
  content: PublishedContent,
): Omit<Accepted, "text"> => {
  const run = () => {
    const work = new Work(limits.work);
    let bytes = 0;
    const microseconds = timed(() => {
      const result = operation.execute(
        {},
        contextOn(content, work),
        limits.answerBytes,
      );
      bytes = Buffer.byteLength(result?.data ?? "");
    });
    return { microseconds, steps: work.spent, bytes };
  };
  const first = run();
  const again = run();
  return {
    cost: operation.cost({}, content.sizes),
    first: first.microseconds,
    again: again.microseconds,
    steps: again.steps,
    bytes: again.bytes,
  };
};

/** Texts that come once and texts that come again: how much more memory is in use afterwards. */
const memoryOfTexts = (schema: GraphQLSchema) => {
  const operations = new Operations(schema, {
    limits,
    introspection: true,
    suggestions: true,
  });
  const before = heapInUse();
  for (let at = 0; at < 200_000; at += 1)
    operations.ofText(
      `{ techniques(first: 0) { a${at}: totalCount nodes { name } } }`,
      null,
      null,
    );
  const afterUnique = heapInUse();
  const aliases = Array.from({ length: 40 }, (_, at) => `f${at}: name`);
  const levels =
    "conditions(first: 0) { nodes { indications(first: 0) { nodes { technique { ";
  const fragment = `fragment F on Technique { ${levels.repeat(2)} ${aliases.join(" ")} ${"} } } } } ".repeat(2)} }`;
  const queries = Array.from(
    { length: 50 },
    (_, at) => `query Q${at} { techniques(first: 0) { nodes { ...F } } }`,
  ).join(" ");
  for (let at = 0; at < 40; at += 1)
    for (let time = 0; time < 2; time += 1)
      for (let each = 0; each < 50; each += 1) {
        const found = operations.ofText(
          `${queries} ${fragment.replace("f0:", `t${at}:`)}`,
          null,
          `Q${each}`,
        );
        if (!(found instanceof Operation))
          throw new Error(`It is refused: ${JSON.stringify(found)}`);
        found.cost({}, NO_SIZES);
      }
  const afterOperations = heapInUse();
  return {
    unique: afterUnique - before,
    operations: afterOperations - afterUnique,
  };
};

const main = async (): Promise<void> => {
  const [, , count = "1000", seed = "1"] = process.argv;
  const { held } = await new SnapshotFile(
    path.join(environment("DATA_DIR"), "gateway"),
  ).read();
  const schema = createSchema();
  const content = new PublishedContent({
    version: "1",
    locales: held.locales,
    documents: held.documents,
  }).prepare();
  while (!content.growSearch());
  const some = Object.values(held.documents).flatMap((ofType) =>
    [...ofType.values()]
      .slice(0, 100)
      .flatMap((translations) => [...translations.values()]),
  );
  const values = new RandomValues(some, content);
  const rows: Accepted[] = [];
  let refused = 0;
  const ask = (dice: Dice): void => {
    const text = expensiveOperation(dice, schema, values);
    const operation = accepted(schema, content, text);
    if (operation) rows.push({ ...measured(operation, content), text });
    else refused += 1;
  };
  const runs = (numRuns: number, from: number): void =>
    fc.assert(
      fc.property(fc.gen(), (draw) => ask(new Dice(draw))),
      { numRuns, seed: from },
    );
  // So that code is compiled and indexes are made.
  runs(200, Number(seed) + 1);
  const before = heapInUse();
  rows.length = 0;
  refused = 0;
  runs(Number(count), Number(seed));
  const found: Bounds = {
    accepted: rows.length,
    refused,
    worst: {
      perPoint: rows.toSorted((a, b) => b.again / b.cost - a.again / a.cost)[0],
      first: rows.toSorted((a, b) => b.first - a.first)[0],
      again: rows.toSorted((a, b) => b.again - a.again)[0],
      bytes: rows.toSorted((a, b) => b.bytes - a.bytes)[0],
      stepsPerPoint: rows.toSorted(
        (a, b) => b.steps / b.cost - a.steps / a.cost,
      )[0],
    },
    heapGrowth: heapInUse() - before - JSON.stringify(rows).length,
    texts: memoryOfTexts(schema),
  };
  process.stdout.write(`RESULT ${JSON.stringify(found)}\n`);
};

void main();
