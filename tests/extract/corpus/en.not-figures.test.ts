import { describe } from "vitest";
import { reads, readsNothing, refuses } from "../corpus.ts";

describe("dates", () => {
  refuses("en", "date", [
    "The bridge opened on [3] May [2019].",
    "The bridge opened on May [3], [2019].",
    "The bridge opened on [3] May.",
    "It opened in [2019].",
    "It opened in May [2019].",
    "It was built between [2014] and [2016].",
    "The [2014–2016] plan failed.",
    "The [2014/15] season was wet.",
    "In the [1980s] it was a mill.",
    "It opened on [2019-05-03].",
    "It opened on [03/05/2019].",
    "It opened on [03.05.2019].",
    "It opened on [3/12/21].",
    "Since [2001] the fee has been paid.",
    "By [2030] the ice will be gone.",
    "The class of [1998] met.",
    "The [2008] crisis hit hard.",
    "From [1995] to [1999] she ran the mill.",
  ]);
  readsNothing("en", [
    "The mill closed in 1987 and reopened in 1994.",
    "The report for 2015 is out.",
    "On 1 January 2020 the law changed.",
  ]);
});

describe("clock times", () => {
  refuses("en", "clock_time", [
    "Around [12] noon two men left.",
    "The siren goes at [12:00].",
    "Trains leave at [6:30] pm.",
    "It shuts at [10] p.m. sharp.",
    "Calls between [9] am and [5] pm are free.",
    "The crash came at [04:15].",
  ]);
});

describe("lengths that say when", () => {
  refuses("en", "time_adverbial", [
    "Weight was down at [12 weeks].",
    "At [six months] most had left.",
    "Relapse at [two years] was rare.",
  ]);
});

describe("ordinals", () => {
  refuses("en", "ordinal", [
    "The [first] bus is at dawn.",
    "It is the [third] biggest port.",
    "The [5th] round begins.",
    "They came [second].",
    "The [21st] congress met.",
    "For the [tenth] time it failed.",
    "Every [second] week the house is empty.",
  ]);
});

describe("laws, articles, tables, pages, versions, goals", () => {
  refuses("en", "law_number", [
    "Act [12]/[1999] applies.",
    "Law No. [31] was amended.",
    "Under Article [14] it is void.",
    "Regulation [883]/[2004] applies.",
    "Section twelve and § [9] apply.",
    "Resolution [1325] was passed.",
    "Directive [2008]/[98] was cited.",
  ]);
  refuses("en", "section", [
    "See Table [3].",
    "As Figure [2] shows, it fell.",
    "Details are in Annex [4].",
    "Chapter [7] deals with fish.",
    "See Tables [3] and [4].",
    "See Table [2].",
    "Box [5] tells more.",
  ]);
  refuses("en", "page", ["See page [14].", "See pages [14]–[16].", "It stands on p. [9].", "See pp. [12]–[13]."]);
  refuses("en", "version", [
    "Use version [2.1] of the form.",
    "Release [4] is out.",
    "The file needs version [3.0.2].",
  ]);
  refuses("en", "list_number", [
    "Goal [4] is about schools.",
    "SDG [6] asks for clean water.",
    "Under Step [3] they dig.",
    "Priority [2] is roads.",
    "Recommendation [11] was dropped.",
  ]);
});

describe("phones, identifiers, grants", () => {
  refuses("en", "phone", [
    "Call [1707] for help.",
    "Tel. +[254] [20] [555] [0142] is the desk.",
    "The helpline is [0800 111 222].",
    "Ring [020 7946 0018] by day.",
  ]);
  refuses("en", "identifier", [
    "Grant [1150078] paid for it.",
    "Registration no. [88214] applies.",
    "The file has number [004471].",
    "DOI [10.1234]/x5 is open.",
    "Trial no. [01234567] was small.",
  ]);
});

describe("names with a number", () => {
  refuses("en", "name", [
    "A crash on Interstate [75] held up the fair.",
    "The lorry left motorway [4] at dusk.",
    "Interstates [75] and [10] meet here.",
    "COVID-[19] spread.",
    "The G[20] met.",
    "The MP[3] format is old.",
    "CO[2] rose.",
    "H[1]N[1] spread.",
    "Boeing [747] is old.",
    "Route [66] is shut.",
    "Channel [4] aired it.",
    "Level [1] was reached.",
    "Type [2] diabetes is common.",
    "Apollo [11] landed safely.",
    "Platform [5] is shut.",
    "The plan is called [90]-[90]-[90].",
    "Room [101] is empty.",
    "Vitamin D[3] is cheap.",
  ]);
});

