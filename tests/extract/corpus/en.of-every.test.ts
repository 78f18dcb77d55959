import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string | null) => ({ value, measure: "count", unit }) as const;
const rate = (value: number, unit: string, per: string) => ({ value, measure: "rate", unit, per }) as const;
const pounds = (value: number, per: string) =>
  ({ value, measure: "money", unit: "pound", currency: "GBP", per }) as const;

describe("a whole that stands apart from what is told of it", () => {
  reads("en", rate(12, "person", "100 child"), ["Of every 100 children born here, [12] die young."]);
  reads("en", rate(3, "cancer", "1000 woman"), ["For every 1,000 women screened with it, [3] cancers are found."]);
  reads(
    "en",
    [rate(12, "person", "1000 person"), rate(3, "person", "1000 person")],
    ["For every 1,000 people treated, [12] would gain and [3] would lose."],
  );
  reads("en", rate(3, "job", "10 job"), ["For every ten jobs lost in mining, [three] were created elsewhere."]);
  reads("en", pounds(1.35, "1 pound"), ["For every £1 saved, the council spends [£1.35]."]);
  reads("en", pounds(4100, "1000 pound"), ["The scheme saves [£4,100] over a lifetime for every £1,000 spent."]);
  reads(
    "en",
    [
      { value: 6, measure: "money", unit: "euro", currency: "EUR", per: "10 euro" },
      { value: 2, measure: "money", unit: "euro", currency: "EUR", per: "10 euro" },
    ],
    ["Out of every ten euros, [six] go on rent and [two] on food."],
  );
  reads("en", { value: 3.2, measure: "quantity", unit: "litre", per: "10 kilometre" }, [
    "For every 10 km driven, the bus burns [3.2 litres] of diesel.",
  ]);
  refuses("en", "denominator", ["For every £[1,000] lent, £970 came back.", "Of every [50] letters, 8 were answered."]);
  // what is told behind a semicolon, a length, and a pronoun
  reads("en", count(400, "branch"), ["For every $100 lent, $97 came back; the bank had [400] branches."]);
  reads("en", { value: 12, measure: "duration", unit: "week" }, [
    "For every [12 weeks] of delay, the risk rises by 4%.",
  ]);
  reads("en", count(10, "person"), ["They must win [ten] members to make up for each one they lose."]);
  reads("en", { value: 90, measure: "percentage", unit: "percent" }, ["[Nine of every ten] pupils passed."]);
});

describe("each", () => {
  reads("en", pounds(825, "1 grant"), ["Grants of [£825] each went to 96 clubs."]);
  reads("en", pounds(12, "1 ticket"), ["Tickets cost [£12] each."]);
  reads("en", pounds(95_000, "1 ambulance"), ["The county bought three ambulances for [£95,000] apiece."]);
  reads("en", pounds(0.5e6, "1 park"), ["In 2019 parks that cost [£0.5 million] each were opened."]);
  reads("en", pounds(30, "1 month"), ["Residents pay [£30] each month."]);
  reads("en", { value: 300, measure: "money", unit: "pound", currency: "GBP" }, ["They were fined [£300] each."]);
});

describe("a price that moved, and the price reached", () => {
  const per = { measure: "money", unit: "dollar", per: "1 tonne" } as const;
  reads(
    "en",
    [
      { value: 71.4, measure: "money", unit: "dollar", per: "1 barrel" },
      { value: 12, ...per },
      { value: 1085, ...per },
    ],
    ["Oil was at [$71.40] a barrel, and copper added [$12] to [$1,085] a tonne."],
  );
});

describe("a spread and its mean", () => {
  const years = (value: number) => ({ value, measure: "age", unit: "year" }) as const;
  reads("en", [years(67.4), years(8.1)], ["Their mean age was [67.4 years] (SD [8.1]) and 58% were women."]);
  reads("en", [years(67.4), years(8.1)], ["They had a mean age of [67.4 years], SD [8.1], and 58% were women."]);
  reads("en", [count(7.9, "cramp"), count(4.2, "cramp")], ["Mean weekly cramps fell from [7.9] (SD [4.2]) to 4.1."]);
  const mark = (value: number) => ({ value, measure: "index", unit: "point" }) as const;
  reads(
    "en",
    [mark(7.9), mark(4.2), mark(6.1), mark(3.8)],
    [
      "The mean score was [7.9] (SD [4.2]) in boys and [6.1] (SD = [3.8]) in girls.",
      "The mean score was [7.9] ([4.2]) in boys and [6.1] ([3.8]) in girls.",
    ],
  );
  reads(
    "en",
    [rate(2.4, "visit", "1 year"), rate(1.1, "visit", "1 year")],
    ["Patients paid [2.4] visits a year on average (standard deviation of [1.1])."],
  );
  reads("en", count(8.1e6, "person"), ["Sales were high in Pierre, SD; [8.1 million] people live elsewhere."]);
});

describe("multiples of sums, and of what was before", () => {
  const times = (value: number) => ({ value, measure: "ratio" }) as const;
  reads("en", times(9), [
    "The stock trades on [nine times] forecast earnings.",
    "It has debts of [9 times] its income.",
  ]);
  reads("en", count(6, "occasion"), ["He was late [six times]."]);
  tells("move", "delta increase", [
    "Seizures were [five times] those of a year before.",
    "Sales were [double] those of 2019.",
  ]);
  tells("move", null, ["Rates were [twice] those of women.", "Wages are [three times] those in France."]);
});

describe("cut in half", () => {
  tells("move", "delta decrease", [
    "The backlog has been cut in [half] since 2018.",
    "Absences fell and costs were slashed in [half].",
  ]);
  tells("move", null, ["Rents were cut in [half] of the towns.", "Fees were cut in [half] the wards."]);
});

describe("what a bare number counts", () => {
  reads("en", count(312, "person"), ["Tenants wait 19 days for a plumber; [312] of them have waited longer."]);
  reads("en", { value: 18, measure: "duration", unit: "year" }, [
    "He spent 27 years in jail, [18] of them in one cell.",
  ]);
  reads(
    "en",
    [count(412, "parcel"), count(458, "parcel")],
    ["Officers caught 9 in 10 of the parcels that they had marked, [412] of [458]."],
  );
  reads("en", count(17, "dog"), ["Police dogs, of which there are [17], made 63 finds."]);
  reads("en", { value: null, lower: 50, upper: 70, interval: "range", measure: "index", unit: "point" }, [
    "Diamonds score between [50 and 70] on the Vickers scale.",
  ]);
});

describe("what ends no sentence", () => {
  tells("move", ["delta increase", "end increase", null], ["It goes up by [4%] to [£1,872], i.e. [£1.40] a week."]);
});
