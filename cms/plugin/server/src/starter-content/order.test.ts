import fc from "fast-check";
import type { ContentTypeName } from "../content-types";
import { inDependencyOrder, keyOf, targetsOf } from "./order";
import { StarterContentError, type StarterEntry } from "./read";

const anEntry = (
  type: ContentTypeName,
  slug: string,
  links: Readonly<Record<string, readonly string[]>> = {},
): StarterEntry => ({
  type,
  slug,
  locale: null,
  draftOnly: false,
  fields: { slug },
  links,
  place: `${type}s.yaml, entry “${slug}”`,
  fileHash: "",
});

const region = (slug: string, ...parent: string[]) =>
  anEntry("body-region", slug, { parent });

const ordered = (...entries: StarterEntry[]) =>
  inDependencyOrder(entries).map(keyOf);

describe("the order of an import", () => {
  it("puts what is linked to before what links to it", () => {
    expect(
      ordered(
        anEntry("indication", "i", {
          technique: ["t"],
          condition: ["c"],
          sources: ["s"],
        }),
        anEntry("technique", "t", { oftenChosenFor: ["c"], sources: ["s"] }),
        anEntry("condition", "c", { redFlagSources: ["s"] }),
        anEntry("source", "s"),
      ),
    ).toEqual(["source s", "condition c", "technique t", "indication i"]);
  });

  it("leaves alone what nothing depends on", () => {
    expect(ordered(region("b"), region("a"), region("c"))).toEqual([
      "body-region b",
      "body-region a",
      "body-region c",
    ]);
  });

  it("tells entries of different types with the same slug apart", () => {
    expect(
      ordered(
        anEntry("technique", "same", { oftenChosenFor: ["same"] }),
        anEntry("condition", "same"),
      ),
    ).toEqual(["condition same", "technique same"]);
  });

  it("passes over targets that are not among the entries", () => {
    expect(ordered(region("lower-back", "back"))).toEqual([
      "body-region lower-back",
    ]);
  });

  it.each([
    ["an entry that links to itself", "a", [region("a", "a")]],
    ["two that link to each other", "b", [region("a", "b"), region("b", "a")]],
    [
      "a longer way round",
      "c",
      [region("x", "a"), region("a", "b"), region("b", "c"), region("c", "a")],
    ],
  ])("refuses a circle: %s", (_what, closing, entries) => {
    const order = () => inDependencyOrder(entries);
    expect(order).toThrow(StarterContentError);
    expect(order).toThrow(
      `body-regions.yaml, entry “${closing}”, field “parent”: links to itself in a circle.`,
    );
  });

  it("holds for every tree, in whatever order it comes", () => {
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 20 })
      .map((parents) =>
        parents.map((parent, index) =>
          index === 0
            ? region("r0")
            : region(`r${index}`, `r${parent % index}`),
        ),
      )
      .chain((regions) =>
        fc.shuffledSubarray(regions, { minLength: regions.length }),
      );
    fc.assert(
      fc.property(tree, (regions) => {
        const order = inDependencyOrder(regions);
        expect([...order].sort(bySlug)).toEqual([...regions].sort(bySlug));
        const place = new Map(order.map(({ slug }, index) => [slug, index]));
        for (const { slug, links } of order) {
          for (const parent of links["parent"] ?? [])
            expect(place.get(parent)).toBeLessThan(place.get(slug) ?? -1);
        }
      }),
    );
  });
});

const bySlug = (a: StarterEntry, b: StarterEntry) => (a.slug < b.slug ? -1 : 1);

describe("the targets of an entry", () => {
  it("are named by the type that the link leads to", () => {
    expect(
      targetsOf(
        anEntry("faq", "f", {
          guides: ["g"],
          techniques: ["one", "two"],
          sources: [],
        }),
      ),
    ).toEqual([
      ["guides", [{ type: "guide", slug: "g" }]],
      [
        "techniques",
        [
          { type: "technique", slug: "one" },
          { type: "technique", slug: "two" },
        ],
      ],
      ["sources", []],
    ]);
  });
});
