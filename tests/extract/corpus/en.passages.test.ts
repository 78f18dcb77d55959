import { describe } from "vitest";
import { type Expected, reads } from "../corpus.ts";

const count = (value: number, unit: string, rest: Partial<Expected> = {}): Expected => ({
  value,
  measure: "count",
  unit,
  ...rest,
});
const percent = (value: number, rest: Partial<Expected> = {}): Expected => ({
  value,
  measure: "percentage",
  unit: "percent",
  ...rest,
});
const money = (value: number, unit: string, currency: string | null, rest: Partial<Expected> = {}): Expected => ({
  value,
  measure: "money",
  unit,
  currency,
  ...rest,
});
const quantity = (value: number, unit: string, rest: Partial<Expected> = {}): Expected => ({
  value,
  measure: "quantity",
  unit,
  ...rest,
});
const points = (value: number): Expected => ({ value, measure: "percentage_point", unit: "percentage point" });

describe("news", () => {
  reads(
    "en",
    [
      percent(20, { relation: "~" }),
      count(4310, "visit"),
      percent(11.1111),
      { value: 2, relation: "<", measure: "age", unit: "year" },
      { lower: 60, upper: 70, interval: "range", measure: "count", unit: "practice" },
      count(212, "practice"),
      { lower: 1200, upper: 1500, interval: "range", measure: "money", unit: "pound", currency: "GBP" },
      money(90_000, "pound", "GBP"),
    ],
    [
      "Emergency visits for asthma rose by nearly [a fifth] in the first half of 2019, to [4,310], the regional health board said on Tuesday. [One in nine] visits was by a child under [2]. Between [60 and 70] of the [212] practices lack a spirometer; a device costs [£1,200–£1,500], and the board has set aside only [£90,000] for the next two years.",
    ],
  );
  reads(
    "en",
    [
      quantity(785_000, "hectare"),
      { value: 2, relation: ">", measure: "ratio" },
      quantity(340_000, "hectare"),
      quantity(96_610, "hectare"),
      count(28, "person"),
      count(18, "person"),
      count(6, "person"),
      money(4.1e9, "euro", "EUR"),
      { value: 14, measure: "duration", unit: "minute" },
      { value: 22, measure: "duration", unit: "minute" },
    ],
    [
      "Wildfires burned [785,000 ha] last year, more than [twice] the 2006–2021 average of [340 000 ha]. In Evros alone, [96 610 hectares] went up in smoke, the largest single fire since the 1980s. [Twenty-eight] people died, among them [18] migrants; [6] of the victims were children. Damage is put at [€4.1bn]. Response times fell to [14 minutes] from [22].",
    ],
  );
  reads(
    "en",
    [
      { value: 0.25, measure: "percentage_point", unit: "percentage point" },
      percent(5.25),
      money(2900, "pound", "GBP"),
      percent(0.4),
      money(1.271, "dollar", null),
      { value: 32.5, measure: "index", unit: "point" },
      points(0.06),
      percent(4.42),
      count(2, "person"),
      count(9, "person"),
      points(0.5),
    ],
    [
      "The central bank lifted its key rate by [a quarter of a percentage point] to [5.25 per cent], the 14th rise in a row. Mortgage holders will pay [£2,900] more on average. The pound slipped [0.4%] to [$1.271], and the FTSE 100 shed [32.5 points]. Gilt yields fell [six basis points] to [4.42%]. [Two] of the [nine] members voted for [a half-point] rise.",
    ],
  );
});

