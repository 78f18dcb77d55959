import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

type Told = string | null;
const named = (indicator: Told | readonly Told[], ...wordings: string[]) => tells("indicator", indicator, wordings);
const stands = (status: Told | readonly Told[], ...wordings: string[]) => tells("status", status, wordings);
const moves = (move: Told | readonly Told[], ...wordings: string[]) => tells("move", move, wordings);

describe("a relative clause is of the noun that its verb agrees with", () => {
  named(
    "bank shares",
    "The index rose, helped by a rally in bank shares, which were up [2.1%] after the rate cut.",
    "The index closed at 6,412, helped by a rally in bank shares, which were up [2.1%] on average.",
    "There was a rally in bank shares, which have risen [2.1%].",
  );
  // head and last noun of one number: the whole
  named("rally in oil", "There was a rally in oil, which was worth [$3 billion].");
  named("shares in the lender", "He holds shares in the lender, which have risen [38%].");
  named("deposits", "They hold a fund of regional lenders, whose deposits have grown [14%] this year.");
  // the level stands in the subject: a move of that
  moves(["end increase", "delta increase"], "Investment, at [€1.5bn], is up [€100m] on 2024.");
  moves(["end increase", "delta increase"], "Visits were [840], up [5%].");
});

describe("what holds for a time, or goes for a price, in a list", () => {
  named(
    "closure of its second furnace",
    "The group announced a pay cut for managers, the sale of a unit and a closure of its second furnace for more than [three months].",
  );
  named("hiring freeze", "The plan brings a hiring freeze for at least [two months].");
  named(
    ["reusable bottle", "replacement caps"],
    "The start-up sells a reusable bottle for [$49] and replacement caps for [$7] each.",
  );
  named("shares", "She bought 40,000 shares at [$12.30] each.", "She bought 40,000 shares for [$492,000].");
  named(
    "price of bed in a shared dormitory",
    "A bed in a shared dormitory goes for [32 euros].",
    "A bed in a shared dormitory lets for [€32] a night.",
  );
  named("stake in the mine", "The group would pay [$2.4 billion] for a 65% stake in the mine.");
  named(
    ["Tax receipts", "Tax receipts"],
    "Tax receipts went from [$423 million] to [$325 million] over the same period.",
  );
});

describe("what an aside tells is not what moves", () => {
  named(
    ["sales", "Net profit at the group"],
    "Net profit at the group, the country's second brewer with sales of [€2.6 billion], fell to [€184 million].",
  );
  // but a value of the subject itself is
  named(
    ["number of days lost", "number of days lost"].map(() => "days lost"),
    "The number of days lost was [98] in May and [89] in June.",
  );
  named(
    ["country's traffic handled by port", "ships"],
    "The port, which handles [38%] of the country's traffic, has held up [62] ships.",
  );
});

describe("a clause behind a verb of saying stands without that", () => {
  named(
    "pre-tax profit",
    "The supermarket group said pre-tax profit rose [6.4%] to [512 million pounds].",
    "A broker found pre-tax profit rose [6.4%].",
  );
  // a participle behind its noun takes no object
  named("deaths reported by clinics", "The deaths reported by clinics rose to [400].");
  named(
    "homes announced",
    "The number of homes announced in May fell to [400].",
    "Last month the number of homes announced in May fell to [400].",
  );
});

describe("what is foreseen", () => {
  named(
    "forecast for loan growth",
    "The lender raised its forecast for loan growth to [8%].",
    "The lender raised its forecast for loan growth this year to between [6% and 8%] from between [4% and 6%].",
  );
  named(
    ["funding for bad loans", "funding for bad loans"],
    "The bank set aside [$640 million] for bad loans, above the [$550 million] analysts had forecast.",
  );
  named("revenue", "Analysts had expected a loss of 12 cents a share on revenue of [$870 million].");
  stands(["projected", "observed"], "Economists had expected output to shrink [0.3%] after a [1.2%] gain in February.");
});

describe("who does what a participle says", () => {
  named("forward", "The forward entered the season averaging [15.9 points] a game.");
  // a stretch of time does nothing, what is no stretch of time may
  named("contract paying", "He signed a contract paying [$12 million] a year.");
  named("contract", "She holds a contract worth [$12 million].");
  named("pay", "Miners walked out, demanding a [15%] pay rise.");
  named("adults", "In a poll of [1,504] adults taken last week, half were content.");
});

describe("how much, behind which a comparison goes on", () => {
  reads("en", { value: 410_000_000, measure: "money", unit: "dollar", relation: "=" }, [
    "It set aside $640 million, up from [$410 million] a year earlier and above the forecast.",
  ]);
  reads("en", { value: 410_000_000, measure: "money", unit: "dollar", relation: ">=" }, [
    "Fines of [$410 million] and above are rare.",
  ]);
});
