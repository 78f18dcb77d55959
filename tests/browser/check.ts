// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is tested, by the words of playwright
// npx tsx tests/browser/check.ts [VEGA]: the site in a real browser, from a folder and from `openfigures serve`.
// Needs output/site (npm start) and the system's Chromium; VEGA is a folder where vega and vega-lite are installed,
// for the recipes of docs/use.md. Ends with 1 when anything does not hold.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serverOf } from "../../pipeline/cli/serve/server.ts";
import { walk } from "../../pipeline/io/files.ts";
import { writeFolder } from "../../pipeline/io/folder.ts";
import { site } from "../../pipeline/site/index.ts";
import { sample } from "../release/sample.ts";
import { synthetic } from "../release/synthetic.ts";
import { hostile, inputOf } from "../site/sample.ts";
import { launch, pageTypes } from "./browser.ts";
import { readingAids } from "./reading-aids.ts";
import { recipes } from "./recipes.ts";
import { reviewSession } from "./review.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FIRST_LOAD = 150_000;

let held = 0;
const broken: string[] = [];
const check = (what: string, holds: boolean, found: unknown = ""): void => {
  if (holds) held++;
  else {
    broken.push(what);
    process.stdout.write(`NOT SO: ${what} ${JSON.stringify(found)}\n`);
  }
};

