import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { contentWordsFor } from "../api/src/words";
import { WORDS } from "../examples/condition-explorer/src/words";
import {
  describeInBrowser,
  launchBrowser,
  overflowOf,
  screenshot,
  violationsOn,
} from "./support/browser";
import { Cms } from "./support/cms";
import { environment } from "./support/environment";
import { eventually } from "./support/eventually";
import { Gateway } from "./support/gateway";

const PHONE = { width: 360, height: 740 };
const ATLANTA = { latitude: 33.749, longitude: -84.388 };

describe.each(Object.values(WORDS))(
  "the example in $language",
  ({ language, evidence, redFlags, myths }) => {
    const said = contentWordsFor(language);

    it("says of evidence, warnings and myths what the embeds and search engines are told", () => {
      expect(evidence.finding).toEqual(said.finding);
      expect(evidence.basis).toEqual(said.basis);
      expect(evidence.against).toEqual(said.against);
      expect(redFlags.level).toEqual(said.redFlagLevel);
      expect(myths.verdict).toEqual(said.labels.MythVerdict);
      const certainty = Object.entries(evidence.certainty).map(
        ([grade, { name, meaning }]) => [grade, `${name}: ${meaning}`],
      );
      expect(Object.fromEntries(certainty)).toEqual(said.certainty);
    });
  },
);

