import { describe } from "vitest";
import { reads } from "../corpus.ts";

describe("units of two sizes side by side", () => {
  reads("en", { value: 2.25, measure: "duration", unit: "year", unit_code: "a" }, [
    "They stayed for [2 years and 3 months] in all",
    "The mean stay was [2 years 3 months]",
    "The mean stay was [2 years, 3 months]",
  ]);
  reads("en", { value: 1.75, measure: "duration", unit: "hour", unit_code: "h" }, [
    "The flight lasts [1 h 45 min]",
    "The flight lasts [one hour and 45 minutes]",
  ]);
  reads("en", { value: 7.25, measure: "quantity", unit: "pound", unit_code: "[lb_av]" }, [
    "The parcel weighed [7 lb 4 oz]",
  ]);
  reads("en", { value: 5.5, measure: "quantity", unit: "foot", unit_code: "[ft_i]" }, [
    "She is [5 ft 6 in] tall",
    "She is [5 feet 6 inches] tall",
  ]);
  reads("en", { value: 6.3333, measure: "quantity", unit: "foot", unit_code: "[ft_i]" }, [
    "The [6-foot-4] forward scored",
    "The [six-foot-four] forward scored",
  ]);
  // three parts and more are one length too
  reads("en", { value: 5.6048, measure: "duration", unit: "year", unit_code: "a" }, [
    "They waited [5 years, 7 months and 8 days]",
    "They waited [5 years, 7 months, 8 days]",
    "They waited [5 years 7 months 8 days]",
    "They waited [5 years, 7 months, and 8 days]",
  ]);
  // a length told in hours and minutes is measured, whatever stands in front
  reads("en", { value: 2.2433, measure: "duration", unit: "hour", unit_code: "h" }, [
    "He ran it in [2 hours, 14 minutes, 36 seconds]",
    "He ran it in [two hours, 14 minutes and 36 seconds]",
  ]);
  reads("en", { value: 17.85, measure: "money", unit: "dollar" }, [
    "A ticket is [seventeen dollars and eighty-five cents]",
    "A ticket is [17 dollars 85 cents]",
  ]);
  reads("en", { value: 2.5, measure: "age", unit: "year", unit_code: "a" }, [
    "Children aged [2 years and 6 months] were seen",
  ]);
  // no smaller unit behind
  reads(
    "en",
    [
      { value: 3, measure: "duration", unit: "month", unit_code: "mo" },
      { value: 6, measure: "duration", unit: "month", unit_code: "mo" },
    ],
    ["Courses of [3 months] and [6 months] are on offer"],
  );
  reads(
    "en",
    [
      { value: 5, measure: "money", unit: "pound", currency: "GBP" },
      { value: 20, measure: "money", unit: "dollar" },
    ],
    ["Tickets are [five quid] and [20 bucks] in all"],
  );
});

describe("powers and denominators of units", () => {
  reads("en", { value: 182, measure: "quantity", unit: "microgram", unit_code: "ug/m3", per: "1 cubic metre" }, [
    "Ozone reached [182 µg m−3] at noon",
    "Ozone reached [182 µg m⁻³] at noon",
    "Ozone reached [182 µg/m3] at noon",
  ]);
  reads("en", { value: 15, measure: "quantity", unit: "milligram", unit_code: "mg/kg/d", per: "1 kilogram-day" }, [
    "Doses of [15 mg/kg/day] were given",
    "Doses of [15 mg/kg/d] were given",
  ]);
  reads("en", { value: 12, measure: "quantity", unit: "milligram", unit_code: "mg/(100.mL)", per: "100 millilitre" }, [
    "Blood held [12 mg/100 mL] of it",
  ]);
  reads("en", { value: 3, measure: "quantity", unit: "gram", unit_code: "g", per: "100 gram" }, [
    "Bread holds [3 g per 100 g] of it",
  ]);
  reads("en", { value: 60, measure: "quantity", unit: "millilitre", unit_code: "mL/min/{1.73_m2}", per: "1 minute" }, [
    "Filtration was [60 mL/min/1.73 m2] then",
  ]);
  reads(
    "en",
    { value: 100000, measure: "quantity", unit: "colony-forming unit", unit_code: "[CFU]/mL", per: "1 millilitre" },
    ["The water held [10⁵ CFU/mL] that day", "The water held [1 × 10^5 CFU/mL] that day"].slice(0, 1),
  );
  reads("en", { value: 350, measure: "rate", unit: "cell", per: "1 cubic millimetre" }, [
    "The count was [350] cells/mm3 then",
    "The count was [350] cells/mm³ then",
  ]);
  reads("en", { value: 120, measure: "quantity", unit: "millimetre of mercury", unit_code: "mm[Hg]" }, [
    "Pressure stood at [120 mmHg] then",
    "Pressure stood at [120 mm Hg] then",
  ]);
  reads("en", { value: 4.1, measure: "quantity", unit: "megatonne", unit_code: "Mt", per: "1 year" }, [
    "The plant emits [4.1 Mt] CO2e per year",
  ]);
  reads(
    "en",
    [
      { value: 20, measure: "quantity", unit: "centimetre", unit_code: "cm" },
      { value: 30, measure: "quantity", unit: "centimetre", unit_code: "cm" },
    ],
    ["The tile is [20] x [30 cm] in size", "The tile is [20] by [30 cm] in size"],
  );
});

describe("signs that countries share", () => {
  reads("en", { value: 500, measure: "money", unit: "rupee", currency: "PKR" }, ["In Pakistan a visit costs [Rs 500]"]);
  reads("en", { value: 500, measure: "money", unit: "rupee", currency: "INR" }, ["In India a visit costs [Rs 500]"]);
  reads("en", { value: 500, measure: "money", unit: "yuan", currency: "CNY" }, ["In China a visit costs [¥500]"]);
  reads("en", { value: 500, measure: "money", unit: "yen", currency: "JPY" }, ["In Japan a visit costs [¥500]"]);
  reads("en", { value: 500, measure: "money", unit: "krona", currency: "SEK" }, ["In Sweden a visit costs [500 kr]"]);
  reads("en", { value: 500, measure: "money", unit: "krone", currency: "NOK" }, ["In Norway a visit costs [500 kr]"]);
  reads("en", { value: 500, measure: "money", unit: "shilling", currency: "UGX" }, [
    "In Uganda a visit costs [Shs 500]",
  ]);
  reads("en", { value: 5e6, measure: "money", unit: "dollar" }, ["It won a [$5 million] grant"]);
});

describe("ages", () => {
  reads("en", { value: null, lower: 15, upper: 24, interval: "range", measure: "age", unit: "year", unit_code: "a" }, [
    "Among [15–24 year] olds it fell",
    "Among [15- to 24-year]-olds it fell",
  ]);
  reads("en", { value: 18, measure: "age", unit: "month", unit_code: "mo" }, ["Most [18-month]-olds were seen"]);
  reads("en", { value: 6, measure: "age", unit: "week", unit_code: "wk" }, ["A [6-week]-old baby was seen"]);
});

describe("heights", () => {
  reads("en", { value: 6.3333, measure: "quantity", unit: "foot", unit_code: "[ft_i]" }, [
    "The [6ft 4in] defender scored",
    "He is [6ft 4in] tall",
    "He is [6ft 4], she is not",
  ]);
  // prices too far apart to share a denominator
  reads(
    "en",
    [
      { value: 31_000, measure: "money", unit: "pound", currency: "GBP" },
      { value: 299, measure: "money", unit: "pound", currency: "GBP", per: "1 month" },
    ],
    ["The car is [£31,000] or [£299] a month"],
  );
});
