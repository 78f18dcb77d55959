import { expect, test } from "vitest";
import { ROLE } from "../../pipeline/extract/roles.ts";

test("no two roles have one number", () => {
  const numbers = Object.values(ROLE);
  expect(new Set(numbers).size).toBe(numbers.length);
});
