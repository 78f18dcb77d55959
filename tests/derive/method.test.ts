import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMULAS } from "../../pipeline/derive/formulas/index.ts";
import { changesOf } from "../../pipeline/derive/index.ts";
import { AUDIT_KINDS, AUDIT_REASONS, SLIPS } from "../../pipeline/model/audit.ts";
import { PAIRINGS, VERDICTS } from "../../pipeline/model/change.ts";
import { COMPARISON_KINDS } from "../../pipeline/model/comparison.ts";
import { PREFERENCES } from "../../pipeline/model/observation.ts";
import { sentence } from "./sample.ts";

const method = readFileSync(join(import.meta.dirname, "../../docs/method.md"), "utf8");

describe("docs/method.md", () => {
  test.each(FORMULAS.map((formula) => [formula.name, formula] as const))(
    "gives %s with its source",
    (name, formula) => {
      const row = method.split("\n").find((line) => line.startsWith(`| \`${name}\``));
      expect(row).toContain(formula.expression.replaceAll("|", "\\|"));
      expect(row).toContain(formula.source);
    },
  );

  test.each([
    ...VERDICTS,
    ...AUDIT_KINDS,
    ...SLIPS,
    ...AUDIT_REASONS,
    ...COMPARISON_KINDS,
    ...PREFERENCES,
    ...PAIRINGS,
  ])("says what %s means", (code) => expect(method).toContain(`\`${code}\``));

  test("the example worked by hand is what the code gives", () => {
    const [change] = changesOf(
      sentence("Cases fell from 907 in 2000 to 267 in 2008.", [
        { quote: "907", role: "start", time_period: "2000" },
        { quote: "267", role: "end", time_period: "2008" },
      ]),
    );
    expect(method).toContain(
      `percent_change ${change?.percent_change}, lower ${change?.percent_change_lower}, upper ${change?.percent_change_upper}`,
    );
    expect(method).toContain(`annual_percent_change ${change?.annual_percent_change}`);
  });
});
