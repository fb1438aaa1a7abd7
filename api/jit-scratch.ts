import { parse } from "graphql";
import { compileQuery } from "graphql-jit";
import { readFileSync } from "node:fs";
import { createSchema } from "./src/graphql/schema";
import { documentsOf } from "./src/content/documents";
import { PublishedContent } from "./src/content/published-content";
import { Reads } from "./src/content/reads";
const schema = createSchema();
const text = readFileSync(
  "/work/main/schema/operations/condition-with-evidence.graphql",
  "utf8",
)
  .replace("$locale: Locale)", "$locale: Locale, $unseen: String)")
  .replace(
    "direction: { eq: BENEFIT } }",
    "direction: { eq: BENEFIT }, not: { slug: { eq: $unseen } } }",
  );
const docs = readFileSync("/tmp/starter.ndjson", "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .filter((l) => !l.includes('"kind":"end"'))
  .map((l) => JSON.parse(l));
const content = new PublishedContent({
  version: "1",
  locales: ["en", "es"],
  documents: documentsOf(docs),
}).prepare();
const time = (n: string, f: (i: number) => unknown, runs = 20000) => {
  for (let i = 0; i < 3000; i++) f(i);
  const t = performance.now();
  for (let i = 0; i < runs; i++) f(i);
  console.log(n, (((performance.now() - t) / runs) * 1000).toFixed(1), "µs");
};
const doc = parse(text);
const c: any = compileQuery(schema, doc, undefined, {
  customJSONSerializer: true,
});
const d: any = compileQuery(schema, doc, undefined, {
  customJSONSerializer: true,
  disableLeafSerialization: true,
});
const ctx = { content, now: new Date(), imageUrl: (x: string) => x };
const r = c.query(undefined, ctx, { slug: "fibromyalgia", unseen: "x" });
console.log(
  JSON.stringify(r).length,
  c.stringify(r) === JSON.stringify(r),
  JSON.stringify(r).slice(0, 300),
);
time("execute", (i) =>
  c.query(undefined, ctx, { slug: "fibromyalgia", unseen: "x" + i }),
);
time("execute noting", (i) =>
  c.query(
    undefined,
    { ...ctx, content: content.noting(new Reads()) },
    { slug: "fibromyalgia", unseen: "x" + i },
  ),
);
time("execute noleaf", (i) =>
  d.query(undefined, ctx, { slug: "fibromyalgia", unseen: "x" + i }),
);
time("stringify jit", () => c.stringify(r));
time("stringify JSON", () => JSON.stringify(r));
time("both", (i) =>
  c.stringify(
    c.query(
      undefined,
      { ...ctx, content: content.noting(new Reads()) },
      { slug: "fibromyalgia", unseen: "x" + i },
    ),
  ),
);
