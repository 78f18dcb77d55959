// npx tsx tests/browser/shoot.ts SITE FOLDER [light|dark|phone|print ...] [PAGE.html ...]: pictures of every page type, or of the pages named.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { walk } from "../../pipeline/io/files.ts";
import { launch, pageTypes } from "./browser.ts";

const desktop = { width: 1280, height: 900 };
const LOOKS = {
  light: { colorScheme: "light", viewport: desktop },
  dark: { colorScheme: "dark", viewport: desktop },
  phone: { colorScheme: "light", viewport: { width: 360, height: 740 } },
  // the width of A4 between its margins
  print: { colorScheme: "light", viewport: { width: 720, height: 1000 } },
} as const;

const [site = "", folder = "", ...wanted] = process.argv.slice(2);
if (folder === "")
  throw new Error("usage: npx tsx tests/browser/shoot.ts SITE FOLDER [light|dark|phone|print ...] [PAGE.html ...]");
const named = wanted.filter((each) => each.includes(".html"));
const looks = wanted.filter((each) => !each.includes(".html"));
const pages = named.length > 0 ? named : pageTypes(walk(site).map((entry) => entry.path));
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [look, options] of Object.entries(LOOKS)) {
  if (looks.length > 0 && !looks.includes(look)) continue;
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  if (look === "print") await tab.emulateMedia({ media: "print" });
  for (const path of pages) {
    const [file = "", query = ""] = path.split(/(?=[?#])/u);
    await tab.goto(`${pathToFileURL(resolve(site, file)).href}${query}`);
    await tab.waitForTimeout(150);
    const name = file
      .replace(/\.html$/u, "")
      .replaceAll("/", "-")
      .slice(0, 60);
    await tab.screenshot({ path: join(folder, `${name}.${look}.png`), fullPage: true });
  }
  await context.close();
}
await browser.close();
