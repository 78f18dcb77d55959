import { readFileSync } from "node:fs";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { areasCsv } from "./make-areas.ts";

const csv = readFileSync("schemas/codelists/areas.csv", "utf8");
const rows = papaparse.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

test("areas.csv is what the libraries give: npx tsx tests/repo/make-areas.ts > schemas/codelists/areas.csv", () => {
  expect(csv).toBe(areasCsv());
});

test("every parent is a code of the list, and the world has none", () => {
  const codes = new Set(rows.map(({ code }) => code));
  for (const { code, parent } of rows) {
    if (code === "001") expect(parent).toBe("");
    else expect(codes, `parent of ${code}`).toContain(parent);
  }
});
