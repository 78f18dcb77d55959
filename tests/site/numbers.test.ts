import { expect, test } from "vitest";
import { boundsText, numberText, printedText } from "../../pipeline/site/numbers.ts";

test("numbers are grouped by thin spaces from five digits on", () => {
  expect(numberText(9999)).toBe("9999");
  expect(numberText(-38532.5)).toBe("\u221238\u202F532.5");
});

test("a value keeps the digits it was printed with", () => {
  expect(printedText(4, 0.05)).toBe("4.0");
  expect(printedText(4.3, 0.005)).toBe("4.30");
  expect(printedText(907, 0.5)).toBe("907");
  expect(printedText(2_500_000, 50_000)).toBe("2\u202F500\u202F000");
  expect(printedText(100 / 3, 5)).toBe("33.3");
});

test("two bounds have as many decimals", () => {
  expect(boundsText(-16.1, -11.76)).toBe("\u221216.10 to \u221211.76");
  expect(boundsText(null, 3)).toBe("up to 3");
  expect(boundsText(3, null)).toBe("3 and above");
  expect(boundsText(null, null)).toBe("not bounded");
});
