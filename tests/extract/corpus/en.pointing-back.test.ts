import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

const count = (value: number, unit: string | null) => ({ value, measure: "count", unit }) as const;
const rate = (value: number, unit: string, per: string) => ({ value, measure: "rate", unit, per }) as const;

describe("of them", () => {
  reads("en", count(40, "tent"), [
    "The tents cost more each spring. A raid on Monday turned up [40] of them.",
    "Tents were left behind. The guards burnt [40] of them.",
    "Villages need tents, and the mayor counted 900 tents, [40] of them torn.",
  ]);
  reads("en", count(40, "school"), [
    "The change would spare 700 deaths. Schools should end the ban, still in force in [40] of them.",
    "The town has 90 schools. Teachers say that [40] of them leak.",
    "The town has 90 schools. Teachers have left [40] of them.",
  ]);
  tells("indicator", "tents", ["The tents cost more each spring. A raid on Monday turned up [40] of them."]);
});

describe("so many more", () => {
  reads("en", count(9, "bus"), [
    "The first bus came at six. By noon the guards had searched [nine] more.",
    "The first bus came at six. The guards searched [nine] more, and left.",
  ]);
  reads("en", count(9, "person"), [
    "We saw 40 patients. [Nine] more came later.",
    "Six men fell ill, then [nine] more.",
  ]);
});

describe("so often, in another time", () => {
  reads(
    "en",
    [rate(12, "fight", "1 day"), rate(5, "fight", "1 week")],
    [
      "Guards now break up [12] fights a day. A year before it was [five] a week.",
      "Guards now break up [12] fights a day, against [five] a week in spring.",
    ],
  );
  reads("en", rate(260, "person", "1 year"), ["Every year [260] drowned.", "Each year [260] die of it."]);
  tells("indicator", "who drowned", ["Every year [260] drowned."]);
});
