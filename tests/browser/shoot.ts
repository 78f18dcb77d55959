// npx tsx tests/browser/shoot.ts SITE FOLDER [light|dark|phone ...]: pictures of every page type.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { walk } from "../../pipeline/io/files.ts";
import { launch, pageTypes } from "./browser.ts";

const LOOKS = {
  light: { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: "light", viewport: { width: 390, height: 844 } },
} as const;

const [site = "", folder = "", ...wanted] = process.argv.slice(2);
if (folder === "") throw new Error("usage: npx tsx tests/browser/shoot.ts SITE FOLDER [light|dark|phone ...]");
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [look, options] of Object.entries(LOOKS)) {
  if (wanted.length > 0 && !wanted.includes(look)) continue;
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  for (const path of pageTypes(walk(site).map((entry) => entry.path))) {
    await tab.goto(pathToFileURL(resolve(site, path)).href);
    await tab.waitForTimeout(150);
    const name = path.replace(/\.html$/u, "").replace(/\/.*$/u, "-one");
    await tab.screenshot({ path: join(folder, `${name}.${look}.png`), fullPage: true });
  }
  await context.close();
}
await browser.close();
