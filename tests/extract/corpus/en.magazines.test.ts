import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

/** Sport, science, cars and daily life, as papers and magazines print them. */

const q = (value: number, unit: string, unit_code: string | null) =>
  ({ value, measure: "quantity", unit, unit_code }) as const;
const age = (value: number) => ({ value, measure: "age", unit: "year", unit_code: "a" }) as const;
const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;

describe("units that are everyday words", () => {
  reads("en", q(18, "inch", "[in_i]"), [
    "Storms dumped [18in] of rain.",
    "A [18in] pipe burst.",
    "The pipe is [18in].",
  ]);
  reads("en", q(1.9, "inch", "[in_i]"), ["Its [1.9in] screen is bright.", "The screen is [1.9in] wide."]);
  reads("en", q(16, "stone", "[stone_av]"), [
    "He weighs [16 stone].",
    "He is [16st].",
    "The [16-stone] prop scored.",
    "She was [16 stone] when she began.",
  ]);
  reads("en", { ...q(11.2857, "stone", "[stone_av]"), precision: 0.03571428571429 }, ["She weighs [11st 4lb]."]);
  reads("en", count(12, "house"), ["They built [12] stone houses."]);
  reads("en", count(2, "lion"), ["The [two] stone lions were moved."]);
  refuses("en", "ordinal", ["It was the [21st] race.", "The [31st] runner fell."]);
  reads("en", count(4, "storm"), ["There were [4] storms in spring."]);
});

describe("one of a unit and a part of it", () => {
  const spell = (value: number, unit: string, unit_code: string) =>
    ({ value, measure: "duration", unit, unit_code }) as const;
  reads("en", spell(1.5, "minute", "min"), [
    "Third place was a further [minute and a half] adrift.",
    "The next bus took another [minute and a half].",
    "The song lasts [a minute and a half].",
  ]);
  reads("en", q(1.75, "mile", "[mi_i]"), ["The lane is [a mile and three quarters] long."]);
  reads("en", { value: 25, measure: "percentage", unit: "percent" }, [
    "The club lost a year and [a quarter] of its members.",
  ]);
});

describe("the age at which", () => {
  reads("en", age(61), [
    "In her youth she swam; now, at [61], she runs.",
    "The actress, at [61], still works.",
    "At just [61], he was the youngest judge.",
    "He died at [61].",
    "She retired at [61] and moved north.",
  ]);
  reads("en", age(17), ["His height made him, at [17], the tallest player.", "She turned professional at [17]."]);
  reads("en", age(15), ["The two pandas, both [15], ate little."]);
  reads("en", count(61, "home"), ["The storm struck at [61] homes."]);
  reads("en", count(4, "person"), [
    "Tickets are £5 for children aged five to 15 and £22 for a family of [four].",
    "A family of [four] pays £22.",
  ]);
  reads("en", count(5_600_000, "person"), ["The film drew an audience of [5.6 million]."]);
});

describe("names and idioms with numbers", () => {
  refuses("en", "idiom", ["It sold for a [six]-figure sum.", "He earned a [seven]-figure fee."]);
  refuses("en", "name", [
    "A pool will be built at [14] Mill Lane.",
    "The lens shoots [4K] video.",
    "The film was shot in [8K].",
    "They won the [4]x[100]m relay.",
  ]);
  reads("en", { value: 14e6, measure: "money", unit: "dollar" }, ["They spent [14 mill dollars]."]);
  reads("en", count(4000, "letter"), ["The paper got [4K] letters."]);
});

describe("what a thing has so many of", () => {
  reads("en", count(4, "engine"), ["A [four]-engined bomber flew over.", "A bomber with [four] engines flew over."]);
  reads("en", count(3, "leg"), ["The [three]-legged dog ran."]);
  reads("en", count(2, "storey"), ["A [two]-storeyed house burned."]);
  reads("en", count(6, "side"), ["The [six]-sided tile broke."]);
  reads("en", count(17, "person"), [
    "There are [17] would-be tenants for the flat.",
    "Some two hundred and more came, [17] runners among them.",
    "The prize went to [17] novelists.",
  ]);
});

describe("kinds that numbers side by side do not share", () => {
  reads("en", q(20, "kilometre", "km"), ["The crater is 150 kilometres wide and [20] deep."]);
  reads("en", count(60, "mark"), ["Pupils need 75 per cent, or [60] out of 80 marks."]);
  reads("en", { value: 50, measure: "percentage", unit: "percent" }, [
    "[Half] the 24 cars broke down.",
    "Rain fell, and [half] the 24 cars broke down.",
  ]);
  reads("en", { value: 0.5, measure: "ratio", precision: 0.025 }, ["The toll was [half] the 40 of 2003."]);
});

