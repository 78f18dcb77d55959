import { describe } from "vitest";
import { tells } from "../clause.ts";

const named = (indicator: string | null | readonly (string | null)[], ...wordings: string[]) =>
  tells("indicator", indicator, wordings);

describe("a number in front of the noun it measures", () => {
  named("solar capacity", "The roof comes with a [9 kW] solar capacity.", "A [9 kW] solar capacity is planned.");
  named("winds", "The deck was lost due to [60mph] winds.", "Trains stood still because of [60mph] winds.");
  named("yacht", "They sail a [million dollar] yacht.");
  named("tram line", "The city plans a [30 km] tram line.", "A [30 km] tram line will open.");
  named("grant", "The budget includes a [€5 million] grant.", "They were promised a [€5 million] grant.");
  named("tax on tobacco", "The law sets a [20%] tax on tobacco.");
  named("course of tablets", "She was put on a [12-week] course of tablets.");
  // false friends: the noun behind is the subject of a verb, or the whole of a share
  named("patients", "The ward has [40] patients.");
  named("cost of tablets", "The tablets cost [$30] last year.");
  named("nurses who left the ward", "Some [30%] of nurses left the ward.");
});

describe("rows of names and numbers", () => {
  named(["Nordic 40", "Baltic", "Iberia"], "At noon: Nordic 40 [-1.3%] Baltic [-0.6%] Iberia [-1.7%].");
  named(["Nordic", "North Sea", "Iberia"], "Moves at noon: Nordic [+0.4%], North Sea [-1.1%], Iberia [+2.0%].");
  named(["rents", "wages"], "Compared to May: rents [+4%], wages [+1%].");
  // false friends: a verb makes the noun a subject, and a noun behind "of" is the whole
  named(["Wages", "rents"], "Wages rose by [4%] and rents by [1%].");
  named(["men who smoke", "women who smoke"], "In the north [40%] of men and [20%] of women smoke.");
});

describe("items with a number in a bracket", () => {
  named(
    ["heroin", "cocaine", "ketamine"],
    "The samples contained heroin ([40%]), cocaine ([22%]) and ketamine ([9%]).",
    "Found most often were heroin ([40%]), cocaine ([22%]) and ketamine ([9%]).",
  );
  named(
    ["Syrians", "Afghans", "Kurds"],
    "The largest groups were Syrians ([1,200]), Afghans ([800]) and Kurds ([300]).",
  );
  tells(
    "population",
    ["GK Ada Brown", "DF Eve Stone"],
    ["Best in May: GK Ada Brown ([0.5] saves), DF Eve Stone ([1.5] saves)."],
  );
  // false friends: the bracket says the number before again, or gives a level of the clause
  named("prisoners", "Some [2,190] prisoners ([29%]) were there.");
  named("Mortality", "Mortality was higher in Leeds ([4%]) than in York ([2%]).");
});

describe("pronouns and parts", () => {
  named(
    ["Turnout", "Turnout"],
    "Turnout may decide it. In 2020 it reached [82.2%], up from [79.8%] three years before.",
  );
  named(
    ["offenders under 18", "women among offenders"],
    "Less than [2%] of the offenders were under 18, and women made up [8.5%].",
  );
  named(
    ["seizures with Traces", "seizures with Traces"],
    "Traces turned up in [six out of ten] seizures, against [four out of ten] in 2012.",
  );
  // a person who speaks is no indicator, and neither is a verb that says nothing
  named(null, "I make [$12.50].", "They have [€40].");
  named(
    ["Growth", "Growth", "household income", "household income"],
    "Growth has been revised from [1.9%] to [2.4%], and the estimate of household income from [€7,210] to [€7,480].",
  );
  named("people without work", "The number of people without work is put at [542,000].");
});

describe("what was found in the things counted, or given to them", () => {
  named("patients with diversion", "In spring, diversion was recorded in [12] patients.");
  named("children given vaccine", "A vaccine was given to [212,000] children.");
  named("deaths with drug implicated", "A drug was implicated in [18] of those deaths.");
  named("paid to clinics", "The state pays clinics [€35] a dose.");
  named("given to startup", "The fund was early, giving the startup [$20,000].");
  // false friends: places, and verbs that take no thing
  named("matches", "He played in [65] matches.");
  named("towns", "The strike spread in [12] towns.");
});

describe("time, hedges and particles are no part of a name", () => {
  named("people who died in custody", "[Forty-four] people died in custody over the year, [one] more than in 2019.");
  named("deaths notified", "[Ninety-two] deaths were notified, [12%] fewer than the [104] of 2017.");
  named("Case fatality", "Case fatality therefore stands at [1.4%].", "Case fatality now stands at [1.4%].");
  named(
    "Norwegians who were drawing a pension",
    "All told, [412,600] Norwegians were drawing a pension for the month ending June 30.",
  );
  // what is left says nothing: no name rather than a particle
  named(null, "Off the coast, it came down to [7 ppb].");
});

describe("measures of things", () => {
  named("wall", "The wall is [3 metres] thick.", "It is a wall that is [3 metres] thick.");
  named("glass fibres", "The glass fibres are barely [0.2 millimetres] thick.");
  named("rope", "The rope, which is woven wholly of hemp, weighed [9 tonnes] in the trial.");
  named("narrow valley", "People greet people in the narrow valley that is about [12 miles] long.");
  named("threshold", "Wells passed the threshold of [40 ppb] calling for a filter.");
  named("new phone", "The new phone has a good camera. It weighs [203 grams].");
  // false friends: the unit heads its own phrase, or the measure is of the verb
  named("oil", "The field has [9 million barrels] of oil.");
  named("waited", "Patients waited [4 hours].");
});

describe("second verbs and second subjects", () => {
  named(["people tested", "people cured"], "The ministry tested [1.2 million] people and cured [41,000].");
  named(
    ["people who had started a course", "people who had finished"],
    "In all, [1,096] people had started a course and [1,012] had finished it.",
  );
  named(["Wages", "rents"], "Wages rose [4%] and rents [1%].");
  named("Ticket prices", "Ticket prices start at [£30].", "Ticket prices stand at [£30].");
  named("Treatment success", "Treatment success was [87%] for new cases.");
  named(["Inflation", "Inflation"], "Inflation was [2.9%] in June. Analysts had expected [3.1%].");
  named("Women among inmates", "Women account for [5%] of inmates.");
  named("Children among cases", "Children under five account for [27%] of cases.");
  // false friends: a subject of its own keeps its verb
  named(
    ["people tested", "nurses hired"],
    "The ministry tested [1.2 million] people and the city hired [41,000] nurses.",
  );
});

describe("what goes on from the number before", () => {
  named(
    ["deaths with Opioids", "deaths with alcohol"],
    "Opioids were found in [43%] of deaths and alcohol in [29%] of deaths.",
  );
  named(
    ["Funding for harm reduction", "Funding for harm reduction"],
    "Funding for harm reduction amounted to [$151 million], [6%] of what is needed.",
  );
  named("shares", "Its shares, up [48%] this year, were sold.");
  named("tall turbines", "The farm will have tall turbines, each [260 metres] high.");
  named("countries with Needle programmes", "Needle programmes exist in [92] countries.");
  named("coal", "Solar grew in June, overtaking coal ([11%]).");
  named("stadium", "The stadium holds [74,000].");
  // false friends: a person's places, and a level with a verb that says something
  named("matches", "She played in [65] matches.");
  named("Prices in shops", "Prices in shops, down [4%], were low.");
});
