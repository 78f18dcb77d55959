import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";

type Check = (what: string, holds: boolean, found?: unknown) => void;

/** The recipes of docs/use.md for charts, drawn in a page of another site from what `openfigures serve output` serves. */
export async function recipes(browser: Browser, base: string, vega: string, check: Check): Promise<void> {
  const use = readFileSync("docs/use.md", "utf8");
  const block = (kind: string) => new RegExp(`^\`\`\`\\w+ ${kind}\\n([\\s\\S]*?)^\`\`\`$`, "mu").exec(use)?.[1] ?? "";
  const tab = await browser.newPage();
  const faults: string[] = [];
  tab.on("pageerror", (error) => faults.push(error.message));

  await tab.setContent("<title>A dashboard elsewhere</title><div id=view></div>");
  for (const file of ["vega/build/vega.min.js", "vega-lite/build/vega-lite.min.js"]) {
    const path = join(vega, "node_modules", file);
    check(`recipes: ${file} is installed`, existsSync(path));
    await tab.addScriptTag({ path });
  }
  const spec = JSON.parse(block("vega-lite"));
  spec.data.url = `${base}/latest/${spec.data.url}`;
  await tab.evaluate(
    `new vega.View(vega.parse(vegaLite.compile(${JSON.stringify(spec)}).spec), { renderer: "svg", container: "#view" }).runAsync().then(() => true)`,
  );
  const marks = await tab
    .locator("#view svg path[aria-roledescription], #view svg .mark-line path, #view svg .mark-symbol path")
    .count();
  check("recipes: Vega-Lite draws lines and points from the served CSV", marks >= 4, marks);

  const charts = readFileSync("output/site/index.html", "utf8").match(/charts\/[^"]+\.vl\.json/gu) ?? [];
  check("recipes: the first page offers specifications", charts.length >= 2, charts);
  for (const path of charts) {
    const drawn = await tab.evaluate(`(async () => {
      const spec = await (await fetch(${JSON.stringify(`${base}/${path}`)})).json();
      spec.data.url = new URL(spec.data.url, ${JSON.stringify(`${base}/${path}`)}).href;
      spec.width = 400;
      document.getElementById("view").replaceChildren();
      await new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: "svg", container: "#view" }).runAsync();
      return document.querySelectorAll("#view svg .mark-symbol.role-mark path").length;
    })()`);
    check(`recipes: ${path} draws both its points`, drawn === 2, drawn);
  }

  await tab.setContent("<title>A notebook elsewhere</title><div id=view></div>");
  for (const path of ["node_modules/d3/dist/d3.min.js", "node_modules/@observablehq/plot/dist/plot.umd.min.js"])
    await tab.addScriptTag({ path });
  await tab.evaluate(`(async () => {
    const display = (element) => document.getElementById("view").append(element);
    const FileAttachment = (path) => ({ csv: () => d3.csv(${JSON.stringify(`${base}/latest/`)} + path) });
    ${block("observable")}
  })()`);
  const lines = await tab.locator("#view svg g[aria-label=line] path").count();
  check("recipes: Observable Plot draws lines from the served CSV", lines >= 2, lines);
  check("recipes: cleanly", faults.length === 0, faults);
  await tab.close();
}
