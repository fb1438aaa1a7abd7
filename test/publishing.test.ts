import { Cms } from "./support/cms";
import {
  aCondition,
  aSource,
  aTechnique,
  anIndication,
} from "./support/entries";
import { environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

/** What happens in the CMS, seen by those who ask the gateway. */
describe("from the editor to the reader", () => {
  let cms: Cms;
  let gateway: Gateway;

  beforeAll(async () => {
    const settings = await environment({ STARTER_CONTENT: "false" });
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
  });
  afterAll(async () => {
    await gateway.stop();
    await cms.stop();
  });

  const publish = async (
    type: string,
    data: object,
    locale?: string,
  ): Promise<string> =>
    (
      await cms.documents(type, "create", {
        data,
        status: "published",
        ...(locale && { locale }),
      })
    ).documentId;

  interface Named {
    readonly technique: { readonly name: string } | null;
  }

  const techniqueName = async (slug: string): Promise<string | null> => {
    const { technique } = await gateway.data<Named>(
      "query ($slug: String!) { technique(slug: $slug) { name } }",
      { slug },
    );
    return technique?.name ?? null;
  };

  const see = (slug: string, name: string | null) =>
    eventually(
      () => techniqueName(slug),
      (seen) => seen === name,
    );

  const feedPosition = async (): Promise<unknown> =>
    (await cms.rows("feed-head", { status: "published" }))[0]?.["position"];

  it("shows what is published, edited, unpublished and deleted through the document service", async () => {
    const documentId = await publish(
      "technique",
      aTechnique({ slug: "life", name: "One" }),
    );
    await see("life", "One");

    await cms.documents("technique", "update", {
      documentId,
      data: { name: "Two" },
    });
    await cms.documents("technique", "publish", { documentId });
    await see("life", "Two");

    await cms.documents("technique", "unpublish", { documentId });
    await see("life", null);

    await cms.documents("technique", "publish", { documentId });
    await see("life", "Two");

    await cms.documents("technique", "delete", { documentId, locale: "*" });
    await see("life", null);
  });

  it("shows the same when it is done in the admin", async () => {
    const path = "/content-manager/collection-types/plugin::bodywork.technique";
    const created = await cms.admin(
      "POST",
      path,
      aTechnique({ slug: "admin", name: "One" }),
    );
    expect(created.status).toBe(201);
    const { data } = (await created.json()) as { data: { documentId: string } };
    const entry = `${path}/${data.documentId}`;

    expect(await techniqueName("admin")).toBeNull();
    const change = { ...aTechnique({ slug: "admin", name: "Two" }) };
    expect(
      (await cms.admin("POST", `${entry}/actions/publish`, change)).status,
    ).toBe(200);
    await see("admin", "Two");

    expect(
      (await cms.admin("POST", `${entry}/actions/unpublish`, {})).status,
    ).toBe(200);
    await see("admin", null);

    const bulk = { documentIds: [data.documentId] };
    expect(
      (await cms.admin("POST", `${path}/actions/bulkPublish`, bulk)).status,
    ).toBe(200);
    await see("admin", "Two");

    expect((await cms.admin("DELETE", entry)).status).toBe(200);
    await see("admin", null);
  });

  it("never shows a draft, nor a change that is not published yet", async () => {
    const before = await feedPosition();
    const draft = await cms.documents("technique", "create", {
      data: aTechnique({ slug: "canary-draft", name: "CANARY" }),
    });
    const documentId = await publish(
      "technique",
      aTechnique({ slug: "open", name: "Open" }),
    );
    await cms.documents("technique", "update", {
      documentId,
      data: { name: "CANARY", editorNotes: "CANARY" },
    });
    await see("open", "Open");

    const everything = await gateway.execute(
      "{ techniques(first: 100) { nodes { id slug name summary } } }",
    );
    expect(JSON.stringify(everything)).not.toContain("CANARY");
    expect(await feedPosition()).toBe(Number(before) + 1);
    const byId = await gateway.data<{ node: unknown }>(
      "query ($id: ID!) { node(id: $id) { id } }",
      { id: draft.documentId },
    );
    expect(byId.node).toBeNull();
  });

  it("keeps what editors note for themselves out of the feed", async () => {
    const documentId = await publish(
      "technique",
      aTechnique({ slug: "noted", editorNotes: "CANARY" }),
    );
    await see("noted", "Test technique");
    const [entry] = await cms.rows("feed-entry", { documentId });
    expect(entry?.["body"]).not.toContain("CANARY");
  });

  it("leaves neither content nor a change behind when a write is rolled back", async () => {
    const before = await feedPosition();
    const write = cms.transaction(
      [
        [
          "technique",
          "create",
          { data: aTechnique({ slug: "undone" }), status: "published" },
        ],
      ],
      true,
    );
    await expect(write).rejects.toThrow("rolled back on purpose");
    expect(await cms.rows("technique", { slug: "undone" })).toEqual([]);
    expect(
      await cms.rows("unique-key", { key: { $contains: "undone" } }),
    ).toEqual([]);
    expect(await feedPosition()).toBe(before);
  });

  it("records the change in the same transaction as the content", async () => {
    const steps = ["first", "second"].map(
      (slug) =>
        [
          "technique",
          "create",
          {
            data: aTechnique({ slug: `together-${slug}` }),
            status: "published",
          },
        ] as const,
    );
    const before = Number(await feedPosition());
    await cms.transaction(steps);
    expect(await feedPosition()).toBe(before + 2);
    await see("together-second", "Test technique");
    expect(await techniqueName("together-first")).toBe("Test technique");
  });

  describe("links that Strapi changes without saying so", () => {
    let technique: string;
    let other: string;
    let condition: string;
    let source: string;
    let indication: string;

    const indicationsOf =
      (slug: string) => async (): Promise<readonly string[] | null> => {
        const { technique: found } = await gateway.data<{
          technique: { indications: { nodes: { slug: string }[] } } | null;
        }>(
          "query ($slug: String!) { technique(slug: $slug) { indications { nodes { slug } } } }",
          { slug },
        );
        return found?.indications.nodes.map((node) => node.slug) ?? null;
      };

    beforeAll(async () => {
      technique = await publish("technique", aTechnique({ slug: "linked" }));
      other = await publish("technique", aTechnique({ slug: "other" }));
      condition = await publish("condition", aCondition({ slug: "linked" }));
      source = await publish("source", aSource({ slug: "linked" }));
      indication = await publish(
        "indication",
        anIndication({
          slug: "linked",
          technique,
          condition,
          sources: [source],
        }),
      );
      await eventually(indicationsOf("linked"), (seen) => seen?.length === 1);
    });

    it("an indication is gone with its technique, and back with it", async () => {
      await cms.documents("technique", "unpublish", { documentId: technique });
      await eventually(indicationsOf("linked"), (seen) => seen === null);
      const { indications } = await gateway.data<{
        indications: { totalCount: number };
      }>('{ indications(filter: { slug: { eq: "linked" } }) { totalCount } }');
      expect(indications.totalCount).toBe(0);
      await cms.documents("technique", "publish", { documentId: technique });
      await eventually(indicationsOf("linked"), (seen) => seen?.length === 1);
    });

    it("an indication is gone with its last source, and back with it", async () => {
      await cms.documents("source", "unpublish", { documentId: source });
      await eventually(indicationsOf("linked"), (seen) => seen?.length === 0);
      await cms.documents("source", "publish", { documentId: source });
      await eventually(indicationsOf("linked"), (seen) => seen?.length === 1);
    });

    it("a technique that is published again keeps the indications that were published with it, until they are published elsewhere", async () => {
      await cms.documents("indication", "update", {
        documentId: indication,
        data: { technique: { set: [other] } },
      });
      expect(await indicationsOf("linked")()).toEqual(["linked"]);

      await cms.documents("technique", "publish", { documentId: technique });
      const snapshot = await cms.rows("feed-entry", { documentId: indication });
      expect(snapshot.map(({ kind }) => kind)).toEqual(["published"]);
      expect(await indicationsOf("linked")()).toEqual(["linked"]);

      await cms.documents("indication", "publish", { documentId: indication });
      await eventually(
        indicationsOf("other"),
        (seen) => seen?.includes("linked") ?? false,
      );
    });

    it("an indication is not taken from its technique by another one", async () => {
      const taken = cms.documents("technique", "update", {
        documentId: technique,
        data: { indications: { connect: [indication] } },
        status: "published",
      });
      await expect(taken).rejects.toMatchObject({ fields: ["indications"] });
      expect(await indicationsOf("linked")()).toEqual([]);
      expect(await indicationsOf("other")()).toContain("linked");
    });
  });

  describe("languages", () => {
    let documentId: string;

    const inSpanish = async () => {
      const { technique } = await gateway.data<{
        technique: {
          name: string;
          locale: string;
          isFallback: boolean;
          intent: string;
        } | null;
      }>(
        '{ technique(slug: "bilingual", locale: "es") { name locale isFallback intent } }',
      );
      return technique;
    };

    beforeAll(async () => {
      const response = await cms.admin("POST", "/i18n/locales", {
        code: "es",
        name: "Spanish (es)",
        isDefault: false,
      });
      expect(response.status).toBe(200);
      documentId = await publish(
        "technique",
        aTechnique({ slug: "bilingual", name: "English" }),
      );
      const spanish = {
        name: "Español",
        slug: "bilingual",
        summary: "Resumen.",
        caution: "Cuidado.",
      };
      await cms.documents("technique", "update", {
        documentId,
        locale: "es",
        data: spanish,
        status: "published",
      });
      await eventually(inSpanish, (seen) => seen?.locale === "es");
    });

    it("shows the translation", async () => {
      expect(await inSpanish()).toMatchObject({
        name: "Español",
        locale: "es",
        isFallback: false,
      });
    });

    it("brings a value that all languages share into the translation", async () => {
      await cms.documents("technique", "update", {
        documentId,
        data: { intent: "COMFORT" },
        status: "published",
      });
      await eventually(inSpanish, (seen) => seen?.intent === "COMFORT");
    });

    it("falls back to the default language when the translation is withdrawn", async () => {
      await cms.documents("technique", "unpublish", {
        documentId,
        locale: "es",
      });
      await eventually(inSpanish, (seen) => seen?.isFallback === true);
      expect(await inSpanish()).toMatchObject({
        name: "English",
        locale: "en",
      });
    });
  });

  it("takes up what was written past the document service when it is told to compare", async () => {
    const documentId = await publish(
      "technique",
      aTechnique({ slug: "behind" }),
    );
    await see("behind", "Test technique");
    await cms.write("technique", { documentId }, { name: "Written behind" });
    // The draft and what is published of it.
    expect(await cms.service("feed", "reconcile")).toBe(2);
    await see("behind", "Written behind");
  });

  describe("an answer that the gateway keeps", () => {
    const get = async (slug: string, etag = "") => {
      const query = `{ technique(slug: "${slug}") { name } }`;
      const response = await fetch(
        `${gateway.url}/graphql?query=${encodeURIComponent(query)}`,
        {
          headers: { "if-none-match": etag },
        },
      );
      return {
        status: response.status,
        etag: response.headers.get("etag") ?? "",
        tags: response.headers.get("cache-tag"),
        body: await response.text(),
      };
    };

    /** How often something kept was sent. */
    const hits = async (): Promise<number> => {
      const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
      return Number(/^bodywork_answers_hits_total (\d+)$/m.exec(metrics)?.[1]);
    };

    const thrice = async (slug: string) => {
      const before = await hits();
      const first = await get(slug);
      expect([await get(slug), await get(slug)]).toEqual([first, first]);
      expect(await hits()).toBeGreaterThan(before);
      return first;
    };

    it("is another one once what it shows is published anew, and the same one when something else is", async () => {
      const documentId = await publish(
        "technique",
        aTechnique({ slug: "kept", name: "Before" }),
      );
      await publish("technique", aTechnique({ slug: "untouched" }));
      await see("untouched", "Test technique");
      const before = await thrice("kept");
      const untouched = await thrice("untouched");
      expect(before).toMatchObject({ status: 200, tags: documentId });

      await cms.documents("technique", "update", {
        documentId,
        data: { name: "After" },
        status: "published",
      });
      const after = await eventually(
        () => get("kept", before.etag),
        ({ status }) => status === 200,
      );
      expect(after.body).toContain("After");
      const sent = await hits();
      expect(await get("untouched")).toEqual(untouched);
      expect(await hits()).toBe(sent + 1);
      expect((await get("untouched", untouched.etag)).status).toBe(304);
    });
  });
});
