// npx tsx tests/browser/pictures.ts: the pictures of docs/images, from output/site.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { launch } from "./browser.ts";

const home = pathToFileURL(resolve("output/site/index.html")).href;
const folder = "docs/images";
const desktop: BrowserContextOptions = { viewport: { width: 1120, height: 740 }, colorScheme: "light" };

/** From the greatest change on the first page to its sentence. */
async function toSentence(tab: Page): Promise<void> {
  await tab.locator(".card a.figure").first().click();
  await tab.waitForURL(/sources\//u);
}

async function toPage(tab: Page, name: string): Promise<void> {
  await tab.goto(new URL(name, home).href);
}

async function toIndicator(tab: Page): Promise<void> {
  await tab.locator(".card h3 a").first().click();
  await tab.waitForURL(/indicators\//u);
}

const pictures: readonly (readonly [string, BrowserContextOptions, (tab: Page) => Promise<void>])[] = [
  ["home", { ...desktop, viewport: { width: 1120, height: 1120 } }, async () => undefined],
  ["sentence", desktop, toSentence],
  ["explorer", desktop, (tab) => toPage(tab, "explorer.html?sort=number&down=1")],
  ["indicator-dark", { ...desktop, colorScheme: "dark" }, toIndicator],
  ["changes", desktop, (tab) => toPage(tab, "changes.html")],
  ["timeline", desktop, (tab) => toPage(tab, "statements.html")],
  ["phone", { viewport: { width: 390, height: 780 }, colorScheme: "light" }, toSentence],
];

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [name, options, go] of pictures) {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  await tab.goto(home);
  await go(tab);
  await tab.waitForTimeout(300);
  await tab.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
