import fc from "fast-check";
import { InvalidArgument, InvalidCursor, PageSizeOutOfRange } from "./errors";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "./page";
import type { PublishedContent } from "./published-content";
import { aDocument, contentOf, idsOf } from "./test-documents";
import type { ConnectionArgs, Connection } from "./types";

const techniques = (...names: readonly string[]): PublishedContent =>
  contentOf(
    ...names.map((name) =>
      aDocument("technique", name.toLowerCase(), { fields: { name } }),
    ),
  );

/** Their ids are 1, 2, 3 … */
const numbered = (...names: readonly string[]): PublishedContent =>
  contentOf(
    ...names.map((name, at) =>
      aDocument("technique", String(at + 1), { fields: { name } }),
    ),
  );

const letters = techniques("A", "B", "C", "D", "E");

const list = (
  args: ConnectionArgs,
  content = letters,
): Connection<"technique"> => content.list("technique", args, "en");

const ids = (args: ConnectionArgs, content = letters): string[] =>
  idsOf(list(args, content).nodes);

const cursorOf = (
  id: string,
  args: ConnectionArgs = {},
  content = letters,
): string => {
  const edge = list(args, content).edges.find(
    ({ node }) => node.documentId === id,
  );
  if (!edge) throw new Error(`“${id}” is not on the page.`);
  return edge.cursor;
};

