import { contentTypeNames } from "strapi-plugin-bodywork/contracts";
import { Cms, uid } from "./support/cms";
import { aSource, aTechnique } from "./support/entries";
import { environment } from "./support/environment";

/** What the roles of an editorial team can do, asked as the admin's own pages ask. */
describe("the roles", () => {
  let cms: Cms;
  let settings: Readonly<Record<string, string>>;
  const tokens = new Map<string, string>();
  const users = new Map<string, number>();

  const PASSWORD = "Correct-horse-7";

  interface Role {
    readonly id: number;
    readonly name: string;
    readonly code: string;
  }

  const roles = async (): Promise<readonly Role[]> => {
    const response = await cms.admin("GET", "/admin/roles");
    return ((await response.json()) as { data: readonly Role[] }).data;
  };

  const signIn = async (email: string): Promise<string> => {
    const response = await fetch(`${cms.url}/admin/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    return data.token;
  };

  /** Somebody with a role. */
  const employ = async (code: string): Promise<void> => {
    const role = (await roles()).find((each) => each.code === code);
    const email = `${code}@example.org`;
    const response = await cms.admin("POST", "/admin/users", {
      email,
      firstname: code,
      lastname: "Test",
      roles: [role?.id],
    });
    const { data } = (await response.json()) as { data: { id: number } };
    await cms.admin("PUT", `/admin/users/${data.id}`, {
      password: PASSWORD,
      isActive: true,
    });
    users.set(code, data.id);
    tokens.set(code, await signIn(email));
  };

  const as = async (
    code: string,
    method: string,
    pathname: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(
      `${cms.url}/content-manager/collection-types/${pathname}`,
      {
        method,
        headers: {
          authorization: `Bearer ${tokens.get(code) ?? ""}`,
          "content-type": "application/json",
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
    );
    return {
      status: response.status,
      body: await response.json().catch(() => null),
    };
  };

  const technique = uid("technique");

  const WORKING = [
    "strapi-editor",
    "strapi-author",
    "bodywork-content-editor",
    "bodywork-medical-reviewer",
    "bodywork-viewer",
  ] as const;

  beforeAll(async () => {
    settings = await environment({ STARTER_CONTENT: "false" });
    cms = await Cms.start(settings);
    for (const code of WORKING) await employ(code);
  });
  afterAll(() => cms.stop());

  const create = async (slug: string): Promise<string> =>
    (
      await cms.documents("technique", "create", {
        data: aTechnique({ slug }),
      })
    ).documentId;

  it.each(WORKING)("%s sees entries of every type", async (code) => {
    for (const type of contentTypeNames) {
      const { status } = await as(code, "GET", uid(type));
      expect([type, status]).toEqual([type, 200]);
    }
    await create(`seen-by-${code}`);
    const { body } = await as(
      code,
      "GET",
      `${technique}?filters[slug][$eq]=seen-by-${code}`,
    );
    expect(body).toMatchObject({ results: [{ slug: `seen-by-${code}` }] });
  });

  it.each([
    ["strapi-editor", 201, 200, 200, 200],
    ["strapi-author", 201, 403, 403, 403],
    ["bodywork-content-editor", 201, 200, 200, 200],
    ["bodywork-medical-reviewer", 403, 200, 200, 403],
    ["bodywork-viewer", 403, 403, 403, 403],
  ])(
    "%s creates: %i, changes what others made: %i, publishes it: %i, deletes it: %i",
    async (code, creates, changes, publishes, deletes) => {
      const made = await as(
        code,
        "POST",
        technique,
        aTechnique({ slug: `by-${code}` }),
      );
      const id = await create(`for-${code}`);
      const changed = await as(code, "PUT", `${technique}/${id}`, {
        summary: "Changed.",
      });
      const published = await as(
        code,
        "POST",
        `${technique}/${id}/actions/publish`,
        aTechnique({ slug: `for-${code}` }),
      );
      const deleted = await as(code, "DELETE", `${technique}/${id}`);
      expect(
        [made, changed, published, deleted].map(({ status }) => status),
      ).toEqual([creates, changes, publishes, deletes]);
    },
  );

  it("an author changes and deletes what is the author's own, and links it to what others made", async () => {
    const source = await cms.documents("source", "create", {
      data: aSource({ slug: "somebody-elses" }),
    });
    const { body } = await as(
      "strapi-author",
      "POST",
      uid("contraindication"),
      {
        name: "Own",
        slug: "own",
        sources: { connect: [{ documentId: source.documentId }] },
      },
    );
    const { documentId } = (body as { data: { documentId: string } }).data;
    const own = `${uid("contraindication")}/${documentId}`;
    const changed = await as("strapi-author", "PUT", own, { name: "Mine" });
    const deleted = await as("strapi-author", "DELETE", own);
    expect([changed.status, deleted.status]).toEqual([200, 200]);
  });

  it("work in a language from the moment it is added", async () => {
    await cms.admin("POST", "/i18n/locales", {
      code: "fr",
      name: "French (fr)",
      isDefault: false,
    });
    const { status } = await as(
      "bodywork-content-editor",
      "POST",
      `${technique}?locale=fr`,
      aTechnique({ slug: "en-francais" }),
    );
    expect(status).toBe(201);
  });

  it("are left as an administrator has changed them, after the next start too", async () => {
    const all = await roles();
    const idOf = (code: string) => all.find((each) => each.code === code)?.id;
    const reviewer = idOf("bodywork-medical-reviewer") ?? 0;
    const response = await cms.admin(
      "GET",
      `/admin/roles/${reviewer}/permissions`,
    );
    const { data } = (await response.json()) as {
      data: readonly {
        readonly action: string;
        readonly subject: string | null;
        readonly properties: object;
        readonly conditions: readonly string[];
      }[];
    };
    const taken = await cms.admin(
      "PUT",
      `/admin/roles/${reviewer}/permissions`,
      {
        permissions: data
          .filter(({ action }) => !action.endsWith(".publish"))
          .map(({ action, subject, properties, conditions }) => ({
            action,
            subject,
            properties,
            conditions,
          })),
      },
    );
    expect(taken.status).toBe(200);
    const viewer = "bodywork-viewer";
    await cms.admin("DELETE", `/admin/users/${users.get(viewer) ?? 0}`);
    await cms.admin("DELETE", `/admin/roles/${idOf(viewer) ?? 0}`);

    await cms.stop();
    cms = await Cms.start(settings);
    for (const code of WORKING.slice(0, 4))
      tokens.set(code, await signIn(`${code}@example.org`));
    const id = await create("after-the-next-start");
    const publish = (code: string) =>
      as(
        code,
        "POST",
        `${technique}/${id}/actions/publish`,
        aTechnique({ slug: "after-the-next-start" }),
      );
    expect((await publish("bodywork-medical-reviewer")).status).toBe(403);
    expect((await publish("bodywork-content-editor")).status).toBe(200);
    expect((await roles()).map(({ code }) => code)).not.toContain(viewer);
  });

  it("are left alone, too, by the first start of a version that completes them", async () => {
    await cms.query("strapi::core-store", "deleteMany", {
      where: { key: "plugin_bodywork_granted" },
    });
    await cms.stop();
    cms = await Cms.start(settings);
    const reviewer = "bodywork-medical-reviewer";
    tokens.set(reviewer, await signIn(`${reviewer}@example.org`));
    const id = await create("after-an-upgrade");
    const { status } = await as(
      reviewer,
      "POST",
      `${technique}/${id}/actions/publish`,
      aTechnique({ slug: "after-an-upgrade" }),
    );
    expect(status).toBe(403);
  });
});
