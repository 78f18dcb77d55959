import { describe } from "vitest";
import { tells as says } from "../clause.ts";
import { tells } from "../context.ts";
import { reads } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);
const where = (text: string, expected: Record<string, string>, meta = {}) => tells("ref_area", text, expected, meta);

describe("a move with its size, and the year it came from", () => {
  when("Some 412 cases were reported in 2019, an 8.6% decrease from 2018 (n=451).", {
    "8.6%": "2018/2019",
    451: "2018",
  });
  when("Arrests rose 5% from 2018.", { "5%": "2018/2023" });
  says(
    "move",
    ["end decrease", "delta decrease", "start decrease"],
    ["Some [412] cases were reported in 2019, an [8.6%] decrease from 2018 (n=[451])."],
  );
  says(
    "move",
    ["end decrease", "delta decrease"],
    ["Deaths were [824] in 2019, a [32%] fall.", "The clinics saw [824] people, a [32%] drop on 2018."],
  );
  // false friends: levels and not years; a move of something else
  reads("en", { value: 1742, measure: "count", unit: "bed" }, ["Beds fell 12% from 1980 to [1742] beds."]);
  says("move", [null, "delta increase"], ["The clinics saw [824] people, a [4%] rise in arrests followed."]);
});

describe("what rates of one kind count", () => {
  reads("en", { value: 248.3, measure: "rate", unit: "case", per: "100000 population" }, [
    "The rate was 111.6 cases per 100,000 residents. Rates were highest among persons aged 25 to 29 ([248.3 per 100,000]).",
  ]);
  reads("en", { value: 1480, measure: "rate", unit: "stay", per: "100000 person" }, [
    "The region's rate of hospital stays, [1,480 per 100,000] people, is high.",
  ]);
  reads("en", { value: 446, measure: "count", unit: "case" }, ["The case count, previously published as [446], rose."]);
  reads("en", { value: 451, measure: "count", unit: "case" }, [
    "Reported P&S cases nearly tripled (from 154 to [451]).",
  ]);
  reads("en", { value: 4451, measure: "index", unit: "point" }, ["The S&P rose from 4154 to [4451]."]);
});

describe("lists that go on in one unit", () => {
  reads("en", { value: 41, measure: "duration", unit: "day", unit_code: "d" }, [
    "The median wait was 63 days in Auckland, [41] in Canterbury and 112 in Northland.",
  ]);
  reads("en", { value: 3.6, measure: "percentage_point", unit: "percentage point" }, [
    "The steepest fall was in Thailand (4.2 percentage points), then the Philippines ([3.6]).",
  ]);
  reads("en", { value: 1, measure: "duration", unit: "day", unit_code: "d", relation: "<=" }, [
    "Report every case within [one] business day.",
  ]);
});

describe("years that begin in one and end in the next", () => {
  when("The services saw 147,200 people in 2018/19, 35% more than in the previous year (109,400).", {
    "147,200": "2018/2019",
    "109,400": "2017/2018",
  });
  // false friend: from level to level
  when("Between 2010 and 2014 cases fell. A year later there were 12.", { 12: "2015" });
});

describe("the time of what is only compared with does not go on", () => {
  when("There were 1,890 nurses in June 2018, hardly more than in 2014 (1,874). The vacancy rate was at 14.5%.", {
    "14.5%": "2018-06",
  });
});

describe("the day of the text itself and the year of its edition", () => {
  const meta = { title: "Tobacco in South-East Asia 2020: summary", published: "2020-05-31" };
  const body = "Tobacco in South-East Asia 2020\nSummary\n\nPrevalence was 24% in 2019.\n\nSome 122 million smoke.";
  when(body, { "24%": "2019", "122 million": null }, meta);
  // false friend: a title whose year the text tells of
  when(
    "Tobacco in 2020\n\nPrevalence was 24% in 2019 and 22% in 2020.\n\nSome 122 million smoke.",
    { "122 million": "2020" },
    { published: "2020-12-31" },
  );
  when(
    "Alcohol sends more to hospital\n\nPublished May 31, 2020\n\nCosts are highest in the north, at $259.",
    { $259: null },
    { published: "2020-05-31" },
  );
});

describe("regions that a title names, and people of a region", () => {
  where(
    "Tobacco in South-East Asia\n\nSome 122 million adults in the region smoke, or 10% of all smokers in the world.",
    {
      "122 million": "035",
      "10%": "001",
    },
  );
  where(
    "The services in New Zealand saw 40 people. Pacific peoples made up 8% and Asian peoples 5%. Some 12 came twice.",
    {
      40: "NZL",
      "8%": "NZL",
      "5%": "NZL",
      12: "NZL",
    },
  );
  where(
    "In Kenya 5 towns joined. A pack costs $9 in Peru, $4 in Chile and $1 in Cuba. Taxes are 69%, 58% and 25% in these countries.",
    {
      "69%": "PER CHL CUB",
    },
  );
});

describe("what a sentence behind a demand tells", () => {
  says(
    "status",
    ["target", "observed"],
    ["We recommend that the ministry:\n- set aside [5%] of the money. In 2019 it spent [0.8%]."],
  );
});

describe("services reach people, and numbers reach levels", () => {
  says("move", null, ["The ministry expected the services to reach [325,000] people a year."]);
  says("move", "end increase", ["The number of clients reached [325,000] last year."]);
});
