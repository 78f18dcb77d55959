import type { Browser } from "playwright-core";

type Check = (what: string, holds: boolean, found?: unknown) => void;

/** What the script of each page adds to it: tips on charts, a search above long tables, buttons from figure to figure; and print, phone. */
export async function readingAids(browser: Browser, base: string, check: Check): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: "reduce" });
  const tab = await context.newPage();

  await tab.goto(`${base}/indicators.html`);
  const filter = tab.locator(".search-rows input").first();
  if ((await filter.count()) > 0) {
    const rows = tab.locator("table[data-filter] tbody tr:visible");
    const before = await rows.count();
    await filter.fill("no such indicator");
    check("a long table is searched", before > 0 && (await rows.count()) < before, before);
    await filter.fill("");
  }

  await tab.locator("main td a").first().click();
  await tab.waitForURL(/indicators\//u);
  const mark = tab.locator(".wide svg.chart circle, .wide svg.chart rect").last();
  await mark.hover({ force: true });
  check("a mark of a chart has a tip", await tab.locator(".tip").isVisible());
  const shown = (width: number) =>
    tab
      .setViewportSize({ width, height: 740 })
      .then(async () => [
        await tab.locator(".wide svg.chart").first().isVisible(),
        await tab.locator(".narrow svg.chart").first().isVisible(),
      ]);
  check("a wide screen has the wide chart", (await shown(1200)).join() === "true,false");
  check("a phone has the narrow chart", (await shown(360)).join() === "false,true");
  const small = await tab.evaluate(
    `Math.min(...[...document.querySelectorAll(".narrow svg.chart text")].map((text) => text.getBoundingClientRect().height))`,
  );
  check("letters of a chart can be read on a phone", typeof small === "number" && small >= 11, small);
  const cut = await tab.evaluate(`[...document.querySelectorAll("svg.chart")].flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    return frame.width === 0 ? [] : [...svg.querySelectorAll("text")].filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < frame.left - 1 || box.right > frame.right + 1;
    }).map((text) => text.textContent);
  })`);
  check("no letter of a chart is cut off", Array.isArray(cut) && cut.length === 0, cut);

  await tab.setViewportSize({ width: 1200, height: 900 });
  await tab.locator("main td a.figure:visible").first().click();
  await tab.waitForURL(/sources\//u);
  const chosen = () => tab.locator("a.fig.chosen").getAttribute("id");
  const first = await chosen();
  const forward = tab.locator("[data-step='1']");
  const back = tab.locator("[data-step='-1']");
  const isLast = (await tab.locator("a.fig[id]").last().getAttribute("id")) === first;
  await (isLast ? back : forward).click();
  const second = await chosen();
  await (isLast ? forward : back).click();
  check("buttons go from figure to figure", first !== second && (await chosen()) === first, [first, second]);

  await tab.emulateMedia({ media: "print" });
  check("print has no navigation", !(await tab.locator("header.site").isVisible()));
  const records = await tab.locator(".record:visible").count();
  check("print has every record", records === (await tab.locator(".record").count()), records);
  await context.close();
}
