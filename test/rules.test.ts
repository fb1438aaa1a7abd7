import { Cms, CmsError } from "./support/cms";
import {
  aCondition,
  aContraindication,
  aMyth,
  aSource,
  aTechnique,
  aTherapist,
  anIndication,
  paragraph,
} from "./support/entries";
import { environment } from "./support/environment";

/** The rules of the editors, on the document service and on the admin's HTTP API. */
describe("editorial rules", () => {
  let cms: Cms;
  let technique: string;
  let condition: string;
  let source: string;

  beforeAll(async () => {
    cms = await Cms.start(await environment({ STARTER_CONTENT: "false" }));
    const publish = async (type: string, data: object): Promise<string> =>
      (await cms.documents(type, "create", { data, status: "published" }))
        .documentId;
    technique = await publish("technique", aTechnique());
    condition = await publish("condition", aCondition());
    source = await publish("source", aSource());
  });
  afterAll(() => cms.stop());

  const refusal = async (write: Promise<unknown>): Promise<CmsError> => {
    try {
      await write;
    } catch (error) {
      if (error instanceof CmsError && error.name === "ValidationError")
        return error;
      throw error;
    }
    throw new Error("It was accepted.");
  };

  const fieldsRefused = async (
    write: Promise<unknown>,
  ): Promise<readonly string[]> => (await refusal(write)).fields;

  const draft = (type: string, data: object, locale?: string) =>
    cms.documents(type, "create", { data, ...(locale && { locale }) });
  const published = (type: string, data: object) =>
    cms.documents(type, "create", { data, status: "published" });
  const indication = (data: object = {}) =>
    anIndication({ technique, condition, sources: [source], ...data });

  describe("a slug is unique per type and language", () => {
    it("refuses a second entry of the same type, on the field", async () => {
      const error = await refusal(
        draft("technique", aTechnique({ name: "Another" })),
      );
      expect(error.fields).toEqual(["slug"]);
      expect(error.message).toBe(
        "The slug “test-technique” is already used by another technique in this language.",
      );
    });

    it("allows it in another type", async () => {
      await expect(
        draft("condition", aCondition({ slug: "test-technique" })),
      ).resolves.toBeDefined();
    });

    it("refuses it over the HTTP API of the admin, with a message beside the field", async () => {
      const response = await cms.admin(
        "POST",
        "/content-manager/collection-types/plugin::bodywork.technique",
        aTechnique({ name: "Another" }),
      );
      expect(response.status).toBe(400);
      const body: unknown = await response.json();
      expect(body).toMatchObject({
        error: {
          name: "ValidationError",
          details: { errors: [{ path: ["slug"] }] },
        },
      });
    });

    it("lets one of many simultaneous writers win", async () => {
      const attempts = await Promise.allSettled(
        Array.from({ length: 8 }, () =>
          draft("technique", aTechnique({ slug: "contested" })),
        ),
      );
      expect(
        attempts.filter(({ status }) => status === "fulfilled"),
      ).toHaveLength(1);
      const lost = attempts.flatMap((attempt) =>
        attempt.status === "rejected" ? [attempt.reason as CmsError] : [],
      );
      expect(lost.map(({ fields }) => fields)).toEqual(
        Array.from({ length: 7 }, () => ["slug"]),
      );
    });

    it("gives it back when its entry is deleted", async () => {
      const { documentId } = await draft(
        "technique",
        aTechnique({ slug: "for-a-while" }),
      );
      await cms.documents("technique", "delete", { documentId, locale: "*" });
      await expect(
        draft("technique", aTechnique({ slug: "for-a-while" })),
      ).resolves.toBeDefined();
    });

    it("still holds the slug that readers see while the draft has another", async () => {
      const { documentId } = await published(
        "technique",
        aTechnique({ slug: "seen" }),
      );
      await cms.documents("technique", "update", {
        documentId,
        data: { slug: "unseen" },
      });
      expect(
        await fieldsRefused(draft("technique", aTechnique({ slug: "seen" }))),
      ).toEqual(["slug"]);
    });

    it("takes only small letters, digits and hyphens", async () => {
      expect(
        await fieldsRefused(
          draft("technique", aTechnique({ slug: "Not A Slug" })),
        ),
      ).toEqual(["slug"]);
    });
  });

  describe("there is one indication per technique, condition and scope", () => {
    it("refuses a second one, whatever the case and spacing of the scope", async () => {
      await draft(
        "indication",
        indication({ slug: "first", scope: "Chronic pain" }),
      );
      const second = draft(
        "indication",
        indication({ slug: "second", scope: " chronic  PAIN" }),
      );
      expect(await fieldsRefused(second)).toEqual(["scope"]);
    });

    it("allows another scope", async () => {
      await expect(
        draft("indication", indication({ slug: "third", scope: "acute pain" })),
      ).resolves.toBeDefined();
    });

    it("refuses a link that is made from the side of the technique, and would take it from another one", async () => {
      const other = await draft(
        "technique",
        aTechnique({ slug: "other-side" }),
      );
      const { documentId } = await draft(
        "indication",
        indication({
          slug: "moved",
          scope: "chronic pain",
          technique: other.documentId,
        }),
      );
      const move = cms.documents("technique", "update", {
        documentId: technique,
        data: { indications: { connect: [documentId] } },
      });
      expect(await fieldsRefused(move)).toEqual(["indications"]);
    });
  });

  describe("evidence does not move by itself", () => {
    const originals = async () => {
      const owner = await draft("technique", aTechnique({ slug: "original" }));
      const { documentId } = await draft(
        "indication",
        indication({
          slug: "of-the-original",
          scope: "in the original only",
          technique: owner.documentId,
        }),
      );
      return { owner: owner.documentId, evidence: documentId };
    };

    const techniqueOf = async (documentId: string): Promise<unknown> => {
      const { technique: linked } = (await cms.documents(
        "indication",
        "findOne",
        { documentId, populate: ["technique"] },
      )) as unknown as { technique: { documentId: string } | null };
      return linked?.documentId ?? null;
    };

    it("stays with the original when that is copied, deleted and edited", async () => {
      const { owner, evidence } = await originals();
      const copy = (await cms.documents("technique", "clone", {
        documentId: owner,
        data: { slug: "copy" },
      })) as unknown as { documentId: string };
      expect(await techniqueOf(evidence)).toBe(owner);
      await cms.documents("technique", "delete", {
        documentId: copy.documentId,
      });
      await cms.documents("technique", "update", {
        documentId: owner,
        data: { summary: "Edited." },
      });
      expect(await techniqueOf(evidence)).toBe(owner);
    });

    it("is neither taken nor let go from the other side; what has no owner may be linked", async () => {
      const { documentId: owner } = await draft(
        "technique",
        aTechnique({ slug: "second-original" }),
      );
      const { documentId: evidence } = await draft(
        "indication",
        indication({ slug: "ownerless", scope: "ownerless", technique: null }),
      );
      const update = (documentId: string, indications: unknown) =>
        cms.documents("technique", "update", {
          documentId,
          data: { indications },
        });
      await update(owner, { connect: [evidence] });
      expect(await techniqueOf(evidence)).toBe(owner);
      for (const [documentId, change] of [
        [technique, { connect: [evidence] }],
        [technique, [evidence]],
        [owner, { disconnect: [evidence] }],
        [owner, { set: [] }],
        [owner, []],
      ] as const)
        expect(await fieldsRefused(update(documentId, change))).toEqual([
          "indications",
        ]);
      await update(owner, { connect: [], disconnect: [] });
      expect(await techniqueOf(evidence)).toBe(owner);
    });
  });

  describe("nothing is published without what makes it safe to read", () => {
    it.each([
      ["no red flag", []],
      ["only a routine one", [{ level: "ROUTINE", sign: "It itches" }]],
    ])("a condition with %s", async (_case, redFlags) => {
      expect(
        await fieldsRefused(
          published("condition", aCondition({ slug: "unsafe", redFlags })),
        ),
      ).toContain("redFlags");
    });

    it.each([
      [
        "indication",
        (sources: readonly string[]) =>
          indication({ slug: "unsourced", scope: "unsourced", sources }),
      ],
      [
        "contraindication",
        (sources: readonly string[]) => aContraindication({ sources }),
      ],
      ["myth", (sources: readonly string[]) => aMyth({ sources })],
    ] as const)(
      "an %s without a source, or with one that is not published",
      async (type, data) => {
        const unpublished = await draft(
          "source",
          aSource({ slug: `draft-for-${type}`, verified: false }),
        );
        expect(await fieldsRefused(published(type, data([])))).toEqual([
          "sources",
        ]);
        expect(
          await fieldsRefused(published(type, data([unpublished.documentId]))),
        ).toEqual(["sources"]);
        await expect(
          published(type, data([unpublished.documentId, source])),
        ).resolves.toBeDefined();
      },
    );

    it("an indication whose technique is not published", async () => {
      const { documentId } = await draft(
        "technique",
        aTechnique({ slug: "still-a-draft" }),
      );
      const write = published(
        "indication",
        indication({ slug: "too-early", technique: documentId }),
      );
      expect(await fieldsRefused(write)).toEqual(["technique"]);
    });

    it("a source that nobody verified", async () => {
      const write = published(
        "source",
        aSource({ slug: "unverified", verified: false }),
      );
      expect(await fieldsRefused(write)).toEqual(["verified"]);
    });
  });

  describe("values make sense, in drafts too", () => {
    it.each([
      [
        "technique",
        { pressure: { min: "FIRM", max: "LIGHT" } },
        "pressure.max",
      ],
      [
        "technique",
        { sessionMinutes: { min: 60, max: 30 } },
        "sessionMinutes.max",
      ],
      ["therapist-profile", { website: "http://example.org" }, "website"],
      [
        "therapist-profile",
        { location: { city: "A", country: "US", latitude: 91, longitude: 0 } },
        "location.latitude",
      ],
      [
        "therapist-profile",
        {
          location: { city: "A", country: "US", latitude: 0, longitude: -181 },
        },
        "location.longitude",
      ],
      ["source", { url: "ftp://example.org/a" }, "url"],
    ])("a %s with %j", async (type, data, field) => {
      const base =
        {
          technique: aTechnique,
          source: aSource,
          "therapist-profile": aTherapist,
        }[type] ?? aTechnique;
      expect(
        await fieldsRefused(draft(type, base({ slug: "senseless", ...data }))),
      ).toEqual([field]);
    });

    it("a dose that ends before it begins", async () => {
      const write = draft(
        "indication",
        indication({
          slug: "dosed",
          scope: "dosed",
          dose: { weeks: { min: 5, max: 2 } },
        }),
      );
      expect(await fieldsRefused(write)).toEqual(["dose.weeks.max"]);
    });

    it("accepts a range that is open at one end", async () => {
      const write = draft(
        "indication",
        indication({
          slug: "open",
          scope: "open",
          dose: { weeks: { min: 5 } },
        }),
      );
      await expect(write).resolves.toBeDefined();
    });

    it("a link in a text that does not lead to a page, a mailbox or a telephone", async () => {
      const link = {
        type: "link",
        url: "ftp://example.org/",
        children: [{ type: "text", text: "here" }],
      };
      const description = [{ type: "paragraph", children: [link] }];
      expect(
        await fieldsRefused(
          draft("technique", aTechnique({ slug: "linked", description })),
        ),
      ).toContain("description");
    });
  });

  it("writes nothing of what it refuses", async () => {
    const head = await cms.rows("feed-head", {});
    const broken = aCondition({
      slug: "half-written",
      redFlags: [],
      description: paragraph("text"),
    });
    await refusal(published("condition", broken));
    await expect(
      cms.rows("condition", { slug: "half-written" }),
    ).resolves.toEqual([]);
    await expect(
      cms.rows("unique-key", { key: { $contains: "half-written" } }),
    ).resolves.toEqual([]);
    await expect(cms.rows("feed-head", {})).resolves.toEqual(head);
  });
});
