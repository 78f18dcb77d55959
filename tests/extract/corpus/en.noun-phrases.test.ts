import { describe, expect, test } from "vitest";
import { tells } from "../clause.ts";
import { extract } from "../corpus.ts";

const named = (indicator: string | null | readonly (string | null)[], ...wordings: string[]) =>
  tells("indicator", indicator, wordings);

describe("names in capitals are no pronouns", () => {
  named("Arrests in the US and Canada", "Arrests in the US and Canada rose by [6%].");
  named("IT spending", "IT spending rose by [4%] at the clinics.");
  named("countries that have a plan", "The WHO said that [20] countries have a plan.");
  // in a line of capitals the word is what it says
  named("people WHO QUIT", "THE NUMBER OF THOSE WHO QUIT ROSE BY [6%].");
});

describe("a place in front of the subject", () => {
  named("deaths", "In Kenya deaths rose by [5%].", "In prisons deaths fell by [5%].");
  named("drug seizures", "In the Czech Republic drug seizures fell by [12%].");
  named("prison deaths", "In 2019 prison deaths fell by [12%].");
  named("US arrests", "US arrests fell by [12%].");
});

describe("asides next to the subject", () => {
  named("alloy", "The alloy, which is made of iron and tin, reached [900 degrees], while the steel melted.");
  named("median rent for flats", "In the old town, going by 210 leases, the median rent for flats was [€900].");
  named("Retail", "Retail, this spring's best selling sector, fell [2.3%].");
  named("mapping", "In Leeds, mapping from 2009 to 2012 came out at [6 ppb].");
  named("beds bought", "The nuns, who sold four painted icons, bought [30] beds.");
  named(["painted icons sold"], "The nuns, who sold [four] painted icons, bought 30 beds.");
});

describe("what a verb does to the noun", () => {
  named(
    ["plans for quieter pumps to replace engines run", "engines run in the north replaced"],
    "The board looked into [five] plans for quieter pumps to replace the [2,600] engines run in the north.",
  );
  named("children looked", "There were [300] children looked after by the state.");
  named(
    "residents evacuated after a landslide following a storm",
    "Some [300] residents were evacuated after a landslide following a storm.",
  );
  named("patients following a diet", "The nurses saw [40] patients following a diet.");
  named("cars sold by Lada", "Lada sold [300] cars.");
  named("kits handed out", "Staff handed out [300] kits.");
  named(["halls that opened", "shops that opened"], "[Seven] halls and [eight] shops opened.");
});

describe("what an amount is of", () => {
  named("price of the estate", "The flood wiped [£60 million] off the price of the estate.");
  named("cost of bread", "The rebate would shave [4%] from the cost of bread.");
  named("jobs cut", "The reform cut [300] jobs from the staff.");
  named("share in a brewery", "She took a 30% share in a brewery for [17 million] kronor.");
  named("sale of share in a brewery", "He arranged the sale of a 30% share in a brewery for [17 million] kronor.");
  named("gusts", "A front with gusts of [95 km/h] is drawing near.");
  named("mean rent of flats with balconies", "The mean rent of flats with balconies was [€1,450].");
  named("debts", "The firm has €9 million of debts, ranging from [€500 to €2 million].");
  named("margins of the shops", "The margins of the shops, which run from [4% to 6%], are thin.");
  named("stock", "They lent the founder £35,000 in return for [11%] of the stock.");
  named("settle the bill", "The three owners have [60 days] to settle the bill.");
  named("mural of a harbour", "The hall is known for a [52 m]-long mural of a harbour.");
  named("weight", "She lifted a [30 kg] weight.");
});

describe("numbers told again, objects of what is done", () => {
  named(["families paid", "families paid"], "The families paid [€900], working out at [€30] a head.");
  named(["clients treated", "clients treated"], "The clinic treated [400] clients, averaging [eight] a week.");
  named("cigarettes smoked", "He lived long while smoking [20] cigarettes a day.");
  named("given to clinic", "The fund gave the clinic [€20,000].");
  named("price", "After lowering its price from [€30] to [€20], the firm closed.");
});

describe("words of time that no date can be told of are no nouns", () => {
  test.each([
    ["The budget was 3 million in 2018 and 2.1 million last year.", "2.1 million", "budget"],
    ["Last year's budget was 4 million.", "4 million", "budget"],
  ])("%s", (text, quote, indicator) => {
    const { figures } = extract(text);
    expect(figures.find((figure) => figure.quote === quote)?.indicator).toBe(indicator);
  });
});

describe("the other end, the other group", () => {
  named(["highest fare", "lowest fare"], "The highest fare was [63 cents], while the lowest was [51].");
  named(["longest wait", "shortest wait"], "The longest wait was [12 weeks] and the shortest [3 days].");
  named(["Stays", "Stays"], "Stays lasted [12 days]; the longest was [30 days].");
  named(
    ["Employment for women", "Employment for men"],
    "Employment for women grew by [2%], compared with [1%] for men.",
  );
  named(
    ["Smoking among girls", "Smoking among boys"],
    "Smoking among girls fell by [3 points], compared with a fall of [5 points] among boys.",
  );
  named(
    ["penalty on buyers", "penalty on sellers"],
    "The court imposed a penalty of [€500] on buyers and [€900] on sellers.",
  );
});

describe("moves of shares and no moves", () => {
  tells("move", ["delta increase", "end increase"], ["The brewer added [22 cents] to [$4.10]."]);
  tells("move", null, ["She added a [30 kg] weight.", "The trust added a [12-bed] ward."]);
  tells("comparator", null, ["The state spends [40%] of its budget on prisons."]);
});
