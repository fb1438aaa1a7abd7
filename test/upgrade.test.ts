import type { FeedDocument } from "strapi-plugin-bodywork/contracts";
import { Cms } from "./support/cms";
import { databaseOn } from "./support/databases";
import {
  aCondition,
  aContraindication,
  aSource,
  aTechnique,
} from "./support/entries";
import { environment } from "./support/environment";
import { FeedReader } from "./support/feed-reader";
import { lawServers } from "./support/random-laws";

/** An installation that is older than a part of what the CMS stores. */
describe("an upgrade", () => {
  it.each(lawServers)(
    "lets contraindications hold with all of their conditions, once, on $name",
    async (server) => {
      const database = server.create ? await databaseOn(server) : null;
      if (server.create && !database) return;
      const settings = await environment({
        STARTER_CONTENT: "false",
        ...(database && { DATABASE_URL: database.url }),
      });
      let cms = await Cms.start(settings);
      const publish = async (type: string, data: object): Promise<string> =>
        (await cms.documents(type, "create", { data, status: "published" }))
          .documentId;
      const condition = await publish("condition", aCondition());
      const source = await publish("source", aSource());
      const old = await publish("contraindication", {
        ...aContraindication({ slug: "old", name: "Old" }),
        conditions: [condition],
        sources: [source],
      });
      const impliedBy = async (
        documentId: string,
      ): Promise<readonly string[]> => {
        const { documents } = await FeedReader.open(settings);
        const document = documents.contraindication.get(documentId)?.get("en");
        return (document as FeedDocument<"contraindication">).links.impliedBy;
      };
      expect(await impliedBy(old)).toEqual([]);

      const forget = () =>
        cms.query("strapi::core-store", "deleteMany", {
          where: { key: "plugin_bodywork_implied-contraindications" },
        });
      await forget();
      await cms.stop();
      cms = await Cms.start(settings);
      expect(await impliedBy(old)).toEqual([condition]);
      const drafts = await FeedReader.open(settings, "draft");
      expect(
        drafts.documents.contraindication.get(old)?.get("en")?.links,
      ).toMatchObject({ conditions: [condition], impliedBy: [condition] });

      // What is marked already is kept as it is.
      await forget();
      await cms.stop();
      cms = await Cms.start(settings);
      expect(await impliedBy(old)).toEqual([condition]);

      const later = await publish("contraindication", {
        ...aContraindication({ slug: "later", name: "Later" }),
        conditions: [condition],
        sources: [source],
      });
      await cms.stop();
      cms = await Cms.start(settings);
      expect(await impliedBy(later)).toEqual([]);
      await cms.stop();
      await database?.drop();
    },
  );

  it("gives translations the shared values of the original, once, and never the reverse", async () => {
    const settings = await environment({ STARTER_CONTENT: "false" });
    let cms = await Cms.start(settings);
    await cms.admin("POST", "/i18n/locales", {
      code: "es",
      name: "es",
      isDefault: false,
    });
    const { documentId } = await cms.documents("technique", "create", {
      data: {
        ...aTechnique({ slug: "old" }),
        sessionMinutes: { min: 30, max: 60 },
      },
      status: "published",
    });
    await cms.documents("technique", "update", {
      documentId,
      locale: "es",
      data: { slug: "viejo", name: "Viejo", summary: "S.", caution: "C." },
      status: "published",
    });
    const differ = () =>
      cms.write(
        "technique",
        { documentId, locale: "es" },
        {
          intent: "COMFORT",
          sessionMinutes: null,
        },
      );
    const restart = async (): Promise<void> => {
      await cms.stop();
      cms = await Cms.start(settings);
    };
    const intents = async () =>
      (await cms.rows("technique", { documentId }))
        .map(({ locale, intent }) => `${String(locale)} ${String(intent)}`)
        .sort();

    await differ();
    await cms.query("strapi::core-store", "deleteMany", {
      where: { key: "plugin_bodywork_shared-values" },
    });
    await restart();
    expect(await intents()).toEqual([
      "en TREATMENT",
      "en TREATMENT",
      "es TREATMENT",
      "es TREATMENT",
    ]);
    const { sessionMinutes } = await cms.documents("technique", "findOne", {
      documentId,
      locale: "es",
      status: "published",
      populate: { sessionMinutes: true },
    });
    expect(sessionMinutes).toMatchObject({ min: 30, max: 60 });

    // What differs later was written past the CMS, and is left to whoever did that.
    await differ();
    await restart();
    expect(await intents()).toContain("es COMFORT");
    await cms.stop();
  });
});
