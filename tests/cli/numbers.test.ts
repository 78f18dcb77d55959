import { expect, test } from "vitest";
import { counted, printed, printedPercent } from "../../pipeline/cli/numbers.ts";

test.each([
  [0, "0"],
  [907, "907"],
  [1998, "1998"],
  [23654, "23 654"],
  [-1234567.25, "-1 234 567.25"],
  [1e21, "1e+21"],
])("printed(%d) is %s", (value, text) => expect(printed(value)).toBe(text));

test.each([
  [62.9, "+62.9 %"],
  [-70.6, "-70.6 %"],
  [100, "+100.0 %"],
  [0, "0.0 %"],
  [-33.333, "-33.333 %"],
])("printedPercent(%d) is %s", (value, text) => expect(printedPercent(value)).toBe(text));

test("counted says one or many", () => {
  expect(counted(1, "figure")).toBe("1 figure");
  expect(counted(12345, "figure")).toBe("12 345 figures");
  expect(counted(2, "entry", "entries")).toBe("2 entries");
});
