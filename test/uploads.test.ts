import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import {
  describeInBrowser,
  launchBrowser,
  screenshot,
} from "./support/browser";
import { Cms } from "./support/cms";
import { aTechnique } from "./support/entries";
import { ADMIN, type Settings, environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";
import {
  MARK,
  type SentFile,
  aPdf,
  empty,
  oldFiles,
  pictures,
  png,
  polyglot,
  refusedFiles,
} from "./support/hostile-files";
import {
  type SignedIn,
  anAuthor,
  contentApiToken,
  upload,
} from "./support/uploading";

/** Files of an Author, on the origin on which the owner is signed in. */
describeInBrowser("uploads", () => {
  let cms: Cms;
  let author: SignedIn;
  let hostile: Awaited<ReturnType<typeof refusedFiles>>;
  let browser: Browser;
  let owner: Page;

  beforeAll(async () => {
    const settings = await environment({
      SERVE_ADMIN: "true",
      STARTER_CONTENT: "false",
    });
    const uploads = path.join(settings["DATA_DIR"] ?? "", "public/uploads");
    for (const [name, content] of Object.entries(oldFiles)) {
      const file = path.join(uploads, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    hostile = await refusedFiles();
    cms = await Cms.start(settings);
    author = await anAuthor(cms);
    browser = await launchBrowser();
    const context = await browser.newContext();
    context.setDefaultTimeout(60_000);
    owner = await context.newPage();
    await owner.goto(`${cms.url}/admin/auth/login`);
    await owner.fill("input[name=email]", ADMIN.email);
    await owner.fill("input[name=password]", ADMIN.password);
    await owner.click("button[type=submit]");
    await owner.waitForURL(/\/admin\/?$/);
  });
  afterAll(async () => {
    await browser.close();
    await cms.stop();
  });

  /** Which scripts have run on the admin's origin when the owner has opened these addresses in every way there is. */
  const scriptsRunBy = async (
    addresses: readonly string[],
  ): Promise<readonly string[]> => {
    const page = await owner.context().newPage();
    for (const address of addresses) {
      // What is not shown but saved ends a navigation.
      await page.goto(address).catch(() => undefined);
      await page.waitForLoadState().catch(() => undefined);
    }
    await page.goto(`${cms.url}/admin`);
    for (const address of addresses)
      await page.evaluate(async (src) => {
        const attempts = ["iframe", "object", "embed", "script", "img"].map(
          (tag) =>
            new Promise((resolve) => {
              const element = document.createElement(tag);
              element.onload = element.onerror = resolve;
              element.setAttribute(tag === "object" ? "data" : "src", src);
              document.body.append(element);
              setTimeout(resolve, 300);
            }),
        );
        await Promise.all(attempts);
      }, address);
    const ran = await page.evaluate(
      (mark) => Object.keys(localStorage).filter((key) => key.startsWith(mark)),
      MARK,
    );
    await page.evaluate(() => localStorage.clear());
    await page.close();
    return ran;
  };

  const at = (url: string): string => `${cms.url}${url}`;

  /** The roads to the same file: as it is linked to, and as a static file server understands it too. */
  const addressesOf = (name: string): readonly string[] =>
    ["/uploads/", "/%75ploads/", "//uploads/", "/x/..%2fuploads/"].map(
      (folder) => at(`${folder}${name}`),
    );

  const refusals = async (
    send: (file: SentFile) => ReturnType<typeof upload>,
  ): Promise<readonly (readonly string[])[]> => {
    const seen: string[][] = [];
    for (const [, file] of hostile) {
      const { status, code, message = "" } = await send(file);
      seen.push([file.name, `${status} ${code ?? message}`]);
      expect(message).not.toBe("");
    }
    return seen;
  };

  it("take the pictures that editors need, with thumbnails, and a PDF", async () => {
    const files = [...(await pictures()), aPdf()];
    const answer = await upload(cms, author.token, files);
    expect(answer.status).toBe(201);
    const types = answer.files.map(({ mime, ext }) => `${mime} ${ext}`);
    expect(types.sort()).toEqual([
      "application/pdf .pdf",
      "image/avif .avif",
      "image/gif .gif",
      "image/jpeg .jpg",
      "image/png .png",
      "image/webp .webp",
    ]);
    const served = await Promise.all(
      answer.files
        .flatMap(({ url, formats }) => [
          url,
          ...Object.values(formats ?? {}).map((format) => format.url),
        ])
        .map(async (url) => {
          const { status, headers } = await fetch(at(url));
          return `${status} ${headers.get("content-type") ?? ""} ${headers.get("content-disposition")?.split(";")[0] ?? ""}`;
        }),
    );
    expect(served.sort()).toEqual([
      "200 application/pdf attachment",
      "200 image/avif inline",
      ...["gif", "jpeg", "png", "webp"].flatMap((type) =>
        Array.from({ length: 2 }, () => `200 image/${type} inline`),
      ),
    ]);
  });

  it("are refused when they are anything else, by content, each with a code and a message", async () => {
    const expected = hostile.map(([code, { name }]) => [name, `400 ${code}`]);
    expect(await refusals((file) => upload(cms, author.token, [file]))).toEqual(
      expected,
    );
    // The route of the new media library.
    expect(
      await refusals((file) =>
        upload(cms, author.token, [file], { to: "/upload/files" }),
      ),
    ).toEqual(expected);
  });

  it("are refused when there is nothing in them", async () => {
    // Strapi refuses a file that comes alone before anybody else is asked.
    expect((await upload(cms, author.token, [empty])).status).toBe(400);
    expect(
      await upload(cms, author.token, [await png("a.png", "image/png"), empty]),
    ).toMatchObject({ status: 400, code: "UPLOAD_EMPTY" });
  });

  it("are named for what they hold, whatever was claimed", async () => {
    const { status, files } = await upload(cms, author.token, [
      await png("drawing.svg", "image/svg+xml"),
      await polyglot("page.html", "text/html"),
      await png('What "is" this?.PNG', "image/png"),
      await png("no-extension", "application/octet-stream"),
    ]);
    expect(status).toBe(201);
    const named = files.map(
      ({ name, ext, mime }) => `${name}: ${ext}, ${mime}`,
    );
    expect(named.sort()).toEqual([
      "What _is_ this_.PNG: .PNG, image/png",
      "drawing.svg.png: .png, image/png",
      "no-extension.png: .png, image/png",
      "page.html.gif: .gif, image/gif",
    ]);
    expect(await scriptsRunBy(files.map(({ url }) => at(url)))).toEqual([]);
  });

  it("are taken as a whole or not at all", async () => {
    const before = await upload(cms, author.token, [
      await png("alone.png", "image/png"),
    ]);
    const [refused] = hostile;
    const { status, code } = await upload(cms, author.token, [
      await png("beside.png", "image/png"),
      ...(refused ? [refused[1]] : []),
    ]);
    expect({ status, code }).toEqual({
      status: 400,
      code: "UPLOAD_TYPE_NOT_ALLOWED",
    });
    const after = await upload(cms, author.token, [
      await png("after.png", "image/png"),
    ]);
    expect(after.files[0]?.id).toBe((before.files[0]?.id ?? 0) + 1);
  });

  it("keep their type when they are replaced or renamed", async () => {
    const { files } = await upload(cms, author.token, [
      await png("kept.png", "image/png"),
    ]);
    const [file] = files;
    if (!file) throw new Error("There is no file.");
    const replace = (by: SentFile) =>
      upload(cms, author.token, [by], {
        to: `/upload/files/${file.id}/replace`,
      });
    const [jpeg] = await pictures();
    if (!jpeg) throw new Error("There is no picture.");
    expect(await replace(jpeg)).toMatchObject({
      status: 400,
      code: "UPLOAD_TYPE_DIFFERS",
    });
    expect(await replace(await png("other.html", "text/html"))).toMatchObject({
      status: 200,
      files: [{ name: "other.html.png", mime: "image/png", url: file.url }],
    });
    expect(await refusals(replace)).toEqual(
      hostile.map(([code, { name }]) => [name, `400 ${code}`]),
    );

    const rename = (name: string) =>
      upload(cms, author.token, [], {
        to: `/upload?id=${file.id}`,
        fields: { fileInfo: JSON.stringify({ name }) },
      });
    expect((await rename("invoice.html")).files[0]?.name).toBe(
      "invoice.html.png",
    );
    expect((await rename("Knee: the front.PNG")).files[0]?.name).toBe(
      "Knee: the front.PNG",
    );
    expect(await rename("nul\u0000.png")).toMatchObject({
      status: 400,
      code: "UPLOAD_NAME_INVALID",
    });
    const bulk = await cms.admin("POST", "/upload/actions/bulk-update", {
      updates: [{ id: file.id, fileInfo: { name: "gpj\u202e.html" } }],
    });
    expect(await bulk.json()).toMatchObject({
      error: { status: 400, details: { code: "UPLOAD_NAME_INVALID" } },
    });
  });

  it("of other roads are checked too: the content API, a logo of the admin", async () => {
    const token = await contentApiToken(cms);
    expect(
      (
        await upload(cms, token, [await png("api.png", "image/png")], {
          to: "/api/upload",
        })
      ).status,
    ).toBe(201);
    for (const [code, file] of hostile.slice(0, 6))
      expect(
        await upload(cms, token, [file], { to: "/api/upload" }),
      ).toMatchObject({ status: 400, code });

    const owner = await cms.adminToken();
    const logo = (file: SentFile) =>
      upload(cms, owner, [file], {
        to: "/admin/project-settings",
        field: "menuLogo",
      });
    expect(
      (await logo(await png("logo.html", "image/png"))).files,
    ).toMatchObject([{ menuLogo: { ext: ".png" } }]);
    for (const file of [
      { ...(hostile[0]?.[1] as SentFile), type: "image/svg+xml" },
      { ...aPdf("logo.png"), type: "image/png" },
    ])
      expect(await logo(file)).toMatchObject({
        status: 400,
        code: "UPLOAD_TYPE_NOT_ALLOWED",
      });
  });

  it("are refused with the reason before the eyes of the editor", async () => {
    const page = await owner.context().newPage();
    await page.goto(`${cms.url}/admin/plugins/upload`);
    await page.getByRole("button", { name: "New" }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("menuitem", { name: "File upload", exact: true }).click(),
    ]);
    await chooser.setFiles({
      name: "drawing.svg",
      mimeType: "image/svg+xml",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    });
    await page
      .getByText(
        "“drawing.svg” cannot be uploaded: by its content it is an SVG document. Save it in one of these formats: JPEG, PNG, WebP, AVIF, GIF, PDF. (UPLOAD_TYPE_NOT_ALLOWED)",
      )
      .waitFor();
    await screenshot(page, "upload-refused");
    await page.close();
  });

  it("run no script on the admin's origin, however they got there and are opened", async () => {
    const addresses = Object.keys(oldFiles).flatMap(addressesOf);
    expect(await scriptsRunBy(addresses)).toEqual([]);
  });

  it("say in every answer that they are no page", async () => {
    for (const address of [
      ...Object.keys(oldFiles).flatMap(addressesOf),
      at("/uploads/none.html"),
    ]) {
      const { headers } = await fetch(address);
      expect([
        address,
        headers.get("x-content-type-options"),
        headers.get("content-security-policy"),
      ]).toEqual([
        address,
        "nosniff",
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      ]);
    }
    const partial = await fetch(at("/uploads/old.html"), {
      headers: { range: "bytes=0-9" },
    });
    expect(partial.status).toBe(206);
    expect(partial.headers.get("content-disposition")).toContain("attachment");
    expect(partial.headers.get("content-type")).toBe(
      "application/octet-stream",
    );
  });
});

describeInBrowser("uploads on an origin of their own", () => {
  let cms: Cms;
  let gateway: Gateway;
  let browser: Browser;
  let settings: Settings;
  let uploadsUrl: string;

  beforeAll(async () => {
    const given = await environment({
      SERVE_ADMIN: "true",
      STARTER_CONTENT: "false",
    });
    // Two names of one machine are two origins.
    uploadsUrl = `http://localhost:${given["CMS_PORT"] ?? ""}`;
    settings = {
      ...given,
      CMS_URL: `http://127.0.0.1:${given["CMS_PORT"] ?? ""}`,
      API_URL: `http://127.0.0.1:${given["API_PORT"] ?? ""}`,
      UPLOADS_URL: uploadsUrl,
    };
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
    await cms.stop();
  });

  it("are nowhere else, and nothing else is there", async () => {
    for (const path of [
      "/uploads/a.png",
      "/%75ploads/a.png",
      "//uploads/a.png",
    ]) {
      const response = await fetch(`${cms.url}${path}?v=1`, {
        redirect: "manual",
      });
      expect(response.status).toBe(302);
      expect(response.headers.get("location")).toBe(
        `${uploadsUrl}/uploads/a.png?v=1`,
      );
    }
    for (const path of [
      "/admin",
      "/admin/login",
      "/api/bodywork/feed/snapshot",
      "/_health",
      "/",
    ])
      expect((await fetch(`${uploadsUrl}${path}`)).status).toBe(404);
  });

  it("are shown to readers and to editors", async () => {
    const { files } = await upload(
      cms,
      await cms.adminToken(),
      [await png("shown.png", "image/png")],
      { fields: { fileInfo: JSON.stringify({ alternativeText: "A test" }) } },
    );
    await cms.documents("technique", "create", {
      data: aTechnique({ slug: "shown", image: files[0]?.id }),
      status: "published",
    });
    const { technique } = await eventually(
      () =>
        gateway.data<{ technique: { image: { url: string } } | null }>(
          '{ technique(slug: "shown") { image { url } } }',
        ),
      (data) => data.technique !== null,
    );
    const url = technique?.image.url ?? "";
    expect(url).toBe(`${uploadsUrl}${files[0]?.url ?? ""}`);
    expect((await fetch(url)).headers.get("content-type")).toBe("image/png");

    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${cms.url}/admin/auth/login`);
    await page.fill("input[name=email]", ADMIN.email);
    await page.fill("input[name=password]", ADMIN.password);
    await page.click("button[type=submit]");
    await page.waitForURL(/\/admin\/?$/);
    await page.goto(`${cms.url}/admin/plugins/upload`);
    const shown = page.locator('img[src*="thumbnail_shown"]');
    await shown.waitFor();
    expect(await shown.evaluate("(image) => image.decode()")).toBeUndefined();
  });

  it("cannot have the origin of the admin", async () => {
    const wrong = { ...(await environment()) };
    await expect(
      Cms.start({
        ...wrong,
        UPLOADS_URL: `http://localhost:${wrong["CMS_PORT"] ?? ""}`,
      }),
    ).rejects.toThrow(/origin for uploads/);
  });
});
