import { createClient } from "@bodywork/client";
import { TechniqueNameDocument } from "@bodywork/client/documents";
import jwt from "jsonwebtoken";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import {
  describeInBrowser,
  launchBrowser,
  overflowOf,
  screenshot,
  violationsOn,
} from "./support/browser";
import { Cms, uid } from "./support/cms";
import {
  aCondition,
  aTechnique,
  anIndication,
  paragraph,
} from "./support/entries";
import { ADMIN, environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

const DRAFT = "Written a moment ago, and seen by editors only.";
const PUBLISHED = "A technique that only tests know.";

/** From the form of the admin to the frame in which a draft is shown, and nowhere else. */
describeInBrowser("a preview", () => {
  let settings: Readonly<Record<string, string>>;
  let cms: Cms;
  let gateway: Gateway;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let technique: string;

  beforeAll(async () => {
    const given = await environment({
      SERVE_ADMIN: "true",
      STARTER_CONTENT: "false",
    });
    settings = {
      ...given,
      // A frame is shown to the origin that it was told of, and to no other name of the same machine.
      CMS_URL: `http://127.0.0.1:${given["CMS_PORT"] ?? ""}`,
      API_URL: `http://127.0.0.1:${given["API_PORT"] ?? ""}`,
    };
    browser = await launchBrowser();
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
    ({ documentId: technique } = await cms.documents("technique", "create", {
      data: aTechnique({ slug: "previewed" }),
      status: "published",
    }));
    context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
    });
    // The admin takes its time beside other work.
    context.setDefaultTimeout(90_000);
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
    await cms.stop();
  });

  const manager = (type: string, documentId: string): string =>
    `${cms.url}/admin/content-manager/collection-types/${uid(type)}/${documentId}`;

  const query = '{ technique(slug: "previewed") { summary } }';

  const publicSummary = async (): Promise<string | undefined> =>
    (await gateway.data<{ technique: { summary: string } | null }>(query))
      .technique?.summary;

  const previewAsked = (token: string, text = query): Promise<Response> =>
    fetch(`${gateway.url}/preview/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query: text }),
    });

  /** What Strapi's admin asks for before it shows its button. */
  const previewUrl = async (
    type: string,
    documentId: string,
    search = "",
  ): Promise<URL | null> => {
    const response = await cms.admin(
      "GET",
      `/content-manager/preview/url/${uid(type)}?documentId=${documentId}${search}`,
    );
    if (response.status === 204) return null;
    const { data } = (await response.json()) as { data: { url: string } };
    return new URL(data.url);
  };

  const tokenFor = async (): Promise<string> =>
    (await previewUrl("technique", technique))?.searchParams.get("token") ?? "";

  const shownFrame = async (shownIn = page): Promise<Frame> => {
    const element = await shownIn.getByTestId("preview-iframe").elementHandle();
    const frame = await element.contentFrame();
    if (!frame) throw new Error("There is no frame.");
    return frame;
  };

  const openPreview = async (): Promise<void> => {
    await page.getByRole("link", { name: "Open preview" }).click();
    await page.getByTestId("preview-iframe").waitFor();
  };

  it("opens by Strapi's own button and shows the draft, while readers see what is published", async () => {
    await page.goto(`${cms.url}/admin/auth/login`);
    await page.fill("input[name=email]", ADMIN.email);
    await page.fill("input[name=password]", ADMIN.password);
    await page.click("button[type=submit]");
    await page.waitForURL(/\/admin\/?$/);

    await page.goto(manager("technique", technique));
    await page.getByRole("link", { name: "Open preview" }).waitFor();
    await page.locator("[name=summary]").fill(DRAFT);
    await page.getByRole("button", { name: "Save" }).first().click();
    await page.getByText("Saved document").first().waitFor();
    await openPreview();

    const frame = await shownFrame();
    await frame.getByText(DRAFT).waitFor();
    await frame.getByText("Draft preview: not published").waitFor();
    await screenshot(page, "preview-draft");
    expect(await publicSummary()).toBe(PUBLISHED);
    const publicPage = await fetch(`${gateway.url}/embed/technique/previewed`);
    expect(await publicPage.text()).not.toContain(DRAFT);
  });

  it("follows what is saved, by whomever", async () => {
    const frame = await shownFrame();
    const saved = "Saved while the preview was open.";
    await cms.documents("technique", "update", {
      documentId: technique,
      data: { summary: saved },
    });
    await frame.getByText(saved).waitFor();
    expect(await publicSummary()).toBe(PUBLISHED);
  });

  it("looks at once when the admin says that something was saved, and listens to nobody else", async () => {
    const quiet = await context.newPage();
    // Without looking by itself every other second.
    await quiet.addInitScript(
      `if (location.href.startsWith("${gateway.url}")) window.setInterval = () => 0;`,
    );
    let looks = 0;
    quiet.on("request", (request) => {
      if (
        request.resourceType() === "fetch" &&
        request.url().includes(`${gateway.url}/preview/`)
      )
        looks += 1;
    });
    await quiet.goto(`${manager("technique", technique)}/preview`);
    const frame = await shownFrame(quiet);
    await frame.getByText("Saved while the preview was open.").waitFor();

    const saved = "Saved, and said so.";
    await cms.documents("technique", "update", {
      documentId: technique,
      data: { summary: saved },
    });
    const token = await tokenFor();
    await eventually(
      async () => (await previewAsked(token)).text(),
      (answer) => answer.includes(saved),
    );
    await frame.evaluate(() => postMessage({ type: "strapiUpdate" }, "*"));
    await quiet.getByTestId("preview-iframe").evaluate((element) => {
      // As Strapi's preview does it after a save.
      const { contentWindow, src } = element as HTMLIFrameElement;
      contentWindow?.postMessage({ type: "somethingElse" }, "*");
      contentWindow?.postMessage({ type: "strapiUpdate" }, new URL(src).origin);
    });
    await frame.getByText(saved).waitFor();
    expect(looks).toBe(1);
    await quiet.close();
  });

  it("shows the published page beside it, without a token", async () => {
    await page.getByRole("tab", { name: "published" }).click();
    await eventually(
      () => Promise.resolve(page.frames().map((frame) => frame.url())),
      (urls) =>
        urls.includes(`${gateway.url}/embed/technique/previewed?locale=en`),
    );
    const frame = await shownFrame();
    await frame.getByText(PUBLISHED).waitFor();
    await screenshot(page, "preview-published");
    await page.getByRole("tab", { name: "draft" }).click();
  });

  it("answers the same query from the drafts with the token, and only with it", async () => {
    const response = await previewAsked(await tokenFor());
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(await response.json()).toMatchObject({
      data: { technique: { summary: "Saved, and said so." } },
    });
    const foreign = jwt.sign({}, "a secret that somebody else has", {
      algorithm: "HS256",
      issuer: "bodywork-cms",
      audience: "bodywork-preview",
      subject: "1",
      expiresIn: 60,
    });
    const refused = await previewAsked(foreign);
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain("PREVIEW_TOKEN_INVALID");
  });

  it("is what the client asks for and listens to, with the token", async () => {
    // Not as the name, which the slug would follow.
    const slug = "of-a-draft";
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug, name: "Unpublished" }),
    });
    const url = `${gateway.url}/graphql`;
    const reader = createClient({ url });
    const editor = createClient({ url, previewToken: await tokenFor() });
    const named = { technique: { name: "Unpublished" } };
    await eventually(
      () => editor.query(TechniqueNameDocument, { slug }),
      ({ technique: found }) => found !== null,
    );
    const names: (string | undefined)[] = [];
    for await (const answer of editor.live(TechniqueNameDocument, { slug })) {
      names.push(answer.technique?.name);
      if (names.length === 2) break;
      expect(answer).toMatchObject(named);
      await cms.documents("technique", "update", {
        documentId,
        data: { name: "Changed" },
      });
    }
    expect(names).toEqual(["Unpublished", "Changed"]);
    expect(await reader.query(TechniqueNameDocument, { slug })).toMatchObject({
      technique: null,
    });
    const refused = createClient({ url, previewToken: "foreign" });
    await expect(
      refused.query(TechniqueNameDocument, { slug }),
    ).rejects.toMatchObject({ code: "PREVIEW_TOKEN_INVALID", status: 401 });
  });

  it("shows the draft under the slug that it has now, and not at all without one", async () => {
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({ slug: "first-slug" }),
      status: "published",
    });
    await cms.documents("technique", "update", {
      documentId,
      data: { slug: "second-slug" },
    });
    const address = await previewUrl("technique", documentId);
    expect(address?.pathname).toBe("/preview/embed/technique/second-slug");
    const shown = await eventually(
      () => fetch(address ?? ""),
      ({ status }) => status !== 404,
    );
    expect(shown.status).toBe(200);
    const alone = await context.newPage();
    await alone.goto(address?.href ?? "");
    expect(await violationsOn(alone)).toEqual([]);
    expect(await overflowOf(alone)).toBeLessThanOrEqual(0);
    await alone.close();
    expect(
      (await previewUrl("technique", documentId, "&status=published"))
        ?.pathname,
    ).toBe("/embed/technique/first-slug");
    await cms.write(
      "technique",
      { documentId, publishedAt: null },
      { slug: null },
    );
    expect(await previewUrl("technique", documentId)).toBeNull();
  });

  it("shows an indication on the page of its condition, and no half draft besides", async () => {
    const condition = await cms.documents("condition", "create", {
      data: aCondition({ slug: "previewed-condition" }),
    });
    const { documentId } = await cms.documents("indication", "create", {
      data: anIndication({
        slug: "previewed-indication",
        technique,
        condition: condition.documentId,
      }),
    });
    const address = await previewUrl("indication", documentId);
    expect(address?.pathname).toBe(
      "/preview/embed/condition/previewed-condition",
    );
    expect(
      await previewUrl("indication", documentId, "&status=published"),
    ).toBeNull();
  });

  it("shows all of a draft that readers find on no page, field by field", async () => {
    const { documentId } = await cms.documents("faq", "create", {
      data: {
        slug: "previewed-question",
        question: "Is this shown?",
        topic: "SAFETY",
        order: 1,
        answer: paragraph("An answer that only editors see."),
        techniques: [technique],
      },
    });
    const address = await previewUrl("faq", documentId);
    expect(address?.pathname).toBe("/preview/entry/faq/previewed-question");
    await eventually(
      () => fetch(address ?? ""),
      ({ status }) => status === 200,
    );
    const alone = await context.newPage();
    await alone.goto(address?.href ?? "");
    await alone.getByRole("heading", { name: "Is this shown?" }).waitFor();
    await alone.getByText("An answer that only editors see.").waitFor();
    await alone.getByText("Test technique").waitFor();
    expect(await alone.getByText("editorNotes").count()).toBe(0);
    await screenshot(alone, "preview-faq");
    expect(await violationsOn(alone)).toEqual([]);
    await alone.close();
    expect(await previewUrl("faq", documentId, "&status=published")).toBeNull();
  });

  it("shows the description and the picture, below what partners show", async () => {
    const file = await cms.query("plugin::upload.file", "create", {
      data: {
        name: "picture.png",
        alternativeText: "Hands on a back",
        hash: "picture",
        ext: ".png",
        mime: "image/png",
        size: 1,
        url: "/favicon.ico",
        provider: "local",
        width: 64,
        height: 64,
      },
    });
    const { documentId } = await cms.documents("technique", "create", {
      data: aTechnique({
        slug: "pictured",
        name: "Pictured",
        description: paragraph("All that there is to say."),
        image: file["id"],
      }),
    });
    const address = await previewUrl("technique", documentId);
    await eventually(
      () => fetch(address ?? ""),
      ({ status }) => status === 200,
    );
    const alone = await context.newPage();
    await alone.goto(address?.href ?? "");
    await alone.getByText("All that there is to say.").waitFor();
    const picture = alone.getByRole("img", { name: "Hands on a back" });
    await picture.waitFor();
    await eventually(
      () =>
        picture.evaluate((image) => (image as HTMLImageElement).naturalWidth),
      (width) => width > 0,
    );
    await screenshot(alone, "preview-picture");
    expect(await violationsOn(alone)).toEqual([]);
    await alone.close();
  });

  it("is framed by the admin under both names of a machine of one's own", async () => {
    const address = await previewUrl("technique", technique);
    const { headers } = await fetch(address ?? "");
    const port = settings["CMS_PORT"] ?? "";
    expect(headers.get("content-security-policy")).toContain(
      `frame-ancestors 'self' http://localhost:${port} http://127.0.0.1:${port};`,
    );
  });

  it("is for whoever may read the entry, and for nobody else", async () => {
    const created = async (path: string, body: object): Promise<number> => {
      const response = await cms.admin("POST", path, body);
      const { data } = (await response.json()) as { data: { id: number } };
      return data.id;
    };
    const role = await created("/admin/roles", {
      name: "Writer",
      description: "Reads what they have written",
    });
    const permission = (action: string, conditions: readonly string[]) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid("technique"),
      properties: {
        fields: ["name", "slug", "summary", "intent", "caution"],
        locales: ["en"],
      },
      conditions,
    });
    await cms.admin("PUT", `/admin/roles/${role}/permissions`, {
      permissions: [
        permission("create", []),
        permission("read", ["admin::is-creator"]),
      ],
    });
    const writer = { email: "writer@example.org", password: "Other-horse-8" };
    const id = await created("/admin/users", {
      email: writer.email,
      firstname: "A",
      lastname: "Writer",
      roles: [role],
    });
    await cms.admin("PUT", `/admin/users/${id}`, {
      password: writer.password,
      isActive: true,
    });
    const signedIn = await fetch(`${cms.url}/admin/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(writer),
    });
    const { data } = (await signedIn.json()) as { data: { token: string } };
    const asWriter = (path: string, init: RequestInit = {}) =>
      fetch(`${cms.url}/content-manager/${path}`, {
        ...init,
        headers: {
          authorization: `Bearer ${data.token}`,
          "content-type": "application/json",
        },
      });
    const preview = (documentId: string) =>
      asWriter(`preview/url/${uid("technique")}?documentId=${documentId}`);

    const written = await asWriter(`collection-types/${uid("technique")}`, {
      method: "POST",
      body: JSON.stringify(aTechnique({ slug: "of-the-writer" })),
    });
    const own = (await written.json()) as { data: { documentId: string } };
    const opened = await preview(own.data.documentId);
    expect(opened.status).toBe(200);
    expect(await opened.text()).toContain(
      "/preview/embed/technique/of-the-writer",
    );
    expect((await preview(technique)).status).toBe(204);

    const nobody = `${cms.url}/content-manager/preview/url/${uid("technique")}?documentId=${technique}`;
    expect((await fetch(nobody)).status).toBe(401);
  });

  it("says in words that it has ended, and how to open it again", async () => {
    const expired = jwt.sign(
      { iat: 1_700_000_000, exp: 1_700_000_900 },
      settings["PREVIEW_SECRET"] ?? "",
      {
        algorithm: "HS256",
        issuer: "bodywork-cms",
        audience: "bodywork-preview",
        subject: "1",
      },
    );
    // What the admin asks for once more, it gets a token for whose time is over.
    await page.route("**/content-manager/preview/url/**", async (route) =>
      route.fulfill({
        json: {
          data: {
            url: `${gateway.url}/preview/embed/technique/previewed?locale=en&token=${expired}`,
          },
        },
      }),
    );
    await page.reload();
    const frame = await shownFrame();
    await frame.getByText("This preview has ended").waitFor();
    await screenshot(page, "preview-ended");
    await page.unroute("**/content-manager/preview/url/**");
    await page.reload();
    await (await shownFrame()).getByText("Saved, and said so.").waitFor();
  });

  it("leaves no token in what the CMS and the gateway log", () => {
    for (const output of [cms.output, gateway.output])
      expect(output).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
  });
});
