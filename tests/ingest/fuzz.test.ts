import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";

test("damaged documents never throw and never hang", { timeout: 120_000 }, async () => {
  expect(await fuzz(200, 1)).toBe(200);
});
