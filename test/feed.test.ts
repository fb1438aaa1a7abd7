import {
  type Change,
  FEED_ROUTES,
  type FeedStatus,
} from "strapi-plugin-bodywork/contracts";
import { Cms } from "./support/cms";
import { aSource, aTechnique, anIndication } from "./support/entries";
import { environment } from "./support/environment";
import { FeedReader, snapshot } from "./support/feed-reader";

type Settings = Awaited<ReturnType<typeof environment>>;

let settings: Settings;
let cms: Cms;

beforeAll(async () => {
  settings = await environment({
    STARTER_CONTENT: "false",
    LOG_LEVEL: "info",
  });
  cms = await Cms.start(settings);
});
afterAll(() => cms.stop());

const openBoth = async (): Promise<Record<FeedStatus, FeedReader>> => ({
  published: await FeedReader.open(settings, "published"),
  draft: await FeedReader.open(settings, "draft"),
});

/** What a change says, in short. */
const inShort = (change: Change): string =>
  change.kind === "published"
    ? `published ${change.document.fields.slug}`
    : change.kind;

const news = async (reader: FeedReader): Promise<string[]> =>
  (await reader.advance()).map(inShort);

describe("the feed of drafts", () => {
  it("is a feed of its own: a draft that is saved is news there, and only there", async () => {
    const { published, draft } = await openBoth();
    await cms.documents("technique", "create", {
      data: aTechnique({ slug: "saved" }),
    });
    expect(await news(draft)).toEqual(["published saved"]);
    expect(await news(published)).toEqual([]);
    expect(published.position).toBe(
      (await snapshot(settings, "published")).position,
    );
  });

  it("goes on without what is unpublished, discarded and deleted, as drafts do", async () => {
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug: "both", name: "First" }),
      status: "published",
    });
    const { published, draft } = await openBoth();
    await cms.documents("technique", "update", {
      documentId,
      data: { slug: "edited" },
    });
    expect(await news(draft)).toEqual(["published edited"]);
    await cms.documents("technique", "discardDraft", { documentId });
    expect(await news(draft)).toEqual(["published both"]);
    expect(await news(published)).toEqual([]);
    await cms.documents("technique", "unpublish", { documentId });
    expect(await news(published)).toEqual(["unpublished"]);
    expect(draft.documents.technique.has(documentId)).toBe(true);
    await cms.documents("technique", "delete", { documentId });
    await draft.advance();
    expect(draft.documents.technique.has(documentId)).toBe(false);
    expect(await news(published)).toEqual(["deleted"]);
  });

  it("withholds a draft until it has what no entry may lack, and says nothing of it", async () => {
    const { draft } = await openBoth();
    const { documentId } = await cms.documents("technique", "create", {
      data: { slug: "begun", name: "Begun" },
    });
    expect(await news(draft)).toEqual([]);
    await cms.documents("technique", "update", {
      documentId,
      data: aTechnique({ slug: "begun", name: "Begun" }),
    });
    expect(await news(draft)).toEqual(["published begun"]);
    await cms.documents("technique", "update", {
      documentId,
      data: { summary: "" },
    });
    expect(await news(draft)).toEqual(["unpublished"]);
    expect(cms.output).not.toContain(documentId);
  });

  it("shows a source that nobody has verified yet, and what builds on it", async () => {
    const { draft } = await openBoth();
    const create = async (type: string, data: object): Promise<string> =>
      (await cms.documents(type, "create", { data })).documentId;
    const source = await create(
      "source",
      aSource({ slug: "unverified", verified: false }),
    );
    const technique = await create("technique", aTechnique({ slug: "new" }));
    const indication = await create("indication", {
      ...anIndication({ slug: "proposed" }),
      technique,
      sources: [source],
    });
    // It has no condition yet, which a translation could inherit: the gateway decides what it shows.
    expect(await news(draft)).toEqual([
      "published unverified",
      "published new",
      "published proposed",
    ]);
    expect(draft.documents.indication.has(indication)).toBe(true);
  });
});

