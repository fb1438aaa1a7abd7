import { existsSync } from "node:fs";
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

/** To be looked at by a person; nothing compares them. */
export const screenshot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({
    path: path.join(SCREENSHOTS, `${name}.png`),
    fullPage: true,
  });
};
