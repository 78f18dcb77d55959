import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runAll } from "../../pipeline/cli/run.ts";
import { trace } from "../../pipeline/cli/trace.ts";
import type { Change } from "../../pipeline/model/change.ts";
import type { Figure } from "../../pipeline/model/figure.ts";
import type { Observation } from "../../pipeline/model/observation.ts";
import { keptFolderWith, METADATA, shellWith } from "./sample.ts";

const TEXT = [
  "Report on 𝑝-land",
  "In the Netherlands many things changed.",
  "• Between 2012 and 2018 the number of beds fell from 90 to 60.",
].join("\n");

let output = "";
const records = <T>(name: string): T[] =>
  readFileSync(join(output, "stages", `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

function traced(id: string, options = {}): string {
  const shell = shellWith();
  expect(trace(id, { output, ...options }, { ...shell, color: false })).toBe(0);
  return shell.written();
}

describe("trace", () => {
  beforeAll(async () => {
    const folder = keptFolderWith({ "raw/bureau/beds.txt": TEXT, "raw/bureau/beds.source.json": METADATA });
    output = join(folder, "output");
    await runAll({ raw: join(folder, "raw"), output }, shellWith());
  });

  test("leads a change to both quotes in their sentence, and to the words of place and years", () => {
    const [change] = records<Change>("changes");
    const text = traced(change?.change_id ?? "");
    expect(text).toContain("-33.3 %  90 -> 60");
    expect(text).toContain("fell from [90] to [60].");
    expect(text).toContain("bureau/beds, line 3:");
    expect(text).toMatch(/time_period +2012 +read from "2012[^"]*", line 3/u);
    expect(text).toMatch(/time_period +2018 +read from "[^"]*2018", line 3/u);
    expect(text).toMatch(/ref_area +NLD +read from "(?:the )?Netherlands", line 2/u);
  });

  test("takes the beginning of an id, of figures and observations too", () => {
    const [figure] = records<Figure>("accepted");
    const [observation] = records<Observation>("observations");
    expect(traced(figure?.figure_id ?? "")).toMatch(/^figure .+\[90\]/su);
    const [change] = records<Change>("changes");
    expect(traced(observation?.observation_id ?? "")).toMatch(/^observation /u);
    expect(traced((change?.change_id ?? "").slice(0, -1))).toMatch(/^change /u);
  });

  test("--json gives the record and where its figures stand", () => {
    const [change] = records<Change>("changes");
    const { kind, record, figures } = JSON.parse(traced(change?.change_id ?? "", { json: true }));
    expect(kind).toBe("change");
    expect(record).toEqual(change);
    expect(figures.map(({ quote }: { quote: { text: string } }) => quote.text)).toEqual(["90", "60"]);
  });

  test("marks the words on a terminal", () => {
    const shell = shellWith();
    trace(records<Figure>("accepted")[0]?.figure_id ?? "", { output }, { ...shell, color: true });
    expect(shell.written()).toContain("\u001b[1;4m90\u001b[22;24m");
  });

  test("an id that is unknown or begins several is an error", () => {
    expect(() => traced("no-such-id")).toThrow(/\[id-unknown\]$/u);
    expect(() => traced("")).toThrow(/\[id-ambiguous\]$/u);
  });
});