const forged = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a page", () => {
  it("has what was asked for from the start or the end, in the same order", () => {
    expect(ids({ first: 2 })).toEqual(["a", "b"]);
    expect(ids({ last: 2 })).toEqual(["d", "e"]);
    expect(ids({ first: 2, after: cursorOf("b") })).toEqual(["c", "d"]);
    expect(ids({ last: 2, before: cursorOf("d") })).toEqual(["b", "c"]);
    expect(ids({ after: cursorOf("a"), before: cursorOf("d") })).toEqual([
      "b",
      "c",
    ]);
    expect(
      ids({ last: 1, after: cursorOf("a"), before: cursorOf("d") }),
    ).toEqual(["c"]);
  });

  it("is empty between cursors that leave nothing between them", () => {
    expect(ids({ after: cursorOf("b"), before: cursorOf("c") })).toEqual([]);
    expect(ids({ after: cursorOf("d"), before: cursorOf("b") })).toEqual([]);
    expect(
      ids({ last: 5, after: cursorOf("d"), before: cursorOf("b") }),
    ).toEqual([]);
    expect(ids({ after: cursorOf("e") })).toEqual([]);
  });

  it("says whether there is more on either side", () => {
    const more = (args: ConnectionArgs) => {
      const { hasPreviousPage, hasNextPage } = list(args).pageInfo;
      return [hasPreviousPage, hasNextPage];
    };
    expect(more({ first: 2 })).toEqual([false, true]);
    expect(more({ first: 5 })).toEqual([false, false]);
    expect(more({ last: 2 })).toEqual([true, false]);
    expect(more({ first: 2, after: cursorOf("b") })).toEqual([true, true]);
    expect(more({ first: 2, after: cursorOf("c") })).toEqual([true, false]);
    expect(more({ last: 2, before: cursorOf("c") })).toEqual([false, true]);
  });

  it("names its first and last cursor, or none when it is empty", () => {
    const { edges, pageInfo } = list({ first: 3 });
    expect(pageInfo.startCursor).toBe(edges.at(0)?.cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
    expect(edges.map(({ node }) => node)).toEqual(list({ first: 3 }).nodes);
    expect(list({ first: 0 }).pageInfo).toEqual({
      hasPreviousPage: false,
      hasNextPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  it("counts everything that matches, not only what is on it", () => {
    expect(list({ first: 1 }).totalCount).toBe(5);
    expect(list({ first: 0 }).totalCount).toBe(5);
    expect(list({ first: 1, after: cursorOf("d") }).totalCount).toBe(5);
    expect(
      list({ first: 1, filter: { slug: { in: ["a", "b", "c"] } } }).totalCount,
    ).toBe(3);
    expect(list({ filter: { slug: { eq: "unknown" } } }).totalCount).toBe(0);
  });
});

describe("the size of a page", () => {
  const many = techniques(
    ...Array.from({ length: MAX_PAGE_SIZE + 5 }, (_, index) => `N${index}`),
  );

  it("is twenty unless something else is asked for", () => {
    expect(DEFAULT_PAGE_SIZE).toBe(20);
    expect(list({}, many).nodes).toHaveLength(20);
    expect(list({ first: null, last: null }, many).nodes).toHaveLength(20);
  });

  it("is a hundred at the most", () => {
    expect(MAX_PAGE_SIZE).toBe(100);
    expect(list({ first: 100 }, many).nodes).toHaveLength(100);
    expect(list({ last: 100 }, many).nodes).toHaveLength(100);
  });

  it.each([{ first: 101 }, { first: 1000 }, { first: -1 }, { first: -1000 }])(
    "cannot be %p",
    (args) => {
      expect(() => list(args, many)).toThrow(PageSizeOutOfRange);
      expect(() => list(args, many)).toThrow(
        "“first” must be between 0 and 100",
      );
    },
  );

  it.each([{ last: 101 }, { last: -1 }])("cannot be %p", (args) => {
    expect(() => list(args, many)).toThrow(PageSizeOutOfRange);
    expect(() => list(args, many)).toThrow("“last” must be between 0 and 100");
  });

  it("cannot be given from both ends", () => {
    expect(() => list({ first: 1, last: 1 })).toThrow(InvalidArgument);
    expect(() => list({ first: 0, last: 0 })).toThrow(InvalidArgument);
  });
});

describe("a cursor", () => {
  it.each([
    ["", "empty"],
    ["abc", "not what a cursor looks like"],
    ["💥", "not even letters"],
    [forged(null), "null"],
    [forged({}), "an object"],
    [forged([]), "an empty list"],
    [forged(["technique NAME_ASC", ["A"]]), "without an id"],
    [forged(["technique NAME_ASC", "A", "a"]), "with a text for its keys"],
    [forged(["technique NAME_ASC", [{}], "a"]), "with an object for a key"],
    [forged(["technique NAME_ASC", ["A"], 7]), "with a number for its id"],
    [forged(["technique NAME_ASC", ["A"], "a", 1]), "too long"],
  ])("is refused when it is forged: %p is %s", (cursor) => {
    expect(() => list({ after: cursor })).toThrow(InvalidCursor);
    expect(() => list({ before: cursor })).toThrow(InvalidCursor);
  });

  it.each([
    [["technique NAME_ASC", [], "a"], "too few keys"],
    [["technique NAME_ASC", ["A", "a", "a"], "a"], "too many keys"],
  ])("is refused when it is forged: %p has %s", (value) => {
    expect(() => list({ after: forged(value) })).toThrow(InvalidCursor);
  });

  it("is refused when it is forged: a number cannot stand where names do", () => {
    const value = ["technique NAME_ASC", [7], "a"];
    expect(() => list({ after: forged(value) })).toThrow(InvalidCursor);
  });

  it("is refused in another order", () => {
    const after = cursorOf("b", { orderBy: ["SLUG_ASC"] });
    expect(ids({ after, orderBy: ["SLUG_ASC"] })).toEqual(["c", "d", "e"]);
    expect(() => list({ after, orderBy: ["SLUG_DESC"] })).toThrow(
      InvalidCursor,
    );
    expect(() => list({ after })).toThrow(InvalidCursor);
    expect(() => list({ after, orderBy: ["SLUG_ASC", "NAME_ASC"] })).toThrow(
      InvalidCursor,
    );
  });

  it("is refused in a list of another type", () => {
    expect(() =>
      letters.list("condition", { after: cursorOf("b") }, "en"),
    ).toThrow(InvalidCursor);
  });

  it("is good in another filter, since the order is the same", () => {
    expect(
      ids({ after: cursorOf("b"), filter: { slug: { in: ["a", "d"] } } }),
    ).toEqual(["d"]);
  });

  it("stays good when entries before, after and at it disappear", () => {
    const after = cursorOf("c");
    expect(ids({ after }, techniques("C", "D", "E"))).toEqual(["d", "e"]);
    expect(ids({ after }, techniques("A", "B", "C"))).toEqual([]);
    expect(ids({ after }, techniques("A", "B", "D", "E"))).toEqual(["d", "e"]);
    expect(ids({ before: after }, techniques("A", "B", "D"))).toEqual([
      "a",
      "b",
    ]);
    expect(ids({ after }, techniques())).toEqual([]);
  });

  it("shows what is added behind it, and not what is added before it", () => {
    const after = cursorOf("c");
    expect(ids({ after }, techniques("A", "Aa", "B", "C", "Ca", "D"))).toEqual([
      "ca",
      "d",
    ]);
  });

  it("is refused in another language, whose alphabet is another", () => {
    const content = techniques("A", "B", "C");
    const { edges } = content.list("technique", { first: 1 }, "en");
    const after = edges[0]?.cursor ?? null;
    expect(() => content.list("technique", { after }, "es")).toThrow(
      InvalidCursor,
    );
  });

  it("is short, however long the texts are by which the list is sorted", () => {
    const { edges } = numbered("A".repeat(255), "Ä".repeat(255)).list(
      "technique",
      { orderBy: ["NAME_ASC", "SLUG_DESC", "UPDATED_AT_ASC", "INTENT_ASC"] },
      "en",
    );
    for (const { cursor } of edges) expect(cursor.length).toBeLessThan(1_000);
  });

  it("tells apart what begins alike, and leaves nothing out when its entry is gone", () => {
    const long = (end: string): string => "A".repeat(200) + end;
    const content = numbered(long("1"), long("2"), long("3"));
    const after = cursorOf("2", {}, content);
    expect(ids({ after }, content)).toEqual(["3"]);
    const without = contentOf(
      ...["1", "3"].map((id) =>
        aDocument("technique", id, { fields: { name: long(id) } }),
      ),
    );
    expect(ids({ after }, without)).toContain("3");
  });

  it("leads on from what has no value", () => {
    const content = contentOf(
      aDocument("faq", "a"),
      aDocument("faq", "b"),
      aDocument("faq", "c", { fields: { order: 1 } }),
    );
    const page = (after: string | null) =>
      content.list("faq", { first: 1, after, orderBy: ["ORDER_DESC"] }, "en");
    const first = page(null);
    const second = page(first.pageInfo.endCursor);
    const third = page(second.pageInfo.endCursor);
    expect(idsOf([first, second, third].flatMap(({ nodes }) => nodes))).toEqual(
      ["c", "a", "b"],
    );
    expect(third.pageInfo.hasNextPage).toBe(false);
  });
});

describe("for any entries and page size", () => {
  const entries = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/),
      name: fc.constantFrom("A", "a", "ä", "B", "ñ", "10", "9", "Zz", "z"),
      intent: fc.constantFrom("COMFORT" as const, "RELAXATION" as const),
    }),
    { selector: ({ id }) => id, maxLength: 15 },
  );

  const orders = fc.constantFrom(
    ["NAME_ASC"],
    ["NAME_DESC"],
    ["INTENT_DESC", "NAME_ASC"],
    ["SLUG_DESC"],
  );

  const run = (
    walk: (args: {
      readonly content: PublishedContent;
      readonly orderBy: readonly string[];
      readonly size: number;
    }) => readonly string[],
  ): void =>
    fc.assert(
      fc.property(
        entries,
        orders,
        fc.integer({ min: 1, max: 6 }),
        (chosen, orderBy, size) => {
          const content = contentOf(
            ...chosen.map(({ id, name, intent }) =>
              aDocument("technique", id, { fields: { name, intent } }),
            ),
          );
          const whole = ids({ orderBy, first: MAX_PAGE_SIZE }, content);
          expect([...whole].sort()).toEqual(chosen.map(({ id }) => id).sort());
          expect(walk({ content, orderBy, size })).toEqual(whole);
        },
      ),
      { numRuns: 50 },
    );

  it("walking forward visits every entry once, in order", () => {
    run(({ content, orderBy, size }) => {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo } = list(
          { orderBy, first: size, after },
          content,
        );
        seen.push(...idsOf(nodes));
        expect(pageInfo.hasPreviousPage).toBe(seen.length > nodes.length);
        if (!pageInfo.hasNextPage) return seen;
        after = pageInfo.endCursor;
      }
    });
  });

  it("walking backward visits every entry once, in order", () => {
    run(({ content, orderBy, size }) => {
      const seen: string[] = [];
      for (let before: string | null = null; ;) {
        const { nodes, pageInfo } = list(
          { orderBy, last: size, before },
          content,
        );
        seen.unshift(...idsOf(nodes));
        expect(pageInfo.hasNextPage).toBe(seen.length > nodes.length);
        if (!pageInfo.hasPreviousPage) return seen;
        before = pageInfo.startCursor;
      }
    });
  });
});