describe("abstracts", () => {
  reads(
    "en",
    [
      count(1046, "person"),
      percent(58),
      count(611, "person"),
      percent(58.4),
      { value: 37, lower: 29, upper: 46, interval: "IQR", measure: "age", unit: "year" },
      { value: 0.71, lower: 0.55, upper: 0.92, interval: "CI", measure: "ratio" },
      quantity(92.4, "kilogram"),
      quantity(88.1, "kilogram"),
      quantity(4.3, "kilogram"),
      percent(4.7),
    ],
    [
      "Of the [1,046] respondents (response rate [58%]), [611] ([58.4%]) were women; the median age was [37 years (IQR 29–46)]. Adjusted odds of relapse were [0.71 (95% CI 0.55 to 0.92)] (p = 0.009). Mean weight fell from [92.4 kg] to [88.1 kg] at 12 weeks, a loss of [4.3 kg] ([4.7%]).",
    ],
  );
  reads(
    "en",
    [
      count(22.8e6, "person", { lower: 18.6e6, upper: 27.9e6, interval: "UI" }),
      count(318, "person"),
      { value: 1, measure: "ratio" },
      { value: 12, measure: "duration", unit: "week" },
      count(47, "person"),
      percent(23.4),
      percent(14.1),
      { value: 1.66, lower: 1.04, upper: 2.65, interval: "CI", measure: "ratio" },
      count(9, "person"),
      count(159, "person"),
      count(12, "person"),
      count(159, "person"),
    ],
    [
      "BACKGROUND: Cannabis use disorder affects an estimated [22.8 million] people (95% UI 18.6–27.9 million). METHODS: We randomised [318] adults [1:1] to a [12-week] app or usual care; [47] were lost to follow-up. RESULTS: At six months, abstinence was [23.4%] vs [14.1%] (risk ratio [1.66, 95% CI 1.04–2.65], P=0.03). Adverse events occurred in [9] of [159] and [12] of [159] participants, respectively.",
    ],
  );
  reads(
    "en",
    [
      count(1202, "person"),
      count(34, "site"),
      count(9, "country"),
      count(601, "person"),
      quantity(50, "milligram"),
      { value: 2, measure: "rate", unit: "occasion", per: "1 day" },
      count(3, "death"),
      percent(0.5),
      count(11, "death"),
      percent(1.8),
      { value: 0.27, lower: 0.08, upper: 0.96, interval: "CI", measure: "ratio" },
      money(75, "dollar", null, { per: "1 course" }),
      { value: 40, measure: "ratio" },
    ],
    [
      "The trial enrolled [1,202] patients at [34] sites in [9] countries between March 2017 and July 2019; [601] received [50 mg] of the drug [twice] daily. [Three] deaths ([0.5%]) occurred in the treatment arm and [eleven] ([1.8%]) in the placebo arm (HR [0.27; 95% CI: 0.08–0.96]). The drug costs [$75] a course, [40 times] less than its rival.",
    ],
  );
});

describe("reports and fact sheets", () => {
  reads(
    "en",
    [
      quantity(4.6, "tonne"),
      percent(32),
      quantity(870, "kilogram"),
      percent(15),
      count(3.1e6, "tablet"),
      { lower: 55, upper: 80, interval: "range", measure: "money", unit: "euro", currency: "EUR", per: "1 gram" },
      percent(68, { lower: 12, upper: 94, interval: "range" }),
      count(27, "state"),
      count(211_000, "seizure"),
      { value: 2, measure: "ratio" },
      { value: 0.5, measure: "ratio" },
    ],
    [
      "Drug seizures at a glance 2021: [4.6 tonnes] of cocaine ([+32%]), [870 kg] of heroin ([−15%]) and [3.1 million] MDMA tablets. Prices: [€55–€80] per gram of cocaine; purity [68% (range 12–94%)]. The [27] member states reported [211,000] seizures. Purity has [doubled] since 2010, while the price per pure gram [halved].",
    ],
  );
  reads(
    "en",
    [
      { lower: 21, upper: 24, interval: "range", measure: "quantity", unit: "centimetre" },
      quantity(9.8, "centimetre"),
      quantity(3.4, "millimetre", { lower: 3, upper: 3.8, interval: "UI", per: "1 year" }),
      quantity(1.1, "metre", { relation: "<=" }),
      count(630e6, "person"),
      percent(66.6667),
      count(44, "glacier"),
      quantity(1912, "part per billion"),
      percent(162),
    ],
    [
      "Global sea level has risen by [21–24 cm] since 1880, and by [9.8 cm] since 1993 alone, at a rate of [3.4 ± 0.4 mm] a year. Under the high scenario it could rise by up to [1.1 m] by 2100, threatening [630 million] people. [Two thirds] of the [44] largest glaciers lost mass. Methane, at [1,912 parts per billion], was [162%] above its pre-industrial level.",
    ],
  );
  reads(
    "en",
    [
      percent(40),
      percent(70),
      percent(19),
      percent(12),
      quantity(2400, "litre"),
      quantity(2.7, "cubic metre"),
      percent(31),
      percent(58),
      quantity(45, "millimetre"),
      quantity(112, "millimetre"),
      quantity(1.5, "degree Celsius"),
      quantity(37.4, "gigatonne"),
      percent(1.1),
    ],
    [
      "By 2050, demand for water could outstrip supply by [40 per cent]. Agriculture takes [70%] of it, industry [19%] and households [12%]. A hamburger takes [2,400 litres], a cotton shirt [2.7 m³]. Reservoirs are at [31 per cent] of capacity, down from [58%] this time last year. Rainfall was [45 mm] below the average of [112 mm]. The [1.5 °C] goal is all but dead: emissions hit [37.4 Gt] in 2023, [1.1%] more than in 2022.",
    ],
  );
  reads(
    "en",
    [
      count(2318, "school"),
      count(1904, "school"),
      percent(82),
      count(233, "school"),
      count(181, "school"),
      points(6),
      money(2.85, "dollar", null),
      percent(19),
      percent(14.2857),
      money(140e6, "peso", null),
      count(1.2e6, "person"),
    ],
    [
      "School meals: what we found. Of [2,318] schools inspected, [1,904] ([82%]) passed, [233] were given a warning and [181] failed. The pass rate was [6 points] higher than in 2018. A lunch costs parents [$2.85] on average, up [19 per cent] in three years, and [one meal in seven] ends in the bin. The ministry would need another [140 million pesos] to reach all of the country's [1.2 million] pupils by 2028.",
    ],
  );
});

