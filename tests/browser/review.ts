import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { reviewGuard } from "../../pipeline/cli/serve/review.ts";
import { serverOf } from "../../pipeline/cli/serve/server.ts";
import { setupOf } from "../../pipeline/cli/setup.ts";
import { runStages, stages } from "../../pipeline/stages.ts";

const DECISIONS = 20;
type Check = (what: string, holds: boolean, found?: unknown) => void;

/** Twenty decisions by keyboard alone: the corrections file has them, and the next release has those changes and no others. */
export async function reviewSession(browser: Browser, folder: string, check: Check): Promise<void> {
  const raw = join(folder, "raw");
  const output = join(folder, "output");
  mkdirSync(join(raw, "bureau"), { recursive: true });
  const towns = Array.from(
    { length: 30 },
    (_, at) => `The bureau of boats counted ${201 + 7 * at} ferries in ${1980 + at}.`,
  );
  writeFileSync(join(raw, "bureau/ferries.txt"), `${towns.join("\n\n")}\n`);
  writeFileSync(
    join(raw, "bureau/ferries.source.json"),
    JSON.stringify({
      title: "Ferries",
      publisher: "Bureau of Boats",
      published: "2019",
      language: "en",
      license: "CC0-1.0",
    }),
  );
  const names = stages.map(({ name }) => name);
  const run = () => runStages(names, setupOf({ raw, output, replace: true }));
  const before = (await run()).tables.accepted;
  check("review: figures to decide on", before.length === 30, before.length);

  const { guard, token } = reviewGuard({ raw, output }, join(output, "site"), "2019-06-30");
  const server = serverOf(output, guard);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tab = await browser.newPage();
  await tab.goto(`${base}/sources.html?token=${token}`);
  check("review: the token leaves the address", tab.url() === `${base}/sources.html`, tab.url());
  await tab.locator("main td a").first().click();
  await tab.waitForSelector(".review");
  for (let at = 0; at < DECISIONS; at++) {
    if (at % 4 === 3) {
      await tab.keyboard.press("r");
      await tab.keyboard.type("not a count of ferries");
    } else {
      await tab.keyboard.press("c");
      await tab.keyboard.type("status");
      await tab.keyboard.press("Tab");
      await tab.keyboard.type("projected");
      await tab.keyboard.press("Tab");
      await tab.keyboard.type("a forecast");
    }
    await tab.keyboard.press("Enter");
    await tab.locator('[data-decided="corrected"], [data-decided="rejected"]').nth(at).waitFor({ timeout: 20_000 });
  }
  await tab.keyboard.press("a");
  await tab.locator('[data-decided="accepted"]').first().waitFor({ timeout: 20_000 });
  check("review: what was accepted is counted", (await tab.locator('[data-decided="accepted"]').count()) === 1);
  await tab.close();
  server.close();
  server.closeAllConnections();

  const lines = readFileSync(join(raw, "corrections.csv"), "utf8").trim().split("\n");
  check("review: twenty rows, and one for what was accepted", lines.length === DECISIONS + 2, lines.length);
  const published = (await run()).tables;
  const accepted = published.corrections.filter(({ action }) => action === "accept");
  check("review: who accepted what is published", accepted.length === 1, accepted.length);
  const after = published.accepted;
  const dropped = before.filter(({ figure_id }) => !after.some((each) => each.figure_id === figure_id));
  const turned = after.filter((figure) => {
    const old = before.find(({ figure_id }) => figure_id === figure.figure_id);
    return JSON.stringify(old) !== JSON.stringify(figure);
  });
  const expected = before.slice(0, DECISIONS);
  const wanted = (drop: boolean) =>
    expected.filter((_, at) => (at % 4 === 3) === drop).map(({ figure_id }) => figure_id);
  check(
    "review: five figures are gone",
    dropped.map(({ figure_id }) => figure_id).join() === wanted(true).join(),
    dropped.length,
  );
  check(
    "review: fifteen are corrected",
    turned.map(({ figure_id }) => figure_id).join() === wanted(false).join(),
    turned.length,
  );
  const only = turned.every((figure) => {
    const old = before.find(({ figure_id }) => figure_id === figure.figure_id);
    const { evidence: _, ...rest } = { ...old, status: "projected" };
    const { evidence: __, ...now } = figure;
    return JSON.stringify(rest) === JSON.stringify(now);
  });
  check("review: in that field alone", only && turned.length > 0);
}
