import type { Browser, BrowserContext, Page } from "playwright-core";
import {
  describeInBrowser,
  launchBrowser,
  screenshot,
  violationsOn,
} from "./support/browser";
import { Cms, uid } from "./support/cms";
import { aCondition, aTechnique, anIndication } from "./support/entries";
import { ADMIN, environment } from "./support/environment";
import { eventually } from "./support/eventually";

/** The types that editors work with all day. */
const LISTED = [
  "technique",
  "condition",
  "indication",
  "contraindication",
  "source",
  "myth",
  "therapist-profile",
] as const;

/** As editors have it on a desk. */
const DESK = { width: 1440, height: 900 };

/** Every day's work in the forms and lists of the admin, in English and in Spanish. */
describeInBrowser("the forms of the admin", () => {
  let settings: Readonly<Record<string, string>>;
  let cms: Cms;
  let browser: Browser;

  beforeAll(async () => {
    settings = await environment({ SERVE_ADMIN: "true" });
    browser = await launchBrowser();
    cms = await Cms.start(settings);
  });
  afterAll(async () => {
    await browser.close();
    await cms.stop();
  });

  const signedIn = async (language: string): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: DESK });
    context.setDefaultTimeout(60_000);
    await context.addInitScript(
      `localStorage.setItem("strapi-admin-language", "${language}")`,
    );
    const page = await context.newPage();
    await page.goto(`${cms.url}/admin/auth/login`);
    await page.fill("input[name=email]", ADMIN.email);
    await page.fill("input[name=password]", ADMIN.password);
    await page.click("button[type=submit]");
    await page.waitForURL(/\/admin\/?$/);
    await page.close();
    return context;
  };

  const list = (type: string): string =>
    `${cms.url}/admin/content-manager/collection-types/${uid(type)}`;

  /** With the language, which Strapi otherwise adds by loading the form once more. */
  const form = (type: string, documentId: string): string =>
    `${list(type)}/${documentId}?plugins[i18n][locale]=en`;

  const draftOf = async (type: string, slug: string) => {
    const [row] = await cms.rows(type, {
      slug,
      publishedAt: null,
      locale: "en",
    });
    if (!row) throw new Error(`There is no ${type} “${slug}”.`);
    return row;
  };

  const seesStatus = async (
    page: Page,
    type: string,
    language: string,
  ): Promise<void> => {
    await page.goto(list(type));
    const status = page.locator("thead th", { hasText: /status|estado/i });
    await status.last().waitFor();
    const box = await status.last().boundingBox();
    await screenshot(page, `friction-list-${type}-${language}`, "window");
    expect((box?.x ?? DESK.width) + (box?.width ?? 0)).toBeLessThanOrEqual(
      DESK.width,
    );
  };

  describe("in English", () => {
    let context: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      context = await signedIn("en");
      page = await context.newPage();
    });
    afterAll(() => context.close());

    it("lists the types by plural names, in the order of use, and nothing that advertises", async () => {
      await page.goto(list("technique"));
      const links = page.locator("nav li a");
      await page.getByText(/entr(y|ies) found/).waitFor();
      const names = (await links.allTextContents()).map((name) => name.trim());
      expect(names.slice(names.indexOf("Techniques"))).toEqual([
        "Techniques",
        "Conditions",
        "Indications",
        "Contraindications",
        "Sources",
        "Myths",
        "FAQs",
        "Guides",
        "Benefits",
        "Complementary therapies",
        "Therapist profiles",
        "Body regions",
        "Reviewers",
      ]);
      expect(await page.getByText("Introducing the new").count()).toBe(0);
    });

    it.each(LISTED)("shows the status of every %s without scrolling", (type) =>
      seesStatus(page, type, "en"),
    );

    it("names indications by what they are about, and values by words", async () => {
      await page.goto(
        `${list("indication")}?filters[$and][0][slug][$eq]=anxiety-swedish`,
      );
      const row = page.getByRole("row", {
        name: /Swedish \(relaxation\) massage for anxiety/i,
      });
      await row.waitFor();
      await row.getByText("Benefit", { exact: true }).waitFor();
      expect(await page.getByText("BENEFIT", { exact: true }).count()).toBe(0);

      await page.getByRole("button", { name: "Filters" }).click();
      await page.getByRole("combobox", { name: "Select field" }).click();
      await page.getByRole("option", { name: "Direction" }).click();
      await page.getByRole("combobox", { name: "Direction" }).click();
      await page.getByRole("option", { name: "No effect" }).click();
      await page.getByRole("button", { name: "Add filter" }).click();
      await page.getByText("Direction is No effect").waitFor();
      await screenshot(page, "friction-filter", "window");
    });

    it("writes years as years", async () => {
      await page.goto(`${list("source")}?sort=year:DESC`);
      await page.getByText(/entr(y|ies) found/).waitFor();
      const cells = await page.getByRole("gridcell").allTextContents();
      expect(cells.some((text) => /^20\d\d$/.test(text))).toBe(true);
      expect(cells.filter((text) => /^\d,\d{3}$/.test(text))).toEqual([]);

      const [row] = await cms.rows("source", {
        publishedAt: null,
        locale: "en",
        year: 2015,
      });
      await page.goto(form("source", row?.documentId ?? ""));
      const year = page.getByRole("textbox", { name: "Year" });
      await year.waitFor();
      expect(await year.inputValue()).toBe("2015");
    });

    it("says once that a value is to be chosen, and marks the links that publishing asks for", async () => {
      await page.goto(`${list("indication")}/create`);
      const direction = page.getByRole("combobox", { name: /^Direction/ });
      await direction.waitFor();
      expect(await direction.textContent()).toBe("Choose one");
      await direction.click();
      expect(await page.getByRole("option").allTextContents()).toEqual([
        "Benefit",
        "No effect",
        "Unclear",
        "Harm",
      ]);
      await page.keyboard.press("Escape");
      for (const label of ["Technique", "Condition", "Sources"])
        await page
          .locator("label", { hasText: new RegExp(`^${label}\\s*\\*`) })
          .waitFor();
    });

    it("opens a technique with few requests, its ranges in one line and what links to it beside it", async () => {
      const { documentId } = await draftOf("technique", "swedish-massage");
      const asked: string[] = [];
      page.on("request", (request) => {
        if (["fetch", "xhr"].includes(request.resourceType()))
          asked.push(request.url());
      });
      await page.goto(form("technique", documentId));
      const panel = page
        .locator("section, aside, div")
        .filter({ has: page.getByRole("heading", { name: "Used in" }) })
        .last();
      await panel
        .getByRole("link", {
          name: /^Swedish \(relaxation\) massage for anxiety/i,
        })
        .waitFor();
      await page.waitForLoadState("networkidle");
      page.removeAllListeners("request");
      const relations = asked.filter((url) => url.includes("/relations/"));
      expect(relations).toHaveLength(8);
      expect(asked.filter((url) => url.includes("/used-in/"))).toHaveLength(1);

      const [min, max] = await Promise.all(
        ["From", "To"].map((name) =>
          page
            .getByRole("textbox", { name, exact: true })
            .first()
            .boundingBox(),
        ),
      );
      expect(min?.y).toBe(max?.y);
      await screenshot(page, "friction-technique");
      expect(await violationsOn(page, ["form aside section"])).toEqual([]);

      await page
        .getByRole("button", { name: "Show these links in the form" })
        .click();
      await page.locator("label", { hasText: /^Myths/ }).waitFor();
    });

    it("keeps a range that is typed, and takes it away with both its ends", async () => {
      const { documentId } = await draftOf("technique", "sports-massage");
      await page.goto(form("technique", documentId));
      const min = page.getByRole("textbox", { name: "From", exact: true });
      const max = page.getByRole("textbox", { name: "To", exact: true });
      const save = page.getByRole("button", { name: "Save", exact: true });
      const stored = async (): Promise<unknown> => {
        const response = await cms.admin(
          "GET",
          `/content-manager/collection-types/${uid("technique")}/${documentId}?locale=en`,
        );
        const { data } = (await response.json()) as {
          data: { sessionMinutes: object | null };
        };
        return data.sessionMinutes;
      };
      await min.fill("35");
      await max.fill("70");
      await save.click();
      await eventually(stored, (range) =>
        JSON.stringify(range).includes('"max":70'),
      );
      expect(await stored()).toMatchObject({ min: 35, max: 70 });
      await min.fill("");
      await max.fill("");
      await save.click();
      expect(await eventually(stored, (range) => range === null)).toBeNull();
    });

    it("begins a new indication with the technique that it was asked for from", async () => {
      const technique = await draftOf("technique", "reflexology").catch(() =>
        draftOf("technique", "sports-massage"),
      );
      await page.goto(form("technique", technique.documentId));
      const [created] = await Promise.all([
        context.waitForEvent("page"),
        page.getByRole("link", { name: "New: Indication" }).click(),
      ]);
      const name = String(technique["name"]);
      await created.getByRole("button", { name }).waitFor();
      await screenshot(created, "friction-new-indication");
      await created.fill("input[name=slug]", "begun-from-a-technique");
      await created.getByRole("button", { name: "Save", exact: true }).click();
      const saved = await eventually(
        () => cms.rows("indication", { slug: "begun-from-a-technique" }),
        (rows) => rows.length === 1,
      );
      expect(saved[0]?.["title"]).toBe(name);
      await created.close();
      await page.reload();
      await page.getByRole("link", { name, exact: true }).first().waitFor();
    });

    it("shows of a guide what belongs to its kind, and loses nothing when the kind changes", async () => {
      const { documentId } = await draftOf("guide", "choosing-a-technique");
      await page.goto(form("guide", documentId));
      const label = (text: string) =>
        page.locator("label", { hasText: new RegExp(`^${text}`) });
      await label("Options").first().waitFor();
      expect(await label("Comparison: first").count()).toBe(0);
      expect(await label("Goals").count()).toBe(0);
      await screenshot(page, "friction-guide");

      await page.getByRole("combobox", { name: /^Kind/ }).click();
      await page.getByRole("option", { name: "Comparison" }).click();
      await label("Comparison: first").first().waitFor();
      expect(await label("Options").count()).toBeGreaterThan(0);
      await page.fill("input[name=comparisonFirst]", "Typed for the test");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const stored = async () => {
        const response = await cms.admin(
          "GET",
          `/content-manager/collection-types/${uid("guide")}/${documentId}?locale=en`,
        );
        const { data } = (await response.json()) as {
          data: { comparisonFirst: string | null; options: unknown[] };
        };
        return data;
      };
      const before = (await stored()).options.length;
      const after = await eventually(
        stored,
        ({ comparisonFirst }) => comparisonFirst === "Typed for the test",
      );
      expect(after.options.length).toBe(before);
      expect(before).toBeGreaterThan(0);
    });

    it("names rows by what they hold, and says what a group is for", async () => {
      const { documentId } = await draftOf("condition", "anxiety");
      await page.goto(form("condition", documentId));
      await page.getByText("Codes in public classifications.").waitFor();
      const { data } = (await (
        await cms.admin(
          "GET",
          `/content-manager/collection-types/${uid("condition")}/${documentId}?locale=en`,
        )
      ).json()) as {
        data: { redFlags: { sign: string }[]; codes: { code: string }[] };
      };
      expect(data.redFlags.length).toBeGreaterThan(0);
      for (const { sign } of data.redFlags)
        await page.getByRole("button", { name: sign }).first().waitFor();
      for (const { code } of data.codes)
        await page.getByRole("button", { name: code }).first().waitFor();
      await screenshot(page, "friction-condition");
    });

    it("keeps what Word says of a text that is pasted", async () => {
      await page.goto(`${list("faq")}/create?plugins[i18n][locale]=en`);
      const editor = page.locator("[data-slate-editor]").first();
      await editor.click();
      const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
<h2>A heading<o:p></o:p></h2>
<p class=MsoNormal>Some <b>bold</b> and <i>italic</i>
text with <a href="https://example.org/">a link</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span>First<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Second<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Step<o:p></o:p></p>
<!--EndFragment--></body></html>`;
      await editor.evaluate((element, html) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData("text/html", html);
        dataTransfer.setData("text/plain", "A heading Some bold");
        element.dispatchEvent(
          new InputEvent("beforeinput", {
            inputType: "insertFromPaste",
            dataTransfer,
            bubbles: true,
            cancelable: true,
          }),
        );
      }, word);
      await editor.getByText("A heading").waitFor();
      await screenshot(page, "friction-pasted");
      await page
        .fill("textarea[name=question]", "Pasted?")
        .catch(() => page.fill("[name=question]", "Pasted?"));
      await page.fill("input[name=slug]", "pasted-from-word");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const [row] = await eventually(
        () => cms.rows("faq", { slug: "pasted-from-word" }),
        (rows) => rows.length > 0,
      );
      const text = (value: string, marks = {}): unknown =>
        expect.objectContaining({ type: "text", text: value, ...marks });
      expect(row?.["answer"]).toEqual([
        expect.objectContaining({
          type: "heading",
          level: 2,
          children: [text("A heading")],
        }),
        expect.objectContaining({
          type: "paragraph",
          children: [
            text("Some "),
            text("bold", { bold: true }),
            text(" and "),
            text("italic", { italic: true }),
            text(" text with "),
            expect.objectContaining({
              type: "link",
              url: "https://example.org/",
              children: [text("a link")],
            }),
            text("."),
          ],
        }),
        expect.objectContaining({
          type: "list",
          format: "unordered",
          children: [
            expect.objectContaining({ children: [text("First")] }),
            expect.objectContaining({ children: [text("Second")] }),
          ],
        }),
        expect.objectContaining({
          type: "list",
          format: "ordered",
          children: [expect.objectContaining({ children: [text("Step")] })],
        }),
      ]);
    });
  });

  describe("in Spanish", () => {
    let context: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      context = await signedIn("es");
      page = await context.newPage();
    });
    afterAll(() => context.close());

    it.each(LISTED)("shows the status of every %s without scrolling", (type) =>
      seesStatus(page, type, "es"),
    );

    it("names types, columns, values and filters", async () => {
      await page.goto(list("indication"));
      await page.getByRole("heading", { name: "Indicaciones" }).waitFor();
      await page.locator("thead th", { hasText: "Certeza" }).waitFor();
      await page.getByText("Beneficio", { exact: true }).first().waitFor();
      for (const name of ["Técnicas", "Afecciones", "Preguntas frecuentes"])
        await page.getByRole("link", { name }).first().waitFor();
      await screenshot(page, "friction-words-es", "window");
    });

    it("names and explains the fields, those of groups too", async () => {
      const { documentId } = await draftOf("technique", "swedish-massage");
      await page.goto(form("technique", documentId));
      await page.getByText("El nombre que usa la mayoría.").waitFor();
      for (const label of ["Nombre", "Resumen", "Presión", "Finalidad"])
        await page
          .locator("label", { hasText: new RegExp(`^${label}`) })
          .first()
          .waitFor();
      await page.getByRole("heading", { name: "Se usa en" }).waitFor();
      await screenshot(page, "friction-technique-es");
    });

    it("says at the field what a rule refuses", async () => {
      await page.goto(`${list("source")}/create?plugins[i18n][locale]=en`);
      await page.getByRole("textbox", { name: /^Año/ }).fill("1200");
      await page.fill("[name=title]", "Una fuente");
      await page.fill("input[name=slug]", "una-fuente");
      await page.getByRole("button", { name: "Guardar", exact: true }).click();
      await page
        .getByText(/Año|1500/)
        .first()
        .waitFor();
      await screenshot(page, "friction-refusal-es");
    });
  });

  describe("the title of an indication", () => {
    it("follows the names of what it is about, in each language, and is no edit", async () => {
      const technique = await cms.documents("technique", "create", {
        data: aTechnique({ slug: "titled", name: "Titled massage" }),
        status: "published",
      });
      const condition = await cms.documents("condition", "create", {
        data: aCondition({ slug: "titled-condition", name: "Stiffness" }),
        status: "published",
      });
      const { documentId } = await cms.documents("indication", "create", {
        data: anIndication({
          slug: "titled-indication",
          scope: "acute",
          technique: technique.documentId,
          condition: condition.documentId,
        }),
      });
      const titles = async () => {
        const rows = await cms.rows("indication", { documentId });
        return rows.map(({ title, updatedAt }) => ({ title, updatedAt }));
      };
      const [before] = await titles();
      expect(before?.title).toBe("Titled massage for stiffness (acute)");
      await cms.documents("technique", "update", {
        documentId: technique.documentId,
        data: { name: "Renamed massage" },
      });
      expect(await titles()).toEqual([
        {
          title: "Renamed massage for stiffness (acute)",
          updatedAt: before?.updatedAt,
        },
      ]);
      await cms.documents("condition", "delete", {
        documentId: condition.documentId,
        locale: "*",
      });
      expect((await titles())[0]?.title).toBe("Renamed massage (acute)");
    });

    it("is written for what has none when the CMS starts, and is not in the feed", async () => {
      await cms.write(
        "indication",
        { slug: "titled-indication" },
        { title: null },
      );
      expect(await cms.snapshot("draft")).not.toContain("Renamed massage (");
    });
  });

  it("answers a browser that asks for an icon", async () => {
    const { status } = await fetch(`${cms.url}/favicon.ico`);
    expect(status).toBe(200);
  });

  it("reach an installation that has older ones, but for what somebody has changed", async () => {
    const store = "strapi::core-store";
    const key = `plugin_content_manager_configuration_content_types::${uid("reviewer")}`;
    const configured = async () => {
      const response = await cms.admin(
        "GET",
        `/content-manager/content-types/${uid("reviewer")}/configuration`,
      );
      const { data } = (await response.json()) as {
        data: {
          contentType: {
            metadatas: Record<string, { edit: { label: string } }>;
          };
        };
      };
      return data.contentType.metadatas;
    };
    const metadatas = await configured();
    expect(metadatas["name"]?.edit.label).toBe("Name");
    // An earlier version shipped another label, and an administrator has chosen one of their own besides.
    const older = (value: string): string =>
      value.replaceAll('"label":"Credentials"', '"label":"Letters"');
    const read = async (name: string): Promise<string> => {
      const [row] = (await cms
        .query(store, "update", {
          where: { key: name },
          data: {},
        })
        .then((one) => [one])) as { value?: string }[];
      return row?.value ?? "";
    };
    const views = "plugin_bodywork_views";
    await cms.query(store, "update", {
      where: { key: views },
      data: { value: older(await read(views)) },
    });
    await cms.query(store, "update", {
      where: { key },
      data: {
        value: older(await read(key)).replace(
          '"label":"Name"',
          '"label":"Full name"',
        ),
      },
    });
    await cms.stop();
    cms = await Cms.start(settings);
    const after = await configured();
    expect(after["credentials"]?.edit.label).toBe("Credentials");
    expect(after["name"]?.edit.label).toBe("Full name");
    const [titled] = await cms.rows("indication", {
      slug: "titled-indication",
      locale: "en",
    });
    expect(titled?.["title"]).toBe("Renamed massage (acute)");
  });
});
