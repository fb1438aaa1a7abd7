import type { WithheldEntries } from "../cms/plugin/contracts/withheld";
import { Cms, uid } from "./support/cms";
import { aContraindication, aSource } from "./support/entries";
import { environment } from "./support/environment";

const PASSWORD = "Correct-horse-7";

/** Published in Strapi, and not shown to readers: what editors are told, asked as the admin's pages ask. */
describe("an entry that is published and withheld from readers", () => {
  let cms: Cms;
  let source: string;
  let withheld: string;
  let shown: string;
  const tokens = new Map<string, string>();

  const data = async <T>(
    method: string,
    pathname: string,
    body?: object,
  ): Promise<T> =>
    (
      (await (await cms.admin(method, pathname, body)).json()) as {
        readonly data: T;
      }
    ).data;

  /** Signs somebody in who has a role. */
  const employ = async (name: string, role: number): Promise<void> => {
    const email = `${name}@example.org`;
    const { id } = await data<{ id: number }>("POST", "/admin/users", {
      email,
      firstname: name,
      roles: [role],
    });
    await cms.admin("PUT", `/admin/users/${id}`, {
      password: PASSWORD,
      isActive: true,
    });
    const response = await fetch(`${cms.url}/admin/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const signedIn = (await response.json()) as { data: { token: string } };
    tokens.set(name, signedIn.data.token);
  };

  const WORKING = [
    "strapi-editor",
    "strapi-author",
    "bodywork-content-editor",
    "bodywork-medical-reviewer",
    "bodywork-viewer",
  ] as const;

  beforeAll(async () => {
    cms = await Cms.start(await environment({ STARTER_CONTENT: "false" }));
    const roles = await data<{ id: number; code: string }[]>(
      "GET",
      "/admin/roles",
    );
    for (const code of WORKING)
      await employ(code, roles.find((role) => role.code === code)?.id ?? 0);
    const role = async (name: string, permissions: object[]): Promise<void> => {
      const { id } = await data<{ id: number }>("POST", "/admin/roles", {
        name,
        description: name,
      });
      await cms.admin("PUT", `/admin/roles/${id}/permissions`, { permissions });
      await employ(name, id);
    };
    const reads = (locales: string[], conditions: string[]): object => ({
      action: "plugin::content-manager.explorer.read",
      subject: uid("contraindication"),
      properties: { fields: ["name", "slug"], locales },
      conditions,
    });
    await role("stranger", []);
    await role("own-only", [reads(["en", "es"], ["admin::is-creator"])]);
    await role("spanish-only", [reads(["es"], [])]);

    const create = async (type: string, entry: object): Promise<string> =>
      (
        await cms.documents(type, "create", {
          data: entry,
          status: "published",
        })
      ).documentId;
    source = await create("source", aSource({ slug: "withdrawn" }));
    const kept = await create("source", aSource({ slug: "kept" }));
    withheld = await create("contraindication", {
      ...aContraindication({ slug: "withheld", name: "Without a source" }),
      sources: [source],
    });
    shown = await create("contraindication", {
      ...aContraindication({ slug: "shown", name: "With a source" }),
      sources: [kept],
    });
    await cms.documents("source", "unpublish", { documentId: source });
  });
  afterAll(() => cms.stop());

  const get = async (
    who: string,
    query: string,
  ): Promise<{ readonly status: number; readonly body: unknown }> => {
    const response = await fetch(`${cms.url}/bodywork/withheld${query}`, {
      headers: { authorization: `Bearer ${tokens.get(who) ?? ""}` },
    });
    return { status: response.status, body: await response.json() };
  };

  const type = uid("contraindication");
  const of = (documentId: string): string => `/${type}/${documentId}?locale=en`;
  const among = (...ids: readonly string[]): string =>
    `?uid=${type}&documentIds=${ids.join()}`;

  const ITS_ENTRY = () => ({
    type: "contraindication",
    documentId: withheld,
    locale: "en",
    title: "Without a source",
  });

  it.each(WORKING)("is listed for %s, with what is wrong", async (who) => {
    const all = { total: 1, entries: [ITS_ENTRY()] };
    expect(await get(who, "")).toEqual({ status: 200, body: all });
    expect(await get(who, among(withheld, shown))).toEqual({
      status: 200,
      body: all,
    });
    expect((await get(who, among(shown))).body).toEqual({
      total: 0,
      entries: [],
    });
    expect((await get(who, of(withheld))).body).toEqual({
      issues: [
        {
          label: "Sources",
          message: "Add at least one that is published in this language.",
        },
      ],
    });
    expect((await get(who, of(shown))).body).toEqual({
      issues: null,
    });
  });

  it.each(["stranger", "own-only", "spanish-only"])(
    "is not mentioned to somebody who may not read it: %s",
    async (who) => {
      const none = { status: 200, body: { total: 0, entries: [] } };
      expect(await get(who, "")).toEqual(none);
      expect(await get(who, among(withheld))).toEqual(none);
      expect((await get(who, of(withheld))).status).toBe(404);
    },
  );

  it("is told to nobody who is not signed in, and questions without sense are refused", async () => {
    expect((await get("nobody", "")).status).toBe(401);
    expect((await get("nobody", of(withheld))).status).toBe(401);
    for (const query of [
      "?uid=plugin::bodywork.nothing&documentIds=a",
      `?uid=${type}`,
      `?uid=${type}&documentIds=a'b`,
    ])
      expect((await get("strapi-editor", query)).status).toBe(400);
    expect((await get("strapi-editor", of("nothing"))).status).toBe(404);
  });

  it("leaves the lists when readers see it again, or when it is unpublished", async () => {
    const total = async (): Promise<number> =>
      ((await get("bodywork-viewer", "")).body as WithheldEntries).total;
    await cms.documents("source", "publish", { documentId: source });
    expect(await total()).toBe(0);
    await cms.documents("source", "unpublish", { documentId: source });
    expect(await total()).toBe(1);
    await cms.documents("contraindication", "unpublish", {
      documentId: withheld,
    });
    expect(await total()).toBe(0);
    expect((await get("bodywork-viewer", of(withheld))).status).toBe(404);
  });
});