const work = mkdtempSync(join(tmpdir(), "openfigures-browser-"));
const folders = new Map([["founding", resolve("output/site")]]);
for (const [name, tables] of [
  ["sample", sample],
  ["hostile", hostile],
  ["large", synthetic(20_000)],
] as const) {
  folders.set(name, join(work, name));
  writeFolder(join(work, name), await site(inputOf(tables)));
}
const browser = await launch();
try {
  for (const [name, folder] of folders) {
    const server = serverOf(folder);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const bases = [pathToFileURL(folder).href, `http://127.0.0.1:${port}`];
    for (const base of bases) {
      await everyPage(browser, name, folder, base);
      if (name === "founding") {
        await oneClick(browser, base);
        await explorer(browser, base);
      }
      if (name === "large") {
        await largeExplorer(browser, base);
        await readingAids(browser, base, check);
      }
    }
    if (name !== "large") await looks(browser, name, folder, bases[1] ?? "");
    server.close();
    server.closeAllConnections();
  }
  await reviewSession(browser, join(work, "review"), check);
  const [vega] = process.argv.slice(2);
  if (vega !== undefined) {
    const server = serverOf("output");
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    await recipes(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, vega, check);
    server.close();
    server.closeAllConnections();
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
process.stdout.write(`${held} held, ${broken.length} did not\n`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** A tab that notes errors and every request that leaves the site. */
async function tabOf(from: Browser, base: string, options: BrowserContextOptions = {}) {
  const context = await from.newContext({ acceptDownloads: true, ...options });
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on("pageerror", (error) => faults.push(`error ${error.message}`));
  tab.on("console", (message) => {
    if (message.type() === "error") faults.push(`console ${message.text()}`);
  });
  tab.on("request", (request) => {
    if (!request.url().startsWith(base) && !/^(?:data|blob):/u.test(request.url()))
      faults.push(`request ${request.url()}`);
  });
  tab.on("dialog", (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  return { tab, faults, close: () => context.close() };
}

/** Every page loads without an error or an outside request, and its first load is small. */
async function everyPage(from: Browser, name: string, folder: string, base: string): Promise<void> {
  const { tab, faults, close } = await tabOf(from, base);
  const pages =
    name === "large"
      ? pageTypes(walk(folder).map(({ path }) => path))
      : walk(folder).flatMap(({ path }) => (path.endsWith(".html") ? [path] : []));
  for (const path of pages) {
    const loaded = new Map<string, number>();
    tab.removeAllListeners("response");
    tab.on("response", async (response) => {
      const own = new URL(response.url()).pathname;
      const file = join(folder, own.replace(new URL(base).pathname, ""));
      loaded.set(own, gzipSync(readFileSync(file.endsWith("/") ? join(file, "index.html") : file)).byteLength);
    });
    await tab.goto(`${base}/${path}`);
    await tab.waitForLoadState("load");
    check(`${name} ${base.slice(0, 4)} ${path} loads cleanly`, faults.length === 0, faults.splice(0));
    const bytes = [...loaded.values()].reduce((sum, each) => sum + each, 0);
    if (name !== "large") check(`${name} ${path} is small`, bytes > 0 && bytes < FIRST_LOAD, bytes);
    const hacked = await tab.evaluate("'hacked' in window");
    check(`${name} ${path} ran no script of a text`, hacked === false);
    for (const image of await tab.locator("img").all())
      check(
        `${path} image`,
        (await image.evaluate((each) => "naturalWidth" in each && each.naturalWidth !== 0)) === true,
      );
  }
  await close();
}

/** axe finds nothing in light, dark and on a phone, and no page is wider than the phone. */
async function looks(from: Browser, name: string, folder: string, base: string): Promise<void> {
  const pages = pageTypes(walk(folder).map(({ path }) => path));
  const phone = { viewport: { width: 360, height: 740 } };
  for (const [look, options] of [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["phone", phone],
  ] as const) {
    const { tab, close } = await tabOf(from, base, { ...options, bypassCSP: true });
    for (const path of pages) {
      await tab.goto(`${base}/${path}`);
      await tab.waitForLoadState("load");
      const found = await violations(tab);
      check(`axe ${name} ${look} ${path}`, found.length === 0, found);
      if (look !== "phone") continue;
      const width = await tab.evaluate("document.documentElement.scrollWidth");
      check(`${name} ${path} fits a phone`, width === 360, width);
    }
    await close();
  }
}

async function violations(tab: Page): Promise<unknown[]> {
  await tab.evaluate(AXE);
  const found = await tab.evaluate(
    "axe.run().then((result) => result.violations.map((each) => [each.id, each.nodes.length, each.nodes[0].html.slice(0, 160)]))",
  );
  return Array.isArray(found) ? found : [found];
}

/** From the -70.6 % of the first page one click leads to the marked 907 and 267 in their sentence. */
async function oneClick(from: Browser, base: string): Promise<void> {
  const { tab, faults, close } = await tabOf(from, base);
  await tab.goto(`${base}/index.html`);
  await tab.locator("a.figure", { hasText: "−70.6" }).first().click();
  await tab.waitForURL(/sources\//u);
  const lit = await tab.locator("a.fig.lit").allTextContents();
  check("one click: 907 and 267 are lit", lit.join(" ") === "907 267", lit);
  const sentence = await tab.locator(".sentence:has(.lit)").innerText();
  check("one click: in their sentence", /fell from\s907\sto\s267/u.test(sentence), sentence);
  check(
    "one click: on the screen",
    await tab
      .locator("a.fig.lit")
      .first()
      .evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top >= 0 && bottom <= 900;
      }),
  );
  check("one click: the record is beside it", (await tab.locator(".record.chosen").innerText()).includes("907"));
  await tab.keyboard.press("j");
  check("j goes to the next figure", (await tab.locator(".record.chosen h3").innerText()).includes("267"));
  await tab.keyboard.press("k");
  check("k goes back", (await tab.locator(".record.chosen h3").innerText()).includes("907"));
  check("one click: cleanly", faults.length === 0, faults);
  await close();
}

/** Search, filters, sorting, the address, CSV of the view, the keyboard alone. */
async function explorer(from: Browser, base: string): Promise<void> {
  const { tab, faults, close } = await tabOf(from, base);
  const count = () => tab.locator("#explorer-count").innerText();
  const cells = (column: number) => tab.locator(`#explorer-table tbody tr td:nth-child(${column})`).allInnerTexts();
  await tab.goto(`${base}/explorer.html`);
  await tab.locator("#explorer-count", { hasText: /^8 of 8 figures$/u }).waitFor();
  check("explorer: all figures", true);
  await tab.keyboard.press("Tab");
  await tab.locator('input[name="q"]').focus();
  await tab.keyboard.type("hiv drug users");
  check("explorer: search", (await count()) === "2 of 8 figures", await count());
  await tab.locator('select[name="place"]').selectOption("Portugal");
  await tab.locator("#explorer-table th button", { hasText: "Number" }).click();
  check("explorer: sorted up", (await cells(2)).join() === "267,907", await cells(2));
  await tab.locator("#explorer-table th button", { hasText: "Number" }).press("Enter");
  check("explorer: sorted down by the keyboard", (await cells(2)).join() === "907,267", await cells(2));
  const address = tab.url();
  check(
    "explorer: state is in the address",
    /q=hiv\+drug\+users/u.test(address) && /place=Portugal/u.test(address) && /down=1/u.test(address),
    address,
  );
  await tab.goto(`${base}/index.html`);
  await tab.goto(address);
  await tab.locator("#explorer-count", { hasText: /^2 of 8 figures$/u }).waitFor();
  check(
    "explorer: the address brings the view back",
    (await cells(2)).join() === "907,267" && (await tab.locator('input[name="q"]').inputValue()) === "hiv drug users",
  );
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.locator("[data-csv]").click()]);
  const csv = readFileSync(await download.path(), "utf8");
  const lines = csv.trim().split("\r\n");
  check("explorer: CSV of the view", lines.length === 3 && (lines[1] ?? "").includes(",907,907,"), lines);
  await tab.locator("[data-reset]").click();
  check("explorer: reset", (await count()) === "8 of 8 figures" && !tab.url().includes("?"), tab.url());
  await tab.locator('select[name="show"]').selectOption("observations");
  await tab.locator("#explorer-count", { hasText: /^6 of 6 observations$/u }).waitFor();
  await tab.locator("#explorer-table tbody a").first().click();
  await tab.waitForURL(/sources\//u);
  check("explorer: a number leads to its mark", (await tab.locator("a.fig.chosen").count()) === 1);
  await tab.goto(`${base}/index.html`);
  await tab.locator("[data-theme-switch]").click();
  check("the switch turns to dark", (await tab.evaluate("document.documentElement.dataset.theme")) === "dark");
  check("explorer: cleanly", faults.length === 0, faults);
  await close();
}

/** Twenty thousand figures: loaded in pages, filtered within a moment. */
async function largeExplorer(from: Browser, base: string): Promise<void> {
  const { tab, close } = await tabOf(from, base);
  await tab.goto(`${base}/explorer.html`);
  await tab
    .locator("#explorer-count", { hasText: /^20\u202F000 of 20\u202F000 figures$/u })
    .waitFor({ timeout: 60_000 });
  const took = await tab.evaluate(`(() => {
    const began = performance.now();
    const search = document.querySelector('input[name="q"]');
    search.value = "bicycles spain";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - began;
  })()`);
  check("large: a search takes less than half a second", typeof took === "number" && took < 500, took);
  const found = Number.parseInt(await tab.locator("#explorer-count").innerText(), 10);
  check("large: it finds some, not all", found > 0 && found < 20_000, found);
  check("large: fifty rows a page", (await tab.locator("#explorer-table tbody tr").count()) === Math.min(50, found));
  await close();
}
