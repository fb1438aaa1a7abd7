import fc from "fast-check";
import { LRUCache } from "lru-cache";
import type { Change } from "strapi-plugin-bodywork/contracts";
import { applyChanges, documentsOf } from "./documents";
import { type Counting, type Place, orderBy, orderOf } from "./order";
import type { PublishedContent } from "./published-content";
import { Reads } from "./reads";
import { aDocument, contentOf, counterparts, idsOf } from "./test-documents";

const named = (names: Readonly<Record<string, string>>, locale = "en") =>
  contentOf(
    ...Object.entries(names).map(([id, name]) =>
      aDocument("technique", id, { fields: { name } }),
    ),
  )
    .list("technique", { orderBy: ["NAME_ASC"] }, locale)
    .nodes.map(({ name }) => name);

const NO_RELATIONS: Counting = {
  countRelated: () => 0,
  countedOrders: new LRUCache({ max: 1 }),
};

describe("texts in order", () => {
  it("stand as readers expect them: accents and capitals do not separate letters", () => {
    expect(
      named({ a: "Zebra", b: "ähnlich", c: "apfel", d: "Banane", e: "Ärger" }),
    ).toEqual(["ähnlich", "apfel", "Ärger", "Banane", "Zebra"]);
  });

  it("are equal that differ in accents and capitals only, and then stand by id", () => {
    expect(
      named({ c: "thai", a: "Thái", d: "THAI", b: "thaí", e: "Tha" }),
    ).toEqual(["Tha", "Thái", "thaí", "thai", "THAI"]);
  });

  it("stand by the alphabet of the language that is asked for", () => {
    const names = { a: "nube", b: "ñandú", c: "ozono" };
    expect(named(names, "es")).toEqual(["nube", "ñandú", "ozono"]);
    expect(named(names, "en")).toEqual(["ñandú", "nube", "ozono"]);
  });

  it("stand by the numbers in them", () => {
    expect(named({ a: "Level 10", b: "Level 9", c: "level 1" })).toEqual([
      "level 1",
      "Level 9",
      "Level 10",
    ]);
  });
});

describe("what is equal", () => {
  const content = contentOf(
    ...["c", "a", "b"].map((id) =>
      aDocument("technique", id, { fields: { name: "Same" } }),
    ),
  );

  it.each(["NAME_ASC", "NAME_DESC", "INTENT_ASC", "UPDATED_AT_DESC"])(
    "stands by id: %s",
    (order) => {
      expect(
        idsOf(content.list("technique", { orderBy: [order] }, "en").nodes),
      ).toEqual(["a", "b", "c"]);
    },
  );

  it("stands by the next field that is given", () => {
    const faqs = contentOf(
      aDocument("faq", "a", { fields: { order: 1, question: "Why?" } }),
      aDocument("faq", "b", { fields: { order: 1, question: "How?" } }),
      aDocument("faq", "c", { fields: { order: 0, question: "What?" } }),
    );
    const ids = (orderBy: readonly string[]) =>
      idsOf(faqs.list("faq", { orderBy }, "en").nodes);
    expect(ids(["ORDER_ASC", "QUESTION_ASC"])).toEqual(["c", "b", "a"]);
    expect(ids(["ORDER_DESC", "QUESTION_DESC"])).toEqual(["a", "b", "c"]);
  });
});

describe("an order of many fields", () => {
  const orders = (values: readonly string[], locale = "en") =>
    orderOf("source", values, locale, NO_RELATIONS);

  it("names each field once: what is equal by it is equal in either direction", () => {
    const order = orders(["TITLE_ASC", "YEAR_DESC", "TITLE_ASC", "TITLE_DESC"]);
    expect(order).toBe(orders(["TITLE_ASC", "YEAR_DESC"]));
    expect(orders(Array<string>(980).fill("TITLE_ASC"))).toBe(
      orders(["TITLE_ASC"]),
    );
  });

  it("is refused beyond a handful, with what was found and the limit", () => {
    const fields = ["TITLE", "YEAR", "SLUG", "UPDATED_AT", "KIND", "VERIFIED"];
    const values = fields.map((field) => `${field}_ASC`);
    expect(() => orders(values.slice(0, 5))).not.toThrow();
    expect(() => orders(values)).toThrow(
      "“orderBy” names 6 fields; the limit is 5.",
    );
  });

  it("has a name of a few characters, another one in every language", () => {
    const values = ["TITLE_ASC", "YEAR_DESC", "SLUG_ASC", "UPDATED_AT_DESC"];
    expect(orders(values).name.length).toBeLessThan(12);
    expect(orders(values).name).not.toBe(orders(values, "es").name);
    expect(orders(values).name).not.toBe(orders(values.slice(1)).name);
  });
});

