import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads } from "../corpus.ts";

type Told = string | null;
const named = (indicator: Told | readonly Told[], ...wordings: string[]) => tells("indicator", indicator, wordings);
const stands = (status: Told | readonly Told[], ...wordings: string[]) => tells("status", status, wordings);
const moves = (move: Told | readonly Told[], ...wordings: string[]) => tells("move", move, wordings);

describe("by so much to so much", () => {
  reads("en", { value: 898_000, measure: "count", unit: "vacancy" }, [
    "Vacancies fell by 26,000 to [898,000].",
    "Vacancies fell by about 26,000 to [898,000].",
    "Vacancies fell for a ninth straight quarter, by 26,000 to [898,000].",
  ]);
  // ends of like size are a range
  moves("delta decrease", "Vacancies fell by [26,000 to 28,000].");
  reads("en", { lower: 3, upper: 5, measure: "count", unit: "clinic", value: null, interval: "range" }, [
    "Visits fell, by then in [3 to 5] clinics.",
  ]);
});

describe("what comes of it", () => {
  stands(["projected", "projected"], "The group will invest [€600 million], creating [1,800] jobs.");
  // a reason is known
  stands(["projected", "observed"], "Growth will slow to [1%], reflecting a fall of [5%] in exports.");
  named(
    ["House prices", "average price"],
    "House prices fell [1.1%] in April, taking the average price to [412,000 pounds].",
  );
  named(["Lira bonds due", "yield"], "Lira bonds due in 2033 fell [1.2 cents], pushing the yield up to [9.8%].");
});

describe("a part of the number before", () => {
  named(
    ["vehicles recalled", "vehicles recalled"],
    "The carmaker recalled [338,000] vehicles, including [112,000] in the north, over a fault.",
  );
  named(
    ["Imports of used cars", "Imports of used cars that came from Japan"],
    "Imports of used cars rose to [84,000], of which [61,000] came from Japan.",
  );
  stands(
    ["projected", "projected"],
    "It expects claims of [$400 million], of which [$120 million] will be borne by others.",
  );
  stands(["observed", "observed"], "It has debts of [$400 million], of which [$120 million] is owed to others.");
});

describe("what the words in front of the number name", () => {
  named("deficit", "The budget foresees a deficit of [4.4%] of GDP.", "The country ran a deficit of [4.4%] of GDP.");
  // what something is, is its subject
  named("Theft among prisoners", "Theft was the offence of [19%] of prisoners.");
  named("oil producers", "The market held, helped by gains in oil producers, which rose an average of [2.4%].");
  named("money received", "The family will receive [€40 million] in exchange for 12% of the votes.");
  named("spending in factories", "The group will invest [€600 million] in two factories.");
  named("Pelham", "The takeover values Pelham at [640 pence] a share.");
  named("deaths", "Shares soared after it said its drug cut deaths by [a third].");
  named("Sales at stores open", "Sales at stores open at least a year grew [2.8 percent].");
  named(
    "average rate on a five-year fixed mortgage",
    "The average rate on a five-year fixed mortgage rose to [5.48%].",
  );
  named("disapproving", "Approval slid to 38%, with [55%] disapproving.");
});

describe("what a noun phrase holds", () => {
  named(
    ["Passenger numbers at the airport", "long-haul traffic"],
    "Passenger numbers at the airport climbed [6.7%] in April, with long-haul traffic up [11%].",
  );
  named("Brent futures delivery", "Brent futures for July delivery were down [38 cents].");
  named("Cocoa prices", "Cocoa prices, which have more than [tripled] since May, stood at a peak.");
  named("money from investors", "The start-up has raised [$35 million] from investors at a valuation of $220 million.");
  named("new shares sold", "The company plans to sell up to [15 million] new shares.");
  named(
    ["debts of utility", "debts of utility"],
    "The utility has debts of [410 billion rand], equal to about [6%] of gross domestic product.",
  );
  named(
    "exporters that expect orders to rise",
    "A survey showed [58%] of exporters expect orders to rise over the next six months.",
  );
  stands("observed", "A survey showed [58%] of exporters expect orders to rise.", "[58%] of firms expect to hire.");
  stands("projected", "[58%] of the firms are expected to hire.");
  // a bill that is paid is no law
  stands("projected", "Household electricity bills will fall by [8%], the regulator said.");
  reads("en", { value: 105.32, measure: "index", unit: "point" }, [
    "The dollar index, which tracks the currency against six peers, edged up 0.1% to [105.32].",
  ]);
});

describe("a denominator is that of its own number", () => {
  reads("en", { value: 3_300_000_000, measure: "money", unit: "dollar" }, [
    "Earnings came in at 74 cents per share, beating the average estimate of 69 cents, while revenue fell short at [$3.3 billion].",
  ]);
});

describe("stretches of time and lengths of time", () => {
  named(
    "sales",
    "The operator said sales in the 12 weeks to May 4 were [7.1%] higher.",
    "The operator said sales in the quarter to March 31 fell [7.1%].",
    "The operator said sales in the quarter ended March 31 were down [7.1%].",
  );
  named("odds of a recession", "The bank lowered the odds of a recession in the next 12 months to [20%] from [35%].");
  // what stands behind the month may be counted
  reads("en", { value: 12, measure: "count", unit: "person" }, [
    "In the year to March [12] people died.",
    "In May [12] people were hurt.",
  ]);
  named("clients expected", "The council expected [200] clients in the first twelve months.");
});

describe("what is worth so much", () => {
  named("deal", "The carrier ordered 60 jets, a deal worth [$7.2 billion] at list prices.");
  named("goods", "The strike has held up 62 ships carrying goods worth an estimated [$1.4 billion].");
  named("homes", "Stamp duty on homes priced above [$1 million] will rise.");
  named("damages", "The investors want [$340 million] in damages.");
  reads("en", { value: 28_000_000_000, measure: "money", unit: "crown" }, [
    "The government will borrow [28 billion crowns] this year.",
  ]);
});

describe("which things, which votes, at which pace", () => {
  named(
    ["Sales of hybrids", "Sales of diesel cars"],
    "Sales of hybrids rose [25%], while those of diesel cars fell [19%].",
  );
  named("people in prison", "The share of those in prison rose to [19%].");
  named("Weekly earnings", "Weekly earnings grew at an annual pace of [6.0%], down from [6.2%].");
  named(
    ["Net inflows into funds", "Net inflows into funds"],
    "Net inflows into funds totalled [€8.7 billion], more than double the [€4.1 billion] of May.",
  );
  reads("en", { value: 187, measure: "count", unit: "vote" }, [
    "Parliament approved by 214 votes to [187] a bill that helps.",
  ]);
});

describe("where a clause begins behind a number", () => {
  named(
    ["pupils of Private schools", "fees"],
    "Private schools lost [3.6%] of their pupils after fees rose by [a fifth].",
  );
  named("deaths after surgery", "The number of deaths after surgery fell by [3%].");
  // the two sides of a vote move nothing
  moves([null, null], "Voters backed the tax cut by [53%] to [47%].");
  moves(["delta decrease", "end decrease"], "The tax was cut by [3%] to [47%].");
  named(
    ["like-for-like sales", "like-for-like sales"],
    "The like-for-like sales rose [2.6%], beating the [1.9%] analysts had pencilled in.",
  );
  named(
    "largest customer among revenue",
    "Its largest customer, a maker of phones, accounts for [two fifths] of revenue.",
  );
});
