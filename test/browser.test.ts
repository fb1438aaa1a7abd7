import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Dialog, Page } from "playwright-core";
import {
  type Attributes,
  contentTypeNames,
  contentTypes,
} from "strapi-plugin-bodywork/contracts";
import {
  describeInBrowser,
  launchBrowser,
  overflowOf,
  screenshot,
  violationsOn,
} from "./support/browser";
import { Cms, uid } from "./support/cms";
import { ADMIN, environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

/** What people see, in a real browser. */
describeInBrowser("in the browser", () => {
  let cms: Cms;
  let gateway: Gateway;
  let settings: Readonly<Record<string, string>>;
  let browser: Browser;

  beforeAll(async () => {
    settings = await environment({ SERVE_ADMIN: "true" });
    // First, so that where there is no browser nothing is left running.
    browser = await launchBrowser();
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
  });
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
    await cms.stop();
  });

  /** A page that can reach this machine only, and remembers what it tried besides. */
  const openPage = async (options: Parameters<Browser["newPage"]>[0] = {}) => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const foreign: string[] = [];
    await page.route(
      (url) =>
        !["127.0.0.1", "localhost"].includes(url.hostname) &&
        url.protocol.startsWith("http"),
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    const failures: string[] = [];
    page.on("pageerror", (error) => failures.push(error.message));
    return { page, foreign, failures };
  };

  describe("the admin", () => {
    let page: Page;
    let failures: readonly string[];

    beforeAll(async () => {
      ({ page, failures } = await openPage());
      await page.goto(`${cms.url}/admin/auth/login`);
      await page.fill("input[name=email]", ADMIN.email);
      await page.fill("input[name=password]", ADMIN.password);
      await page.click("button[type=submit]");
      await page.waitForURL(/\/admin\/?$/);
    });
    afterAll(() => page.close());

    const manager = (type: string): string =>
      `${cms.url}/admin/content-manager/collection-types/${uid(type)}`;

    it.each(contentTypeNames)(
      "lists entries of the type %s and offers a form with every field",
      async (type) => {
        const { menuName, public: readers, editors } = contentTypes[type];
        await page.goto(manager(type));
        await page
          .getByRole("heading", { name: menuName, exact: true })
          .first()
          .waitFor();
        await page.getByText(/entr(y|ies) found/).waitFor();
        await screenshot(page, `admin-list-${type}`);

        await page.goto(`${manager(type)}/create`);
        await page.getByRole("button", { name: "Publish" }).first().waitFor();
        const attributes: Attributes = { ...readers, ...editors };
        for (const attribute of Object.values(attributes)) {
          // Not at once: links of other entries, fields of one kind of guide, and what the CMS writes itself.
          if (attribute.kind === "backlink" || attribute.forKinds) continue;
          if (attribute.kind === "string" && attribute.computed) continue;
          const { label } = attribute;
          await page
            .getByText(label, { exact: false })
            .first()
            .waitFor({ state: "attached" });
        }
        await screenshot(page, `admin-form-${type}`);
        expect(failures).toEqual([]);
      },
    );

    it("shows a broken rule beside its field, and publishes when it is mended", async () => {
      await page.goto(`${manager("body-region")}/create`);
      await page.fill("input[name=name]", "Elbow of the tests");
      await page.fill("input[name=slug]", "knees");
      await page.getByRole("button", { name: "Publish" }).first().click();
      await page
        .getByText(
          "The slug “knees” is already used by another body region in this language.",
        )
        .first()
        .waitFor();
      await screenshot(page, "admin-broken-rule");

      await page.fill("input[name=slug]", "elbow-of-the-tests");
      await page.getByRole("button", { name: "Publish" }).first().click();
      const seen = await eventually(
        () =>
          gateway.data<{ bodyRegion: { name: string } | null }>(
            '{ bodyRegion(slug: "elbow-of-the-tests") { name } }',
          ),
        ({ bodyRegion }) => bodyRegion !== null,
      );
      expect(seen.bodyRegion?.name).toBe("Elbow of the tests");
    });

    /** Leaves a form, be there something in it that is not saved or not. */
    const leaving = async (leave: () => Promise<unknown>): Promise<void> => {
      const accept = (dialog: Dialog): void => void dialog.accept();
      page.on("dialog", accept);
      await leave();
      page.off("dialog", accept);
    };

    it("keeps what was typed when it is not saved, and offers it again after a reload", async () => {
      const [row] = await cms.rows("technique", {
        slug: "prenatal-massage",
        publishedAt: null,
        locale: "en",
      });
      // With the language, which Strapi otherwise adds by loading the form once more.
      const address = `${manager("technique")}/${row?.documentId ?? ""}?plugins[i18n][locale]=en`;
      await page.goto(address);
      const summary = page.getByRole("textbox", { name: "Summary" });
      await summary.fill("Typed, and refused.");
      await page.fill("input[name=slug]", "swedish-massage");
      const save = page.getByRole("button", { name: "Save", exact: true });
      await save.click();
      await page
        .getByText("The slug “swedish-massage” is already used")
        .first()
        .waitFor();
      expect(await summary.inputValue()).toBe("Typed, and refused.");
      expect(await page.inputValue("input[name=slug]")).toBe("swedish-massage");
      await screenshot(page, "admin-refused-save");

      await leaving(() => page.reload());
      await page.getByRole("button", { name: "Restore it" }).click();
      await eventually(
        () => summary.inputValue(),
        (value) => value === "Typed, and refused.",
      );
      await screenshot(page, "admin-restored-text");
      await page.fill("input[name=slug]", "prenatal-massage");
      await save.click();
      await page.getByText("Saved document").first().waitFor();

      await page.reload();
      await eventually(
        () => summary.inputValue(),
        (value) => value === "Typed, and refused.",
      );
      expect(await page.getByText("Restore it").count()).toBe(0);
    });

    it.each(["Save", "Publish"])(
      "offers a new entry again that was not saved, and nothing after it was: %s",
      async (button) => {
        const create = `${manager("body-region")}/create`;
        const slug = `${button.toLowerCase()}-of-the-tests`;
        const slugField = page.locator("input[name=slug]");
        const offer = page.getByRole("button", { name: "Restore it" });
        const slugIs = (wanted: string) =>
          eventually(
            () => slugField.inputValue(),
            (value) => value === wanted,
          );
        const kept = (isKept: boolean) =>
          eventually(
            () => page.evaluate<string>("JSON.stringify(localStorage)"),
            (all) => all.includes(slug) === isKept,
          );
        await leaving(() => page.goto(create));
        await slugIs("");
        await page.fill("input[name=name]", `${button} of the tests`);
        await slugField.fill(slug);
        await kept(true);
        await leaving(() => page.reload());
        await offer.click();
        await slugIs(slug);
        await page
          .getByRole("button", { name: button, exact: true })
          .first()
          .click();
        await kept(false);

        await leaving(() => page.goto(create));
        await slugIs("");
        await leaving(() => page.reload());
        await slugIs("");
        expect(await offer.count()).toBe(0);
      },
    );

    it("fills in the slug of a new entry from its name, and says that somebody else has the entry open", async () => {
      await leaving(() => page.goto(`${manager("body-region")}/create`));
      await page.fill("input[name=name]", "Shin of the tests");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const slugField = page.locator("input[name=slug]");
      await eventually(
        () => slugField.inputValue(),
        (value) => value === "shin-of-the-tests",
      );
      const response = await cms.admin("POST", "/admin/users", {
        email: "ana@example.org",
        firstname: "Ana",
        lastname: "Ruiz",
        roles: [1],
      });
      const { data: ana } = (await response.json()) as { data: { id: number } };
      await cms.admin("PUT", `/admin/users/${ana.id}`, {
        password: ADMIN.password,
        isActive: true,
      });
      const other = await openPage();
      await other.page.goto(`${cms.url}/admin/auth/login`);
      await other.page.fill("input[name=email]", "ana@example.org");
      await other.page.fill("input[name=password]", ADMIN.password);
      await other.page.click("button[type=submit]");
      await other.page.waitForURL(/\/admin\/?$/);
      await other.page.goto(page.url());
      await other.page.getByText("has this entry open, too").waitFor();

      // Both write; the second to save hears of it, and keeps what was typed.
      const name = other.page.locator("input[name=name]");
      await page.fill("input[name=name]", "Shin, said one");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await eventually(
        () => cms.rows("body-region", { slug: "shin-said-one" }),
        (rows) => rows.length > 0,
      );
      await name.fill("Shin, said the other");
      await other.page
        .getByRole("button", { name: "Save", exact: true })
        .click();
      await other.page
        .getByText("both of you have changed: Name.")
        .first()
        .waitFor();
      await screenshot(other.page, "admin-two-editors");
      expect(await name.inputValue()).toBe("Shin, said the other");
      await other.page.close();
    });

    it("keeps what was typed while an entry is created from within one of its links", async () => {
      const [row] = await cms.rows("technique", {
        slug: "reflexology",
        publishedAt: null,
        locale: "en",
      });
      await leaving(() =>
        page.goto(
          `${manager("technique")}/${row?.documentId ?? ""}?plugins[i18n][locale]=en`,
        ),
      );
      const summary = page.getByRole("textbox", { name: "Summary" });
      await summary.fill("Typed before the source was there.");
      await page.getByRole("combobox", { name: "Sources" }).click();
      await page.getByText("Create a relation").click();
      const modal = page.getByRole("dialog");
      await modal
        .getByRole("textbox", { name: "Title" })
        .fill("A source made on the way");
      await modal.getByRole("button", { name: "Save", exact: true }).click();
      await page.getByText("Saved document").first().waitFor();
      await modal.getByText("Edit a relation").waitFor();
      await modal.getByRole("button", { name: "Close modal" }).click();
      await page
        .getByRole("button", { name: "A source made on the way" })
        .waitFor();
      await screenshot(page, "admin-created-from-a-link");
      expect(await summary.inputValue()).toBe(
        "Typed before the source was there.",
      );
    });

    it("saves a draft that is wrong and says what stands in the way; publishing is refused at the fields, and the form keeps everything", async () => {
      const open = async (type: string, slug: string): Promise<void> => {
        const [row] = await cms.rows(type, {
          slug,
          publishedAt: null,
          locale: "en",
        });
        await leaving(() =>
          page.goto(
            `${manager(type)}/${row?.documentId ?? ""}?plugins[i18n][locale]=en`,
          ),
        );
      };
      const click = (name: string) =>
        page.getByRole("button", { name, exact: true }).first().click();
      /** Types into fields, saves, and gives back what the panel says. */
      const saved = async (
        values: Readonly<Record<string, string>>,
      ): Promise<void> => {
        for (const [name, value] of Object.entries(values))
          await page.fill(`[name="${name}"]`, value);
        await click("Save");
        await page.getByText("Saved document").first().waitFor();
      };
      const keeps = async (
        values: Readonly<Record<string, string>>,
      ): Promise<void> => {
        for (const [name, value] of Object.entries(values))
          await eventually(
            () => page.inputValue(`[name="${name}"]`),
            (shown) => shown === value,
          );
      };
      const panel = page.getByRole("complementary").or(page.locator("aside"));

      await open("technique", "myofascial-release");
      const wrong = { summary: "Typed, and wrong.", "sessionMinutes.max": "5" };
      await saved(wrong);
      const crossed = /5 is below \d+, which stands at “From”/;
      await page.getByText("Before publishing").first().waitFor();
      await page.getByText("Session length, To").first().waitFor();
      await panel.getByText(crossed).first().waitFor();
      await screenshot(page, "admin-before-publishing");
      await page.reload();
      await keeps(wrong);
      await click("Publish");
      await page
        .getByText(/^To: 5 is below/)
        .first()
        .waitFor();
      await keeps(wrong);
      await screenshot(page, "admin-refused-publish");
      await page.fill('[name="sessionMinutes.max"]', "90");
      await click("Publish");
      await page
        .getByText("Nothing stands in the way of publishing what is saved.")
        .first()
        .waitFor();

      await open("therapist-profile", "sample-savannah");
      const profile = {
        website: "http://example.org",
        email: "half an addr",
        trainingHours: "-5",
      };
      await saved(profile);
      await page.getByText("The preview cannot show this draft").waitFor();
      await click("Publish");
      for (const words of [
        "Website: “http://example.org” is not a full address. Write one that starts with https://.",
        "Training hours: -5 is out of range. Write a number from 0 to 20000.",
      ])
        await page.getByText(words, { exact: true }).first().waitFor();
      await keeps(profile);
      await screenshot(page, "admin-refused-profile");
    });

    it("edits a list of texts one to a line", async () => {
      const [row] = await cms.rows("technique", {
        slug: "sports-massage",
        publishedAt: null,
        locale: "en",
      });
      await page.goto(`${manager("technique")}/${row?.documentId ?? ""}`);
      const names = page.getByRole("textbox", { name: "Other names" });
      await names.waitFor();
      await eventually(
        () => names.inputValue(),
        (value) => value.startsWith("athletic massage\n"),
      );
      await names.fill("athletic massage\nmassage for rowers\n");
      await page.getByRole("button", { name: "Publish" }).first().click();
      await eventually(
        () =>
          gateway.data<{ technique: { alternateNames: string[] } }>(
            '{ technique(slug: "sports-massage") { alternateNames } }',
          ),
        ({ technique }) =>
          technique.alternateNames.includes("massage for rowers"),
      );
    });
  });

  describe("the explorer", () => {
    it("runs the two questions of the product, without the internet", async () => {
      const { page, foreign, failures } = await openPage();
      await page.goto(`${gateway.url}/graphql`);
      await page.getByRole("button", { name: /Execute query/ }).click();
      await page
        .locator(".result-window")
        .getByText('"Fibromyalgia"')
        .first()
        .waitFor();
      await page.getByRole("tab", { name: /TechniquesForCondition/ }).click();
      await page
        .locator(".graphiql-query-editor")
        .getByText("techniques(")
        .waitFor();
      // GraphiQL takes a moment to see which operation the other tab holds.
      const answer = page
        .locator(".result-window")
        .getByText("Myofascial release");
      await eventually(
        async () => {
          await page.getByRole("button", { name: /Execute query/ }).click();
          return answer.waitFor({ timeout: 1000 }).then(
            () => true,
            () => false,
          );
        },
        (isShown) => isShown,
      );
      await screenshot(page, "explorer-techniques");

      expect(foreign).toEqual([]);
      expect(failures).toEqual([]);
      await page.close();
    });

    it("opens a link with the query and the variables of the link, which can be run at once", async () => {
      const { page, failures } = await openPage();
      const query =
        "query Linked($slug: String!) { condition(slug: $slug) { name } }";
      await page.goto(
        `${gateway.url}/graphql?${new URLSearchParams({ query, variables: '{"slug":"migraine"}' }).toString()}`,
      );
      await page.getByRole("tab", { name: /Linked/ }).waitFor();
      await page.getByRole("button", { name: /Execute query/ }).click();
      await page
        .locator(".result-window")
        .getByText('"Migraine"')
        .first()
        .waitFor();
      await screenshot(page, "explorer-link");
      expect(failures).toEqual([]);
      await page.close();
    });

    it("shows the documentation of the schema and completes a field", async () => {
      const { page } = await openPage();
      await page.goto(`${gateway.url}/graphql`);
      await page
        .getByRole("button", { name: "Show Documentation Explorer" })
        .click();
      await page
        .locator(".graphiql-doc-explorer")
        .getByText("Query", { exact: true })
        .first()
        .click();
      await page
        .getByText("All published techniques, page by page.")
        .first()
        .waitFor();
      await screenshot(page, "explorer-docs");

      const editor = page.locator(".graphiql-query-editor .CodeMirror").first();
      await editor.click();
      await page.keyboard.press("Control+A");
      await page.keyboard.type("{ techni");
      await page.keyboard.press("Control+Space");
      await page
        .locator(".CodeMirror-hints")
        .getByText("techniques")
        .first()
        .waitFor();
      await page.close();
    });
  });

  it("the front page is accessible and leads on", async () => {
    const { page } = await openPage();
    await page.goto(gateway.url);
    expect(await violationsOn(page)).toEqual([]);
    await screenshot(page, "front-page");
    await page.getByRole("link", { name: "GraphQL explorer" }).click();
    await page.getByRole("button", { name: /Execute query/ }).waitFor();
    await page.close();
  });

  describe("an embed", () => {
    let host: Server;
    let hostUrl: string;

    /** The page of a partner, on an origin of its own. */
    const hostPage = (
      elements: string,
    ): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <title>Partner</title></head><body><main><h1>Partner</h1>${elements}</main>
      <script async src="${gateway.url}/embed/v1/bodywork.js"></script></body></html>`;

    let body = "";

    beforeAll(async () => {
      host = createServer((_request, response) => {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(body);
      });
      await new Promise<void>((resolve) =>
        host.listen(0, "127.0.0.1", resolve),
      );
      hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
    });
    afterAll(() => new Promise((resolve) => host.close(resolve)));

    it.each([
      ["condition", "fibromyalgia", "en", "Fibromyalgia"],
      ["condition", "fibromyalgia", "es", "Fibromialgia"],
      ["technique", "deep-tissue-massage", "en", "Deep tissue massage"],
      ["technique", "deep-tissue-massage", "es", "Masaje de tejido profundo"],
    ])(
      "as a page: %s %s in %s is accessible on a phone",
      async (type, slug, locale, name) => {
        const { page, foreign } = await openPage({
          viewport: { width: 375, height: 800 },
        });
        const response = await page.goto(
          `${gateway.url}/embed/${type}/${slug}?locale=${locale}`,
        );
        expect(response?.status()).toBe(200);
        expect(await page.locator("h1, h2").first().innerText()).toContain(
          name,
        );
        // For machines to read, and nothing that runs.
        expect(
          await page
            .locator("script")
            .evaluateAll((scripts) =>
              scripts.map((script) => script.getAttribute("type")),
            ),
        ).toEqual(["application/ld+json"]);
        expect(await violationsOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(foreign).toEqual([]);
        await screenshot(page, `embed-${type}-${locale}`);
        await page.close();
      },
    );

    it("as an element: shows the content in the page of a partner, and only the link once it is withdrawn", async () => {
      const link = `<a href="${gateway.url}/embed/condition/migraine">Massage and migraine</a>`;
      body =
        hostPage(`<bodywork-condition slug="migraine">${link}</bodywork-condition>
        <bodywork-technique slug="swedish-massage"><a href="https://example.org/">Swedish</a></bodywork-technique>`);
      const { page, failures } = await openPage();
      await page.goto(hostUrl);
      const condition = page.locator("bodywork-condition");
      await condition
        .getByText("A headache that comes on all at once")
        .first()
        .waitFor();
      await page
        .locator("bodywork-technique")
        .getByText("has the best safety record")
        .first()
        .waitFor();
      expect(
        await condition
          .getByRole("link", { name: "Massage and migraine" })
          .isVisible(),
      ).toBe(false);
      expect(await violationsOn(page)).toEqual([]);
      await screenshot(page, "embed-elements");

      const [row] = await cms.rows("condition", {
        slug: "migraine",
        locale: "en",
      });
      await cms.documents("condition", "unpublish", {
        documentId: row?.documentId ?? "",
        locale: "*",
      });
      await eventually(
        async () =>
          (await fetch(`${gateway.url}/embed/condition/migraine`)).status,
        (status) => status === 404,
      );
      await page.reload();
      await page
        .locator("bodywork-technique")
        .getByText("has the best safety record")
        .first()
        .waitFor();
      await condition
        .getByRole("link", { name: "Massage and migraine" })
        .waitFor();
      expect(
        await condition
          .getByText("A headache that comes on all at once")
          .count(),
      ).toBe(0);
      expect(failures).toEqual([]);
      await page.close();
    });

    it("as an element: leaves the link standing when the gateway is away", async () => {
      body = hostPage(
        '<bodywork-technique slug="swedish-massage"><a href="https://example.org/">Swedish</a></bodywork-technique>',
      );
      const { page, failures } = await openPage();
      await page.route(`${gateway.url}/embed/v1/technique/**`, (route) =>
        route.abort(),
      );
      await page.goto(hostUrl);
      await page.waitForFunction("customElements.get('bodywork-technique')");
      await page.getByRole("link", { name: "Swedish" }).waitFor();
      expect(failures).toEqual([]);
      await page.close();
    });
  });
});
