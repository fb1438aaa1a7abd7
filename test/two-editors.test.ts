import { Cms } from "./support/cms";
import { aSource, aTechnique } from "./support/entries";
import { environment } from "./support/environment";

/** Two editors in one entry, as Strapi's forms save: with the time of the save that a form began with. */
describe("two editors of one entry", () => {
  let cms: Cms;

  beforeAll(async () => {
    cms = await Cms.start(await environment({ STARTER_CONTENT: "false" }));
    for (const name of ["es"])
      await cms.admin("POST", "/i18n/locales", {
        code: name,
        name,
        isDefault: false,
      });
  });
  afterAll(() => cms.stop());

  type Form = Readonly<Record<string, unknown>> & {
    readonly updatedAt: string;
  };

  let number = 0;
  const create = async (data: object = {}): Promise<string> => {
    number += 1;
    const slug = `shared-${number}`;
    return (
      await cms.documents("technique", "create", {
        data: { ...aTechnique({ slug, name: slug }), ...data },
      })
    ).documentId;
  };

  const path = (documentId: string) =>
    `/content-manager/collection-types/plugin::bodywork.technique/${documentId}`;

  const open = async (documentId: string): Promise<Form> => {
    const response = await cms.admin("GET", path(documentId));
    const { data } = (await response.json()) as { data: Form };
    return data;
  };

  /** What a form sends: all of its values, and for links what was added and what was taken away. */
  const save = async (
    documentId: string,
    form: Form,
    edits: object,
    action: "" | "/actions/publish" = "",
  ) => {
    const untouched = Object.fromEntries(
      Object.keys(form)
        .filter(
          (name) => !["createdBy", "updatedBy", "localizations"].includes(name),
        )
        .map((name) => [name, form[name]]),
    );
    for (const [name, value] of Object.entries(untouched))
      if (value !== null && typeof value === "object" && "count" in value)
        untouched[name] = { connect: [], disconnect: [] };
    const response = await cms.admin(
      action ? "POST" : "PUT",
      `${path(documentId)}${action}`,
      { ...untouched, ...edits },
    );
    return {
      status: response.status,
      body: (await response.json()) as {
        error?: {
          name: string;
          message: string;
          details: { code?: string; fields?: string[]; savedBy?: string };
        };
      },
    };
  };

  it("keep both what they wrote, where they wrote in different fields", async () => {
    const documentId = await create({
      pressure: { min: "LIGHT", max: "FIRM" },
      alternateNames: ["one"],
    });
    const [ana, ben] = [await open(documentId), await open(documentId)];
    expect((await save(documentId, ana, { caution: "Stricter." })).status).toBe(
      200,
    );
    expect((await save(documentId, ben, { summary: "Newer." })).status).toBe(
      200,
    );
    expect(await open(documentId)).toMatchObject({
      caution: "Stricter.",
      summary: "Newer.",
      alternateNames: ["one"],
      pressure: { min: "LIGHT", max: "FIRM" },
    });
  });

  it("hear of it where both have changed a field, and nothing is saved of the later one", async () => {
    const documentId = await create();
    const [ana, ben] = [await open(documentId), await open(documentId)];
    await save(documentId, ana, { caution: "Stricter.", summary: "Hers." });
    const refused = await save(documentId, ben, {
      caution: "Milder.",
      name: "His",
    });
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      name: "EditConflict",
      details: { code: "EDIT_CONFLICT", fields: ["caution"] },
    });
    expect(refused.body.error?.message).toMatch(
      /has saved this entry since you opened it, and both of you have changed: Caution\./,
    );
    expect(await open(documentId)).toMatchObject({
      caution: "Stricter.",
      summary: "Hers.",
      name: ana["name"],
    });
    // Having seen it, they may decide.
    const again = await open(documentId);
    expect((await save(documentId, again, { caution: "Milder." })).status).toBe(
      200,
    );
  });

  it("hear of it when they publish, too", async () => {
    const documentId = await create();
    const [ana, ben] = [await open(documentId), await open(documentId)];
    await save(documentId, ana, { caution: "Stricter." });
    const refused = await save(
      documentId,
      ben,
      { caution: "Milder." },
      "/actions/publish",
    );
    expect(refused.status).toBe(409);
    expect(
      await cms.documents("technique", "findOne", {
        documentId,
        status: "published",
      }),
    ).toBeNull();
  });

  it("may write the same, and add different links", async () => {
    const [one, two] = [
      await cms.documents("source", "create", {
        data: aSource({ slug: "s-1" }),
      }),
      await cms.documents("source", "create", {
        data: aSource({ slug: "s-2" }),
      }),
    ];
    const documentId = await create();
    const [ana, ben] = [await open(documentId), await open(documentId)];
    const linkTo = (row: { documentId: string }) => ({
      caution: "The same.",
      sources: {
        connect: [{ documentId: row.documentId, locale: "en" }],
        disconnect: [],
      },
    });
    await save(documentId, ana, linkTo(one));
    expect((await save(documentId, ben, linkTo(two))).status).toBe(200);
    const { sources } = (await cms.documents("technique", "findOne", {
      documentId,
      populate: { sources: { fields: ["slug"] } },
    })) as unknown as { sources: { slug: string }[] };
    expect(sources.map(({ slug }) => slug).sort()).toEqual(["s-1", "s-2"]);
  });

  it("are told that too much has happened, when nobody knows any more what one began with", async () => {
    const documentId = await create();
    const old = await open(documentId);
    for (let save = 0; save < 32; save += 1)
      await cms.documents("technique", "update", {
        documentId,
        data: { caution: `Caution ${save}.` },
      });
    const refused = await save(documentId, old, { summary: "Late." });
    expect(refused.status).toBe(409);
    expect(refused.body.error?.message).toContain("reload the page");
  });

  it("end a review by changing what was reviewed, in that language", async () => {
    const reviewer = await cms.documents("reviewer", "create", {
      data: { name: "Dr. Test", slug: "dr-test", credentials: "MD" },
      status: "published",
    });
    const documentId = await create({
      reviewedBy: reviewer.documentId,
      lastReviewedAt: "2026-01-31",
      nextReviewDue: "2027-01-31",
    });
    const seen = async (locale: string) => {
      const row = (await cms.documents("technique", "findOne", {
        documentId,
        locale,
        populate: { reviewedBy: { fields: ["slug"] } },
      })) as unknown as {
        reviewedBy: { slug: string } | null;
        lastReviewedAt: string | null;
        nextReviewDue: string | null;
      };
      const { reviewedBy, lastReviewedAt, nextReviewDue } = row;
      return [reviewedBy?.slug ?? null, lastReviewedAt, nextReviewDue];
    };
    const update = (locale: string, data: object) =>
      cms.documents("technique", "update", { documentId, locale, data });

    await update("es", {
      name: "Prueba",
      summary: "Resumen.",
      caution: "Cuidado.",
    });
    expect(await seen("es")).toEqual([null, null, null]);
    await update("es", { lastReviewedAt: "2026-02-28" });

    await update("en", { slug: "another-address" });
    expect(await seen("en")).toEqual(["dr-test", "2026-01-31", "2027-01-31"]);
    await update("en", { summary: "Replaced." });
    expect(await seen("en")).toEqual([null, null, "2027-01-31"]);
    expect(await seen("es")).toEqual([null, "2026-02-28", null]);

    // Reviewed anew, with the change that the review asked for.
    await update("en", {
      summary: "As the reviewer wanted.",
      reviewedBy: reviewer.documentId,
      lastReviewedAt: "2026-03-31",
    });
    expect(await seen("en")).toEqual(["dr-test", "2026-03-31", "2027-01-31"]);
    // What all languages share is part of the text in each.
    await update("en", { intent: "COMFORT" });
    expect(await seen("es")).toEqual([null, null, null]);
  });
});