describe("a request to the feed", () => {
  const get = (path: string, token = settings["FEED_TOKEN"] ?? "") =>
    fetch(`${cms.url}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });

  const changes = async (feed: string, after: number): Promise<number> =>
    (await get(`${FEED_ROUTES.changes}?feed=${feed}&after=${after}`)).status;

  it("for another status than there is is refused", async () => {
    const { status } = await get(`${FEED_ROUTES.snapshot}?status=modified`);
    expect(status).toBe(400);
  });

  it.each(["published", "draft"] as const)(
    "finds the %s feed by its id, and no position that it has not reached",
    async (status) => {
      const { feed, position } = await snapshot(settings, status);
      expect(await changes(feed, position)).toBe(200);
      expect(await changes(feed, position + 1)).toBe(410);
      expect(await changes(crypto.randomUUID(), 0)).toBe(410);
    },
  );

  it("without the token gets neither what is published nor a draft", async () => {
    for (const path of Object.values(FEED_ROUTES))
      expect((await get(`${path}?status=draft`, "x".repeat(40))).status).toBe(
        401,
      );
  });
});

describe("tombstones", () => {
  const KEPT = 3;

  const withdraw = async (slug: string): Promise<void> => {
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug }),
      status: "published",
    });
    await cms.documents("technique", "delete", { documentId });
  };

  const tombstones = async (): Promise<number> =>
    (await cms.rows("feed-entry", { kind: { $ne: "published" } })).length;

  it("are kept up to a number, and who needs older ones must take a new snapshot", async () => {
    const { published: far, draft } = await openBoth();
    for (const slug of ["one", "two", "three"]) await withdraw(slug);
    const { published: near } = await openBoth();
    for (const slug of ["four", "five", "six"]) await withdraw(slug);
    await cms.configure("keepTombstones", KEPT);
    expect(await tombstones()).toBeGreaterThan(KEPT);
    await cms.service("feed", "reconcile");
    expect(await tombstones()).toBe(KEPT);

    await expect(far.advance()).rejects.toThrow("410");
    await expect(draft.advance()).rejects.toThrow("410");
    expect(await news(near)).toEqual(["deleted", "deleted", "deleted"]);
    expect(near.documents).toEqual((await snapshot(settings)).documents);
  });

  it("that are forgotten come back with the entry, and go with it again", async () => {
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug: "returns" }),
      status: "published",
    });
    await cms.documents("technique", "unpublish", { documentId });
    for (const slug of ["seven", "eight", "nine"]) await withdraw(slug);
    await cms.service("feed", "reconcile");
    expect(await cms.rows("feed-entry", { documentId })).toEqual([]);

    const { published } = await openBoth();
    await cms.documents("technique", "publish", { documentId });
    await cms.documents("technique", "unpublish", { documentId });
    expect(await news(published)).toEqual(["unpublished"]);
    expect(await cms.service("feed", "reconcile")).toBe(0);
  });
});

describe("a digest that is wrong", () => {
  it("is mended by a comparison, and is no drift", async () => {
    const reader = await FeedReader.open(settings);
    await cms.sql(`UPDATE bodywork_feed_head SET digest = '${"1".repeat(64)}'`);
    await expect(reader.advance()).rejects.toThrow("differs");
    expect(await cms.service("feed", "reconcile")).toBe(0);
    expect(await reader.advance()).toEqual([]);
    expect(cms.output).toContain("the draft feed was not that of its entries");
  });

  it("gives away an entry that was changed in the feed itself", async () => {
    await cms.sql(
      "UPDATE bodywork_feed_draft_entries SET body = replace(body, 'Test technique', 'Miracle cure')",
    );
    await expect(snapshot(settings, "draft")).rejects.toThrow("another digest");
    expect(await cms.service("feed", "reconcile")).toBeGreaterThan(0);
    await expect(snapshot(settings, "draft")).resolves.toBeDefined();
  });
});

describe("a feed that was emptied while the CMS runs, as an import does", () => {
  const statuses = async (feed: string): Promise<number[]> => {
    const paths = [
      `${FEED_ROUTES.snapshot}?status=published`,
      `${FEED_ROUTES.changes}?feed=${feed}&after=0`,
    ];
    const answers = await Promise.all(
      paths.map((path) =>
        fetch(`${cms.url}${path}`, {
          headers: { authorization: `Bearer ${settings["FEED_TOKEN"] ?? ""}` },
        }),
      ),
    );
    return answers.map(({ status }) => status);
  };

  it("is not shown until it is whole again; editors go on working", async () => {
    const before = await snapshot(settings);
    for (const table of ["head", "entries", "draft_entries"])
      await cms.sql(`DELETE FROM bodywork_feed_${table}`);
    expect(await statuses(before.feed)).toEqual([503, 410]);

    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug: "meanwhile" }),
      status: "published",
    });
    const [head] = await cms.rows("feed-head", { status: "published" });
    expect(await statuses(String(head?.["feed"]))).toEqual([503, 503]);

    await cms.service("feed", "reconcile");
    const { documents, feed } = await snapshot(settings);
    expect(feed).not.toBe(before.feed);
    expect([...documents.technique.keys()].sort()).toEqual(
      [...before.documents.technique.keys(), documentId].sort(),
    );
    expect(await cms.service("feed", "reconcile")).toBe(0);
  });
});

describe("a database that contract 1 has left", () => {
  it("goes on with the feed it has, and is given the other one at the start", async () => {
    const before = await snapshot(settings, "published");
    const drafts = await snapshot(settings, "draft");
    for (const statement of [
      "DELETE FROM bodywork_feed_head WHERE status = 'draft'",
      "DROP INDEX bodywork_feed_head_status",
      "ALTER TABLE bodywork_feed_head DROP COLUMN status",
      "ALTER TABLE bodywork_feed_head DROP COLUMN digest",
      "ALTER TABLE bodywork_feed_head DROP COLUMN floor",
      "DROP TABLE bodywork_feed_draft_entries",
      "DELETE FROM strapi_database_schema",
    ])
      await cms.sql(statement);
    await cms.stop();
    cms = await Cms.start(settings);

    expect(await snapshot(settings, "published")).toEqual(before);
    const { documents, feed } = await snapshot(settings, "draft");
    expect(documents).toEqual(drafts.documents);
    expect(feed).not.toBe(before.feed);
    for (const reader of Object.values(await openBoth()))
      await reader.advance();
    expect(await cms.service("feed", "drift")).toMatchObject({ totalDrift: 0 });
  });
});
