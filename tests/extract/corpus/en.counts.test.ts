import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;

describe("humans are persons", () => {
  reads("en", count(36, "person"), [
    "[36] people were hurt.",
    "[36] women were hurt.",
    "[36] patients fell ill.",
    "[36] inmates escaped.",
    "[36] young nurses left.",
    "[36] workers were hurt.",
    "[36] pupils cheated.",
    "[36] men drowned.",
    "[36] refugees drowned.",
    "[36] police officers were hurt.",
    "[36] members left.",
    "[36] retired teachers came back.",
    "[36] first-time buyers signed.",
  ]);
});

describe("the head noun in the singular", () => {
  reads("en", count(23_300, "kit"), [
    "[23 300] take-home test kits were sent.",
    "[23,300] kits were sent.",
    "The post sent [23 300] free kits.",
  ]);
  reads("en", count(58, "city"), [
    "[58] cities signed.",
    "[58] other cities signed.",
    "[58] of the biggest cities signed.",
  ]);
  reads("en", count(7, "crisis"), ["The bank lived through [7] crises."]);
  reads("en", count(7, "virus"), ["The lab holds [7] viruses."]);
  reads("en", count(7, "house"), ["The slide buried [7] houses."]);
  reads("en", count(7, "church"), ["The slide buried [7] churches."]);
  reads("en", count(7, "potato"), ["She peeled [7] potatoes."]);
  reads("en", count(7, "box"), ["He filled [7] boxes."]);
  reads("en", count(7, "loaf"), ["He baked [7] loaves."]);
  reads("en", count(7, "movie"), ["They shot [7] movies."]);
  reads("en", count(7, "headache"), ["She noted [7] headaches."]);
  reads("en", count(7, "analysis"), ["They ran [7] analyses."]);
  reads("en", count(7, "species"), ["The reef lost [7] species.", "The reef lost [7] fish species."]);
  reads("en", count(16, "case"), [
    "[16] cases were found.",
    "[16] new cases were found.",
    "[16] new confirmed cases were found.",
    "The lab found [16] more cases.",
  ]);
  reads("en", count(16, "death"), [
    "[16] deaths were recorded.",
    "[16] further deaths were recorded.",
    "The toll: [16] deaths",
  ]);
  reads("en", count(410, "household"), ["[410] households lack power.", "[410] poor rural households lack power."]);
  reads("en", count(5, "state"), ["[Five] states and two territories agreed.", "[Five] southern states agreed."]);
});

describe("one", () => {
  reads("en", count(1, "clinic"), [
    "The isle has [one] clinic.",
    "Only [one] clinic is open.",
    "There is just [one] clinic.",
  ]);
  reads("en", count(1, "death"), ["[One] death was linked to it.", "There was [1] death."]);
});

describe("the noun named before the number", () => {
  reads("en", count(907, "fire"), [
    "The number of fires reached [907].",
    "Fires reached [907] in the summer.",
    "Fires: [907]",
    "The total number of fires was [907].",
  ]);
  reads("en", count(52, "arrest"), [
    "Arrests numbered [52].",
    "The tally of arrests stood at [52].",
    "Arrests rose to [52].",
  ]);
  reads("en", count(1200, "person"), ["The workforce shrank to [1,200].", "Attendance was [1,200]."]);
  reads(
    "en",
    [count(907, "theft"), count(267, "theft")],
    ["Thefts fell from [907] to [267].", "The number of thefts fell from [907] to [267]."],
  );
  reads(
    "en",
    [count(18, "office"), count(23, "office")],
    ["They opened [18] offices in the north and [23] in the south.", "They opened [18] offices, up from [23]."],
  );
});

describe("votes, sample sizes, response", () => {
  reads("en", count(212, "vote"), ["The bill got [212] votes.", "It passed with [212] votes."]);
  reads("en", count(800, "person"), [
    "A survey of [800] adults was made.",
    "A sample of [800] drivers was drawn.",
    "We interviewed [800] farmers.",
  ]);
  reads("en", count(64, "trial"), ["A review of [64] trials found no gain.", "We pooled [64] trials."]);
});

describe("numbers that name their own kind", () => {
  reads("en", count(12, "person"), ["A [12]-member jury sat."]);
});

describe("superlatives, models and acronyms", () => {
  reads("en", count(20, "street"), [
    "The [20] most expensive streets are in the north.",
    "The [20] least visited streets are in the north.",
  ]);
  reads("en", count(62, "737"), ["The airline flies [62] Boeing 737s."]);
  reads("en", count(62, "A320"), ["The airline flies [62] A320s.", "The airline flies [62] Airbus A320s."]);
  reads("en", count(24, "F-16"), ["The air force flies [24] F-16s."]);
  reads("en", count(95, "RBI"), ["He has [95] RBIs in 148 games."]);
  refuses("en", "name", ["The airline flies 62 Boeing [737]s.", "The Boeing [737]s were grounded."]);
});

