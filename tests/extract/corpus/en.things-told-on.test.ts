import { describe } from "vitest";
import { reads } from "../corpus.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;
const rate = (value: number, unit: string, per: string) => ({ value, measure: "rate", unit, per }) as const;
const days = (value: number) => ({ value, measure: "duration", unit: "day" }) as const;

describe("what them stands for in its own sentence", () => {
  reads("en", count(12e6, "pen"), [
    "It took 31% of the market for insulin pens, up 4 points, and sold [12 million] of them.",
  ]);
  reads("en", count(371, "person"), ["412 inmates in four prisons were given it; [371] of them fell ill."]);
});

describe("a clause with a subject and a verb of its own", () => {
  reads(
    "en",
    [count(22, "post"), count(17, "post")],
    ["Each officer handled 64 files a year, while posts were cut from [22] to [17]."],
  );
  reads(
    "en",
    [count(12, "injury"), count(14, "injury")],
    ["Deaths fell from 30 to 20, while injuries rose from [12] to [14]."],
  );
  reads(
    "en",
    [rate(81, "syringe", "1 client"), rate(66, "syringe", "1 client")],
    ["Each client received [81] syringes, up from [66]."],
  );
});

describe("a count, and the same as a rate", () => {
  reads(
    "en",
    [count(53_428, "birth"), rate(8.3, "birth", "1000 inhabitant")],
    ["Births numbered [53,428], [8.3 per thousand] inhabitants."],
  );
  reads("en", rate(3.4, "marriage", "1000 population"), [
    "Infant mortality was 4.8 per 1,000 live births. Marriages fell to 22,100, i.e. [3.4 per 1,000].",
  ]);
  reads(
    "en",
    [rate(12, "case", "1000 population"), rate(3.5, "case", "1000 population"), rate(2, "case", "1000 population")],
    ["Incidence was [12], [3.5] and [2 per 1,000]."],
  );
  reads("en", rate(1.9, "death", "1 birth"), ["Deaths rose, so that for each birth there were [1.9] deaths."]);
});

describe("lengths and sizes told of the next thing", () => {
  const minutes = (value: number) => ({ value, measure: "duration", unit: "minute" }) as const;
  const metres = (value: number) => ({ value, measure: "quantity", unit: "square metre" }) as const;
  reads("en", [minutes(17), minutes(42)], ["A call lasts [17 minutes] on average, a chat [42]."]);
  reads("en", [metres(80), metres(120)], ["The flat has [80 square metres], the garden [120]."]);
  reads("en", count(42, "chat"), ["A call lasts 17 minutes, and volunteers answered [42] chats."]);
  reads(
    "en",
    [days(188), days(214), days(96), days(88)],
    ["Waiting times: hips [188 days] ([214]), cataracts [96 days] ([88])."],
  );
  reads("en", { value: 41, measure: "count", unit: "person" }, ["12% of patients ([41]) fell ill."]);
});

describe("people told by who they are", () => {
  reads("en", rate(1, "infection", "20 person"), ["[One] infection would be avoided for every 20 who quit."]);
  reads("en", [count(54, "person"), count(96, "person")], ["By then [54] of the [96] who had set a date were well."]);
});

describe("sums by the piece, on the euro, over a bound", () => {
  reads("en", { value: 59_150, measure: "money", unit: "euro", currency: "EUR", per: "1 grant" }, [
    "The agency awarded 1,087 grants totalling €64.3 million, an average of [€59,150] apiece.",
  ]);
  reads("en", { value: 14, measure: "money", unit: "cent", per: "1 euro" }, [
    "It paid €1.3 million, [14 cents] on the euro.",
  ]);
  reads("en", { value: 3e6, measure: "money", unit: "pound", currency: "GBP" }, ["He spent [£3m] on the pound shops."]);
  reads("en", [days(118), days(28), days(90)], ["It took [118 days] at the median, [28] over the limit of [90]."]);
});