describe("reports, continued", () => {
  reads(
    "en",
    [
      count(2511, "death"),
      { value: 7, relation: "~", measure: "rate", unit: "death", per: "1 day" },
      { value: 45.7, measure: "rate", unit: "death", per: "100000 resident" },
      { lower: 30, upper: 59, interval: "range", measure: "age", unit: "year" },
      percent(57.9),
      percent(22),
      percent(85),
      { value: 1640, measure: "rate", unit: "kit", per: "1 week" },
      count(890, "site"),
      { value: 6, measure: "rate", unit: "person", per: "1 day" },
      { value: 0.9, measure: "rate", unit: "person", per: "1 day" },
    ],
    [
      "Overdose deaths in the province: [2,511] in 2023, i.e. nearly [7] a day. The rate, [45.7 per 100,000] residents, is the highest since records began. Men aged [30–59] made up [57.9%] of the dead and women [22%]. Fentanyl was found in [85%] of tests, and [1,640] naloxone kits a week were shipped to [890] sites. An average of [six] people died each day, up from [0.9] in 2012.",
    ],
  );
  reads(
    "en",
    [
      count(1063, "rhino"),
      count(3500, "rhino"),
      count(499, "rhino"),
      count(51, "rhino"),
      count(448, "rhino"),
      money(60_000, "dollar", null, { relation: "<=", per: "1 kilogram" }),
      count(1200, "ranger"),
      quantity(2_000_000, "hectare"),
      { value: 0.5, measure: "ratio" },
      money(310e6, "rand", "ZAR"),
      count(100, "calf", { relation: "<" }),
    ],
    [
      "The reserve lost [1,063] of its [3,500] rhinos. Poachers killed [499] in 2023, [51] more than in 2022 ([448]). Horn sells for up to [$60,000]/kg. In all, [1,200] rangers patrol [two million hectares]. The park's budget has been [halved] since 2016, to [310 million rand]. Fewer than [100] calves were born.",
    ],
  );
  reads(
    "en",
    [
      percent(3.9),
      { value: 0.3, measure: "percentage_point", unit: "percentage point" },
      percent(10.4),
      count(41_100, "job"),
      count(9600, "job"),
      percent(0.1),
      { value: 1.967e9, measure: "duration", unit: "hour" },
      percent(4.1),
      money(1.6, "dollar", "AUD", { per: "1 hour" }),
    ],
    [
      "The unemployment rate was unchanged at [3.9 per cent], but youth joblessness edged up by [0.3 of a percentage point] to [10.4 per cent]. Full-time jobs rose [41,100]; part-time jobs fell by [9,600]. Hours worked dropped [0.1 per cent] to [1.967 billion hours]. Wages grew [4.1 per cent] over the year, or [A$1.60] an hour.",
    ],
  );
  reads(
    "en",
    [
      quantity(137.8, "terawatt hour"),
      percent(9.6),
      percent(31),
      quantity(61.2, "terawatt hour"),
      quantity(14_000, "megawatt", { relation: "~" }),
      quantity(2.1, "tonne"),
      count(19.5e6, "building"),
      percent(4.9),
      money(3.12, "cent", null, { per: "1 kilowatt hour" }),
      money(6.43, "cent", null, { per: "1 kilowatt hour" }),
    ],
    [
      "Electricity from wind reached [137.8 TWh] ([+9.6%]), covering [31%] of demand; solar added [61.2 TWh]. Some [14,000 MW] were installed in the first nine months. A heat pump saves [2.1 t] of CO2. Of the [19.5 million] buildings, [4.9%] are heated that way. Grid fees will go up from [3.12] to [6.43 cents] per kilowatt-hour.",
    ],
  );
});

describe("bullets", () => {
  reads(
    "en",
    [
      percent(25),
      percent(38),
      count(152, "person"),
      count(7, "council"),
      count(152, "council"),
      money(14.2, "pound", "GBP", { per: "1 carer-week" }),
      money(19.6, "pound", "GBP", { per: "1 carer-week" }),
    ],
    [
      "• [1 in 4] young carers misses school at least once a fortnight\n• [38%] (n = [152]) of carers say that they were never asked\n• Only [7] councils out of [152] fund respite care\n• Average spend: [£14.20] per carer per week, against [£19.60] in 2010\n• Helpline: 0300 123 4567 (open 9am–5pm)",
    ],
  );
});