describe("whose number a bare number is", () => {
  reads("en", count(3, "person"), ["The mother of [three] was hurt."]);
  // a clause that only says on which terms
  reads("en", count(5000, "death"), ["Unless governments act, the toll will pass [5,000]."]);
  reads("en", count(5000, "sale"), ["When temperatures rise, sales reach [5,000]."]);
  // a name in the plural
  reads("en", { value: 11, measure: "count" }, ["The Lions have won nine of their last [11]."]);
});

describe("plurals of words in -i", () => {
  reads("en", count(40, "taxi"), ["The firm runs [40] taxis."]);
  reads("en", count(3, "tsunami"), ["The coast saw [3] tsunamis."]);
});

describe("adjectives and nouns with a number of their own", () => {
  reads("en", count(12, "home"), ["They built [12] three-bedroom homes.", "They built [12] four-storey homes."]);
  reads("en", count(2, "lease"), ["The club signed [two] 40-year leases."]);
  reads("en", count(2, "person"), ["[Two] 5-year-olds fell ill.", "[Two] five-year-old children fell ill."]);
  reads("en", count(24, "three-pointer"), [
    "She made nine of [24] three-pointers.",
    "She made nine of her [24] three-pointers.",
  ]);
  reads("en", count(2, "12-pack"), ["He bought [two] 12-packs."]);
  refuses("en", "name", ["She made 9 [three]-pointers."]);
});

describe("people that no noun names", () => {
  reads("en", count(45, "person"), ["The mill employs [45].", "The mill hired about 20 and then employed [45]."]);
  reads("en", count(2, "person"), ["A father-of-[two] was hurt.", "A father of [two] was hurt."]);
  reads("en", count(190, "person"), ["It has 330 monthly users; its rival has [190] daily ones."]);
});

describe("votes for and against", () => {
  reads(
    "en",
    [count(62, "vote"), count(35, "vote")],
    [
      "Senators voted [62]-[35] to go on.",
      "The bill passed on a [62]-[35] vote.",
      "The bill passed by a vote of [62]-[35].",
      "It was a matter of 27 votes, [62]-[35].",
    ],
  );
  reads("en", [count(3, "vote"), count(5, "vote")], ["The committee voted [3]-[5] against it."]);
  // scores of a match stay names
  refuses("en", "name", ["The team won [3]-[1].", "She won 6-4, [3]-[6], 7-5."]);
});

describe("what is no count", () => {
  // millions of money whose currency is not printed
  reads("en", { value: 1.6e9, measure: "count" }, ["Analysts expect a deficit of [1.6 billion]."]);
  reads("en", { value: 6.2, measure: "index", unit: "magnitude" }, [
    "A magnitude [6.2] earthquake struck.",
    "An earthquake of magnitude [6.2] struck.",
    "A [6.2]-magnitude earthquake struck.",
    "A magnitude-[6.2] aftershock followed.",
  ]);
  reads("en", { value: 66, measure: "count" }, ["She carded a six-under [66] on Friday."]);
  reads("en", count(7, "inning"), ["He walked two in [seven] innings."]);
});

describe("what stands behind and belongs to something else", () => {
  reads("en", count(4, "RBI"), ["He had two doubles and [four] RBI."]);
  refuses("en", "idiom", ["He had two [doubles] and four RBI."]);
  reads("en", { value: 3, measure: "count" }, ["He was [3]-for-4 on Sunday."]);
  reads("en", count(5, "charge"), ["He admitted 12 charges, including [five] of burglary."]);
  reads("en", { value: 1200, measure: "quantity", unit: "kelvin" }, ["It was heated to [1,200 K] under a pressure."]);
  reads("en", { value: 8, measure: "quantity", unit: "gigabyte" }, [
    "It has [8GB] of memory and up to 256GB of space.",
  ]);
});

describe("parts of a length, and sizes", () => {
  reads("en", count(24, "day"), ["Rain fell on [24] of the month's 30 days.", "Rain fell on [24] of the 30 days."]);
  reads("en", { value: 22, measure: "count" }, ["Class sizes average [22] in towns."]);
});

describe("bare objects that are people, and parts", () => {
  reads("en", count(6, "person"), ["The blast went off, killing [six].", "A bus hit a wall, injuring [six]."]);
  reads("en", count(10, "part"), ["A [10]-part series opened.", "A [ten]-part drama opened."]);
  reads("en", count(2, "door"), ["The [two]-door version sold.", "The [two] - door version sold."]);
});

describe("seconds that are models, ones that are rooms", () => {
  refuses("en", "name", ["The airline's [777]s carry more.", "The [737]s were grounded."]);
  reads("en", count(1, "bedroom"), ["Rents are higher for [one]-bedroom flats."]);
  reads("en", count(54_000, "person"), ["A crowd of [54,000] saw it."]);
});

describe("the same things behind the same preposition", () => {
  reads("en", { value: 14, measure: "count", unit: "city" }, [
    "Cocaine rose in 39 of the 72 cities, fell in [14] and was stable in 19.",
    "Cocaine rose in 39 of the 72 cities and fell in [14].",
  ]);
});