describe("sizes that have not moved", () => {
  tells("move", null, [
    "The comet, a dirty snowball about [5km] across, will pass.",
    "The laptop is [15.9 mm] thin.",
    "The satellite orbits some [250 miles] up.",
    "The quake was [10 times] stronger than the one that flattened the town in 1970.",
    "The rookie missed the cut by [11] shots.",
    "The [1,000-mile] rally begins on Sunday.",
    "She fell ill on the [3,000ft] climb.",
    "The club avoided a rise of [5%].",
  ]);
  tells("move", "delta increase", [
    "Sea levels saw a [30cm] rise in a century.",
    "The level is up [2 metres] on last week.",
    "Sales were [10 times] higher than in 1970.",
  ]);
  tells("move", "delta decrease", ["The ministry made a cut of [5%]."]);
});

describe("half of what an article points at", () => {
  tells("population", "cars", ["[Half] the cars broke down.", "[Half] of the 24 cars broke down."]);
  tells("indicator", "children who had never seen a cow", ["Nearly [half] the children had never seen a cow."]);
});

describe("the time a race took", () => {
  const took = (value: number, unit: "minute" | "hour", precision: number) =>
    ({ value, measure: "duration", unit, unit_code: unit === "hour" ? "h" : "min", precision }) as const;
  reads("en", took(8.9568, "minute", 0.00008333333333333), [
    "She finished in [8:57.41].",
    "Her best of [8:57.41] stood for years.",
    "He ran [8:57.41] indoors.",
  ]);
  reads("en", took(2.0531, "hour", 0.0001388888888889), [
    "Kip won in [2:03:11].",
    "Kip clocked [2:03:11].",
    "It was a time of [2:03:11].",
  ]);
  refuses("en", "clock_time", ["The train left at [10]:[32]:[05].", "It was on at [9]:[01] p.m. in town."]);
});

describe("one of a larger unit, and some of a smaller", () => {
  reads("en", { value: 1.3333, measure: "duration", unit: "hour", unit_code: "h", precision: 0.008333333333333 }, [
    "The train was [an hour and 20 minutes] late.",
  ]);
  reads("en", { value: 20, measure: "duration", unit: "minute", unit_code: "min" }, [
    "They sang a song and talked for [20 minutes] each.",
  ]);
});

describe("things with a number and a size", () => {
  reads("en", count(3, "blade"), ["A mill has [three] 50m blades.", "A mill has [three] 50-metre blades."]);
  reads("en", q(50, "metre", "m"), ["A mill has three [50m] blades."]);
  reads("en", count(50_000_000, "person"), ["The firm has [50m] users."]);
  reads("en", count(2, "engine"), ["It has [two] 3,000-horsepower engines."]);
  reads("en", q(108, "megapixel", null), ["It has a [108MP] camera."]);
  reads("en", count(5, "speed"), ["It has a [five]-speed gearbox."]);
  reads("en", count(3, "occasion"), ["The [three]-time winner retired."]);
  tells(
    "indicator",
    ["bags bought", "pizzas", "bulbs"],
    ["He bought [three] 5kg bags, [two] 12-inch pizzas and [four] bulbs."],
  );
  tells("indicator", "petrol engine", ["A [1.0-litre] petrol engine producing 98 bhp was fitted."]);
});

describe("numbers that stand near another kind", () => {
  reads("en", count(7, "person"), ["The virus killed [seven] people, all over 65."]);
  reads("en", { ...age(65), relation: ">" }, ["The virus killed seven people, all but one of them over [65]."]);
  reads("en", age(6), ["Children as young as [six] are treated.", "Some as young as [six] were seen."]);
  reads("en", age(36), ["Champion Jan Kos, [36], won.", "The seven-times champion, [36], crashed."]);
  refuses("en", "determiner", ["It is eight years since [one] reached the final."]);
  refuses("en", "name", ["Passengers on Flight [1187] waited nine hours.", "He crashed on lap [42] of [57]."]);
  refuses("en", "idiom", ["[Half]-price tickets go on sale.", "Shops closed over [half]-term."]);
  tells("move", null, [
    "The storm dropped [2 inches] of rain.",
    "The price was cut [twice].",
    "They raised a [37m]-long ship.",
  ]);
  reads("en", { ...q(2, "inch", "[in_i]") }, ["The storm dropped [2 inches] of rain in half an hour."]);
  reads("en", { value: 70, relation: ">", measure: "duration", unit: "hour", unit_code: "h", per: "1 week" }, [
    "Most work more than 48 hours a week and 9 per cent more than [70].",
  ]);
});

