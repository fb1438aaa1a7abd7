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
import { snapshot } from "./support/feed-reader";

/** The rules of the editors, on the document service and on the admin's HTTP API. */
describe("editorial rules", () => {
  let cms: Cms;
  let settings: Readonly<Record<string, string>>;
  let technique: string;
  let condition: string;
  let source: string;

  beforeAll(async () => {
    settings = await environment({ STARTER_CONTENT: "false" });
    cms = await Cms.start(settings);
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

    it("takes only small letters, digits and hyphens to publish; drafts may have any, even the same one", async () => {
      const slug = "Not A Slug";
      await draft("technique", aTechnique({ slug }));
      await draft("technique", aTechnique({ slug }));
      expect(
        await fieldsRefused(published("technique", aTechnique({ slug }))),
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

  /** What is wrong with an entry: its type, its data, and the field where publishing says so. */
  const wrong: readonly (readonly [string, object, string])[] = [
    ["technique", { pressure: { min: "FIRM", max: "LIGHT" } }, "pressure.max"],
    [
      "technique",
      { sessionMinutes: { min: 60, max: 30 } },
      "sessionMinutes.max",
    ],
    ["technique", { summary: null }, "summary"],
    ["technique", { name: "\u200b" }, "name"],
    ["technique", { lastReviewedAt: "2099-01-01" }, "lastReviewedAt"],
    [
      "technique",
      { lastReviewedAt: "2026-02-01", nextReviewDue: "2026-01-01" },
      "nextReviewDue",
    ],
    [
      "technique",
      {
        description: [
          {
            type: "paragraph",
            children: [
              {
                type: "link",
                url: "ftp://example.org/",
                children: [{ type: "text", text: "here" }],
              },
            ],
          },
        ],
      },
      "description",
    ],
    ["therapist-profile", { website: "http://example.org" }, "website"],
    ["therapist-profile", { email: "josé@example.org" }, "email"],
    ["therapist-profile", { email: "half an addr" }, "email"],
    ["therapist-profile", { phone: "555 0100" }, "phone"],
    ["therapist-profile", { languages: ["en", "Klingon"] }, "languages"],
    [
      "therapist-profile",
      { location: { city: "A", country: "US", latitude: 91, longitude: 0 } },
      "location.latitude",
    ],
    [
      "therapist-profile",
      { location: { city: "A", country: "US", latitude: 0, longitude: -181 } },
      "location.longitude",
    ],
    [
      "therapist-profile",
      { location: { city: "A", country: "XX" } },
      "location.country",
    ],
    ["therapist-profile", { yearsExperience: -1 }, "yearsExperience"],
    ["therapist-profile", { yearsExperience: 81 }, "yearsExperience"],
    [
      "therapist-profile",
      {
        credentials: [
          {
            title: "Licence",
            status: "ACTIVE",
            verifiedOn: "2026-02-01",
            validUntil: "2026-01-01",
          },
        ],
      },
      "credentials.0.validUntil",
    ],
    [
      "therapist-profile",
      { credentials: [{ status: "ACTIVE" }] },
      "credentials.0.title",
    ],
    ["source", { url: "ftp://example.org/a" }, "url"],
    ["source", { doi: "see the journal" }, "doi"],
    ["source", { pmid: "123456789" }, "pmid"],
    ["source", { year: 2099 }, "year"],
    [
      "condition",
      { codes: [{ system: "SNOMED_CT", code: "203082006", basis: "SEEN" }] },
      "codes.0.code",
    ],
    ["condition", { redFlagsVerified: true }, "redFlagSources"],
    [
      "guide",
      {
        combinations: [
          { therapySlug: "no-such-therapy", order: "first", claim: "A claim." },
        ],
      },
      "combinations.0.therapySlug",
    ],
    [
      "guide",
      { options: [{ situation: "Any", techniqueSlugs: ["no-such"] }] },
      "options.0.techniqueSlugs",
    ],
  ];

  const bases: Readonly<
    Record<string, (data: Readonly<Record<string, unknown>>) => object>
  > = {
    technique: aTechnique,
    condition: aCondition,
    source: aSource,
    guide: (data) => ({
      title: "Test guide",
      slug: "test-guide",
      kind: "OVERVIEW",
      summary: "A guide for tests.",
      ...data,
    }),
    "therapist-profile": aTherapist,
  };

  const withFault = ([type, data]: (typeof wrong)[number], slug: string) => ({
    ...bases[type]?.({ slug }),
    ...data,
  });

  describe("a draft may be incomplete and wrong, and is not published so", () => {
    it.each(wrong)("a %s with %j", async (...fault) => {
      const [type, , field] = fault;
      const slug = `wrong-${wrong.findIndex((one) => one[1] === fault[1])}`;
      const { documentId } = await draft(type, withFault(fault, slug));
      await cms.documents(type, "update", {
        documentId,
        data: { editorNotes: "Still wrong." },
      });
      const error = await refusal(
        cms.documents(type, "publish", { documentId }),
      );
      expect(error.fields).toEqual([field]);
      expect(error.message).toMatch(/^“.*” \(en\) cannot be published\. /u);
      expect(error.message).not.toMatch(/[\^$\\]|must be/);
      expect(
        await fieldsRefused(
          published(type, withFault(fault, `${slug}-at-once`)),
        ),
      ).toEqual([field]);
    });

    it("says all that is wrong at once, and of a copy as well", async () => {
      const { documentId } = await draft("technique", {
        slug: "many-faults",
        pressure: { min: "FIRM" },
        sessionMinutes: { min: 60, max: 30 },
      });
      const faults = [
        "sessionMinutes.max",
        "name",
        "summary",
        "pressure.max",
        "intent",
        "caution",
      ];
      expect(
        await fieldsRefused(
          cms.documents("technique", "publish", { documentId }),
        ),
      ).toEqual(faults);
      const copy = (await cms.documents("technique", "clone", {
        documentId,
        data: { slug: "many-faults-copy" },
      })) as unknown as { documentId: string };
      expect(
        await fieldsRefused(
          cms.documents("technique", "publish", {
            documentId: copy.documentId,
          }),
        ),
      ).toEqual(faults);
    });

    it("is not in the feed of drafts while a value in it is wrong, and comes when it is corrected", async () => {
      const { documentId } = await draft(
        "therapist-profile",
        aTherapist({ slug: "previewed", phone: "555 0100" }),
      );
      const drafts = async () =>
        (await snapshot(settings, "draft")).documents["therapist-profile"];
      expect((await drafts()).has(documentId)).toBe(false);
      await cms.documents("therapist-profile", "update", {
        documentId,
        data: { phone: "+1 404 555 0100" },
      });
      expect((await drafts()).has(documentId)).toBe(true);
    });

    it("in each language", async () => {
      const { documentId } = await published(
        "technique",
        aTechnique({ slug: "in-two-languages" }),
      );
      await cms.documents("technique", "update", {
        documentId,
        locale: "es",
        data: { name: "Técnica", slug: "en-dos-idiomas", caution: "Cuidado." },
      });
      const error = await refusal(
        cms.documents("technique", "publish", { documentId, locale: "*" }),
      );
      expect(error.fields).toContain("summary");
      expect(error.message).toMatch(/^“Técnica” \(es\) cannot be published\./u);
      expect(error.message).not.toContain("(en)");
    });

    it("which of many it is that cannot be published is said over the HTTP API of the admin", async () => {
      const good = await draft("technique", aTechnique({ slug: "good" }));
      const bad = await draft(
        "technique",
        aTechnique({ slug: "bad", name: "The bad one", caution: "" }),
      );
      const response = await cms.admin(
        "POST",
        "/content-manager/collection-types/plugin::bodywork.technique/actions/bulkPublish",
        { documentIds: [good.documentId, bad.documentId] },
      );
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: {
          message:
            "“The bad one” (en) cannot be published. Caution: this is empty. Fill it in.",
          details: {
            errors: [
              {
                path: ["caution"],
                message: "Caution: this is empty. Fill it in.",
              },
            ],
          },
        },
      });
    });

    it("accepts a range that is open at one end", async () => {
      const write = published(
        "indication",
        indication({
          slug: "open",
          scope: "open",
          dose: { weeks: { min: 5 } },
        }),
      );
      await expect(write).resolves.toBeDefined();
    });
  });

  describe("a draft is refused only where it cannot be stored", () => {
    it.each([
      ["technique", { name: "a".repeat(256) }, "name"],
      ["technique", { name: "a\u0000b" }, "name"],
      ["technique", { intent: "NONSENSE" }, "intent"],
      ["technique", { lastReviewedAt: "2026-02-30" }, "lastReviewedAt"],
      ["technique", { sessionMinutes: { min: "ten" } }, "sessionMinutes.min"],
      ["source", { year: 2 ** 40 }, "year"],
    ])("a %s with %j", async (type, data, field) => {
      const error = await refusal(
        draft(type, withFault([type, data, field], "unstorable")),
      );
      expect(error.fields).toEqual([field]);
      expect(error.message).toMatch(/^\p{Lu}[^:]*: .*\.$/u);
    });
  });

  it("codes and numbers are stored in the one way in which they are written", async () => {
    const { documentId } = await published(
      "source",
      aSource({
        slug: "pasted",
        title: " Pasted ",
        doi: "https://doi.org/10.1000.10/123\u200b",
        pmid: "PMID: 26329399",
      }),
    );
    expect(
      await cms.documents("source", "findOne", {
        documentId,
        status: "published",
      }),
    ).toMatchObject({
      title: "Pasted",
      doi: "10.1000.10/123",
      pmid: "26329399",
    });
  });

  it("a slug that names another entry is accepted once that is published", async () => {
    const options = [{ situation: "Any", techniqueSlugs: ["test-technique"] }];
    await expect(
      published("guide", withFault(["guide", { options }, ""], "with-options")),
    ).resolves.toBeDefined();
  });

  describe("what stands in the way of publishing is told while writing", () => {
    const told = async (documentId: string, query = "?locale=en") => {
      const response = await cms.admin(
        "GET",
        `/bodywork/before-publishing/plugin::bodywork.indication/${documentId}${query}`,
      );
      return {
        status: response.status,
        body: (await response.json()) as object,
      };
    };

    it("field by field, for the draft with the links that it would have", async () => {
      const unpublished = await draft(
        "source",
        aSource({ slug: "told-draft", verified: false }),
      );
      const { documentId } = await draft(
        "indication",
        indication({
          slug: "told",
          scope: "told",
          sources: [unpublished.documentId],
          dose: { weeks: { min: 5, max: 2 } },
        }),
      );
      expect(await told(documentId)).toEqual({
        status: 200,
        body: {
          issues: [
            {
              label: "Dose, Weeks, To",
              message:
                "2 is below 5, which stands at “From”. Exchange them, or correct one.",
            },
            {
              label: "Sources",
              message: "Add at least one that is published in this language.",
            },
          ],
          isPreviewable: false,
        },
      });
      await cms.documents("indication", "update", {
        documentId,
        data: { dose: { weeks: { min: 2, max: 5 } }, sources: [source] },
      });
      expect((await told(documentId, "")).body).toEqual({
        issues: [],
        isPreviewable: true,
      });
      await expect(
        cms.documents("indication", "publish", { documentId }),
      ).resolves.toBeDefined();
    });

    /** The token of somebody who is signed in, and may do nothing. */
    const stranger = async (): Promise<string> => {
      const person = {
        email: "stranger@example.org",
        password: "Correct-horse-7",
      };
      const made = async (pathname: string, body: object): Promise<number> => {
        const response = await cms.admin("POST", pathname, body);
        const { data } = (await response.json()) as { data: { id: number } };
        return data.id;
      };
      const role = await made("/admin/roles", {
        name: "Stranger",
        description: "Nothing",
      });
      const user = await made("/admin/users", {
        email: person.email,
        firstname: "Stranger",
        roles: [role],
      });
      await cms.admin("PUT", `/admin/users/${user}`, {
        password: person.password,
        isActive: true,
      });
      const response = await fetch(`${cms.url}/admin/login`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(person),
      });
      const { data } = (await response.json()) as { data: { token: string } };
      return data.token;
    };

    it("to those who may read the entry", async () => {
      const { documentId } = await draft(
        "indication",
        indication({ slug: "secret", scope: "secret" }),
      );
      const path = `/bodywork/before-publishing/plugin::bodywork.indication/${documentId}`;
      expect((await fetch(`${cms.url}${path}`)).status).toBe(401);
      expect((await told("no-such-document")).status).toBe(404);
      expect((await told(documentId, "?locale=es")).status).toBe(404);
      const refused = await fetch(`${cms.url}${path}`, {
        headers: { authorization: `Bearer ${await stranger()}` },
      });
      expect(refused.status).toBe(404);
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
