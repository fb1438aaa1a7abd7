import fc from "fast-check";
import {
  arbitraryChanges,
  arbitraryDocuments,
} from "../../content/test-documents";
import { until } from "../../test-until";
import { createSchema } from "../schema";
import { TestServer } from "../test-server";
import { ChangingContent } from "./test-changing-content";
import { Listener } from "./test-listener";

const schema = createSchema();

/** Single entries, lists, relations, what is not there, and the content as a whole. */
const QUERIES = [
  '{ technique(slug: "technique-one") { name updatedAt indications { nodes { slug } } } }',
  '{ technique(slug: "technique-one", locale: "es") { locale isFallback updatedAt } }',
  "{ conditions { totalCount nodes { slug techniques { nodes { slug } } } } }",
  '{ contraindications(filter: { techniques: { some: { slug: { eq: "technique-two" } } } }) { nodes { slug updatedAt } } }',
  '{ nodes(ids: ["technique-one", "nobody"]) { id } }',
  "{ contentStatus { version } }",
];

const pages = fc.array(arbitraryChanges, { minLength: 1, maxLength: 5 });

it("whoever reads has, after any changes, what the query answers then", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryDocuments,
      pages,
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      async (documents, changes, isPaused) => {
        const content = new ChangingContent(...documents);
        const server = await TestServer.start({
          schema,
          state: () => content.state,
        });
        content.onTouched = (tags) => server.live.touch(tags);
        const listeners = await Promise.all(
          QUERIES.map((query) =>
            Listener.open(`${server.url}/graphql`, { query }),
          ),
        );
        try {
          await Promise.all(listeners.map((listener) => listener.after(1)));
          for (const [index, page] of changes.entries()) {
            content.change(page);
            if (isPaused[index] === true)
              await new Promise((resolve) => setImmediate(resolve));
          }
          for (const [index, query] of QUERIES.entries()) {
            const now = (await (await server.post({ query })).json()) as object;
            await until(
              () =>
                JSON.stringify(listeners[index]?.answers.at(-1)) ===
                JSON.stringify(now),
            );
          }
          // Every answer was another one than the one before.
          for (const { heard } of listeners)
            for (const [index, { id }] of heard.entries())
              expect(id).not.toBe(heard[index + 1]?.id);
        } finally {
          await Promise.all(listeners.map((listener) => listener.close()));
          await server.close();
        }
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);
