import { Cms, type CmsError, uid } from "./support/cms";
import { databaseOn, databaseServers } from "./support/databases";
import { readDelayedCommits } from "./support/delayed-commits";
import { aContraindication, aSource, aTechnique } from "./support/entries";
import {
  DELAYED_COMMITS,
  type Settings,
  environment,
} from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

/** Two processes of the CMS on one database, as behind a load balancer. */
describe.each(databaseServers)("on $name", (server) => {
  let stop: (() => Promise<void>)[] = [];
  let both: readonly [Cms, Cms] | null = null;
  let settings: readonly [Settings, Settings];
  let gateway: Gateway;

  beforeAll(async () => {
    const database = await databaseOn(server);
    if (!database) return;
    stop.push(() => database.drop());
    const shared = { STARTER_CONTENT: "false", DATABASE_URL: database.url };
    settings = [await environment(shared), await environment(shared)];
    // One after the other: the first one makes the tables.
    const first = await Cms.start(settings[0]);
    stop.push(() => first.stop());
    const second = await Cms.start(settings[1]);
    stop.push(() => second.stop());
    both = [first, second];
    gateway = await Gateway.start(settings[0]);
    stop.push(async () => {
      await gateway.stop();
    });
  });
  afterAll(async () => {
    for (const step of stop.reverse()) await step();
    stop = [];
  });

  /** The test itself; a note instead where there is no server. */
  const story =
    (run: (first: Cms, second: Cms) => Promise<void>) => async () => {
      if (both) await run(...both);
      else process.stdout.write(`No ${server.name} here; left out.\n`);
    };

  const position = async (cms: Cms): Promise<number> =>
    Number(
      (await cms.rows("feed-head", { status: "published" }))[0]?.["position"],
    );

  it(
    "a character that not every database stores is refused at its field",
    story(async (cms) => {
      for (const name of ["a\u0000b", "half \ud83d"])
        await expect(
          cms.documents("technique", "create", {
            data: aTechnique({ slug: "unstorable", name }),
          }),
        ).rejects.toMatchObject({ fields: ["name"] });
    }),
  );

  it(
    "a draft is refused at its field where it cannot be stored, and nowhere else",
    story(async (cms) => {
      const profile = (data: object) =>
        cms.documents("therapist-profile", "create", { data });
      for (const [field, value] of [
        ["email", `${"a".repeat(250)}@example.org`],
        ["yearsExperience", 2 ** 31],
        ["slug", "a".repeat(161)],
      ] as const)
        await expect(profile({ [field]: value })).rejects.toMatchObject({
          fields: [field],
        });
      await expect(
        profile({
          name: "é".repeat(255),
          slug: "É".repeat(160),
          biography: [],
          firstVisit: "a".repeat(70_000),
          email: "half an addr",
          yearsExperience: -5,
        }),
      ).resolves.toBeDefined();
    }),
  );

  it(
    "one of many simultaneous writers in two processes gets the slug",
    story(async (...processes) => {
      const attempts = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          processes[index % 2 === 0 ? 0 : 1].documents("technique", "create", {
            data: aTechnique({ slug: "contested" }),
            status: "published",
          }),
        ),
      );
      const lost = attempts.flatMap((attempt) =>
        attempt.status === "rejected" ? [attempt.reason as CmsError] : [],
      );
      expect(lost.map(({ fields }) => fields)).toEqual(
        Array.from({ length: 9 }, () => ["slug"]),
      );
    }),
  );

  it(
    "what two processes publish at once takes one position each, and all of it is seen",
    story(async (first, second) => {
      const before = await position(first);
      const count = 20;
      await Promise.all(
        Array.from({ length: count }, (_, index) =>
          (index % 2 === 0 ? first : second).documents("technique", "create", {
            data: aTechnique({ slug: `at-once-${index}` }),
            status: "published",
          }),
        ),
      );
      expect(await position(first)).toBe(before + count);
      const entries = await first.rows("feed-entry", {
        position: { $gt: before },
      });
      const positions = entries.map((entry) => Number(entry["position"]));
      expect([...positions].sort((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, index) => before + index + 1),
      );
      await eventually(
        async () =>
          (
            await gateway.data<{ techniques: { totalCount: number } }>(
              "{ techniques { totalCount } }",
            )
          ).techniques.totalCount,
        (seen) => seen === count + 1,
      );
    }),
  );

  it(
    "no change is visible before an earlier one, however long writers take to commit",
    story(async (first, second) => {
      const { faults, seen, known, fresh } = await readDelayedCommits(
        [
          { cms: first, settings: settings[0] },
          { cms: second, settings: settings[1] },
        ],
        DELAYED_COMMITS,
      );
      expect(faults).toEqual([]);
      expect(seen).toEqual(seen.map(() => DELAYED_COMMITS));
      expect(known).toEqual(fresh);
    }),
    60_000 + DELAYED_COMMITS * 1000,
  );

  it(
    "editors who publish what is linked, at once and in two processes, leave a feed that says what is there",
    story(async (...processes) => {
      const [first] = processes;
      const source = (
        await first.documents("source", "create", {
          data: aSource({ slug: "shared" }),
          status: "published",
        })
      ).documentId;
      const linked = await Promise.all(
        Array.from({ length: 6 }, async (_, index) => {
          const { documentId } = await first.documents(
            "contraindication",
            "create",
            {
              data: {
                ...aContraindication({ slug: `linked-${index}` }),
                sources: [source],
              },
              status: "published",
            },
          );
          return ["contraindication", documentId] as const;
        }),
      );
      for (let round = 0; round < 4; round += 1) {
        const answers = await Promise.all(
          [["source", source] as const, ...linked].map(
            ([type, documentId], index) =>
              processes[index % 2 === 0 ? 0 : 1].admin(
                "POST",
                `/content-manager/collection-types/${uid(type)}/${documentId}/actions/publish`,
                type === "source"
                  ? { finding: `Round ${round}` }
                  : { why: `Round ${round}` },
              ),
          ),
        );
        expect(answers.map(({ status }) => status)).toEqual(
          answers.map(() => 200),
        );
      }
      expect(await first.service("feed", "reconcile")).toBe(0);
      expect(first.output).not.toContain("digest");
    }),
  );

  it(
    "a write that is rolled back leaves nothing behind",
    story(async (first) => {
      const before = await position(first);
      await expect(
        first.transaction(
          [
            [
              "technique",
              "create",
              { data: aTechnique({ slug: "undone" }), status: "published" },
            ],
          ],
          true,
        ),
      ).rejects.toThrow("rolled back on purpose");
      expect(await first.rows("technique", { slug: "undone" })).toEqual([]);
      expect(await position(first)).toBe(before);
    }),
  );
});