describe("bounds told by what a thing may be", () => {
  reads("en", { ...q(7, "metre", "m"), relation: "<=" }, [
    "The lake is no deeper than [7m].",
    "The wall is no taller than [7m].",
    "The gap is no bigger than [7m].",
  ]);
  reads("en", { ...q(30, "kilogram", "kg"), relation: ">" }, ["Parcels heavier than [30kg] are refused."]);
  reads("en", { ...q(5, "centimetre", "cm"), relation: ">=" }, ["Fish must be no smaller than [5cm]."]);
  reads("en", { ...q(5, "centimetre", "cm"), relation: "<" }, ["Threads thinner than [5cm] snap."]);
  tells("indicator", "Temperatures", ["Temperatures will climb no higher than [3C] on Tuesday."]);
  tells("move", "end increase", ["Temperatures will climb no higher than [3C] on Tuesday."]);
  tells("move", "delta increase", ["Prices rose more than [3%] in a year."]);
});

describe("one or two of a thing", () => {
  const some = { value: null, lower: 1, upper: 2, interval: "range" } as const;
  reads("en", { ...some, measure: "rate", unit: "cup", per: "1 day" }, ["She drinks [a cup or two] of coffee a day."]);
  reads("en", { ...some, measure: "count", unit: "goal" }, ["He scores [a goal or two] when it matters."]);
  reads("en", { ...some, measure: "duration", unit: "day", unit_code: "d" }, ["The strike lasted [a day or two]."]);
  reads("en", { value: 2000, measure: "count", unit: "home" }, ["All [two thousand] homes lost power."]);
});

describe("the words next to a number that are no part of what it counts", () => {
  tells("indicator", ["staff needed", "blood"], ["Surgeons needed [60]-odd staff and [24] pints of blood."]);
  tells(
    "indicator",
    ["seat versions", "seat versions", "seat versions"],
    ["Buyers can choose from [four]-, [five]- and [six]-seat versions."],
  );
  tells("indicator", "sunshine", ["Towns along the coast had [13 hours] of sunshine on Thursday."]);
  tells("indicator", "Download speeds on the 5G network", ["Download speeds on the 5G network averaged [312Mbps]."]);
  tells("comparator", null, [
    "[Half] of Britons eat fewer than two pieces of fruit.",
    "The country's [1.1m] teachers work more than 50 hours a week.",
  ]);
  tells("comparator", "mice", ["Rats are [three times] heavier than mice."]);
  reads("en", { value: 15_000, relation: "~", measure: "count", unit: "person" }, [
    "Attendance was some [15,000] below capacity.",
  ]);
});

describe("metres of a course, and other small letters", () => {
  reads("en", q(400, "metre", "m"), ["Her [400m] hurdles time was a record.", "She won the [400m] heats."]);
  reads("en", count(400_000_000, "person"), ["The app has [400m] users."]);
  reads("en", { value: 1_000_000, measure: "ratio", precision: 500_000 }, ["The star is [a million times] brighter."]);
  reads("en", { value: 150, measure: "duration", unit: "minute", unit_code: "min", per: "1 week" }, [
    "Doctors advise [150 minutes] of moderate exercise a week.",
  ]);
  tells("comparator", "litre of water", ["A litre of the stuff weighs [1.8 times] as much as a litre of water."]);
});

describe("verbs that look like nouns", () => {
  tells("indicator", "memory", ["The game has at least [8GB] of memory and costs £39.99."]);
  tells("indicator", "cost of game", ["The game takes up 8GB of memory and costs [£39.99]."]);
  tells("indicator", "winner", ["The winner took home [$3.6 million]."]);
  tells("indicator", "film", ["The film took [$41.7m] on its opening weekend."]);
  tells("indicator", "cost of home", ["A home costs [£400,000]."]);
});

describe("standards, trials and ratings", () => {
  refuses("en", "name", [
    "The set has some HDMI [2.1] ports.",
    "A [0]-[60] time of 3.4 seconds is quick.",
    "It goes from [0]-[62] in 3.4 seconds.",
  ]);
  reads(
    "en",
    {
      value: null,
      lower: 0,
      upper: 62,
      interval: "range",
      measure: "quantity",
      unit: "mile per hour",
      unit_code: "[mi_i]/h",
    },
    ["It does [0-62mph] in 3.4 seconds."],
  );
  reads("en", count(12, "school"), [
    "Of the 68 schools inspected, 41 were rated good, [12] outstanding and the rest inadequate.",
  ]);
  tells("indicator", "women in their 30s", ["The women in their 30s made up [12%]."]);
});
