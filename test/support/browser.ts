import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { IN_CI } from "./environment";
import { type Browser, type Page, chromium } from "playwright-core";

const CANDIDATES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const executablePath = CANDIDATES.find(
  (candidate) => candidate !== undefined && existsSync(candidate),
);

const SCREENSHOTS = path.resolve(__dirname, "../screenshots");

/**
 * Like `describe`; left out where there is no Chromium, but never in CI, which
 * installs one.
 */
export const describeInBrowser =
  executablePath !== undefined || IN_CI ? describe : describe.skip;

export const launchBrowser = async (): Promise<Browser> => {
  await mkdir(SCREENSHOTS, { recursive: true });
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
};

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * What keeps people from using a page: nothing, if it is accessible.
 *
 * @param parts selectors of what is looked at; left out, the whole page
 */
export const violationsOn = async (
  page: Page,
  parts: readonly string[] = ["html"],
): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const include = JSON.stringify(parts.map((part) => [part]));
  const result = await page.evaluate<AxeResult>(
    `axe.run({ include: ${include} }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );
};

/** How many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - innerWidth");

/**
 * To be looked at by a person; nothing compares them.
 *
 * @param extent the window alone where a page is far too long for a picture
 */
export const screenshot = async (
  page: Page,
  name: string,
  extent: "page" | "window" = "page",
): Promise<void> => {
  await page.screenshot({
    path: path.join(SCREENSHOTS, `${name}.png`),
    fullPage: extent === "page",
  });
};
