import { execFile } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Cms } from "./support/cms";
import { aTechnique } from "./support/entries";
import { environment } from "./support/environment";
import { FeedReader } from "./support/feed-reader";

const APP = path.resolve(__dirname, "../cms/app");
const STRAPI = path.resolve(__dirname, "../node_modules/.bin/strapi");

type Settings = Awaited<ReturnType<typeof environment>>;

/** Runs a command of Strapi as an operator does, without the log that it leaves in the folder of the app. */
const strapi = async (
  settings: Settings,
  ...args: readonly string[]
): Promise<void> => {
  await promisify(execFile)(process.execPath, [STRAPI, ...args], {
    cwd: APP,
    env: settings,
  });
  for (const name of await readdir(APP))
    if (/^(export|import)_\d+\.log$/.test(name)) await rm(path.join(APP, name));
};

describe("strapi import", () => {
  let settings: Settings;
  let cms: Cms;
  let readers: readonly FeedReader[];

  const publish = async (slug: string): Promise<string> =>
    (
      await cms.documents("technique", "create", {
        data: aTechnique({ slug, name: "As exported" }),
        status: "published",
      })
    ).documentId;

  /** The names that a feed shows, by slug. */
  const names = ({ documents }: FeedReader): Record<string, unknown> =>
    Object.fromEntries(
      [...documents.technique.values()].flatMap((languages) =>
        [...languages.values()].map(
          ({ fields: { slug, ...fields } }) =>
            [slug, "name" in fields ? fields.name : null] as const,
        ),
      ),
    );

  beforeAll(async () => {
    settings = await environment({ STARTER_CONTENT: "false" });
    const backup = path.join(settings["DATA_DIR"] ?? "", "backup");
    cms = await Cms.start(settings);
    await publish("untouched");
    const changed = await publish("changed");
    const deleted = await publish("deleted");
    await cms.stop();
    await strapi(settings, "export", "--no-encrypt", "--file", backup);

    cms = await Cms.start(settings);
    await cms.documents("technique", "update", {
      documentId: changed,
      data: { name: "As edited since" },
      status: "published",
    });
    await cms.documents("technique", "delete", { documentId: deleted });
    await publish("created-since");
    readers = [
      await FeedReader.open(settings, "published"),
      await FeedReader.open(settings, "draft"),
    ];
    await cms.stop();
    await strapi(settings, "import", "--force", "--file", `${backup}.tar.gz`);
    cms = await Cms.start(settings);
  });
  afterAll(() => cms.stop());

  it("is another feed to whoever followed the old one, and shows just what was imported", async () => {
    for (const { status } of readers) {
      const reader = await FeedReader.open(settings, status);
      await reader.advance();
      expect(names(reader)).toEqual({
        untouched: "As exported",
        changed: "As exported",
        deleted: "As exported",
      });
    }
    for (const reader of readers)
      await expect(reader.advance()).rejects.toThrow("410");
  });

  it("leaves slugs as unique as they were", async () => {
    // A draft, because Strapi itself looks only at what is published.
    const draft = (slug: string) =>
      cms.documents("technique", "create", { data: aTechnique({ slug }) });
    await expect(draft("changed")).rejects.toThrow("already used");
    await expect(draft("created-since")).resolves.toBeDefined();
  });

  it("is counted as drift, once", async () => {
    const { totalDrift } = (await cms.service("feed", "drift")) as {
      totalDrift: number;
    };
    // Three entries in each of the two feeds.
    expect(totalDrift).toBe(6);
    expect(await cms.service("feed", "reconcile")).toBe(0);
  });
});
