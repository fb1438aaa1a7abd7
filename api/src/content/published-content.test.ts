import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { documentsOf } from "./documents";
import { UnknownLocale } from "./errors";
import { PublishedContent } from "./published-content";
import { aDocument, contentOf, idsOf } from "./test-documents";

const content = contentOf(
  aDocument("technique", "swedish"),
  aDocument("technique", "swedish", { locale: "es" }),
  aDocument("technique", "deep"),
  aDocument("technique", "sobador", { locale: "es" }),
  aDocument("body-region", "back"),
);

describe("the languages of the content", () => {
  it("are those of the CMS, whether or not anything is written in them", () => {
    const empty = new PublishedContent({
      version: "1",
      locales: ["es", "pt-BR"],
      documents: documentsOf([]),
    });
    expect(empty.locales).toEqual(["es", "pt-BR"]);
    expect(empty.defaultLocale).toBe("es");
    expect(empty.list("technique", {}, "pt-BR").totalCount).toBe(0);
  });

  it("cannot be none", () => {
    expect(
      () =>
        new PublishedContent({
          version: "1",
          locales: [],
          documents: documentsOf([]),
        }),
    ).toThrow("default language");
  });

  it.each([null, undefined])("are read as the default for %p", (requested) => {
    expect(content.locale(requested)).toBe("en");
  });

  it("are found whatever their capitals", () => {
    const brazilian = new PublishedContent({
      version: "1",
      locales: ["en", "pt-BR"],
      documents: documentsOf([]),
    });
    expect(brazilian.locale("pt-br")).toBe("pt-BR");
    expect(brazilian.locale("EN")).toBe("en");
  });

  it("stand for what is more special than they are", () => {
    expect(content.locale("en-GB")).toBe("en");
    expect(content.locale("es-419-u-co-trad")).toBe("es");
    expect(content.locale("es-mx-x-private")).toBe("es-MX");
  });

  it.each(["de", "e", "", "eng", "mx"])(
    "do not include “%s”, and the error names those there are",
    (requested) => {
      expect(() => content.locale(requested)).toThrow(UnknownLocale);
      expect(() => content.locale(requested)).toThrow("en, es");
    },
  );
});

describe("the entries of the content", () => {
  it("are counted once each, in whichever languages they are", () => {
    expect(content.counts).toEqual({
      ...Object.fromEntries(contentTypeNames.map((type) => [type, 0])),
      technique: 3,
      "body-region": 1,
    });
  });

  it("are found by id and by slug within their type", () => {
    expect(content.byId("technique", "deep", "en")?.slug).toBe("deep");
    expect(content.bySlug("technique", "deep", "en")?.documentId).toBe("deep");
    expect(content.byId("condition", "deep", "en")).toBeNull();
    expect(content.bySlug("condition", "deep", "en")).toBeNull();
    expect(content.byId("technique", "unknown", "en")).toBeNull();
    expect(content.bySlug("technique", "unknown", "en")).toBeNull();
  });

  it.each(["constructor", "__proto__", "toString", ""])(
    "are not found by “%s”, which JavaScript knows but no editor wrote",
    (name) => {
      expect(content.byId("technique", name, "en")).toBeNull();
      expect(content.bySlug("technique", name, "en")).toBeNull();
      expect(content.node(name, "en")).toBeNull();
    },
  );

  it("are found by id alone, whatever their type", () => {
    expect(content.node("back", "en")).toMatchObject({ type: "body-region" });
    expect(content.node("swedish", "es")).toMatchObject({
      type: "technique",
      locale: "es",
    });
    expect(content.node("sobador", "en")).toBeNull();
    expect(content.node("unknown", "en")).toBeNull();
  });

  it("are listed by name, in the language that is asked for", () => {
    expect(idsOf(content.list("technique", {}, "en").nodes)).toEqual([
      "deep",
      "swedish",
    ]);
    expect(idsOf(content.list("technique", {}, "es").nodes)).toEqual([
      "deep",
      "sobador",
      "swedish",
    ]);
  });

  it("are listed page by page at the other end of a relation too", () => {
    const related = contentOf(
      aDocument("technique", "swedish", {
        links: { bodyRegions: ["neck", "back", "arm"] },
      }),
      ...["arm", "back", "neck"].map((id) => aDocument("body-region", id)),
    );
    const technique = related.byId("technique", "swedish", "en");
    expect(technique).not.toBeNull();
    if (!technique) return;
    const first = related.relatedPage(technique, "bodyRegions", { first: 2 });
    const rest = related.relatedPage(technique, "bodyRegions", {
      after: first.pageInfo.endCursor,
    });
    expect(first.totalCount).toBe(3);
    expect(idsOf([...first.nodes, ...rest.nodes])).toEqual([
      "arm",
      "back",
      "neck",
    ]);
    expect(
      idsOf(
        related.relatedPage(technique, "bodyRegions", {
          filter: { slug: { eq: "back" } },
        }).nodes,
      ),
    ).toEqual(["back"]);
  });

  it("cannot be reached by a relation that does not exist", () => {
    const technique = content.byId("technique", "deep", "en");
    expect(technique).not.toBeNull();
    if (!technique) return;
    expect(() => content.related(technique, "parent" as "sources")).toThrow(
      "technique has no relation “parent”",
    );
  });
});
