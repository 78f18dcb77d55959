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
