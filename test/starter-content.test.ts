import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import { VocabularyCheck } from "../api/src/json-ld/vocabulary/test-vocabulary";
import { Cms } from "./support/cms";
import { queries } from "./support/comparison";
import { shown } from "./support/comparison-shown";
import { environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";
import { examples, shortenedLike } from "./support/guide";

const ROOT = path.resolve(__dirname, "..");
const CONTENT = path.join(ROOT, "cms/app/content");

const operation = (name: string): Promise<string> =>
  readFile(path.join(ROOT, `schema/operations/${name}.graphql`), "utf8");

interface Count {
  readonly type: string;
  readonly totalCount: number;
}

const pascalCase = (name: string): string =>
  name.replaceAll(/(?:^|-)(.)/g, (_match, letter: string) =>
    letter.toUpperCase(),
  );

/** By the name of the type in the SDL: its name in addresses, and its list in the graph. */
const sdlNames = Object.fromEntries(
  contentTypeNames.map((name) => [pascalCase(name), name]),
);
const plurals = Object.fromEntries(
  contentTypeNames.map((name) => {
    const plural = pascalCase(contentTypes[name].plural);
    return [pascalCase(name), plural.charAt(0).toLowerCase() + plural.slice(1)];
  }),
);

/** The one query of the comparison that is asked when all else is done. */
const WHEN_DOWN = "Answers while the CMS is down";

/** A fresh installation, as the first `npm start` makes it. */
describe("the starter content", () => {
  let cms: Cms;
  let gateway: Gateway;

  beforeAll(async () => {
    const settings = await environment();
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
  });
  afterAll(async () => {
    await gateway.stop();
    await cms.stop();
  });

  describe("answers the question that the product exists for", () => {
    interface Answer {
      readonly condition: {
        readonly name: string;
        readonly redFlags: readonly { readonly level: string }[];
        readonly indications: {
          readonly totalCount: number;
          readonly nodes: readonly {
            readonly direction: string;
            readonly certainty: string;
            readonly strength: string;
            readonly note: { readonly text: string };
            readonly sources: readonly { readonly doi: string }[];
            readonly technique: {
              readonly slug: string;
              readonly contraindications: {
                readonly nodes: readonly {
                  readonly name: string;
                  readonly kind: string;
                }[];
              };
            };
          }[];
        };
      };
    }

    it("from the condition, with its evidence", async () => {
      const { condition } = await gateway.data<Answer>(
        await operation("condition-with-evidence"),
        { slug: "fibromyalgia" },
      );
      expect(condition.name).toBe("Fibromyalgia");
      expect(condition.redFlags.map(({ level }) => level)).toContain(
        "EMERGENCY",
      );
      expect(condition.indications.totalCount).toBe(1);
      const found = condition.indications.nodes.map(
        ({ direction, certainty, strength, sources, technique }) => ({
          technique: technique.slug,
          grade: [direction, certainty, strength],
          dois: sources.map(({ doi }) => doi),
        }),
      );
      expect(found).toEqual([
        {
          technique: "therapeutic-massage",
          grade: ["BENEFIT", "LOW", "NONE"],
          dois: [
            "10.1371/journal.pone.0089304",
            "10.1136/annrheumdis-2016-209724",
          ],
        },
      ]);
    });

    it("shows the contraindications for all techniques with each of them", async () => {
      const { condition } = await gateway.data<Answer>(
        await operation("condition-with-evidence"),
        { slug: "fibromyalgia" },
      );
      for (const { technique } of condition.indications.nodes) {
        const names = technique.contraindications.nodes.map(({ name }) => name);
        expect(names).toContain(
          "Known or suspected blood clot (deep vein thrombosis)",
        );
      }
    });

    it("from the techniques", async () => {
      const { techniques } = await gateway.data<{
        techniques: { nodes: { name: string }[] };
      }>(await operation("techniques-for-condition"), { slug: "fibromyalgia" });
      expect(techniques.nodes.map(({ name }) => name)).toEqual([
        "Craniosacral therapy",
        "Myofascial release",
        "Therapeutic massage (mixed methods)",
      ]);
    });
  });

  it("publishes verified sources only, and no evidence without one", async () => {
    const { sources, indications, contraindications } = await gateway.data<{
      sources: { totalCount: number };
      indications: { totalCount: number };
      contraindications: { totalCount: number };
    }>(
      "{ sources { totalCount } indications { totalCount } contraindications { totalCount } }",
    );
    expect(sources.totalCount).toBe(179);
    expect(indications.totalCount).toBe(84);
    expect(contraindications.totalCount).toBe(27);
    const drafts = await cms.rows("source", { slug: "nhs-dvt-report" });
    expect(drafts.map(({ publishedAt }) => publishedAt)).toEqual([null]);
    const hidden = await gateway.data<{ source: unknown }>(
      '{ source(slug: "nhs-dvt-report") { id } }',
    );
    expect(hidden.source).toBeNull();
  });

  it("says that its therapists are fictional and that no clinician has reviewed it", async () => {
    const { therapistProfiles, conditions } = await gateway.data<{
      therapistProfiles: { nodes: { name: string; sample: boolean }[] };
      conditions: {
        nodes: { review: { reviewedBy: unknown; lastReviewedAt: unknown } }[];
      };
    }>(
      `{ therapistProfiles { nodes { name sample } }
         conditions(first: 100) { nodes { review { reviewedBy { name } lastReviewedAt } } } }`,
    );
    expect(therapistProfiles.nodes).toHaveLength(8);
    for (const { name, sample } of therapistProfiles.nodes) {
      expect(sample).toBe(true);
      expect(name).toContain("fictional");
    }
    expect(conditions.nodes).toHaveLength(36);
    for (const { review } of conditions.nodes) {
      expect(review).toEqual({ reviewedBy: null, lastReviewedAt: null });
    }
  });

  it("is in Spanish where it keeps people safe, and falls back for sources", async () => {
    const { technique } = await gateway.data<{
      technique: {
        locale: string;
        isFallback: boolean;
        bodyRegions: {
          totalCount: number;
          nodes: { locale: string; isFallback: boolean }[];
        };
        indications: {
          nodes: {
            locale: string;
            condition: { name: string; locale: string };
          }[];
        };
        sources: { locale: string; isFallback: boolean }[];
      };
    }>(
      `{ technique(slug: "swedish-massage", locale: "es") {
           locale isFallback
           bodyRegions { totalCount nodes { locale isFallback } }
           indications(first: 1) { nodes { locale condition { name locale } } }
           sources { locale isFallback } } }`,
    );
    expect(technique).toMatchObject({ locale: "es", isFallback: false });
    expect(technique.bodyRegions.totalCount).toBe(4);
    expect(technique.bodyRegions.nodes[0]).toEqual({
      locale: "es",
      isFallback: false,
    });
    expect(technique.indications.nodes).toEqual([
      { locale: "es", condition: { name: "Ansiedad", locale: "es" } },
    ]);
    expect(technique.sources[0]).toEqual({ locale: "en", isFallback: true });
  });

  it("shows no reason against massage in English to who reads Spanish", async () => {
    const answer = await gateway.data<
      Record<
        "contraindications" | "conditions" | "techniques",
        { totalCount: number; nodes: { slug: string; isFallback: boolean }[] }
      >
    >(
      `{ contraindications(locale: "es", first: 100) { totalCount nodes { slug isFallback } }
         conditions(locale: "es", first: 100) { totalCount nodes { slug isFallback } }
         techniques(locale: "es", first: 100) { totalCount nodes { slug isFallback } } }`,
    );
    for (const { totalCount, nodes } of Object.values(answer)) {
      expect(nodes).toHaveLength(totalCount);
      expect(nodes.filter(({ isFallback }) => isFallback)).toEqual([]);
    }
  });

  it("shows every reason against a technique in the named operations", async () => {
    const { technique } = await gateway.data<{
      technique: {
        contraindications: { totalCount: number; nodes: object[] };
      };
    }>((await operation("technique-page")) + (await operation("page-parts")), {
      slug: "therapeutic-massage",
    });
    const { condition } = await gateway.data<{
      condition: {
        techniques: {
          edges: {
            node: {
              contraindications: { totalCount: number; nodes: object[] };
            };
          }[];
        };
      };
    }>((await operation("condition-page")) + (await operation("page-parts")), {
      slug: "fibromyalgia",
    });
    for (const { totalCount, nodes } of [
      technique.contraindications,
      ...condition.techniques.edges.map(({ node }) => node.contraindications),
    ])
      expect(nodes).toHaveLength(totalCount);
  });

  it("has JSON-LD for one entry of each type that keeps to the vocabulary, and is the same in the graph", async () => {
    const { contentStatus } = await gateway.data<{
      contentStatus: { counts: Count[] };
    }>("{ contentStatus { counts { type totalCount } } }");
    const types = contentStatus.counts.filter(
      ({ totalCount }) => totalCount > 0,
    );
    expect(types).toHaveLength(12);
    const vocabulary = new VocabularyCheck();
    for (const { type } of types) {
      const field = plurals[type] ?? "";
      const { [field]: list } = await gateway.data<
        Record<string, { nodes: { slug: string; jsonLd: object }[] }>
      >(`{ ${field}(first: 1) { nodes { slug jsonLd } } }`);
      const [entry] = list?.nodes ?? [];
      const address = `/json-ld/${sdlNames[type] ?? ""}/${entry?.slug ?? ""}`;
      const response = await fetch(gateway.url + address);
      expect(response.headers.get("content-type")).toBe("application/ld+json");
      const document: unknown = await response.json();
      expect(vocabulary.check(document)).toEqual([]);
      expect(document).toEqual(entry?.jsonLd);
      expect(document).toMatchObject({
        "@id": expect.stringContaining(address) as string,
      });
    }
    expect(vocabulary.tally.documents).toBe(12);
  });

  const expectShown = async (feature: string): Promise<void> => {
    await shown[feature]?.(gateway, queries.get(feature) ?? "");
  };

  describe("shows what the comparison says of Bodywork", () => {
    it("and looks for it in the answer to each query", () => {
      expect(Object.keys(shown)).toEqual([...queries.keys()]);
    });

    it.each([...queries.keys()].filter((feature) => feature !== WHEN_DOWN))(
      "%s",
      async (feature) => {
        await expectShown(feature);
      },
    );
  });

  describe("gives the answers that the guide shows", () => {
    it.each(examples)("$name", async ({ query, variables, answer }) => {
      const { extensions: _extensions, ...actual } = (await gateway.execute(
        query,
        variables,
      )) as Record<string, unknown>;
      expect(shortenedLike(answer, actual)).toEqual(answer);
    });
  });

  describe("is imported once", () => {
    const importFrom = (folder: string) =>
      cms.service("starter-content", "import", folder);

    /** A copy of the files in which one text differs, so that the import has work to do. */
    const changed = async (
      file: string,
      from: string | RegExp,
      to: string,
    ): Promise<string> => {
      const folder = await mkdtemp(path.join(tmpdir(), "starter-"));
      await cp(CONTENT, folder, { recursive: true });
      const target = path.join(folder, file);
      const text = await readFile(target, "utf8");
      expect(text).toMatch(from);
      await writeFile(target, text.replace(from, to));
      return folder;
    };

    const nameOf = async (type: string, slug: string): Promise<unknown> =>
      (await cms.rows(type, { slug, locale: "en", publishedAt: null }))[0]?.[
        "name"
      ];

    it("does nothing when the files are the same", async () => {
      await expect(importFrom(CONTENT)).resolves.toBeNull();
    });

    it("brings in what changed in the files, and nothing else", async () => {
      const folder = await changed(
        "body-regions.yaml",
        "name: Belly (abdomen)",
        "name: Tummy",
      );
      await expect(importFrom(folder)).resolves.toMatchObject({
        created: 0,
        updated: 1,
        leftAlone: 0,
      });
      expect(await nameOf("body-region", "abdomen")).toBe("Tummy");
    });

    it("leaves alone what an editor changed, withdrew or deleted", async () => {
      const slugs = ["knees", "calves", "abdomen"];
      const [edited, withdrawn, deleted] = await Promise.all(
        slugs.map(
          async (slug) =>
            (await cms.rows("body-region", { slug }))[0]?.documentId ?? "",
        ),
      );
      await cms.documents("body-region", "update", {
        documentId: edited,
        data: { name: "By an editor" },
      });
      await cms.documents("body-region", "unpublish", {
        documentId: withdrawn,
      });
      await cms.documents("body-region", "delete", {
        documentId: deleted,
        locale: "*",
      });

      const folder = await changed(
        "body-regions.yaml",
        /^ {2}name: .*$/gm,
        "  name: By the file",
      );
      await expect(importFrom(folder)).resolves.toMatchObject({
        created: 0,
        leftAlone: 3,
        updated: 13,
      });
      expect(await nameOf("body-region", "knees")).toBe("By an editor");
      expect(await nameOf("body-region", "neck")).toBe("By the file");
      expect(await cms.rows("body-region", { slug: "abdomen" })).toEqual([]);
      const calves = await cms.rows("body-region", {
        slug: "calves",
        locale: "en",
      });
      expect(calves.map(({ publishedAt }) => publishedAt)).toEqual([null]);
    });

    it("names file, entry and field of a mistake, and writes nothing", async () => {
      const folder = await changed(
        "techniques.yaml",
        "intent: RELAXATION",
        "intent: FUN",
      );
      const failure = importFrom(folder);
      await expect(failure).rejects.toThrow(
        "Starter content: techniques.yaml, entry “swedish-massage”, field “intent”",
      );
    });
  });

  it("is answered while the CMS is down", async () => {
    await cms.stop();
    await eventually(
      () =>
        gateway.data<{ contentStatus: { phase: string } }>(
          "{ contentStatus { phase } }",
        ),
      ({ contentStatus }) => contentStatus.phase === "STALE",
    );
    await expectShown(WHEN_DOWN);
  });
});
