import { rm } from "node:fs/promises";
import fc from "fast-check";
import { Cms } from "./support/cms";
import { Convergence } from "./support/convergence";
import { aTechnique } from "./support/entries";
import {
  CONVERGENCE,
  type Settings,
  environment,
  memoryFolder,
} from "./support/environment";
import { eventually } from "./support/eventually";
import { snapshot } from "./support/feed-reader";
import { turn } from "./support/random-writes";

/** One for each of the two processors that CI has; each has a CMS of its own. */
const LANES = 2;
const MS_PER_COMMAND = 2000;

const settingsInMemory = (): Promise<Settings> =>
  environment({
    STARTER_CONTENT: "false",
    LOG_LEVEL: "error",
    DATA_DIR: memoryFolder(),
  });

const discard = (settings: Settings): Promise<void> =>
  rm(settings["DATA_DIR"] ?? "", { recursive: true });

/**
 * Whatever is written, whatever fails on the way and whoever is killed: a gateway has what a fresh snapshot has, and answers as one
 * that is made of it, about what is published and about the drafts.
 *
 * 10 sequences, 40 in CI; `CONVERGENCE_SEQUENCES=2000` tries more. `CONVERGENCE_SEED` repeats a run and looks for the shortest
 * sequence that fails.
 */
describe("random writes and faults", () => {
  const settings: Settings[] = [];
  const lanes: Convergence[] = [];

  beforeAll(async () => {
    for (let lane = 0; lane < LANES; lane += 1)
      settings.push(await settingsInMemory());
    lanes.push(...(await Promise.all(settings.map(Convergence.start))));
  });
  afterAll(async () => {
    await Promise.all(lanes.map((lane) => lane.stop()));
    await Promise.all(settings.map(discard));
  });

  const tell = (started: number): void => {
    const outcomes = new Map<string, number>();
    for (const { writer } of lanes)
      for (const [outcome, times] of writer.outcomes)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + times);
    const lines = [...outcomes]
      .sort()
      .map(([outcome, times]) => `${String(times).padStart(6)} ${outcome}\n`);
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stdout.write(`${lines.join("")}in ${seconds} s\n`);
  };

  it(
    "leave every gateway with what the CMS has",
    async () => {
      const { sequences, commands } = CONVERGENCE;
      const repeated = CONVERGENCE.seed !== undefined;
      const seed = repeated
        ? Number(CONVERGENCE.seed)
        : Math.floor(Math.random() * 2 ** 30);
      process.stdout.write(
        `${sequences} × ${commands} random commands, CONVERGENCE_SEED=${seed}\n`,
      );
      const started = Date.now();
      await Promise.all(
        lanes.map((lane, index) =>
          fc.assert(
            fc.asyncProperty(
              fc.array(turn, { minLength: commands, maxLength: commands }),
              (turns) => lane.run(turns),
            ),
            {
              seed: seed + index,
              numRuns: Math.ceil(sequences / LANES),
              endOnFailure: !repeated,
            },
          ),
        ),
      );
      tell(started);
    },
    60_000 + CONVERGENCE.sequences * CONVERGENCE.commands * MS_PER_COMMAND,
  );
});

describe("writes to other tables", () => {
  let settings: Settings;
  let cms: Cms;

  beforeAll(async () => {
    settings = await settingsInMemory();
    cms = await Cms.start(settings);
    await cms.admin("POST", "/i18n/locales", {
      code: "es",
      name: "Spanish (es)",
      isDefault: false,
    });
  });
  afterAll(async () => {
    await cms.stop();
    await discard(settings);
  });

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
