import type { AddressInfo } from "node:net";
import pino from "pino";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createSchema } from "../api/src/graphql/schema";
import { frontPage } from "../api/src/http/front-page";
import { createServer } from "../api/src/http/server";
import { serverLimits } from "../api/src/http/test-server-limits";
import { referenceRoutes } from "../api/src/reference/routes";
import {
  describeInBrowser,
  launchBrowser,
  overflowOf,
  screenshot,
  violationsOn,
} from "./support/browser";

const PHONE = { viewport: { width: 390, height: 844 } };
const DESKTOP = { viewport: { width: 1280, height: 900 } };

/** The pages of the gateway that need no content. */
describeInBrowser("pages without content", () => {
  let browser: Browser;
  let url: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    browser = await launchBrowser();
    const { app } = await createServer({
      log: pino({ level: "silent" }),
      limits: serverLimits,
    });
    await app.register(
      frontPage({
        publicUrl: "http://localhost:4000",
        schemaIsPublic: true,
        isClosed: false,
        hasExample: true,
      }),
    );
    await app.register(referenceRoutes(createSchema()));
    await app.listen({ port: 0, host: "127.0.0.1" });
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    close = () => app.close();
  });
  afterAll(async () => {
    await browser.close();
    await close();
  });

  const open = async (
    path: string,
    options: BrowserContextOptions,
  ): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.goto(`${url}${path}`);
    return page;
  };

  it.each([
    ["on a phone", "phone", PHONE],
    ["on a large screen", "desktop", DESKTOP],
    ["in the dark", "dark", { ...PHONE, colorScheme: "dark" as const }],
  ])("the front page is accessible %s", async (_where, name, options) => {
    const page = await open("/", options);
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await screenshot(page, `front-page-${name}`);
    await page.close();
  });

  /** All of it is thousands of elements of the same few kinds. */
  const PARTS = [
    "header",
    "nav",
    "[aria-labelledby=about-techniques]",
    "[aria-labelledby=shared]",
    "[aria-labelledby=enumerations]",
    "[aria-labelledby=arguments]",
    "[aria-labelledby=directives]",
    "footer",
  ];

  it.each([
    ["on a phone", "phone", PHONE],
    ["on a large screen", "desktop", DESKTOP],
    ["in the dark", "dark", { ...DESKTOP, colorScheme: "dark" as const }],
  ])("the reference is accessible %s", async (_where, name, options) => {
    const page = await open("/reference#Technique.indications", options);
    expect(await violationsOn(page, PARTS)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await screenshot(page, `reference-${name}`, "window");
    await page.close();
  });

  it("the reference shows what an address names, below the name of its type", async () => {
    const page = await open("/reference#Technique.indications", DESKTOP);
    const top = async (selector: string): Promise<number> =>
      (await page.locator(selector).boundingBox())?.y ?? NaN;
    const heading = await page.locator("#Technique").boundingBox();
    const field = await top("[id='Technique.indications']");
    expect(heading?.y).toBe(0);
    expect(field).toBeGreaterThanOrEqual(heading?.height ?? NaN);
    expect(field).toBeLessThan(100);
    await page.close();
  });

  it("the reference lets the keyboard skip what stands before it", async () => {
    const page = await open("/reference", DESKTOP);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate("document.activeElement.getAttribute('href')"),
    ).toBe("#Query");
    await page.close();
  });
});
