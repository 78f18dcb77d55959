import { describe } from "vitest";
import { reads } from "../corpus.ts";

const point = { measure: "percentage_point", unit: "percentage point" } as const;

describe("percentage points", () => {
  reads("en", { ...point, value: 3 }, [
    "Turnout rose by [3 percentage points].",
    "Turnout rose [three percentage points].",
    "A [3-percentage-point] rise in turnout surprised all.",
    "Turnout rose by [3 pp] to 71%.",
    "Turnout, at 71%, was up [3 points].",
    "Turnout rose by [3 per cent points].",
    "Turnout gained [three points] to 71 per cent.",
    "The party's share of the vote fell by [3 points].",
  ]);
  reads("en", { ...point, value: 1.4 }, [
    "Unemployment fell by [1.4 percentage points].",
    "Unemployment fell [1.4 points] to 6.2%.",
    "The gap in literacy narrowed by [1.4 percentage points].",
  ]);
  reads("en", { ...point, lower: 2, upper: 4, interval: "range" }, [
    "Cover fell by [2–4 percentage points].",
    "Cover fell by [two to four percentage points].",
  ]);
});

describe("basis points", () => {
  reads("en", { ...point, value: 0.5 }, [
    "The bank raised its rate by [50 basis points].",
    "The bank raised its rate by [50bp].",
    "A [50-basis-point] rise followed.",
  ]);
  reads("en", { ...point, value: 0.25 }, ["Yields fell [25 basis points] to 3.1%.", "Yields fell by [25 bps]."]);
  reads("en", { ...point, lower: 0.1, upper: 0.15, interval: "range" }, [
    "Spreads widened by [10 to 15 basis points].",
  ]);
});

describe("points of an index or a score", () => {
  reads("en", { value: 31.2, measure: "index", unit: "point" }, [
    "The index gained [31.2 points].",
    "The Nikkei lost [31.2 points] in the morning.",
  ]);
  reads("en", { value: 14, measure: "index", unit: "point" }, [
    "Pupils scored [14 points] higher in reading.",
    "The mean score was [14 points].",
  ]);
});
