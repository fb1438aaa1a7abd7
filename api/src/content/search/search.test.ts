import {
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { InvalidArgument, InvalidCursor, PageSizeOutOfRange } from "../errors";
import type { PublishedContent } from "../published-content";
import { Reads } from "../reads";
import { aDocument, contentOf, counterparts, idsOf } from "../test-documents";
import type { SearchArgs, SearchConnection } from "../types";
import { searchedTypes } from "./searched";

const swedish = aDocument("technique", "swedish-massage", {
  fields: {
    name: "Swedish (relaxation) massage",
    alternateNames: ["relaxation massage", "classic massage"],
    summary:
      "Gentle to moderate gliding, kneading and tapping strokes meant to settle the body and ease general tension.",
    caution:
      "Best safety record of the styles, yet the general contraindications still apply.",
    evidenceInBrief:
      "Trial-tested in anxiety, knee osteoarthritis and chronic low back pain, where it did about as well as focused work; no gain shown in fibromyalgia.",
  },
});
const myofascial = aDocument("technique", "myofascial-release", {
  fields: {
    name: "Myofascial release",
    summary: "Slow, sustained pressure along layers of connective tissue.",
    caution: "Not over open wounds or recent injuries.",
    evidenceInBrief: "Small trials in fibromyalgia found less pain for months.",
  },
});
const sports = aDocument("technique", "sports-massage", {
  fields: {
    name: "Sports massage",
    summary: "Massage around training and competition.",
    caution: "Not on fresh strains.",
  },
});
const fibromyalgia = aDocument("condition", "fibromyalgia", {
  fields: {
    name: "Fibromyalgia",
    alternateNames: ["FM", "fibrositis"],
    summary: "Widespread pain for three months or longer, with tiredness.",
  },
});
const lowBackPain = aDocument("condition", "low-back-pain", {
  fields: {
    name: "Low back pain",
    alternateNames: ["lumbago"],
    summary: "Pain between the lowest ribs and the buttocks.",
  },
});
const headache = aDocument("condition", "tension-type-headache", {
  fields: {
    name: "Tension-type headache",
    summary: "A band-like ache on both sides of the head.",
  },
});
const mustHurt = aDocument("myth", "must-hurt", {
  fields: {
    claim: "Massage only works if it hurts.",
    shortAnswer: "Pressure can feel intense, yet it should stay comfortable.",
  },
});
const painful = aDocument("faq", "does-deep-tissue-hurt", {
  fields: { question: "Will deep tissue work be painful?" },
});
const therapist = aDocument("therapist-profile", "sample-atlanta", {
  fields: {
    name: "Sample Therapist",
    headline: "Neck, shoulder and headache focus",
    practice: "Sample Practice Peachtree",
    phone: "+1 404 555 0100",
    email: "sample@example.org",
    website: "https://example.org/peachtreeonly",
  },
});
const lumbar = aDocument("condition", "low-back-pain", {
  locale: "es",
  fields: {
    name: "Dolor lumbar (parte baja de la espalda)",
    alternateNames: ["lumbago"],
    summary: "Dolor entre las últimas costillas y las nalgas.",
  },
});
const fibromialgia = aDocument("condition", "fibromyalgia", {
  locale: "es",
  fields: {
    name: "Fibromialgia",
    summary: "Dolor generalizado; la fisioterapia y los masajes pueden ayudar.",
  },
});
const english = [
  swedish,
  myofascial,
  sports,
  fibromyalgia,
  lowBackPain,
  headache,
  mustHurt,
  painful,
  therapist,
  ...counterparts,
];
const content = contentOf(...english, lumbar, fibromialgia);

const search = (
  args: SearchArgs | string,
  locale = "en",
  from: PublishedContent = content,
): SearchConnection =>
  from.search(typeof args === "string" ? { query: args } : args, locale);

const found = (...args: Parameters<typeof search>): string[] =>
  idsOf(search(...args).nodes);

describe("a search", () => {
  it.each([
    ["fibromyalgia", ["fibromyalgia", "myofascial-release", "swedish-massage"]],
    ["FIBROMYALGIA", ["fibromyalgia", "myofascial-release", "swedish-massage"]],
    ["sports massage", ["sports-massage"]],
    ["lumbago", ["low-back-pain"]],
    ["fibrositis", ["fibromyalgia"]],
    ["hurt", ["must-hurt"]],
    ["comfortable", ["must-hurt"]],
    ["peachtree", ["sample-atlanta"]],
  ])("for “%s” finds %p, best first", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it("finds what has a word in its name before what has it in a text", () => {
    expect(found("massage").at(0)).toBe("sports-massage");
    expect(found("headache")).toEqual([
      "tension-type-headache",
      "sample-atlanta",
    ]);
  });

  it("finds other forms of a word, and the word itself by them", () => {
    expect(found("headaches")).toEqual(found("headache"));
    expect(found("massages")).toEqual(
      expect.arrayContaining(["sports-massage", "swedish-massage"]),
    );
    expect(found("strain").at(0)).toBe("sports-massage");
    expect(found("injury")).toEqual(["myofascial-release"]);
  });

  it("finds words by their beginning, less good than whole ones", () => {
    expect(found("fibro").at(0)).toBe("fibromyalgia");
    const names = ["Pain", "Pains", "Painkiller", "Painkillers", "Main"];
    const alike = contentOf(
      ...names.map((name) =>
        aDocument("technique", name, { fields: { name, slug: "a" } }),
      ),
    );
    expect(found("pain", "en", alike)).toEqual(names.slice(0, 4));
    expect(found("paine", "en", alike)).toEqual(["Pain", "Pains"]);
    expect(found("s").includes("sports-massage")).toBe(false);
  });

  it("finds what a word begins before what it may be a slip of", () => {
    const alike = contentOf(
      aDocument("technique", "a", { fields: { name: "Fibre" } }),
      aDocument("technique", "b", { fields: { name: "Fibromyositises" } }),
    );
    expect(found("fibro", "en", alike)).toEqual(["b", "a"]);
  });

  it.each([
    ["fibromialgia", "fibromyalgia"],
    ["fybromyalgia", "fibromyalgia"],
    ["sweedish masage", "swedish-massage"],
    ["haedache", "tension-type-headache"],
    ["lumbgo", "low-back-pain"],
  ])("for “%s”, a slip, finds %s", (query, id) => {
    expect(found(query).at(0)).toBe(id);
  });

  it("takes no short word for a slip of another, and no known one", () => {
    expect(found("nek")).toEqual([]);
    const both = contentOf(
      aDocument("technique", "massage", { fields: { name: "Massage" } }),
      aDocument("technique", "message", { fields: { name: "Message" } }),
    );
    expect(found("message", "en", both)).toEqual(["message"]);
  });

  it("wants all words, and any of them where all are nowhere together", () => {
    expect(found("low back pain")).toEqual([
      "low-back-pain",
      "swedish-massage",
    ]);
    expect(found("lumbago sports").sort()).toEqual([
      "low-back-pain",
      "sports-massage",
    ]);
    expect(found("fibromyalgia xyzzyx")).toEqual(found("fibromyalgia"));
    expect(found("xyzzyx")).toEqual([]);
  });

  it("does not want a word that most entries have", () => {
    const many = contentOf(
      ...["foot", "hand", "neck"].map((id) =>
        aDocument("technique", id, {
          fields: { name: `${id} massage`, summary: "Short.", caution: "No." },
        }),
      ),
      aDocument("technique", "reflexology", {
        fields: { name: "Foot reflexology", summary: "Short.", caution: "No." },
      }),
    );
    expect(found("foot massage", "en", many)).toEqual(["foot", "reflexology"]);
    expect(found("massage", "en", many).sort()).toEqual([
      "foot",
      "hand",
      "neck",
    ]);
  });

  it("does not find what is not marked in the model", () => {
    expect(found("peachtreeonly")).toEqual([]);
    expect(found("0100")).toEqual([]);
    expect(found("example")).toEqual([]);
  });

  it("scores above 0, in descending order", () => {
    const scores = search("massage").edges.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe("a search in another language", () => {
  it("goes by the forms and accents of that language", () => {
    expect(found("fisioterapía", "es")).toEqual(["fibromyalgia"]);
    expect(found("masaje", "es").at(0)).toBe("fibromyalgia");
    expect(found("dolores lumbares", "es")).toEqual(["low-back-pain"]);
    expect(found("ultima costilla", "es")).toEqual(["low-back-pain"]);
  });

  it("goes by the forms of that language also where a text is the same in both", () => {
    const fields = { name: "Relajaciones" };
    const same = contentOf(
      aDocument("technique", "a", { fields }),
      aDocument("technique", "a", { locale: "es", fields }),
    );
    expect(found("relajados", "es", same)).toEqual(["a"]);
    expect(found("relajados", "en", same)).toEqual([]);
  });

  it("does not find the original of what is translated", () => {
    expect(found("buttocks", "en")).toEqual(["low-back-pain"]);
    expect(found("buttocks", "es")).toEqual([]);
  });

  it("finds what is not translated in the default language, and says so", () => {
    const [edge] = search("sports massages", "es").edges;
    expect(edge?.node).toMatchObject({
      documentId: "sports-massage",
      locale: "en",
      isFallback: true,
      requestedLocale: "es",
    });
  });
});

describe("a search in a language with others to stand in for it", () => {
  const chain = contentOf(
    aDocument("technique", "english", { fields: { name: "Therapies" } }),
    aDocument("technique", "spanish"),
    aDocument("technique", "spanish", {
      locale: "es",
      fields: { name: "Relajaciones" },
    }),
    aDocument("technique", "mexican"),
    aDocument("technique", "mexican", {
      locale: "es-MX",
      fields: { name: "Sobadas" },
    }),
  );

  it.each([
    ["therapy", "english"],
    ["relajados", "spanish"],
    ["sobada", "mexican"],
  ])(
    "knows the other forms of %s, in whose language it is written",
    (word, id) => {
      expect(idsOf(chain.search({ query: word }, "es-MX").nodes)).toEqual([id]);
    },
  );
});

it.each(["M79.7", "m79.7", "D005356", "M79"])(
  "finds a condition by its clinical code: %s",
  (query) => {
    const code = (system: "ICD_10_CM" | "MESH", code: string) => ({
      system,
      code,
      basis: "SEEN" as const,
    });
    const content = contentOf(
      aDocument("condition", "fibromyalgia", {
        fields: {
          codes: [code("ICD_10_CM", "M79.7"), code("MESH", "D005356")],
        },
      }),
      aDocument("condition", "back-pain", {
        fields: {
          codes: [code("ICD_10_CM", "M54.5"), code("MESH", "D001416")],
        },
      }),
    );
    const { nodes, edges } = content.search({ query }, "en");
    expect(idsOf(nodes)).toEqual(["fibromyalgia"]);
    expect(edges[0]?.highlights[0]?.field).toBe("codes");
  },
);

describe("the types of a search", () => {
  it("leave out the others", () => {
    expect(found({ query: "pain", types: ["CONDITION"] }).sort()).toEqual([
      "fibromyalgia",
      "low-back-pain",
    ]);
    expect(search({ query: "pain", types: ["CONDITION"] }).totalCount).toBe(2);
    expect(
      found({ query: "headache", types: ["THERAPIST_PROFILE", "MYTH"] }),
    ).toEqual(["sample-atlanta"]);
  });

  it("are counted, whichever are asked for", () => {
    const facets = [
      {
        type: null,
        field: "type",
        locale: "en",
        values: [
          { value: "TECHNIQUE", label: null, count: 2 },
          { value: "CONDITION", label: null, count: 1 },
        ],
      },
    ];
    expect(search("fibromyalgia").facets).toEqual(facets);
    expect(search({ query: "fibromyalgia", types: ["FAQ"] })).toMatchObject({
      totalCount: 0,
      facets,
    });
  });

  it("cannot be none", () => {
    expect(() => search({ query: "pain", types: [] })).toThrow(InvalidArgument);
  });

  it("are those that have anything to be searched by, their main field among it", () => {
    const unsearched = contentTypeNames.filter(
      (type) => !searchedTypes.includes(type),
    );
    expect(unsearched).toEqual(["indication"]);
    for (const type of searchedTypes) {
      const { mainField, public: attributes } = contentTypes[type];
      expect(
        (attributes as Readonly<Record<string, unknown>>)[mainField],
      ).toMatchObject({ searched: "name" });
    }
  });
});

describe("the highlights", () => {
  const marked = (query: string, locale = "en", at = 0): string[] =>
    (search(query, locale).edges[at]?.highlights ?? []).map(
      ({ field, parts }) =>
        `${field}: ${parts
          .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
          .join("")}`,
    );

  it("show what was found where, of every field", () => {
    expect(marked("pain", "en")).toEqual([
      "name: Low back [pain]",
      "summary: [Pain] between the lowest ribs and the buttocks.",
    ]);
  });

  it("show the item of a list", () => {
    expect(marked("classic massages")).toEqual([
      "name: Swedish (relaxation) [massage]",
      "alternateNames: relaxation [massage]",
      "alternateNames: [classic] [massage]",
    ]);
  });

  it("mark other forms, beginnings, slips and accents", () => {
    expect(marked("injury")).toEqual([
      "caution: Not over open wounds or recent [injuries].",
    ]);
    expect(marked("fibro")).toContain("name: [Fibromyalgia]");
    expect(marked("fybromyalgia")).toEqual(["name: [Fibromyalgia]"]);
    expect(marked("fisioterapía", "es")).toEqual([
      "summary: Dolor generalizado; la [fisioterapia] y los masajes pueden ayudar.",
    ]);
    expect(marked("ultimas", "es")).toEqual([
      "summary: Dolor entre las [últimas] costillas y las nalgas.",
    ]);
  });

  it("cut long texts around what was found", () => {
    const words = (count: number): string => "word ".repeat(count).trim();
    const long = contentOf(
      aDocument("technique", "long", {
        fields: {
          summary: `${words(30)} needle ${words(60)} needles ${words(30)}`,
        },
      }),
    );
    const [highlight] = search("needle", "en", long).edges[0]?.highlights ?? [];
    const text = highlight?.parts.map((part) => part.text).join("") ?? "";
    expect(text).toMatch(
      /^…(word )+needle( word)+ … (word )+needles( word)+…$/,
    );
    expect(text.length).toBeLessThan(260);
    expect(
      highlight?.parts
        .filter(({ isMatch }) => isMatch)
        .map((part) => part.text),
    ).toEqual(["needle", "needles"]);
  });
});

describe("a query", () => {
  it.each([
    ["", "empty"],
    ["   ", "blank"],
    ["a".repeat(201), "too long"],
    ["pain ".repeat(2_000), "far too long"],
    ["neck\u0000pain", "with a zero byte"],
    ["neck\npain", "with a line feed"],
    ["\u001b[31mpain", "with an escape"],
    ["pain\ud800", "with half a character"],
    ["?! — “…” 💥", "without a letter"],
    [
      "one two three four five six seven eight nine ten eleven twelve thirteen",
      "of too many words",
    ],
  ])("is refused: %p is %s", (query) => {
    expect(() => search(query)).toThrow(InvalidArgument);
    expect(() => search(query)).toThrow("“query” must");
  });

  it.each(
    [
      ["a".repeat(200), "as long as may be"],
      [
        "one two three four five six seven eight nine ten eleven twelve",
        "of as many words as may be",
      ],
      ["constructor", "what JavaScript knows"],
      ["__proto__", "what JavaScript knows"],
    ].slice(0, 4),
  )("is taken: %p is %s", (query) => {
    expect(search(query).totalCount).toBeGreaterThanOrEqual(0);
  });

  it("asks for the same, in whichever characters it is written", () => {
    expect(found("  ｆｉｂｒｏｍｙａｌｇｉａ ")).toEqual(found("fibromyalgia"));
  });
});

describe("a page of what was found", () => {
  const many = contentOf(
    ...Array.from({ length: 130 }, (_, at) =>
      aDocument(at % 3 === 0 ? "technique" : "condition", `id-${at}`, {
        fields: { name: at % 2 === 0 ? "Back pain" : `Back pain ${at}` },
      }),
    ),
  );
  const page = (args: Omit<SearchArgs, "query">): SearchConnection =>
    search({ query: "back pain", ...args }, "en", many);
  const whole = [
    ...page({ first: 100 }).nodes,
    ...page({ after: page({ first: 100 }).pageInfo.endCursor }).nodes,
    ...page({ last: 10 }).nodes,
  ];
  const all = idsOf(whole);

  it("is twenty long unless told, and a hundred at the most", () => {
    expect(page({}).nodes).toHaveLength(20);
    expect(page({ first: 100 }).nodes).toHaveLength(100);
    expect(page({ first: 0 }).nodes).toEqual([]);
    expect(page({}).totalCount).toBe(130);
    expect(new Set(all).size).toBe(130);
    expect(() => page({ first: 101 })).toThrow(PageSizeOutOfRange);
    expect(() => page({ last: -1 })).toThrow(PageSizeOutOfRange);
    expect(() => page({ first: 1, last: 1 })).toThrow(InvalidArgument);
  });

  it.each([1, 7, 100])("leads on to the next, %i at a time", (first) => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = page({ first, after });
      expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
      seen.push(...idsOf(nodes));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
  });

  it("leads back to the one before", () => {
    const seen: string[] = [];
    for (let before: string | null = null; ;) {
      const { nodes, pageInfo } = page({ last: 13, before });
      expect(pageInfo.hasNextPage).toBe(seen.length > 0);
      seen.unshift(...idsOf(nodes));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(seen).toEqual(all);
  });

  it("lies between two cursors, and is empty where nothing does", () => {
    const cursors = page({ first: 10 }).edges.map(({ cursor }) => cursor);
    const [after, before] = [cursors[2], cursors[6]];
    expect(idsOf(page({ after, before }).nodes)).toEqual(all.slice(3, 6));
    expect(idsOf(page({ after, before, last: 2 }).nodes)).toEqual(
      all.slice(4, 6),
    );
    expect(page({ after: before, before: after }).nodes).toEqual([]);
  });

  it.each([
    ["", "empty"],
    ["abc", "not what a cursor looks like"],
    [Buffer.from('["search",[1],"a"]').toString("base64url"), "forged"],
    [
      Buffer.from('["technique NAME_ASC",["A","a"],"a"]').toString("base64url"),
      "of a list",
    ],
  ])("is refused for a cursor %p: %s", (after) => {
    expect(() => page({ after })).toThrow(InvalidCursor);
    expect(() => page({ before: after })).toThrow(InvalidCursor);
  });

  it("is refused for the cursor of another search", () => {
    const after = page({}).pageInfo.endCursor;
    const of =
      (args: SearchArgs, locale = "en") =>
      () =>
        search(args, locale, many);
    expect(of({ query: "back pain", after })).not.toThrow();
    expect(of({ query: "pain", after })).toThrow(InvalidCursor);
    expect(of({ query: "back pain", after }, "es")).toThrow(InvalidCursor);
    expect(of({ query: "back pain", types: ["TECHNIQUE"], after })).toThrow(
      InvalidCursor,
    );
  });

  it.each(["score", "keys"])(
    "is refused for a cursor with a wrong %s",
    (what) => {
      const cursor = page({ first: 1 }).edges[0]?.cursor ?? "";
      const [name, keys, id] = JSON.parse(
        Buffer.from(cursor, "base64url").toString(),
      ) as [string, unknown[], string];
      const wrong = what === "score" ? ["1", keys[1]] : [...keys, 1];
      const after = Buffer.from(JSON.stringify([name, wrong, id])).toString(
        "base64url",
      );
      expect(() => page({ after })).toThrow(InvalidCursor);
    },
  );
});

describe("an answer to a search", () => {
  it("has read every searched type", () => {
    const reads = new Reads();
    content.noting(reads).search({ query: "pain", types: ["FAQ"] }, "en");
    expect([...reads.tags].sort()).toEqual([...searchedTypes].sort());
  });
});