describe("what has no value or no rank", () => {
  const faqs = contentOf(
    aDocument("faq", "none", { fields: { question: "A" } }),
    aDocument("faq", "two", { fields: { question: "B", order: 2 } }),
    aDocument("faq", "one", { fields: { question: "C", order: 1 } }),
    aDocument("faq", "zero", { fields: { question: "D", order: 0 } }),
  );

  it.each([
    ["ORDER_ASC", ["zero", "one", "two", "none"]],
    ["ORDER_DESC", ["two", "one", "zero", "none"]],
  ] as const)("stands last: %s", (order, expected) => {
    expect(idsOf(faqs.list("faq", { orderBy: [order] }, "en").nodes)).toEqual(
      expected,
    );
  });

  const graded = contentOf(
    ...counterparts,
    ...(["NOT_GRADED", "HIGH", "VERY_LOW", "MODERATE", "LOW"] as const).map(
      (certainty) =>
        aDocument("indication", certainty.toLowerCase().replace("_", "-"), {
          fields: { certainty },
        }),
    ),
  );

  it.each([
    ["CERTAINTY_ASC", ["very-low", "low", "moderate", "high", "not-graded"]],
    ["CERTAINTY_DESC", ["high", "moderate", "low", "very-low", "not-graded"]],
  ] as const)("stands last among grades: %s", (order, expected) => {
    expect(
      idsOf(graded.list("indication", { orderBy: [order] }, "en").nodes),
    ).toEqual(expected);
  });
});

describe("a list for which no order is asked", () => {
  it.each([undefined, null, []])("has the order of its type: %p", (orderBy) => {
    const faqs = contentOf(
      aDocument("faq", "a", { fields: { question: "A", order: 2 } }),
      aDocument("faq", "b", { fields: { question: "C", order: 1 } }),
      aDocument("faq", "c", { fields: { question: "B", order: 1 } }),
    );
    expect(idsOf(faqs.list("faq", { orderBy }, "en").nodes)).toEqual([
      "c",
      "b",
      "a",
    ]);
  });

  it("of indications begins with the surest", () => {
    const content = contentOf(
      ...counterparts,
      aDocument("indication", "a", { fields: { certainty: "LOW" } }),
      aDocument("indication", "b", { fields: { certainty: "HIGH" } }),
      aDocument("indication", "c", { fields: { certainty: "HIGH" } }),
    );
    expect(idsOf(content.list("indication", {}, "en").nodes)).toEqual([
      "b",
      "c",
      "a",
    ]);
  });

  it("is named as if the order had been asked for, so that cursors are good in both", () => {
    expect(orderOf("guide", null, "en", NO_RELATIONS).name).toBe(
      orderOf("guide", ["TITLE_ASC"], "en", NO_RELATIONS).name,
    );
  });
});

describe("the moment of the last change", () => {
  const content = contentOf(
    aDocument("technique", "old", { updatedAt: "2025-12-31T23:59:59.999Z" }),
    aDocument("technique", "new", { updatedAt: "2026-01-01T00:00:00.000Z" }),
  );

  it.each([
    ["UPDATED_AT_ASC", ["old", "new"]],
    ["UPDATED_AT_DESC", ["new", "old"]],
  ] as const)("orders by time: %s", (order, expected) => {
    expect(
      idsOf(content.list("technique", { orderBy: [order] }, "en").nodes),
    ).toEqual(expected);
  });
});

