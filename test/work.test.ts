import fc from "fast-check";
import { getOperationAST } from "graphql";
import { documentsOf } from "../api/src/content/documents";
import { PublishedContent } from "../api/src/content/published-content";
import { Reads } from "../api/src/content/reads";
import { Work } from "../api/src/content/work";
import { STEPS_PER_POINT } from "../api/src/graphql/limits/cost";
import { overLimit } from "../api/src/graphql/limits/refusals";
import { defaultLimits } from "../api/src/graphql/limits/test-limits";
import {
  ParsedDocument,
  parseDocument,
} from "../api/src/graphql/operation/document";
import { Operation } from "../api/src/graphql/operation/operation";
import { validate } from "../api/src/graphql/operation/validation";
import { toJsonLd } from "../api/src/json-ld/to-json-ld";
import { Dice } from "../api/src/test-dice";
import { WORK } from "./support/environment";
import { expensiveOperation } from "./support/fuzz/expensive-operations";
import { RandomValues } from "./support/fuzz/random-values";
import { starterDocuments } from "./support/fuzz/starter-documents";
import { Tally } from "./support/fuzz/tally";
import { schema } from "./support/fuzz/target";
import { syntheticDocuments } from "./support/synthetic/documents";

const imageUrl = (url: string): string => `https://cms.example${url}`;

const contentOf = async (size: number): Promise<PublishedContent> => {
  const content = new PublishedContent({
    version: "work",
    locales: ["en", "es"],
    documents: documentsOf(syntheticDocuments(await starterDocuments(), size)),
  }).prepare();
  while (!content.growSearch());
  return content;
};

const stepsOf = (operation: Operation, content: PublishedContent): number => {
  const reads = new Reads();
  const work = new Work();
  operation.execute(
    {},
    {
      work,
      content: content.noting(reads, work),
      audience: "published",
      status: () => ({ phase: "live", changedAt: null }),
      lag: () => ({ changes: 0, seconds: 0 }),
      today: () => "2026-06-15",
      imageUrl,
      jsonLd: (entry, from) =>
        toJsonLd(entry, {
          content: from,
          publicUrl: "https://gateway.example",
          imageUrl,
        }),
    },
  );
  // Indexes, and texts as HTML, are made once for all that ask.
  return work.spent - work.prepared;
};

/** Null for what is refused, or is no operation at all. */
const acceptedOperation = (
  text: string,
  content: PublishedContent,
): Operation | null => {
  const document = parseDocument(text, {
    limits: defaultLimits,
    introspection: true,
  });
  if (!(document instanceof ParsedDocument)) return null;
  const [error] = validate(schema, document, { maxErrors: 1 });
  if (error) throw error;
  const definition = getOperationAST(document.node);
  if (!definition) throw new Error("There is no operation.");
  const operation = new Operation(schema, document, definition);
  const { fields } = operation.measures(content.sizes);
  const cost = operation.cost({}, content.sizes);
  return overLimit({ fields, cost }, defaultLimits) ? null : operation;
};

/**
 * Cost is counted before an operation is executed, from its text and from how many entries there are; steps are counted while it is
 * executed. Were an operation to take more than it was counted to cost, somebody could ask for it again and again.
 *
 * `WORK_OPERATIONS=10000` tries more, `WORK_SEED` repeats a run and looks for the shortest operation that fails.
 */
describe("random operations that are as expensive as they can be", () => {
  it.each([500, 10_000])(
    "take no more steps than they were counted to cost, with %d documents",
    async (size) => {
      const content = await contentOf(size);
      const documents = syntheticDocuments(await starterDocuments(), 500);
      const values = new RandomValues(documents, content);
      const tally = new Tally();
      const isRepeated = WORK.seed !== undefined;
      const seed = isRepeated
        ? Number(WORK.seed)
        : Math.floor(Math.random() * 2 ** 30);
      let worst = { perPoint: 0, text: "" };
      process.stdout.write(
        `${WORK.operations} expensive operations on ${size} documents, WORK_SEED=${seed}\n`,
      );
      fc.assert(
        fc.property(fc.gen(), (draw) => {
          const text = expensiveOperation(new Dice(draw), schema, values);
          const operation = acceptedOperation(text, content);
          tally.count(operation ? "accepted" : "refused");
          if (!operation) return;
          const cost = operation.cost({}, content.sizes);
          for (const steps of [
            stepsOf(operation, content),
            stepsOf(operation, content),
          ]) {
            if (steps / cost > worst.perPoint)
              worst = { perPoint: steps / cost, text };
            expect({ text, cost, steps }).toEqual({
              text,
              cost,
              steps: Math.min(steps, cost * STEPS_PER_POINT),
            });
          }
        }),
        { seed, numRuns: WORK.operations, endOnFailure: !isRepeated },
      );
      process.stdout.write(
        `${String(tally)}${worst.perPoint.toFixed(1)} steps a point at the most: ${worst.text.slice(0, 300)}\n`,
      );
      expect(tally.outcomes).toEqual(
        expect.arrayContaining(["accepted", "refused"]),
      );
    },
    3_600_000,
  );
});