describeInBrowser("the example front end in the browser", () => {
  let cms: Cms;
  let gateway: Gateway;
  let settings: Readonly<Record<string, string>>;
  let browser: Browser;
  /** What browsers complained about: errors in scripts, and what the content security policy forbids. */
  let complaints: string[];

  beforeAll(async () => {
    settings = await environment();
    browser = await launchBrowser();
    cms = await Cms.start(settings);
    gateway = await Gateway.start(settings);
  });
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
    await cms.stop();
  });
  beforeEach(() => {
    complaints = [];
  });

  const open = async (
    query: string,
    options: BrowserContextOptions = {},
  ): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "en-US",
      ...options,
    });
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      // The front page has no icon, and browsers look for one on their own.
      const isIcon = message.location().url.endsWith("/favicon.ico");
      if (message.type() === "error" && !isIcon)
        complaints.push(message.text());
    });
    await page.goto(`${gateway.url}/examples/condition-explorer/${query}`);
    return page;
  };
  const close = (page: Page): Promise<void> => page.context().close();

  it("is reached from the front page", async () => {
    const page = await open("");
    await page.goto(gateway.url);
    await page.getByRole("link", { name: "What helps my condition?" }).click();
    await page
      .getByRole("heading", { level: 1, name: "What helps my condition?" })
      .waitFor();
    await close(page);
    expect(complaints).toEqual([]);
  });

  it("leads from the first letters to a condition by the keyboard alone", async () => {
    const page = await open("?lang=en");
    const field = page.getByRole("combobox");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe(
      "Skip to the content",
    );
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("back");
    await page.getByRole("option").nth(1).waitFor();
    await page.getByText(/^\d suggestions/).waitFor({ state: "attached" });
    const active = () => field.getAttribute("aria-activedescendant");
    const first = await active();
    await page.keyboard.press("ArrowDown");
    expect(await active()).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBe(first);
    await page.keyboard.press("Escape");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowDown");
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.type("fibro");
    await page.keyboard.press("Enter");
    await page
      .getByRole("heading", { level: 1, name: "Fibromyalgia" })
      .waitFor();
    expect(page.url()).toContain("condition=fibromyalgia");
    await page.goBack();
    await field.waitFor();
    await close(page);
    expect(complaints).toEqual([]);
  });

  it("says so when nothing is found", async () => {
    const page = await open("?lang=en");
    await page.getByRole("combobox").fill("xyzzyplugh");
    await page.getByText("Nothing here matches “xyzzyplugh”").waitFor();
    await close(page);
  });

  it("shows the contraindications of what is typed, also where no condition is found", async () => {
    const page = await open("?lang=en");
    const field = page.getByRole("combobox");
    const notes = page.getByRole("region", { name: "When not to" });
    await field.fill("cancer");
    await notes
      .getByRole("heading", { name: /cancer/i })
      .first()
      .waitFor();
    expect(await page.getByText("Nothing here matches").count()).toBe(0);
    await screenshot(page, "explorer-search-cancer");
    await field.fill("pregnancy");
    await page.getByRole("option").first().waitFor();
    await notes
      .getByRole("heading", { name: /pregnancy/i })
      .first()
      .waitFor();
    await close(page);
  });

  it("narrows the list by what is ticked, in an address that can be shared", async () => {
    const page = await open("?lang=en");
    const cards = page.locator(".condition-card");
    await page.getByRole("checkbox", { name: /^Headache/ }).check();
    await page.getByText("2 conditions").waitFor();
    await page.getByRole("checkbox", { name: /^Shoulders/ }).check();
    await page.getByText("1 condition", { exact: true }).waitFor();
    expect(await cards.getByRole("heading").allInnerTexts()).toEqual([
      "Tension-type headache",
    ]);
    const shared = await open(new URL(page.url()).search);
    await shared.getByText("1 condition", { exact: true }).waitFor();
    await close(shared);

    await page.goBack();
    await page.getByText("2 conditions").waitFor();
    await page.getByRole("link", { name: "Clear all filters" }).click();
    await page.getByText("36 conditions").waitFor();
    await close(page);
    expect(complaints).toEqual([]);
  });

  it("lists the conditions that a technique was studied in", async () => {
    const page = await open("?lang=en");
    await page.getByRole("combobox").fill("prenatal");
    await page.getByRole("option", { name: /Prenatal massage/ }).click();
    await page.getByText("1 condition", { exact: true }).waitFor();
    await page.getByText("Studied with Prenatal massage").waitFor();
    await close(page);
  });

  it("shows warnings before what helps, and how sure everything is in words", async () => {
    const page = await open("?condition=fibromyalgia&lang=en");
    await page
      .getByRole("heading", { name: "Questions and answers" })
      .waitFor();
    const titles = await page.locator("article h2").allInnerTexts();
    expect(titles).toEqual([
      "Warning signs: see a doctor first",
      "When not to have a massage",
      "What is known about massage for it",
      "Therapists near you",
      "Myths, checked",
      "Questions and answers",
    ]);
    const findings = page.locator(".finding");
    expect(await findings.count()).toBe(8);
    for (const finding of await findings.all())
      expect(await finding.innerText()).toMatch(/certainty: |not graded: /i);
    const article = await page.locator("article").innerText();
    expect(article).toContain("This is information, not medical advice.");
    expect(article).toContain("No clinician has reviewed this yet.");
    expect(article).toContain("Emergency: call for help now");
    await findings
      .first()
      .getByText(/^\d+ sources?$/)
      .click();
    await findings.first().getByRole("link", { name: "DOI" }).first().waitFor();
    await close(page);
    expect(complaints).toEqual([]);
  });

  it("tells search engines what it shows, and only that", async () => {
    const page = await open("?condition=migraine&lang=en");
    const data = page.locator('head script[type="application/ld+json"]');
    await data.waitFor({ state: "attached" });
    const jsonLd = JSON.parse((await data.textContent()) ?? "") as object;
    expect(JSON.stringify(jsonLd)).toContain("Migraine");
    expect(await page.title()).toBe("Migraine – Bodywork");
    await page.getByRole("link", { name: "All conditions" }).click();
    await page.locator(".condition-card").first().waitFor();
    expect(await data.count()).toBe(0);
    await close(page);
    expect(complaints).toEqual([]);
  });

  it("is there in Spanish, findings too", async () => {
    const page = await open("?condition=fibromyalgia&lang=en");
    await page.getByRole("link", { name: "Español" }).click();
    await page
      .getByRole("heading", { level: 1, name: "Fibromialgia" })
      .waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("es");
    expect(await page.title()).toBe("Fibromialgia – Bodywork");
    const finding = page.locator(".finding").first();
    expect(await finding.innerText()).toContain("Certeza baja");
    expect(await finding.innerText()).not.toContain("en inglés");
    await close(page);
  });

  it("finds therapists around the reader, nearest first, and says that they are fictional", async () => {
    const page = await open("?condition=fibromyalgia&lang=en", {
      geolocation: ATLANTA,
      permissions: ["geolocation"],
    });
    await page.getByRole("button", { name: "Use my position" }).click();
    await page.getByText("1 therapist", { exact: true }).waitFor();
    await page.getByLabel("Within").selectOption("500");
    const cards = page.locator(".therapist");
    await cards.nth(1).waitFor();
    const texts = await cards.allInnerTexts();
    const distances = texts.map((text) => Number(/(\d+) km/.exec(text)?.[1]));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    for (const text of texts) expect(text).toContain("Fictional sample");
    await page
      .locator(".place-form select")
      .first()
      .selectOption("Savannah, GA");
    await page.getByLabel("Within").selectOption("25");
    await page.getByText(/^No therapist for it was found there/).waitFor();
    await close(page);
    expect(complaints).toEqual([]);
  });

  it("says what to do when the reader's position is not given", async () => {
    const page = await open("?condition=fibromyalgia&lang=en");
    await page.getByRole("button", { name: "Use my position" }).click();
    await page.getByText(/does not give this page your position/).waitFor();
    await close(page);
  });

  it("shows what an editor publishes at once, without moving what is read", async () => {
    const page = await open("?condition=tendinopathy&lang=en");
    await page.locator(".finding").first().waitFor();
    const myths = page.getByRole("heading", { name: "Myths, checked" });
    await myths.scrollIntoViewIfNeeded();
    const [row] = await cms.rows("condition", {
      slug: "tendinopathy",
      locale: "en",
    });
    const document = { documentId: row?.documentId ?? "", locale: "en" };
    const summary = "A tendon that hurts, as the tests have it.";
    const top = () => page.evaluate<number>("scrollY");
    const before = await top();
    await cms.documents("condition", "update", {
      ...document,
      data: { summary },
    });
    await cms.documents("condition", "publish", document);
    await page.getByText(summary).waitFor({ state: "attached" });
    await page.getByText("Updated just now").waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(60);
    await close(page);
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "is accessible in every view, %s, on a phone and on a desktop",
    async (colorScheme) => {
      const views = [
        ["start", "?lang=en", ".condition-card"],
        ["condition", "?condition=low-back-pain&lang=en", ".finding"],
        ["spanish", "?condition=fibromyalgia&lang=es", ".finding"],
        ["nothing", "?condition=nothing&lang=en", ".problem"],
      ] as const;
      for (const [name, query, shown] of views)
        for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
          const page = await open(query, { colorScheme, viewport });
          await page.locator(shown).first().waitFor();
          for (const details of await page.locator("details").all())
            await details.evaluate("element => { element.open = true; }");
          expect(await violationsOn(page)).toEqual([]);
          expect(await overflowOf(page)).toBeLessThanOrEqual(0);
          await screenshot(
            page,
            `example-${name}-${colorScheme}-${viewport.width}`,
          );
          await close(page);
        }
      expect(complaints).toEqual([]);
    },
  );

  it("says so when the server is away, keeps what it has, and tries again", async () => {
    const page = await open("?condition=migraine&lang=en");
    await page.locator(".finding").first().waitFor();
    await gateway.stop();
    await page.getByText(/^The connection was lost/).waitFor();
    expect(await page.locator(".finding").count()).toBeGreaterThan(0);

    await page.getByRole("link", { name: "All conditions" }).click();
    const retry = page.getByRole("button", { name: "Try again" });
    await retry.waitFor({ timeout: 30_000 });
    expect(await violationsOn(page)).toEqual([]);
    gateway = await Gateway.start(settings);
    await eventually(
      async () => {
        if (await retry.isVisible()) await retry.click();
        return page.locator(".condition-card").count();
      },
      (count) => count === 36,
    );
    await close(page);
  });
});