it("for any places and directions, an order is total: only a place is equal to itself", () => {
  const text: fc.Arbitrary<string | null> = fc.option(
    fc.constantFrom("a", "A", "ä", "b", "a10", "a9", ""),
  );
  const number: fc.Arbitrary<number | null> = fc.option(
    fc.integer({ min: -2, max: 2 }),
  );
  const place: fc.Arbitrary<Place> = fc.record({
    keys: fc.tuple(text, number),
    id: fc.constantFrom("x", "y", "z"),
  });
  fc.assert(
    fc.property(
      place,
      place,
      place,
      fc.boolean(),
      fc.boolean(),
      (a, b, c, first, second) => {
        const { compare } = orderBy(
          "technique",
          "test",
          [
            { type: "string", keyOf: () => null, descending: first },
            { type: "string", keyOf: () => null, descending: second },
          ],
          "en",
        );
        const sign = (x: Place, y: Place): number => Math.sign(compare(x, y));
        expect(sign(a, a)).toBe(0);
        expect(sign(a, b) + sign(b, a)).toBe(0);
        const isTransitive =
          sign(a, b) > 0 || sign(b, c) > 0 || sign(a, c) <= 0;
        expect(isTransitive).toBe(true);
        expect(sign(a, b) !== 0 || a.id === b.id).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

describe("an order by how many entries are related", () => {
  const indication = (id: string, technique: string) =>
    aDocument("indication", id, {
      links: {
        technique: [technique],
        condition: ["back-pain"],
        sources: ["source"],
      },
    });
  const before = [
    aDocument("source", "source"),
    aDocument("condition", "back-pain"),
    ...["deep", "swedish", "thai"].map((id) => aDocument("technique", id)),
    indication("a", "swedish"),
    indication("b", "swedish"),
    indication("c", "thai"),
  ];
  const content = contentOf(...before);
  const ids = (of: PublishedContent, ...orderBy: readonly string[]) =>
    idsOf(of.list("technique", { orderBy }, "en").nodes);

  it("begins with the fewest or the most, equals by what is asked for next", () => {
    expect(ids(content, "INDICATIONS_COUNT_DESC")).toEqual([
      "swedish",
      "thai",
      "deep",
    ]);
    expect(ids(content, "INDICATIONS_COUNT_ASC")).toEqual([
      "deep",
      "thai",
      "swedish",
    ]);
    expect(ids(content, "MYTHS_COUNT_ASC", "SLUG_DESC")).toEqual([
      "thai",
      "swedish",
      "deep",
    ]);
  });

  it("counts from the other end, and what is related to all", () => {
    const all = contentOf(
      ...before,
      aDocument("contraindication", "some", {
        fields: { appliesToAllTechniques: false },
        links: { techniques: ["deep"], sources: ["source"] },
      }),
      aDocument("contraindication", "every", {
        fields: { appliesToAllTechniques: true },
        links: { sources: ["source"] },
      }),
    );
    const orderBy = ["TECHNIQUES_COUNT_DESC"];
    const { nodes } = all.list("contraindication", { orderBy }, "en");
    expect(idsOf(nodes)).toEqual(["every", "some"]);
    expect(ids(all, "CONTRAINDICATIONS_COUNT_DESC")[0]).toBe("deep");
  });

  it("is another one when a relation changes, though its entries stay as they are", () => {
    const order = "INDICATIONS_COUNT_DESC";
    ids(content, order);
    const reads = new Reads();
    content.noting(reads).list("technique", { orderBy: [order] }, "en");
    const changes: readonly Change[] = [
      { kind: "published", position: 1, document: indication("a", "thai") },
    ];
    const { content: after, touched } = content.after(changes, {
      version: "2",
      locales: content.locales,
      documents: applyChanges(documentsOf(before), changes),
    });
    expect(ids(after, order)).toEqual(["thai", "swedish", "deep"]);
    expect(ids(content, order)).toEqual(["swedish", "thai", "deep"]);
    expect(reads.some((tag) => touched?.has(tag) ?? true)).toBe(true);
  });

  it("has cursors that lead on", () => {
    const orderBy = ["INDICATIONS_COUNT_DESC"];
    const first = content.list("technique", { orderBy, first: 1 }, "en");
    const { nodes } = content.list(
      "technique",
      { orderBy, after: first.pageInfo.endCursor },
      "en",
    );
    expect(idsOf(nodes)).toEqual(["thai", "deep"]);
  });
});

it("therapists stand by the lowest of their prices, without a price last", () => {
  const price = (amount: number) => ({ minutes: 60, amount, currency: "USD" });
  const profile = (id: string, ...amounts: readonly number[]) =>
    aDocument("therapist-profile", id, {
      fields: { prices: amounts.map(price) },
    });
  const content = contentOf(
    profile("none"),
    profile("dear", 120, 95),
    profile("cheap", 130, 60),
  );
  const ids = (order: string) =>
    idsOf(content.list("therapist-profile", { orderBy: [order] }, "en").nodes);
  expect(ids("PRICE_ASC")).toEqual(["cheap", "dear", "none"]);
  expect(ids("PRICE_DESC")).toEqual(["dear", "cheap", "none"]);
});
