import { Cms, uid } from "./support/cms";
import { eventually } from "./support/eventually";
import {
  aCondition,
  aSource,
  aTechnique,
  anIndication,
} from "./support/entries";
import { environment } from "./support/environment";
import { Gateway } from "./support/gateway";

/** What people report of Strapi, tried as the admin's pages do it: what editors have, and what readers see. */
describe("what is reported of Strapi:", () => {
  let cms: Cms;
  let gateway: Gateway;

  beforeAll(async () => {
    const settings = await environment({ STARTER_CONTENT: "false" });
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
    await cms.admin("POST", "/i18n/locales", {
      code: "es",
      name: "Spanish (es)",
      isDefault: false,
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await cms.stop();
  });

  const asked = async <T>(
    method: string,
    pathname: string,
    body?: object,
  ): Promise<T> => {
    const response = await cms.admin(
      method,
      `/content-manager/collection-types/${pathname}`,
      body,
    );
    const answer = (await response.json()) as T;
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer;
  };

  interface Saved {
    readonly data: { readonly documentId: string };
  }
  const saved = async (type: string, data: object): Promise<string> =>
    (await asked<Saved>("POST", uid(type), data)).data.documentId;
  const act = (
    type: string,
    documentId: string,
    action: string,
    body: object = {},
  ): Promise<Saved> =>
    asked("POST", `${uid(type)}/${documentId}/actions/${action}`, body);
  const published = async (type: string, data: object): Promise<string> => {
    const documentId = await saved(type, data);
    await act(type, documentId, "publish");
    return documentId;
  };
  const linkedTo = (...documentIds: string[]) => ({
    connect: documentIds.map((documentId) => ({ documentId })),
  });

  /** What the draft links to, as the form asks for it: the last first. */
  const linksOf = async (
    type: string,
    documentId: string,
    field: string,
    locale = "en",
  ): Promise<readonly string[]> => {
    const response = await cms.admin(
      "GET",
      `/content-manager/relations/${uid(type)}/${documentId}/${field}?locale=${locale}&status=draft`,
    );
    const { results } = (await response.json()) as {
      readonly results: readonly { readonly documentId: string }[];
    };
    return results.map((each) => each.documentId);
  };

  const sourcesSeen = async (
    slug: string,
  ): Promise<readonly string[] | null> => {
    const { indication } = await gateway.data<{
      indication: { sources: readonly { slug: string }[] } | null;
    }>(
      "query ($slug: String!) { indication(slug: $slug) { sources { slug } } }",
      { slug },
    );
    return indication?.sources.map((source) => source.slug) ?? null;
  };

  const expectSeen = (slug: string, sources: readonly string[] | null) =>
    eventually(
      () => sourcesSeen(slug),
      (seen) => JSON.stringify(seen) === JSON.stringify(sources),
    );

  const anIndicationOf = async (name: string, ...sources: string[]) => ({
    ...anIndication({ slug: name, scope: name }),
    technique: linkedTo(
      await published("technique", aTechnique({ slug: name, name })),
    ),
    condition: linkedTo(
      await published("condition", aCondition({ slug: name, name })),
    ),
    sources: linkedTo(...sources),
  });

  it("#25361, links get lost whose target is a draft. They stay, and are shown when the target is published", async () => {
    const kept = await published("source", aSource({ slug: "kept" }));
    const draft = await saved("source", aSource({ slug: "still-a-draft" }));
    const indication = await published(
      "indication",
      await anIndicationOf("linked-to-a-draft", kept, draft),
    );
    await expectSeen("linked-to-a-draft", ["kept"]);
    expect(await linksOf("indication", indication, "sources")).toEqual([
      draft,
      kept,
    ]);
    await act("source", draft, "publish");
    await act("indication", indication, "publish");
    await expectSeen("linked-to-a-draft", ["kept", "still-a-draft"]);
  });

  it("#26473, publishing what is linked to empties what links to it. It does not", async () => {
    const source = await published("source", aSource({ slug: "published" }));
    const indication = await published(
      "indication",
      await anIndicationOf("links-to-what-is-published", source),
    );
    for (const finding of ["Once more.", "And again."]) {
      await asked("PUT", `${uid("source")}/${source}`, { finding });
      await act("source", source, "publish");
    }
    expect(await linksOf("indication", indication, "sources")).toEqual([
      source,
    ]);
    await expectSeen("links-to-what-is-published", ["published"]);
  });

  it("#25049, unpublishing what is linked to takes it from what is published for good. It comes back with it", async () => {
    const kept = await published("source", aSource({ slug: "stays" }));
    const gone = await published("source", aSource({ slug: "withdrawn" }));
    const indication = await published(
      "indication",
      await anIndicationOf("links-to-what-is-withdrawn", kept, gone),
    );
    await expectSeen("links-to-what-is-withdrawn", ["stays", "withdrawn"]);
    await act("source", gone, "unpublish");
    await expectSeen("links-to-what-is-withdrawn", ["stays"]);
    expect(await linksOf("indication", indication, "sources")).toEqual([
      gone,
      kept,
    ]);
    await act("source", gone, "publish");
    await expectSeen("links-to-what-is-withdrawn", ["stays", "withdrawn"]);
  });

  it("#24662, a duplicate lacks its links. It has all but those that belong to one entry, which stay with the original", async () => {
    const source = await published("source", aSource({ slug: "cited" }));
    const technique = await published("technique", {
      ...aTechnique({ slug: "duplicated", name: "Duplicated" }),
      sources: linkedTo(source),
    });
    const evidence = await saved("indication", {
      ...anIndication({ slug: "of-the-original" }),
      technique: linkedTo(technique),
    });
    const { data: copy } = await asked<Saved>(
      "POST",
      `${uid("technique")}/clone/${technique}`,
      { name: "Duplicate", slug: "duplicate" },
    );
    expect(await linksOf("technique", copy.documentId, "sources")).toEqual([
      source,
    ]);
    expect(await linksOf("technique", copy.documentId, "indications")).toEqual(
      [],
    );
    expect(await linksOf("technique", technique, "indications")).toEqual([
      evidence,
    ]);
  });

  it("#14337 and #21322, a translation begins without the links of the original. It begins with those to what is translated", async () => {
    const region = await published("body-region", {
      name: "Foot",
      slug: "foot",
    });
    const technique = await published("technique", {
      ...aTechnique({ slug: "translated", name: "Translated" }),
      bodyRegions: linkedTo(region),
    });
    await asked("PUT", `${uid("body-region")}/${region}?locale=es`, {
      name: "Pie",
      slug: "pie",
    });
    await asked("PUT", `${uid("technique")}/${technique}?locale=es`, {
      name: "Traducida",
      slug: "traducida",
    });
    expect(await linksOf("technique", technique, "bodyRegions", "es")).toEqual([
      region,
    ]);
  });

  it("#26583, a draft is missing from the list of drafts when another language of it is published. It is in it", async () => {
    const technique = await published(
      "technique",
      aTechnique({ slug: "in-english-only", name: "In English only" }),
    );
    await asked("PUT", `${uid("technique")}/${technique}?locale=es`, {
      name: "Aún un borrador",
      slug: "aun-un-borrador",
    });
    const { results } = await asked<{
      results: readonly { readonly documentId: string }[];
    }>(
      "GET",
      `${uid("technique")}?locale=es&pageSize=100&filters[$and][0][__status][$eq]=draft`,
    );
    expect(results.map(({ documentId }) => documentId)).toContain(technique);
  });
});
