import { describe, expect, test } from "vitest";
import { createPencil, type Point } from "../../pipeline/site/charts/index.ts";
import { namedMoments, shortened, spread, ticksWithin, tickTextOf } from "../../pipeline/site/charts/scale.ts";

const year = (name: number) => Date.UTC(name, 6, 1);
const point = (when: number, value: number, series: string): Point => ({
  at: year(when),
  when: String(when),
  value,
  lower: value,
  upper: value,
  shown: String(value),
  series,
  hollow: false,
});
const texts = { id: "c", title: "Boats", description: "", unit: "boats", size: "page" as const };

describe("axes", () => {
  test("ticks are round numbers within the range", () => {
    expect(ticksWithin(0, 961, 4)).toEqual([0, 200, 400, 600, 800]);
    expect(ticksWithin(-0.2, 0.31, 4)).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  });

  test("long numbers are told in words, shares with their sign", () => {
    expect(tickTextOf([0, 500_000, 1_500_000], "cases")(1_500_000)).toBe("1.5\u00A0million");
    expect(tickTextOf([0, 20, 40], "percent")(40)).toBe("40\u202F%");
    expect(tickTextOf([0, 20], "percentage points")(20)).toBe("20");
  });

  test("of moments too near each other the ends and the tens are named", () => {
    const moments = Array.from({ length: 24 }, (_, at) => [year(2000 + at), String(2000 + at)] as const);
    expect([...namedMoments(moments, 300, 14).values()].sort()).toEqual(["2000", "2005", "2010", "2015", "2023"]);
    expect([...namedMoments(moments, 3000, 14).values()]).toHaveLength(6);
  });

  test("labels move apart, as little as they need, and stay in the range", () => {
    expect(spread([10, 50], 5, 0, 100)).toEqual([10, 50]);
    const [a = 0, b = 0, c = 0] = spread([1, 1.5, 2], 5, 0, 100);
    expect(a).toBeGreaterThanOrEqual(0);
    expect(Math.min(b - a, c - b)).toBeGreaterThan(4.9);
  });

  test("a label is cut between letters", () => {
    expect(shortened("harbour", 7)).toBe("harbour");
    expect(shortened("harbour authority", 9)).toBe("harbour\u2026");
  });
});

describe("lines", () => {
  test("of more series than there are colours the longest are named", async () => {
    const pencil = await createPencil();
    const names = Array.from({ length: 12 }, (_, at) => `port ${at}`);
    const points = names.flatMap((name, at) =>
      [2000, 2010, ...(at < 7 ? [2020] : [])].map((when) => point(when, 10 + at, name)),
    );
    const svg = pencil.line(points, texts);
    expect(names.filter((name) => svg.includes(`>${name}</text>`))).toEqual(names.slice(0, 7));
  });

  test("a value that says the same as the preferred one is drawn once", async () => {
    const pencil = await createPencil();
    const points = [point(2000, 5, ""), point(2010, 9, ""), { ...point(2010, 9, ""), hollow: true }];
    expect(pencil.line(points, texts).match(/<circle/gu)).toHaveLength(2);
  });
});
