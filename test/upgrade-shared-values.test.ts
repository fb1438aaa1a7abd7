import { Cms } from "./support/cms";
import { aTechnique } from "./support/entries";
import { environment } from "./support/environment";

/** An installation whose translations were written before they shared values with their originals. */
describe("an upgrade", () => {
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
