import { Cms, CmsError } from "./support/cms";
import {
  aCondition,
  aSource,
  aTechnique,
  anIndication,
  paragraph,
} from "./support/entries";
import { environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

/** Evidence in two languages, and addresses that change, as readers see them. */
describe("translated evidence", () => {
  let cms: Cms;
  let gateway: Gateway;

  beforeAll(async () => {
    const settings = await environment({ STARTER_CONTENT: "false" });
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
    await cms.admin("POST", "/i18n/locales", {
      code: "es",
      name: "Spanish (es)",
      isDefault: false,
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await cms.stop();
  });

  const publish = async (type: string, data: object): Promise<string> =>
    (await cms.documents(type, "create", { data, status: "published" }))
      .documentId;

  const inSpanish = (type: string, documentId: string, data: object) =>
    cms.documents(type, "update", { documentId, locale: "es", data });

  const publishSpanish = (type: string, documentId: string) =>
    cms.documents(type, "publish", { documentId, locale: "es" });

  interface Shown {
    readonly locale: string;
    readonly certainty: string;
    readonly note: { readonly text: string };
    readonly technique: { readonly name: string };
    readonly dose: {
      readonly text: string | null;
      readonly minutes: { readonly min: number } | null;
    } | null;
    readonly sources: readonly { readonly finding: string }[];
  }

  const shown = async (slug: string): Promise<Shown | null> => {
    const { indication } = await gateway.data<{ indication: Shown | null }>(
      `query ($slug: String!) { indication(slug: $slug, locale: "es") {
        locale certainty note { text } technique { name } dose { text minutes { min } }
        sources { finding }
      } }`,
      { slug },
    );
    return indication;
  };

  const findings = (indication: Shown | null) =>
    indication?.sources.map(({ finding }) => finding) ?? [];

  const anIndicationOf = async (name: string) => {
    const [technique, condition, one, two] = [
      await publish("technique", aTechnique({ slug: name, name })),
      await publish("condition", aCondition({ slug: name, name })),
      await publish("source", aSource({ slug: `${name}-1`, finding: "One." })),
      await publish("source", aSource({ slug: `${name}-2`, finding: "Two." })),
    ];
    const indication = await publish(
      "indication",
      anIndication({
        slug: name,
        technique,
        condition,
        sources: [one, two],
        dose: { text: "An hour.", minutes: { min: 60, max: 60 } },
      }),
    );
    return { technique, condition, one, two, indication };
  };

  it("is published with the sources, the technique and the condition of the original, and shows what all languages share", async () => {
    const { indication } = await anIndicationOf("inherited");
    await inSpanish("indication", indication, {
      slug: "inherited",
      note: paragraph("Ayuda un poco."),
      dose: { text: "Una hora." },
    });
    await publishSpanish("indication", indication);
    const seen = await eventually(
      () => shown("inherited"),
      (one) => one?.locale === "es",
    );
    expect(seen).toEqual({
      locale: "es",
      certainty: "LOW",
      note: { text: "Ayuda un poco." },
      technique: { name: "inherited" },
      dose: { text: "Una hora.", minutes: { min: 60 } },
      sources: [{ finding: "One." }, { finding: "Two." }],
    });
  });

  it("has what is new of the values that all languages share as soon as one is published", async () => {
    const { indication } = await anIndicationOf("shared");
    await inSpanish("indication", indication, {
      slug: "shared",
      note: paragraph("Sí."),
    });
    await publishSpanish("indication", indication);
    await cms.documents("indication", "update", {
      documentId: indication,
      data: { certainty: "MODERATE" },
    });
    await cms.documents("indication", "publish", { documentId: indication });
    const seen = await eventually(
      () => shown("shared"),
      (one) => one?.certainty === "MODERATE",
    );
    expect(seen?.note.text).toBe("Sí.");
  });

  it("keeps a source that is translated after it, in its place", async () => {
    const { indication, one, two } = await anIndicationOf("later");
    await inSpanish("indication", indication, {
      slug: "later",
      note: paragraph("Sí."),
    });
    await publishSpanish("indication", indication);
    for (const [source, text] of [
      [one, "Uno."],
      [two, "Dos."],
    ] as const) {
      await inSpanish("source", source, {
        slug: `later-${text.length}-${text[0]?.toLowerCase()}`,
        finding: text,
      });
      await publishSpanish("source", source);
    }
    const seen = await eventually(
      () => shown("later"),
      (found) => findings(found).includes("Dos."),
    );
    expect(findings(seen)).toEqual(["Uno.", "Dos."]);
  });

  it("may leave out a source that is translated", async () => {
    const { indication, one, two } = await anIndicationOf("left-out");
    await inSpanish("indication", indication, {
      slug: "left-out",
      note: paragraph("Sí."),
    });
    await inSpanish("source", one, { slug: "left-out-1", finding: "Uno." });
    await publishSpanish("source", one);
    await inSpanish("source", two, { slug: "left-out-2", finding: "Dos." });
    await publishSpanish("source", two);
    await cms.documents("indication", "update", {
      documentId: indication,
      locale: "es",
      data: { sources: [two] },
    });
    await publishSpanish("indication", indication);
    const seen = await eventually(
      () => shown("left-out"),
      (found) => found?.locale === "es",
    );
    expect(findings(seen)).toEqual(["Dos."]);
    await cms.documents("indication", "update", {
      documentId: indication,
      locale: "es",
      data: { sources: [] },
    });
    await expect(publishSpanish("indication", indication)).rejects.toThrow(
      "Sources: add at least one that is published in this language.",
    );
  });

  it("begins with the links of the original to what is translated", async () => {
    const { indication, technique, one } = await anIndicationOf("begun");
    await inSpanish("technique", technique, {
      slug: "comenzado",
      name: "Comenzado",
      summary: "Resumen.",
      caution: "Cuidado.",
    });
    await inSpanish("source", one, { slug: "comenzado", finding: "Uno." });
    await inSpanish("indication", indication, { note: paragraph("Sí.") });
    const draft = (await cms.documents("indication", "findOne", {
      documentId: indication,
      locale: "es",
      populate: {
        technique: { fields: ["slug"] },
        condition: { fields: ["slug"] },
        sources: { fields: ["slug"] },
      },
    })) as unknown as {
      technique: { slug: string };
      condition: unknown;
      sources: { slug: string }[];
    };
    expect(draft.technique.slug).toBe("comenzado");
    expect(draft.condition).toBeNull();
    expect(draft.sources.map(({ slug }) => slug)).toEqual(["comenzado"]);
  });

  describe("slugs", () => {
    const slugOf = async (type: string, documentId: string, locale = "en") =>
      (await cms.documents(type, "findOne", { documentId, locale }))[
        "slug"
      ] as string;

    const create = async (type: string, data: object): Promise<string> =>
      (await cms.documents(type, "create", { data })).documentId;

    it("are made of the name until somebody writes one or the entry is published", async () => {
      const documentId = await create("technique", { name: "Hot stones" });
      expect(await slugOf("technique", documentId)).toBe("hot-stones");
      const rename = (name: string, more: object = {}) =>
        cms.documents("technique", "update", {
          documentId,
          data: { name, ...more },
        });
      await rename("Hot Stone Massage");
      expect(await slugOf("technique", documentId)).toBe("hot-stone-massage");
      await rename("Stones", { slug: "warm-stones" });
      await rename("Warm stones, warm hands");
      expect(await slugOf("technique", documentId)).toBe("warm-stones");

      const published = await create("technique", {
        ...aTechnique({ name: "Cold stones" }),
        slug: null,
      });
      await cms.documents("technique", "publish", { documentId: published });
      await cms.documents("technique", "update", {
        documentId: published,
        data: { name: "Ice" },
      });
      expect(await slugOf("technique", published)).toBe("cold-stones");
    });

    it("are numbered where another entry has one, and made anew in each language", async () => {
      const first = await create("technique", { name: "Twin" });
      const second = await create("technique", { name: "Twin" });
      expect(await slugOf("technique", first)).toBe("twin");
      expect(await slugOf("technique", second)).toBe("twin-2");
      await inSpanish("technique", first, { name: "Gemelo" });
      expect(await slugOf("technique", first, "es")).toBe("gemelo");
    });

    it("of an indication say what it is about, once that is known", async () => {
      const { technique, condition } = await anIndicationOf("about");
      const documentId = await create("indication", { technique });
      expect(await slugOf("indication", documentId)).toBeNull();
      await cms.documents("indication", "update", {
        documentId,
        data: { condition, scope: "After a fall" },
      });
      expect(await slugOf("indication", documentId)).toBe(
        "about-for-about-after-a-fall",
      );
    });

    it("of something that nobody has named are asked for when it is published", async () => {
      const documentId = await create("indication", {
        ...anIndication(),
        slug: null,
      });
      const publishing = cms.documents("indication", "publish", { documentId });
      await expect(publishing).rejects.toThrow(CmsError);
      const { fields } = (await publishing.catch(
        (error: unknown) => error,
      )) as CmsError;
      expect(fields).toEqual(expect.arrayContaining(["slug", "technique"]));
    });

    it("keep answering after they were changed, and pages lead to the new ones", async () => {
      const documentId = await publish(
        "technique",
        aTechnique({ slug: "old-address", name: "Moved" }),
      );
      const answered = async (slug: string): Promise<string | null> => {
        const { technique } = await gateway.data<{
          technique: { slug: string } | null;
        }>("query ($slug: String!) { technique(slug: $slug) { slug } }", {
          slug,
        });
        return technique?.slug ?? null;
      };
      const change = async (slug: string): Promise<void> => {
        await cms.documents("technique", "update", {
          documentId,
          data: { slug },
        });
        await cms.documents("technique", "publish", { documentId });
      };
      const ask = (path: string) =>
        fetch(`${gateway.url}${path}`, { redirect: "manual" });

      await eventually(
        () => answered("old-address"),
        (slug) => slug === "old-address",
      );
      await change("newer-address");
      await change("new-address");
      await eventually(
        () => answered("old-address"),
        (slug) => slug === "new-address",
      );
      expect(await answered("newer-address")).toBe("new-address");

      for (const path of ["/json-ld/technique", "/embed/technique"]) {
        const moved = await ask(`${path}/old-address?locale=en`);
        expect([path, moved.status, moved.headers.get("location")]).toEqual([
          path,
          301,
          "new-address?locale=en",
        ]);
        const followed = await fetch(`${gateway.url}${path}/old-address`);
        expect([followed.status, followed.url]).toEqual([
          200,
          `${gateway.url}${path}/new-address`,
        ]);
      }
      const fragment = await ask("/embed/v1/technique/old-address.html");
      expect(fragment.status).toBe(200);

      // Another entry may have it; then it is that entry's.
      const other = await publish(
        "technique",
        aTechnique({ slug: "old-address", name: "Other" }),
      );
      await eventually(
        () => answered("old-address"),
        (slug) => slug === "old-address",
      );
      await cms.documents("technique", "update", {
        documentId: other,
        data: { slug: "third-address" },
      });
      await cms.documents("technique", "publish", { documentId: other });
      await eventually(
        () => answered("old-address"),
        (slug) => slug === "third-address",
      );
      await cms.documents("technique", "unpublish", { documentId: other });
      await eventually(
        () => answered("third-address"),
        (slug) => slug === null,
      );
      expect(await answered("old-address")).toBeNull();
      expect(await answered("newer-address")).toBe("new-address");
    });
  });
});
