import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("per 100 000", () => {
  reads("en", { value: 12, measure: "rate", unit: "death", per: "100000 population" }, [
    "The island counted [12] deaths per 100 000 last winter.",
    "Mortality was [12 per 100 000].",
    "Mortality was [12 per 100,000].",
    "Mortality was [12 per 100\u202f000].",
    "Mortality was [12 per hundred thousand].",
    "Mortality fell to [12 per 100 000].",
    "Mortality: [12/100,000].",
    "There were [12] deaths per 100 000 population.",
  ]);
  reads("en", { value: 7.5, measure: "rate", unit: "case", per: "1000 birth" }, [
    "There were [7.5] cases per 1000 births.",
    "There were [7.5] cases per 1,000 births.",
    "There were [7.5] cases per thousand births.",
  ]);
  reads("en", { value: 3.1, measure: "rate", unit: "bed", per: "1000 inhabitant" }, [
    "There are [3.1] beds per 1 000 inhabitants.",
    "The town has [3.1] beds per thousand inhabitants.",
  ]);
  reads("en", { value: 48, measure: "rate", unit: "car", per: "100 household" }, [
    "There are [48] cars per 100 households.",
    "The town counts [48] cars per 100 households.",
  ]);
  reads("en", { value: 2.2, measure: "rate", unit: "case", per: "100 person-year" }, [
    "Incidence was [2.2 per 100 person-years].",
    "There were [2.2] cases per 100 person-years.",
  ]);
});

describe("one for every so many", () => {
  reads("en", { value: 1, measure: "rate", unit: "person", per: "30 pupil" }, [
    "The ward has [one nurse for every 30] pupils.",
    "There is [one teacher for every 30] pupils.",
    "The rule is [one] teacher per 30 pupils.",
  ]);
  reads("en", { value: 1, measure: "rate", unit: "toilet", per: "20 person" }, [
    "The camp has [one toilet for every 20] persons.",
    "The camp has [one] toilet per 20 persons.",
  ]);
});

describe("counts per time", () => {
  reads("en", { value: 40, measure: "rate", unit: "call", per: "1 week" }, [
    "The desk takes [40] calls a week.",
    "The desk takes [40] calls per week.",
    "The desk takes [40] calls every week.",
    "The desk takes [40] calls each week.",
  ]);
  reads("en", { value: 900, measure: "rate", unit: "person", per: "1 day" }, [
    "The shelter feeds [900] people a day.",
    "The shelter feeds [900] people per day.",
    "The shelter feeds [900] people every day.",
  ]);
  reads("en", { value: 3, measure: "rate", unit: "visit", per: "1 year" }, [
    "The farm gets [3] visits a year.",
    "The farm gets [three] visits per year.",
  ]);
  reads("en", { value: 6, measure: "rate", unit: "lesson", per: "1 month" }, ["They give [six] lessons a month."]);
});

describe("money and quantities per something keep their measure", () => {
  reads("en", { value: 900, measure: "money", unit: "euro", currency: "EUR", per: "1 month" }, [
    "The room costs [€900] a month.",
    "The room costs [€900] per month.",
    "The room costs [900 euros] a month.",
    "The room costs [€900]/month.",
    "The rent is [€900] every month.",
  ]);
  reads("en", { value: 5, measure: "money", unit: "pound", currency: "GBP", per: "1 patient" }, [
    "The kit costs [£5] per patient.",
    "The kit costs [5 pounds sterling] per patient.",
  ]);
  reads("en", { value: 80, measure: "quantity", unit: "milligram", per: "1 day" }, [
    "The dose was [80 mg] a day.",
    "The dose was [80 mg] per day.",
    "She takes [80 milligrams] each day.",
    "She takes [80 mg/day].",
  ]);
  reads("en", { value: 35, measure: "duration", unit: "hour", per: "1 week" }, [
    "The clinic is open [35 hours] a week.",
    "The clinic is open [35 hours] per week.",
  ]);
  reads("en", { value: 11.2, measure: "quantity", unit: "litre", per: "1 head" }, [
    "Drinkers take [11.2 litres] per head.",
    "Drinkers take [11.2 litres] of alcohol per head.",
    "Drinkers take [11.2 litres] of pure alcohol per head.",
  ]);
  reads("en", { value: 110, measure: "quantity", unit: "kilometre per hour", unit_code: "km/h" }, [
    "The train ran at [110 km/h].",
  ]);
});

