import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ExplainOptions, type Explanation, explain } from "../../pipeline/cli/explain.ts";
import { folderWith, shellWith } from "./sample.ts";

const TEXT = [
  "Report on 𝑝-land",
  "Pooled risk was 12% (95% CI 10–14), up from about 9 per cent in 2011.",
  "• A room costs €900 a month; see Table 3. The other two regions stayed dry.",
].join("\n");

async function explained(text: string, options: ExplainOptions = {}, color = false): Promise<string> {
  const folder = folderWith({ "report.txt": text });
  const shell = shellWith();
  expect(await explain(join(folder, "report.txt"), options, { ...shell, color })).toBe(0);
  return shell.written();
}

describe("explain", () => {
  test("marks every number of the text, taken or refused and why", async () => {
    const shown = await explained(TEXT);
    expect(shown).toContain("Report on 𝑝-land\n");
    expect(shown).toContain("was [12% (95% CI 10–14)], up from about [9 per cent] in {2011: date}.");
    expect(shown).toContain("costs [€900] a month; see Table {3: section}. The other {two: anaphoric} regions");
  });

  test("a table for each figure: its fields, who proposed it, who changed it", async () => {
    const [, table = ""] = (await explained(TEXT)).split(/\n\n(?=2 {2}"9 per cent", line 2)/u);
    expect(table).toMatch(/^ {3}value +9$/mu);
    expect(table).toMatch(/^ {3}relation +~$/mu);
    expect(table).toMatch(/^ {3}unit +percent$/mu);
    expect(table).toContain("- proposed by single\n");
    expect(table).toContain('- relation: relation "=" -> "~"\n');
    expect(table).toContain('- time-period: time_period null -> "2011"\n');
  });

  test("says where the refused stand and which step refused them", async () => {
    const shown = await explained(TEXT);
    expect(shown).toMatch(/^ {2}2 {2}"2011" +date +by calendar$/mu);
    expect(shown).toMatch(/^ {2}3 {2}"3" +section +by early refusals$/mu);
    expect(shown).toMatch(/^ {2}3 {2}"two" +anaphoric +by compose$/mu);
    expect(shown).toMatch(/\n3 figures, 3 numbers refused\n$/u);
  });

  test("colours on a terminal, where the text itself cannot steer it", async () => {
    const shown = await explained("\u001b[JThe 31 beds of 2019 \u009b.", {}, true);
    expect(shown).toContain("\u001b[1;32m31\u001b[22;39m beds");
    expect(shown).toContain("\u001b[2;31m2019: date\u001b[22;39m");
    expect(shown).toContain("␛[J");
    expect(shown).not.toContain("\u001b[J");
    expect(shown).not.toContain("\u009b");
  });

  test("--json gives the text, the figures with rule and trace, and the ledger with who refused", async () => {
    const { text, figures, ledger }: Explanation = JSON.parse(await explained(TEXT, { json: true }));
    expect(text).toBe(TEXT);
    expect(figures.map(({ quote, rule }) => [quote, rule])).toEqual([
      ["12% (95% CI 10–14)", "single"],
      ["9 per cent", "single"],
      ["€900", "single"],
    ]);
    expect(figures[1]?.trace).toContain('relation: relation "=" -> "~"');
    expect(ledger.map(({ text: quote, refused_by }) => [quote, refused_by ?? null])).toEqual([
      ["12% (95% CI 10–14)", null],
      ["9 per cent", null],
      ["2011", "calendar"],
      ["€900", null],
      ["3", "early refusals"],
      ["two", "compose"],
    ]);
  });

  test("the day of publication comes from an option, or from the metadata beside the text", async () => {
    const text = "In September the desk took 40 calls.";
    const periods = async (folder: string, options: ExplainOptions) => {
      const shell = shellWith();
      await explain(join(folder, "a.txt"), { ...options, json: true }, shell);
      const { figures }: Explanation = JSON.parse(shell.written());
      return figures.map(({ time_period }) => time_period);
    };
    const beside = folderWith({ "a.txt": text, "a.source.json": '{"published":"2021-11-02"}' });
    expect(await periods(beside, {})).toEqual(["2021-09"]);
    expect(await periods(beside, { published: "2019-11" })).toEqual(["2019-09"]);
  });

  test("reads stdin, and formats by their ending", async () => {
    const shell = shellWith(["They sold 31 be", "ds."]);
    await explain("-", {}, shell);
    expect(shell.written()).toContain("They sold [31] beds.");
    const folder = folderWith({
      "page.html": "<html><body><main><p>They sold <b>31</b> beds.</p></main></body></html>",
    });
    const html = shellWith();
    await explain(join(folder, "page.html"), {}, html);
    expect(html.written()).toContain("[31] beds");
  });

  test("a text without numbers is told as such", async () => {
    expect(await explained("Nothing here.")).toMatch(/\n0 figures, 0 numbers refused\n$/u);
  });

  test("no such file is an error that says so", async () => {
    await expect(explain("no-such-file.txt", {}, shellWith())).rejects.toThrow(
      /^no-such-file\.txt: .*\[file-unreadable\]$/u,
    );
  });
});
