import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string | null) => ({ value, measure: "count", unit }) as const;
const days = (value: number) => ({ value, measure: "duration", unit: "day" }) as const;
const euros = (value: number, per: string) =>
  ({ value, measure: "money", unit: "euro", currency: "EUR", per }) as const;

describe("parts of a length or a measure", () => {
  reads("en", [days(155_000), days(98_000)], ["Strikes cost [155,000] working days, of which [98,000] in hospitals."]);
  reads("en", { value: 120, measure: "quantity", unit: "kilogram" }, [
    "They seized 340 kg of cocaine, of which [120] lay in a van.",
  ]);
  reads("en", count(3, "raid"), ["They seized 340 kg in 12 raids, of which [3] were in Kent."]);
  reads("en", count(12, "post"), ["A quarter of posts, [12] in all, fell vacant."]);
  reads("en", count(1120, "house"), [
    "They found 640 litres of acid and 3,950 plants in 27 houses, the biggest of which held [1,120].",
  ]);
  reads("en", { value: 500_000, measure: "money", unit: "peso" }, [
    "It rose from 410,000 to 440,000 pesos and is to reach [500,000].",
  ]);
});

describe("a price of what is priced by its measure", () => {
  reads(
    "en",
    [euros(70, "1 gram"), euros(40_000, "1 kilogram")],
    ["In town a gram costs [€70], and a kilo [€40,000]."],
  );
  reads("en", { value: 12, measure: "money", unit: "euro", currency: "EUR" }, ["In a kilo bag it costs [€12]."]);
  reads("en", euros(7.6, "1 euro"), ["It claims savings of [€7.60] for every euro that it cost."]);
});

describe("bounds that are named, and ages of those who died", () => {
  reads("en", days(40), ["Tenders ran for 30 days, ten days short of the legal minimum of [40]."]);
  reads("en", { ...count(40, "seat"), relation: ">=" }, ["It needs a minimum of [40] seats."]);
  reads("en", { value: 20, measure: "age", unit: "year", relation: "<" }, [
    "It played a part in 26 deaths, four of them under [20].",
  ]);
  reads("en", { ...count(20, "tonne"), measure: "quantity", relation: "<" }, [
    "It has 26 boats, four of them under [20 tonnes].",
  ]);
  refuses("en", "idiom", ["Night staff get time and [a half]."]);
  reads("en", { value: 1.5, measure: "duration", unit: "hour" }, ["It took [an hour and a half]."]);
});

describe("a goal that is only held against", () => {
  tells(
    "status",
    ["observed", "target", "observed"],
    [
      "Coverage stood at [87.4%], short of the goal of [90%], and ranged from [71.9%] to 94% in the regions.",
      "Coverage was [87.4%], below the target of [90%], and fell to [71.9%] in the east.",
    ],
  );
  tells("status", ["target", "observed"], ["Coverage missed its target of [90%] and stood at [87%]."]);
  tells("status", ["target", "target"], ["The plan sets a target of [90%] and cuts the levy to [4%]."]);
});

describe("bills that are paid, and bills that are passed", () => {
  tells("status", "observed", ["The wage bill grew to [£136m].", "The benefits bill rose to [£13bn]."]);
  tells("status", "target", ["The bill raises the tax to [£13]."]);
});