describe("each and every at the head of the clause", () => {
  reads("en", { value: 20, measure: "quantity", unit: "milligram", per: "1 tablet" }, [
    "Each tablet holds [20 mg].",
    "Every tablet holds [20 mg] of iron.",
  ]);
  reads("en", { value: 9.3, measure: "money", unit: "euro", currency: "EUR", per: "1 dose" }, [
    "Each dose costs [€9.30].",
    "Each dose of the vaccine costs [€9.30].",
  ]);
  reads("en", { value: 81, measure: "rate", unit: "syringe", per: "1 client" }, [
    "On average each client received [81] syringes.",
    "In that year each client got [81] syringes.",
  ]);
  reads("en", { value: 40, measure: "count", unit: "boat" }, ["Each of the [40] boats sank."]);
});

describe("what happens so often", () => {
  reads("en", { value: 6, measure: "rate", unit: "person", per: "1 day" }, [
    "[Six] people die each day.",
    "[Six] cyclists were killed each day.",
    "[Six] people are arrested every day.",
  ]);
  reads("en", { value: 900, measure: "rate", unit: "person", per: "1 month", relation: "~" }, [
    "Some [900] babies are born in the camp each month.",
    "Some [900] patients are admitted every month.",
  ]);
  reads("en", { value: 12, measure: "count", unit: "person" }, [
    "[12] members meet every week.",
    "The [12] members vote each year.",
  ]);
});

describe("what comes about so often", () => {
  reads("en", { value: 300, measure: "rate", unit: "infection", per: "1 year" }, [
    "[300] new infections occur each year.",
    "[300] infections happen every year on farms.",
    "Every year [300] infections are missed.",
    "[300] infections arise annually.",
  ]);
  reads("en", { value: 30, measure: "rate", unit: "person", per: "1 day" }, [
    "[30] men die of a stroke every day.",
    "[30] women give birth in the ward every day.",
    "[30] children fall ill daily.",
    "Every day [30] children fall ill.",
  ]);
  reads("en", { value: 30, measure: "count", unit: "person" }, [
    "[30] men died of a stroke a year later.",
    "The [30] judges sit every day.",
  ]);
});

describe("adverbs that tell how often", () => {
  reads("en", { value: 2, measure: "rate", unit: "occasion", per: "1 day" }, [
    "She took it [twice] daily.",
    "Wards are cleaned [twice] daily.",
    "Swabs are taken [2 times] daily.",
  ]);
  reads("en", { value: 50, measure: "quantity", unit: "milligram", per: "1 day" }, [
    "She took [50 mg] daily.",
    "She took [50 mg] daily for a month.",
    "She took [50 milligrams] daily.",
  ]);
  reads("en", { value: 9000, measure: "money", unit: "euro", currency: "EUR", per: "1 year" }, [
    "The post pays [€9,000] per annum.",
    "The post pays [€9,000] yearly.",
    "The post pays [€9,000] annually.",
  ]);
  reads("en", { value: 1800, measure: "money", unit: "pound", currency: "GBP", per: "1 year" }, [
    "Clerks will earn [£1,800] more a year.",
    "They pay [£1,800] less a year.",
  ]);
  reads("en", { value: 40, measure: "count", unit: "dose" }, [
    "They packed [40] daily doses.",
    "The nurse gave [40] weekly doses.",
  ]);
});

describe("the tail of a pair is told of both", () => {
  reads(
    "en",
    [
      { value: 9250, measure: "money", unit: "pound", currency: "GBP", per: "1 year" },
      { value: 9535, measure: "money", unit: "pound", currency: "GBP", per: "1 year" },
    ],
    ["Fees rise from [£9,250] to [£9,535] a year.", "Fees of [£9,250] and [£9,535] a year are charged."],
  );
  reads(
    "en",
    [
      { value: 114, measure: "rate", unit: "death", per: "1000000 population" },
      { value: 145, measure: "rate", unit: "death", per: "1000000 population" },
      { value: 93, measure: "rate", unit: "death", per: "1000000 population" },
    ],
    ["The rate was [114] deaths per million, women faring worse ([145]) than men ([93])."],
  );
});