describe("test statistics", () => {
  refuses("en", "test_statistic", [
    "It fell (p<[0.05]).",
    "It fell (p < [0.001]).",
    "It fell (P = [0.03]).",
    "It fell, p=[.04].",
    "A p-value of [0.2] is weak.",
    "It differed (F = [4.2]).",
    "It differed (χ = [3.9]).",
  ]);
});

describe("pronouns, pointing words, idioms", () => {
  refuses("en", "determiner", [
    "[One] of the nurses left.",
    "This is the [one] we want.",
    "It is a good [one].",
    "Not a [single] tree stands.",
    "[One] of them fell.",
  ]);
  refuses("en", "anaphoric", [
    "It rained. The other [two] regions stayed dry.",
    "It rained. All [three] stayed dry.",
    "It rained. These [two] groups were compared.",
    "It rained. The [two] regions stayed dry.",
  ]);
  refuses("en", "idiom", [
    "[One] can only guess.",
    "[One] day it will end.",
    "It is a [one]-way road.",
    "[Two]-tier care is unfair.",
    "It is a [fifty]-fifty chance.",
    "A [third]-party check was made.",
    "Net [zero] is far off.",
    "The [double]-digit rise hurt.",
  ]);
});

describe("headings and codes without quantities", () => {
  readsNothing("en", [
    "Annual report 2015",
    "Figure 3. Map of the valley",
    "Table 12: Sources",
    "Chapter 4",
    "ISO 9001 and ISO 14001",
    "COVID-19 timeline",
    "The Times of 1922",
    "in folders",
    "Act 5 of 1998",
    "https://example.org/a/12/b?c=34",
    "ISBN 978-3-16-148410-0",
  ]);
});

describe("ranks and kinds in front of what they rank", () => {
  refuses("en", "name", [
    "The law lists category [5] narcotics.",
    "Tier [2] services closed.",
    "A stage [4] cancer was found.",
    "A phase [3] trial began.",
    "It struck as a category [3] storm.",
    "Care for type [2] diabetics improved.",
  ]);
  reads("en", { value: 20, measure: "count", unit: "person" }, ["In this class [20] pupils smoke."]);
  reads("en", { value: 12, measure: "count", unit: "person" }, ["In the second phase [12] patients left."]);
  reads("en", { value: 3, measure: "count", unit: "clinic" }, ["In each category [3] clinics took part."]);
});

describe("numbers about a telephone line are none of its numbers", () => {
  const calls = (value: number) => ({ value, measure: "count", unit: "call" }) as const;
  reads("en", [calls(640), calls(515)], ["The helpline took [640] calls ([515] in 2018)."]);
  reads("en", [calls(515), calls(640)], ["Calls to the line fell to [515] from [640]."]);
});

describe("a year in front of what is told in money", () => {
  refuses("en", "date", [
    "The mill had [1994] earnings of some $31 million.",
    "It had [2017] net income of €3 million.",
  ]);
});

describe("dates in texts without capitals", () => {
  refuses("en", "date", [
    "on dec. [12], the firm paid.",
    "the rate on december [1] was low.",
    "he was fined on [1] may that year.",
    "it fell on march [3], 2004.",
  ]);
  reads("en", { value: 20, measure: "quantity", unit: "mile", unit_code: "[mi_i]" }, ["they march [20 miles] to it."]);
});

describe("names with number words and letters", () => {
  refuses("en", "name", [
    "It was shown on the [Seven] Network.",
    "The Big [Ten] opened its season.",
    "They met the Group of [Seven] there.",
    "The [4]-H club met.",
    "She moved it from her [401](k).",
    "The iPhone [11] starts at $699.",
  ]);
  refuses("en", "date", ["Since [9/11] rules are tighter."]);
  refuses("en", "idiom", [
    "A few [hundred] people came.",
    "Several [dozen] left.",
    "A couple of [dozen] seats are left.",
  ]);
  // what counts, counts
  reads("en", { value: 3, measure: "count", unit: "bill" }, ["He voted for [Three] of the bills."]);
  reads("en", { value: 12, measure: "count", unit: "egg" }, ["He boiled [a dozen] eggs."]);
});

describe("half of a day or hour, joined", () => {
  refuses("en", "idiom", ["Pupils missed [half]-day sessions.", "The [half]-hourly bus was late."]);
});
