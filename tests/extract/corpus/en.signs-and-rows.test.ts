import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string | null) => ({ value, measure: "count", unit }) as const;
const money = (value: number, unit: string, currency: string | null = null) =>
  ({ value, measure: "money", unit, currency }) as const;
const mark = (value: number) => ({ value, measure: "index", unit: "point" }) as const;
const share = (value: number) => ({ value, measure: "percentage", unit: "percent" }) as const;

describe("letters for a currency", () => {
  reads("en", money(72_400, "naira", "NGN"), ["Cash costs climbed to [N72,400]."]);
  reads("en", money(1.2e12, "naira", "NGN"), ["The budget is [N1.2trn].", "The budget is [N1.2 trillion]."]);
  reads("en", money(5.2e9, "riyal", "SAR"), ["It cost [SR5.2bn]."]);
  reads("en", money(1.2e6, "dinar", "KWD"), ["It cost [KD 1.2 million]."]);
  reads("en", money(1250, "peso", "PHP"), ["A sack sells for [P1,250] in Manila."]);
  reads("en", money(1250, "pula", "BWP"), ["A sack sells for [P1,250] in Gaborone."]);
  refuses("en", "name", ["He took the SR [520] home.", "She wore an N[95] mask.", "The PS[5] is out."]);
  reads("en", money(3e9, "euro", "EUR"), ["Debt came to [EUR 3 mrd]."]);
});

describe("two sizes behind a slash", () => {
  const size = (value: number, unit: string, per?: string) => ({
    value,
    measure: "quantity" as const,
    unit,
    ...(per === undefined ? {} : { per }),
  });
  reads("en", [size(2.6, "gigawatt"), size(5.1, "gigawatt hour")], ["Batteries of [2.6 GW]/[5.1 GWh] are planned."]);
  reads("en", [size(140, "kilometre"), size(87, "mile")], ["The road is [140 km]/[87 miles] long."]);
  reads(
    "en",
    [size(140, "millimetre of mercury"), size(90, "millimetre of mercury")],
    ["Blood pressure was [140]/[90 mmHg]."],
  );
  reads("en", size(17, "kilowatt hour", "100 kilometre"), ["It uses [17 kWh/100 km]."]);
  reads("en", size(60, "millilitre", "1 minute"), ["The rate was [60 mL/min/1.73 m2]."]);
});

describe("of a point, in the pound, for every unit", () => {
  reads("en", { value: 0.3, measure: "percentage_point", unit: "percentage point" }, [
    "Unemployment edged up by [0.3 of a point] to 5.3%.",
  ]);
  reads("en", { ...money(51.2, "penny", "GBP"), per: "1 pound" }, ["The tax is [51.2p] in the pound."]);
  reads("en", money(3e6, "pound", "GBP"), ["They lost [£3m] in the pound crash."]);
  reads("en", { value: 4.1, measure: "rate", unit: "unit", per: "1 unit" }, [
    "It gives [4.1] units of heat for every unit of power.",
  ]);
});

describe("so many of so many, with what they are between", () => {
  reads("en", share(80), ["[Eight owners in ten] work on Sundays.", "[8 owners out of 10] would leave."]);
  reads("en", count(8, "person"), ["[Eight] owners in ten towns refused.", "[Eight] owners in 12 towns refused."]);
  reads("en", count(5, "shop"), ["It has [five] shops in three cities."]);
  reads("en", { ...share(25), relation: ">" }, ["The firm exports more than [a quarter] of what it makes."]);
  reads("en", { value: 0.5, measure: "ratio" }, ["The price is [half] of what it was."]);
  reads("en", count(8340, "person"), ["Smokers made up 17% of the cohort ([8,340])."]);
});

describe("rows of estimates", () => {
  const ratio = (value: number, lower: number, upper: number, interval: "CI" | "UI") =>
    ({ value, lower, upper, interval, measure: "ratio" }) as const;
  reads(
    "en",
    [ratio(1.04, 0.95, 1.14, "UI"), ratio(1.15, 1.06, 1.24, "UI"), ratio(1.41, 1.23, 1.62, "CI")],
    [
      "The hazard ratio was ⟦1.04 (0.95 to 1.14)⟧ for 3 drinks a week, ⟦1.15 (1.06–1.24)⟧ for 6 and ⟦1.41 (95% CI 1.23–1.62)⟧ for 10.",
    ],
  );
  reads("en", { value: 6.1, lower: 5, upper: 7.2, interval: "UI", measure: "percentage", unit: "percent" }, [
    "Prevalence was 4.2% (3.1–5.3) in men aged 20 to 40, ⟦6.1 (5.0–7.2)⟧ in women over 40.",
  ]);
  reads("en", { value: 54.2, lower: 42.1, upper: 66.3, interval: "UI", measure: "age", unit: "year" }, [
    "Their mean age was ⟦54.2 (± 12.1) years⟧ then.",
  ]);
  reads("en", ratio(0.49, 0.41, 0.58, "UI"), [
    "Lapses were rarer (4.1 per 100 patients, 95% CI 3.0–5.2), with a hazard ratio of ⟦0.49 (0.41–0.58)⟧.",
  ]);
  reads("en", { value: 6.1, lower: 5, upper: 7.2, interval: "UI", measure: "count", unit: "birth" }, [
    "There were 4.2 deaths (95% CI 3.1–5.3) and ⟦6.1 (5.0–7.2)⟧ births.",
  ]);
});

describe("marks without the scale beside them", () => {
  reads("en", [mark(6.2), mark(5.7)], ["Women scored it [6.2], men [5.7]."]);
  reads("en", count(6, "goal"), ["They scored [6] goals."]);
});

describe("sizes of moves that go two ways, and levels reached", () => {
  tells(
    "move",
    ["delta decrease", "delta increase"],
    [
      "The naira was [0.3%] weaker on the day and [2.4%] stronger than in March.",
      "Profits were [4%] lower and sales [3%] higher than in 2019.",
    ],
  );
  tells(
    "move",
    ["delta increase", "end increase"],
    ["Sales climbed [4%] to reach [€33m].", "Wind added [1.1 GW] to reach [33.2 GW]."],
  );
  tells("move", ["delta decrease", "end decrease"], ["Sales fell [4%] to reach [€33m]."]);
  tells(
    "move",
    [null, "end increase"],
    [
      "Spain installed [6.6 GW], taking its total to [38.9 GW].",
      "[Four] more died on Sunday, bringing the toll to [412].",
    ],
  );
  tells("move", null, ["They took their children to [14] museums.", "She took the train to [two] cities."]);
});
