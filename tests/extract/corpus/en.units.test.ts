import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

const q = (value: number, unit: string, unit_code: string | null) =>
  ({ value, measure: "quantity", unit, unit_code }) as const;

describe("length and area", () => {
  reads("en", q(12, "kilometre", "km"), [
    "The fence is [12 km] long.",
    "The fence is [12km] long.",
    "The fence is [12 kilometres] long.",
    "The fence is [12 kilometers] long.",
    "A [12-kilometre] fence was built.",
    "A [12 km]-long fence was built.",
    "It runs [twelve kilometres].",
  ]);
  reads("en", q(30, "centimetre", "cm"), [
    "Snow of [30 cm] fell.",
    "Snow of [30 centimetres] fell.",
    "A [30-cm] layer fell.",
  ]);
  reads("en", q(5, "micrometre", "um"), [
    "The fibre is [5 µm] thick.",
    "The fibre is [5 μm] thick.",
    "The fibre is [5 micrometres] thick.",
  ]);
  reads("en", q(26, "mile", "[mi_i]"), ["They ran [26 miles].", "They ran [26 mi]."]);
  reads("en", q(6, "foot", "[ft_i]"), [
    "The wave was [6 feet] high.",
    "The wave was [6 ft] high.",
    "A [6-foot] wave came.",
  ]);
  reads("en", q(114, "square metre", "m2"), [
    "The flat has [114 m²].",
    "The flat has [114 m2].",
    "The flat has [114 square metres].",
    "The flat has [114 sq m].",
  ]);
  reads("en", q(40, "square kilometre", "km2"), [
    "The park covers [40 km²].",
    "The park covers [40 square kilometres].",
    "The park covers [40 km2].",
    "The park covers [40 sq km].",
  ]);
  reads("en", q(300, "hectare", "har"), [
    "They planted [300 hectares].",
    "They planted [300 ha].",
    "A [300-hectare] site was bought.",
  ]);
  reads("en", q(80, "acre", "[acr_us]"), ["The farm has [80 acres].", "An [80-acre] farm was sold."]);
});

describe("units whose words hang together", () => {
  reads("en", q(2900, "square foot", "[ft_i]2"), [
    "The [2,900-square-foot] house was sold.",
    "The [2,900 square-foot] house was sold.",
  ]);
  reads("en", q(60, "mile per hour", "[mi_i]/h"), [
    "A [60-mile-per-hour] wind blew.",
    "A [60-mile-an-hour] wind blew.",
  ]);
  reads("en", q(3, "gallon", "[gal_us]"), ["It holds [3 US gallons].", "It holds [three imperial gallons]."]);
  reads("en", q(273, "pound-foot", "[ft_i].[lbf_av]"), [
    "The engine makes [273 pound-feet] of torque.",
    "The engine makes [273 lb-ft] of torque.",
  ]);
  reads("en", q(420, "newton metre", "N.m"), ["The engine makes [420Nm] of torque."]);
  reads("en", q(9.8e6, "barrel per day", "[bbl_us]/d"), ["Output came to [9.8 million bpd]."]);
});

describe("pounds that weigh", () => {
  reads("en", q(185, "pound", "[lb_av]"), [
    "The guard weighs [185 pounds].",
    "A [185-pound] player signed.",
    "He is [185 pounds] overweight.",
    "She lost [185 pounds] in all.",
    "The van has a payload of [185 pounds].",
  ]);
});

describe("mass", () => {
  reads("en", q(4, "megatonne", "Mt"), [
    "The sector emits [4 Mt] of carbon dioxide.",
    "The sector emits [4 megatonnes].",
  ]);
  reads("en", q(20, "milligram", "mg"), [
    "The tablet holds [20 mg].",
    "The tablet holds [20 milligrams].",
    "A [20-mg] tablet is enough.",
    "A [20 mg] tablet is enough.",
  ]);
  reads("en", q(50, "microgram", "ug"), [
    "The limit is [50 µg].",
    "The limit is [50 μg].",
    "The limit is [50 micrograms].",
  ]);
  reads("en", q(2.5, "kilogram", "kg"), [
    "The baby weighed [2.5 kg].",
    "The baby weighed [2.5 kilograms].",
    "The baby weighed [2.5 kilos].",
  ]);
  reads("en", q(900, "tonne", "t"), [
    "The press crushed [900 tonnes] of olives.",
    "The press crushed [900 t] of olives.",
    "The press crushed [900 metric tons] of olives.",
  ]);
  reads("en", { ...q(11_000_000, "tonne", "t"), relation: "~" }, [
    "About [11 million tonnes] of plastic leak out.",
    "Some [11m tonnes] of plastic leak out.",
  ]);
  reads("en", q(3, "ounce", "[oz_av]"), ["Add [3 oz] of sugar.", "Add [three ounces] of sugar."]);
});

describe("volume", () => {
  reads("en", q(7, "litre", "L"), [
    "Drink [7 litres] of water.",
    "Drink [7 liters] of water.",
    "Drink [7 L] of water.",
    "Drink [7 l] of water.",
  ]);
  reads("en", q(250, "millilitre", "mL"), [
    "Pour [250 ml] of milk.",
    "Pour [250 mL] of milk.",
    "Pour [250 millilitres] of milk.",
  ]);
  reads("en", q(90, "cubic metre", "m3"), [
    "The tank holds [90 m³].",
    "The tank holds [90 m3].",
    "The tank holds [90 cubic metres].",
  ]);
  reads("en", q(2_000_000, "barrel", "[bbl_us]"), [
    "Output was [2 million barrels].",
    "Output was [two million barrels] of crude.",
  ]);
});