describe("a denominator shared", () => {
  reads(
    "en",
    [
      { value: 4.1, measure: "rate", unit: "suicide", per: "100000 population" },
      { value: 3.6, measure: "rate", unit: "suicide", per: "100000 population" },
    ],
    ["Suicide rates were [4.1] and [3.6 per 100 000].", "The suicide rate fell from [4.1] to [3.6 per 100 000]."],
  );
  reads(
    "en",
    [
      { value: 4.1, measure: "rate", unit: "crash", per: "100000 driver" },
      { value: 3.6, measure: "rate", unit: "crash", per: "100000 driver" },
      { value: 2.9, measure: "rate", unit: "crash", per: "100000 driver" },
    ],
    ["The three valleys had [4.1], [3.6] and [2.9] crashes per 100 000 drivers, respectively."],
  );
});

describe("adjectives of time are no denominators", () => {
  reads("en", { value: 700, measure: "count", unit: "birth" }, ["The annual number of births is [700]."]);
  reads("en", { value: 20, measure: "quantity", unit: "milligram" }, ["The daily dose is [20 mg]."]);
  reads("en", { value: 5, measure: "money", unit: "euro", currency: "EUR" }, [
    "A kit costs [€5].",
    "The weekly fee is [€5].",
  ]);
});

describe("the number of a denominator printed apart is refused", () => {
  refuses("en", "denominator", ["There were 15 new cases per [1000].", "There were 15 thefts per [10 000] cars."]);
});

describe("a denominator behind a sum told again in brackets", () => {
  const year = { measure: "money", per: "1 year" } as const;
  reads(
    "en",
    [
      { value: 1_700_000_000, unit: "baht", currency: "THB", ...year },
      { value: 50_000_000, unit: "dollar", currency: "USD", ...year },
    ],
    [
      "It saves [1.7 billion baht] ([US$ 50 million]) a year.",
      "It saves [1.7 billion baht] (or [US$ 50 million]) per year.",
    ],
  );
  reads(
    "en",
    [
      { value: 3_000_000, measure: "money", unit: "euro", currency: "EUR" },
      { value: 4_000_000, measure: "money", unit: "dollar", currency: "USD" },
    ],
    ["It paid [3 million euros] ([US$ 4 million]) in fines."],
  );
});

describe("how often something is done, told behind its verb", () => {
  reads("en", { value: 200, measure: "rate", unit: "visit", per: "1 day" }, [
    "[200] visits are expected each day.",
    "[200] visits were made here every day.",
    "[200] visits are paid for per day in the city.",
  ]);
  reads("en", { value: 900, measure: "rate", unit: "kit", per: "1 month" }, [
    "[900] kits were handed out a month.",
    "[900] kits are given away to the clients every month.",
  ]);
  reads("en", { value: 75, measure: "rate", unit: "person", per: "1 week" }, [
    "[75] patients visit the clinic each week.",
    "[75] clients are seen by the nurses every week.",
  ]);
  reads("en", { value: 12, measure: "count", unit: "clinic" }, [
    "[12] clinics were closed last year.",
    "[12] clinics were closed a year later.",
    "[12] clinics were opened a day after the flood.",
    "[12] clinics were shut for a week.",
    "[12] clinics were inspected a month before the vote.",
  ]);
  reads("en", { value: 12, measure: "count", unit: "event" }, ["Each year's [12] events were held in the park."]);
});

describe("a rate told next to a count", () => {
  reads(
    "en",
    [
      { value: 40, measure: "count", unit: "case" },
      { value: 12, measure: "rate", unit: "case", per: "100000 population" },
    ],
    [
      "Researchers found [40] new cases, equivalent to a rate of [12 per 100 000].",
      "Clinics reported [40] cases, or [12 per 100 000].",
      "Nurses saw [40] cases (a rate of [12 per 100 000]).",
    ],
  );
});

describe("denominators held by hyphens", () => {
  reads("en", { value: 12, measure: "money", unit: "cent", per: "1 share" }, [
    "A [12-cent]-a-share dividend was paid.",
    "A [12-cent]-per-share dividend was paid.",
  ]);
  reads("en", { value: 90000, measure: "money", unit: "dollar", per: "1 year" }, ["She has a [$90,000]-a-year post."]);
  reads("en", { value: 20, measure: "rate", per: "1 day" }, ["A [20]-a-day smoker quit."]);
  reads("en", { value: 5, measure: "count" }, ["They play [five]-a-side football."]);
});
