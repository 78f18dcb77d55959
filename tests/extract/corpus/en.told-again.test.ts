import { describe } from "vitest";
import { tells as says } from "../clause.ts";
import { tells } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);
const where = (text: string, expected: Record<string, string>, meta = {}) => tells("ref_area", text, expected, meta);

describe("a level told again by a pronoun or a word for it", () => {
  reads("en", { value: 14, measure: "rate", unit: "find", per: "100 prisoner" }, [
    "The rate was 18.2 finds per 100 prisoners in 2021. In 2019 it was [14].",
  ]);
  reads("en", { value: 38, measure: "percentage", unit: "percent" }, [
    "Some 55% of voters are for it; in 2019 it was [38].",
    "About 55% of voters are for it. Ten years ago it had been [38].",
  ]);
  reads("en", { value: 7, measure: "duration", unit: "week", unit_code: "wk" }, [
    "The wait has come down from 11 weeks in 2019 to [seven] now.",
    "The wait has come down to 11 weeks; the aim is [seven] by 2025.",
  ]);
  reads("en", { value: 350, measure: "rate", unit: "needle", per: "1 month" }, [
    "Cleaners picked up 1,100 needles a month. Now it is [350].",
  ]);
  // false friends: it has a unit of its own, or is of another size or kind
  reads("en", { value: 38, measure: "quantity", unit: "kilometre", unit_code: "km" }, [
    "The clinic treats 40% of patients. It is [38 km] away.",
  ]);
});

describe("a bare number that is a subject behind an adjunct or a conjunction", () => {
  reads("en", { value: 116, measure: "count", unit: "person" }, [
    "The trial enrolled 318 adults. At entry [116] (36%) had antibodies.",
    "The trial enrolled 318 adults. At entry 120 had antibodies and [116] (36%) were ill.",
  ]);
  reads("en", { value: 116, measure: "count", unit: "offence" }, [
    "Theft offences rose in four of the nine regions. In Leeds they went up from 90 to [116].",
  ]);
  // false friend: the things counted behind the same preposition
  reads("en", { value: 14, measure: "count", unit: "city" }, ["Loads rose in 39 of the 72 cities and fell in [14]."]);
  says("indicator", "adults who had antibodies", [
    "The trial enrolled 318 adults. At entry [116] (36%) had antibodies.",
  ]);
});

describe("what is counted in a sentence with something said by the way", () => {
  reads("en", { value: 92, measure: "count", unit: "death" }, [
    "In Ghent, which opened its first rooms early, drug deaths fell from [92] to 23.",
  ]);
  reads("en", { value: 327, measure: "count", unit: "person" }, [
    "Three quarters of the patients were linked to care, and 640 started, almost double the [327] of 2019.",
  ]);
  says("indicator", "Complaints", ["Complaints have halved, the police say, from [forty] to twenty."]);
});

describe("a count told again as a share of its whole", () => {
  reads("en", { value: 94, measure: "count", unit: "person" }, [
    "The clinic has 480 clients. Of them [94], one in five of those registered, have begun treatment.",
  ]);
});

describe("times of day in words", () => {
  refuses("en", "clock_time", ["It was [half] past nine.", "It was half past [nine].", "They came at [ten] past six."]);
  reads("en", { value: 12, measure: "count", unit: "person" }, ["The [12] past users came."]);
});

describe("multiples of a year before", () => {
  reads("en", { value: 6.6, measure: "ratio", unit: null }, [
    "They were searched at 5.9 times the rate of others, compared with [6.6 times] a year before.",
  ]);
  reads("en", { value: 3, measure: "rate", unit: "occasion", per: "1 year" }, ["They came [three times] a year."]);
});

describe("ages of oneself", () => {
  reads("en", { value: 63, measure: "age", unit: "year", unit_code: "a" }, ["I am [63], and I have seen it."]);
});

describe("years, half-years and quarters that end in a month are told of whole", () => {
  when("There were 14,724 finds in the year ending March 2020, a fall of 17%.", { "14,724": "2019-04/2020-03" });
  when("The rate was 18, down from 22.3 in the 12 months to March 2020.", { "22.3": "2019-04/2020-03" });
  when("Deaths rose to 50 in the six months to September 2020.", { 50: "2020-04/2020-09" });
  when("Drug finds in prisons: year ending March 2020\n\nPolice recorded 177,973 offences. Assaults were at 40.", {
    "177,973": "2019-04/2020-03",
    40: "2019-04/2020-03",
  });
  // false friends: from level to level over several years
  when("In the six years to 2018 cases fell from 900 to 300.", { 900: "2012", 300: "2018" });
});

describe("a budget is told of the year in its title", () => {
  const meta = { published: "2020-10-01" };
  when("Budget 2021: more for health\n\nThe clinics get €40 million.", { "€40 million": "2021" }, meta);
  // false friend: a plan aims at its year
  when("Strategy 2021: more for health\n\nThe clinics get €40 million.", { "€40 million": null }, meta);
});

describe("averages and funds of a region are no home of a text", () => {
  where(
    "Dublin, 1 October 2020\n\nThe budget is €25 billion. That is €4,800 a head, against an EU average of €3,685.",
    {
      "€25 billion": "IRL",
      "€4,800": "IRL",
      "€3,685": "EU",
    },
  );
  where("Some 2,946 people came. Our vans made 14 stops in Bucharest. EU funds paid for 12 nurses.", {
    "2,946": "ROU",
    14: "ROU",
    12: "ROU",
  });
  // false friend: the region itself
  where("Our vans made 14 stops in Bucharest. In the EU 40 towns have such vans.", { 14: "ROU", 40: "EU" });
});

describe("who is lost to something has died", () => {
  says(
    "move",
    ["end increase", "start increase"],
    ["The country lost [1,172 people] to drugs in 2019, up from [1,051] in 2018."],
  );
  says("move", "delta decrease", ["The region lost [40 nurses] last year."]);
});

describe("the level before in a bracket behind its time", () => {
  says(
    "move",
    ["delta decrease", "start decrease"],
    ["There were 14,724 finds, a fall of [17%] compared with the previous year ([17,700])."],
  );
  says("move", ["start increase", "end increase"], ["Arrests rose by 8% on the year before ([4,120]), to [4,450]."]);
});

describe("money told again in another currency, and each", () => {
  says(
    "move",
    ["start increase", "start increase"],
    ["Spending rose from [3 million zloty] ([$0.8 million]) to 4 million zloty."],
  );
  reads("en", { value: 2.1e6, measure: "money", unit: "zloty", currency: "PLN" }, [
    "Income was 6.4 million zloty. The city contributed [2.1 million] and visitors the rest.",
  ]);
  reads("en", { value: 5000, measure: "money", unit: "euro", currency: "EUR", per: "1 client" }, [
    "Spread over its 460 clients, that is [€5,000] each.",
  ]);
});

describe("what people think or can do is no forecast", () => {
  says("status", "observed", [
    "Polls say that [55%] of voters would now accept such a room.",
    "Only [12%] of patients could name their doctor.",
    "[One in five] could not pay the fee.",
  ]);
  says("status", "projected", [
    "Without the rooms [40%] of clients would inject in the street.",
    "The plan could save [200] lives.",
  ]);
  says(
    "status",
    ["projected", "observed"],
    ["Spending will reach [€4,800] a head, against an EU average of [€3,685] in 2019."],
  );
});
