import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import {
  type Attributes,
  contentTypes,
  feedStatuses,
} from "strapi-plugin-bodywork/contracts";
import type { Documents } from "../api/src/content/documents";
import { Cms } from "./support/cms";
import { aTechnique } from "./support/entries";
import { CONVERGENCE, environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { FeedReader, snapshot } from "./support/feed-reader";
import {
  RandomWriter,
  type StoredRow,
  WRITTEN_TYPES,
  command,
} from "./support/random-writes";

const MS_PER_COMMAND = 2000;

/**
 * Whatever is written, whoever follows the changes knows what a fresh snapshot says, and that is what is published, or what the drafts are.
 *
 * `CONVERGENCE_SEQUENCES=200` and `=2000` try more; `CONVERGENCE_SEED` repeats a run and looks for the shortest sequence that
 * fails.
 */
describe("random writes", () => {
  let settings: Awaited<ReturnType<typeof environment>>;
  let cms: Cms;
  let writer: RandomWriter;

  beforeAll(async () => {
    settings = await environment({
      STARTER_CONTENT: "false",
      LOG_LEVEL: "error",
    });
    cms = await Cms.start(settings);
    await cms.admin("POST", "/i18n/locales", {
      code: "es",
      name: "Spanish (es)",
      isDefault: false,
    });
    writer = new RandomWriter(cms);
  });
  afterAll(async () => {
    await cms.stop();
  });

  const keysOf = (documents: Documents, type: keyof Documents): Set<string> =>
    new Set(
      [...documents[type]].flatMap(([documentId, translations]) =>
        [...translations.keys()].map((locale) => `${documentId} ${locale}`),
      ),
    );

  /** Whether a row has all that an entry may not lack, as far as a row can tell; a draft need not. */
  const isComplete = (type: keyof Documents, row: StoredRow): boolean =>
    Object.entries(contentTypes[type].public as Attributes).every(
      ([name, attribute]) =>
        !attribute.required || !["", null].includes(row[name] as null),
    );

  /** The feed against the tables, without the plugin's own reading of them. */
  const expectRows = ({ documents, status }: FeedReader): void => {
    for (const type of WRITTEN_TYPES) {
      const shown = keysOf(documents, type);
      const stored = (writer.rows.get(type) ?? []).filter(
        ({ publishedAt }) =>
          (publishedAt !== null) === (status === "published"),
      );
      const rows = new Set(
        stored.map(({ documentId, locale }) => `${documentId} ${locale}`),
      );
      const complete = new Set(
        stored
          .filter((row) => isComplete(type, row))
          .map(({ documentId, locale }) => `${documentId} ${locale}`),
      );
      // These two are withheld while a link that they need is missing; nothing else is.
      const mayBeWithheld =
        type === "indication" || type === "contraindication";
      expect([...shown].filter((key) => !rows.has(key))).toEqual([]);
      expect(
        mayBeWithheld ? [] : [...complete].filter((key) => !shown.has(key)),
      ).toEqual([]);
      for (const { documentId, locale, slug, updatedAt } of stored) {
        const document = documents[type].get(documentId)?.get(locale);
        if (document)
          expect([document.fields.slug, document.updatedAt]).toEqual([
            slug,
            new Date(String(updatedAt)).toISOString(),
          ]);
      }
    }
  };

  const expectConvergence = async (
    readers: readonly FeedReader[],
  ): Promise<void> => {
    for (const reader of readers) {
      let position = reader.position;
      for (const change of await reader.advance()) {
        expect(change.position).toBeGreaterThan(position);
        position = change.position;
      }
      const fresh = await snapshot(settings, reader.status);
      expect(fresh.position).toBe(reader.position);
      if (!isDeepStrictEqual(reader.documents, fresh.documents))
        expect(reader.documents).toEqual(fresh.documents);
      expectRows(reader);
    }
    expect(await cms.service("feed", "reconcile")).toBe(0);
  };

  it(
    "converge",
    async () => {
      const { sequences, commands } = CONVERGENCE;
      const repeated = CONVERGENCE.seed !== undefined;
      const seed = repeated
        ? Number(CONVERGENCE.seed)
        : Math.floor(Math.random() * 2 ** 31);
      process.stdout.write(
        `${sequences} × ${commands} random writes, CONVERGENCE_SEED=${seed}\n`,
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(command, {
            minLength: commands,
            maxLength: commands,
          }),
          async (sequence) => {
            await writer.restart();
            const readers = await Promise.all(
              feedStatuses.map((status) => FeedReader.open(settings, status)),
            );
            for (const one of sequence) {
              await writer.run(one);
              if (one.kind !== "nothing") await expectConvergence(readers);
            }
          },
        ),
        { seed, numRuns: sequences, endOnFailure: !repeated },
      );
      process.stdout.write(
        [...writer.outcomes]
          .sort()
          .map(
            ([outcome, times]) => `${String(times).padStart(6)} ${outcome}\n`,
          )
          .join(""),
      );
    },
    60_000 + CONVERGENCE.sequences * CONVERGENCE.commands * MS_PER_COMMAND,
  );

  describe("writes to other tables", () => {
    const technique = async (slug: string, data: object = {}) =>
      (
        await cms.documents("technique", "create", {
          data: { ...aTechnique({ slug }), ...data },
          status: "published",
        })
      ).documentId;

    const translations = async (documentId: string) =>
      (await snapshot(settings)).documents.technique.get(documentId);

    it("an entry shows its picture as the media library has it", async () => {
      const { id } = await cms.query("plugin::upload.file", "create", {
        data: {
          name: "test.png",
          url: "/uploads/test.png",
          hash: "test",
          mime: "image/png",
          size: 1,
          provider: "local",
          alternativeText: "Before",
        },
      });
      const documentId = await technique("pictured", { image: id });
      const picture = async () =>
        JSON.stringify((await translations(documentId))?.get("en")?.fields);
      expect(await picture()).toContain("Before");

      await cms.query("plugin::upload.file", "update", {
        where: { id },
        data: { alternativeText: "After" },
      });
      await eventually(picture, (seen) => seen.includes("After"));

      await cms.query("plugin::upload.file", "delete", { where: { id } });
      await eventually(picture, (seen) => seen.includes('"image":null'));
    });

    it("a language that is deleted takes its entries along", async () => {
      const documentId = await technique("bilingual");
      await cms.documents("technique", "update", {
        documentId,
        locale: "es",
        data: aTechnique({ slug: "bilingual" }),
        status: "published",
      });
      expect((await translations(documentId))?.size).toBe(2);

      const response = await cms.admin("GET", "/i18n/locales");
      const locales = (await response.json()) as { id: number; code: string }[];
      const spanish = locales.find(({ code }) => code === "es");
      await cms.admin("DELETE", `/i18n/locales/${spanish?.id ?? 0}`);
      await eventually(
        () => translations(documentId),
        (seen) => seen?.size === 1,
      );
    });
  });
});