describe("energy, power, data, sound, temperature", () => {
  reads("en", q(450, "kilowatt hour", "kW.h"), [
    "A flat uses [450 kWh].",
    "A flat uses [450 kilowatt-hours].",
    "A flat uses [450 kilowatt hours].",
  ]);
  reads("en", q(1.2, "gigawatt", "GW"), ["The plant gives [1.2 GW].", "The plant gives [1.2 gigawatts]."]);
  reads("en", q(5, "milliwatt", "mW"), ["The laser has [5 mW].", "The laser has [5 milliwatts]."]);
  reads("en", q(5, "megawatt", "MW"), ["The mill has [5 MW].", "The mill has [5 megawatts]."]);
  reads("en", q(2000, "kilocalorie", "kcal"), ["A ration has [2000 kcal].", "A ration has [2,000 kilocalories]."]);
  reads("en", q(64, "gigabyte", "GBy"), [
    "The card holds [64 GB].",
    "The card holds [64 gigabytes].",
    "The card holds [64GB].",
  ]);
  reads("en", q(85, "decibel", "dB"), ["The noise hit [85 dB].", "The noise hit [85 decibels]."]);
  reads("en", q(2, "degree Celsius", "Cel"), [
    "It warmed by [2 °C].",
    "It warmed by [2°C].",
    "It warmed by [2 degrees Celsius].",
    "It warmed by [2 degrees C].",
    "It warmed by [two degrees Celsius].",
  ]);
  reads("en", q(90, "degree Fahrenheit", "[degF]"), ["It was [90 °F].", "It was [90 degrees Fahrenheit]."]);
  reads("en", q(45, "degree", "deg"), ["The roof slopes at [45°].", "The roof slopes at [45 degrees]."]);
  reads("en", q(415, "part per million", "[ppm]"), [
    "Levels reached [415 ppm].",
    "Levels reached [415 parts per million].",
  ]);
});

describe("compound units", () => {
  reads("en", { value: 12, measure: "quantity", unit: "microgram", per: "1 cubic metre" }, [
    "Dust was [12 µg/m3].",
    "Dust was [12 µg/m³].",
    "Dust was [12 micrograms] per cubic metre.",
  ]);
  reads("en", { value: 5.6, measure: "quantity", unit: "millimole", per: "1 litre" }, [
    "Sugar was [5.6 mmol/L].",
    "Sugar was [5.6 mmol/l].",
    "Sugar was [5.6 mmol] per litre.",
  ]);
  reads("en", { value: 3, measure: "quantity", unit: "gram", per: "1 kilogram" }, [
    "Use [3 g/kg] of salt.",
    "Use [3 grams] per kilogram of flour.",
  ]);
  reads("en", { value: 60, measure: "quantity", unit: "mile per hour", unit_code: "[mi_i]/h" }, [
    "The limit is [60 mph].",
    "The limit is [60 miles per hour].",
    "The limit is [60 miles an hour].",
  ]);
});

describe("letters behind a number that are no unit", () => {
  reads("en", { value: 5, measure: "count", unit: "group" }, [
    "There were [5] groups.",
    "It took [5] groups to dig it.",
  ]);
  refuses("en", "date", ["In the [1990s] the mill closed.", "Music of the [1960s] was played."]);
  refuses("en", "name", ["The B[12] level was low.", "They drove the A[4] south.", "The [787] Dreamliner landed."]);
  reads("en", { value: 18, relation: "<", measure: "age", unit: "year" }, ["Entry is free for under-[18]s."]);
});

describe("those who live somewhere", () => {
  reads("en", { value: 50, measure: "count", unit: "person" }, [
    "Last year [50] Vermonters died of an overdose.",
    "The list named [50] Latvians.",
    "The dead were [50] Poles.",
    "The bus carried [50] New Yorkers.",
    "The clinic saw [50] Silesians.",
  ]);
  reads(
    "en",
    [
      { value: 12, measure: "count", unit: "person" },
      { value: 4, measure: "count", unit: "person" },
    ],
    ["Aboard were [12] Finns, [4] Dubliners and a dog.", "They questioned [12] Scots and [4] Swedes."],
  );
  reads("en", { value: 50, measure: "count", unit: "pole" }, ["The storm felled [50] poles."]);
  reads("en", { value: 40, measure: "count", unit: "boeing" }, ["The firm sold [40] Boeings."]);
  reads("en", { value: 40, measure: "count", unit: "shelter" }, ["The city has [40] shelters."]);
  reads("en", { value: 40, measure: "count", unit: "murder" }, ["Arson fell. Murders fell to [40] in spring."]);
});

describe("acidity", () => {
  reads("en", { value: 7.4, measure: "index", unit: "pH" }, [
    "The enzyme works at pH [7.4] and 37 degrees.",
    "The soil has a pH of [7.4].",
  ]);
});
