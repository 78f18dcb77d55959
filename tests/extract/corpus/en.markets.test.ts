import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

describe("the size of a move as market reports tell it", () => {
  tells("move", "delta increase", [
    "The all-share index closed [18.4 points] higher.",
    "The stock ended [2.3 per cent] firmer on Monday.",
    "Cocoa was [$12] higher at $2,410 a tonne.",
    "Shares of the brewer finished [9p] up.",
    "The miner added [14 cents] to $3.20.",
  ]);
  tells("move", "delta decrease", [
    "The pound traded [0.3%] lower in New York.",
    "Tin settled [$40] lower at $18,210.",
    "The index opened [61 points] down.",
  ]);
  tells(
    "move",
    ["delta increase", "end increase"],
    [
      "Nickel was up [31 cents] at [$6.10] a pound.",
      "The Nikkei closed [88.5 points] higher at [21,410.2].",
      "The index was up [19.2 points], at [5,310].",
      "Cement Holdings added [11 sen] to [RM3.42].",
    ],
  );
  tells("move", ["end increase", "delta increase"], ["The exchange (index [15,204.2] up [31.4 points]) closed early."]);
  tells(
    "move",
    ["end increase", "start increase"],
    ["Sales rose by half in 2018 to [5.2 million] boats up from [3.1 million] in 2017."],
  );
});

describe("no move", () => {
  tells("move", null, [
    "Wages are [12%] higher in the north.",
    "The builder added a [40-degree] slope to the roof.",
    "The shop added [$3 million] in costs.",
    "He is [two inches] taller than his brother.",
    "The poll has a margin of error of plus or minus [2.8 percentage points].",
  ]);
});

describe("what moved is the part", () => {
  tells(
    "move",
    ["end increase", null, "start increase"],
    ["The league holds [43] of the [120] seats, up from [31] before the vote of 2018."],
  );
});

describe("levels below nought", () => {
  tells(
    "move",
    ["delta decrease", "end decrease"],
    ["The bank cut its deposit rate by [0.1 percentage points] to [minus 0.5 per cent]."],
  );
  reads("en", { value: -0.2, measure: "percentage", unit: "percent" }, ["The rate was left at [minus 0.2 per cent]."]);
  reads("en", { value: 3, measure: "percentage", unit: "percent" }, [
    "The results are right to plus or minus [3 per cent].",
    "A plus-or-minus [3 per cent] margin was allowed.",
  ]);
});

describe("indices by name", () => {
  reads("en", { value: 27880.5, measure: "index", unit: "point" }, [
    "The Hang Seng lost 1.3 per cent to [27,880.5].",
    "The Composite slid 2 per cent to [27,880.5].",
  ]);
  reads("en", { value: 22.3, measure: "index", unit: "point" }, [
    "At noon the ASX was up [22.3 points], or 0.34 per cent.",
    "The Straits Times Index lost [22.3 points], or 0.7 per cent.",
  ]);
});

describe("multiples of earnings", () => {
  reads("en", { value: 18, measure: "ratio" }, ["The stock trades at [18 times] forward earnings."]);
});

describe("pounds in plain ASCII", () => {
  reads("en", { value: 40e6, measure: "money", unit: "pound", currency: "GBP" }, ["The club paid [PS40m] for him."]);
  reads("en", { value: 21700, measure: "money", unit: "pound", currency: "GBP" }, [
    "The bill came to [PS21,700].",
    "The bill (HK$216,000, or [PS21,700]) was paid.",
  ]);
  refuses("en", "name", ["The PS[5] console sold out.", "A [1080]p screen and a [720]p camera come with it."]);
});

describe("verbs left out in later clauses", () => {
  tells("move", "delta increase", [
    "The bank gained [2.1 percent], the insurer [1.4 percent] and the brewer [0.9 percent].",
    "Fares are up [12%] and hotel prices [7%].",
  ]);
  tells("move", "delta decrease", [
    "Exports dropped [5.1 per cent] in May and imports [3.2 per cent].",
    "Tin fell [$12] a tonne and zinc [30 cents].",
  ]);
  tells(
    "move",
    ["delta increase", null],
    ["Sales rose [5%] and the margin was [12%].", "Sales rose [5%], of which food [2%]."],
  );
});

describe("names with numbers", () => {
  refuses("en", "name", ["The S&P [500] sank to a low of 2,318.27."]);
  reads("en", { value: 2318.2, measure: "index", unit: "point" }, [
    "The S&P 500 fell to a low of [2,318.2].",
    "The benchmark rose 0.4% to [2,318.2].",
  ]);
});

describe("marks that are passed", () => {
  tells("move", "end decrease", [
    "Inflation fell below [2%].",
    "Sales dipped below [1 million].",
    "The pound dropped through [$1.20].",
  ]);
  tells("move", "end increase", ["Oil climbed back over [$60] a barrel.", "Unemployment rose above [6.1 per cent]."]);
  tells("move", "delta increase", ["Shares rose over [5%].", "The price rose more than [$2]."]);
});

describe("levels by what they are called, sizes behind an object", () => {
  tells("move", "end decrease", [
    "Sterling fell to a two-year low of [$1.2382].",
    "Starts dropped to a seasonally adjusted [1.25 million].",
  ]);
  tells("move", "end increase", ["Gold rose to a record high of [$1,900]."]);
  tells("move", null, ["Sterling fell to a [two-year] low of $1.2382.", "Stocks hit a [two-week] high."]);
  tells("move", ["delta increase", "end increase"], ["The firm lifted its dividend [5 percent] to [42 cents]."]);
  tells("move", "delta decrease", ["It cut its workforce [12 percent]."]);
  tells("move", null, ["They raised prices but kept the [5 percent] stake."]);
  tells("move", ["delta decrease", "end decrease"], ["Claims dropped [8,000] to [221,000]."]);
});

describe("prices in parts of a cent", () => {
  reads("en", { value: 5.75, measure: "money", unit: "cent" }, [
    "Corn settled [5-3/4 cents] lower.",
    "Corn settled [5 3/4 cents] lower.",
  ]);
  reads("en", { value: 4.245, measure: "money", unit: "dollar", per: "1 bushel" }, [
    "Corn ended at [$4.24-1/2] a bushel.",
    "Corn ended at [$4.24 1/2] a bushel.",
  ]);
  reads("en", { value: 13.92, measure: "money", unit: "rand", currency: "ZAR", per: "1 dollar" }, [
    "The rand stood at [13.92] to the dollar.",
  ]);
  reads("en", { value: 2_400_000, measure: "count", unit: "person" }, ["Passenger numbers grew to [2.4 million]."]);
  reads("en", { lower: 2, upper: 3, interval: "range", measure: "quantity", unit: "degree" }, [
    "Temperatures will rise [2 to 3 degrees].",
  ]);
});
