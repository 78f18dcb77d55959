import { describe, expect, test } from "vitest";
import { extractFramed, happens, happensNothing } from "../statements.ts";

describe("what runs, holds or is charged since a day", () => {
  happens("2017-05", [
    "[The night bus has operated since May 2017.]",
    "[The scheme, running since May 2017], reaches 900 farms.",
    "[The Ponds Act, in force since May 2017], covers 40 lakes.",
    "[Deposits on jars have been charged since May 2017.]",
    "[Mines have no longer been permitted on the coast since May 2017.]",
    "[The island has had a visitor tax since May 2017.]",
    "[Since May 2017 every hotel has had to keep a register.]",
    "[From May 2017, shops may no longer sell fireworks.]",
  ]);
  happensNothing([
    "She has had a job since May 2017.",
    "Half a million children have had a dose since 2019.",
    "The results have been available since May 2017.",
  ]);
});

describe("how acts begin, lapse and come first", () => {
  happens("2022-03", [
    "[The eviction ban expired in March 2022.]",
    "[Prescription charges were abolished from March 2022.]",
    "[In March 2022 the province became the first in the region to make helmets compulsory.]",
    "[Smoking on beaches was made illegal in March 2022.]",
    "[Australia allowed vets to prescribe the drug from March 2022.]",
    "[A judgment of March 2022 obliges the state to pay.]",
    "[March 2022 saw the introduction of a levy on gravel.]",
    "[Following the closure of the Birch Lane refuge in March 2022, nine women moved.]",
    "Parliament is to debate [the bill, tabled in March 2022], next week.",
    "[In March 2022, 59% of voters approved the plan.]",
    "[A 5% tax on yachts took effect in March 2022.]",
  ]);
});

describe("acts in front of their subject, rules that run out, what a country decides", () => {
  happens("2017", [
    "[Opened in 2017, the museum draws 400 visitors a day.]",
    "[Established by law in 2017, the agency inspects wells.]",
    "[A moratorium on new wells ran out in 2017.]",
    "[Finland switched to generic drugs in 2017.]",
    "[Following the introduction of plain packs in 2017, sales fell.]",
  ]);
  happens("2017-01-31", ["[A decree dated 31 January 2017 bars night flights.]"]);
  happensNothing(["The order takes effect on 1 July."], { published: "2017-02-08" });
});

describe("what is agreed, first used, and done by it", () => {
  happens("2019-11", [
    "[Norway and Iceland agreed on a quota in November 2019.]",
    "[The vaccine was first used in a prison in November 2019.]",
  ]);
  test("it goes on with what the act before is told of", () => {
    const { events } = extractFramed("The government banned nets in May 2018, and in July 2019 it opened four fjords.");
    expect(events.map(({ date }) => date)).toEqual(["2018-05", "2019-07"]);
  });
});

describe("names with numbers, what a country opens, second verbs of one act", () => {
  happens("2001-12", ["[In Ghent, Dok 9 has been open since December 2001.]"]);
  happens("2016", ["[Norway opened two tunnels in 2016.]"]);
  test("each verb has its date", () => {
    const { events } = extractFramed("Free lunches were introduced in 2002 and extended to grade 9 in 2006.");
    expect(events.map(({ date }) => date)).toEqual(["2002", "2006"]);
  });
});

describe("parts of the day, days of last week", () => {
  const frame = { published: "2020-11-19" };
  happens(
    "2020-11-19",
    ["[MPs this morning voted to lower the toll.]", "[The bill was passed this afternoon.]"],
    frame,
  );
  happens("2020-11-10", ["[The court on Tuesday last week overturned the ban.]"], frame);
});

describe("dates of a list that share the verb", () => {
  test.each([
    [["2019", "2020"], "Night shelters opened in Tartu in 2019 and in Narva a year later."],
    [["2014", "2015", "2017-07-19"], "Clubs were legalised in 2014, farms in 2015 and shops on 19 July 2017."],
    [["2014", "2017"], "The three doors opened one after the other: farms in 2014 and shops in 2017."],
    [["2019"], "The tax was introduced in 2019, and in 2020 sales fell."],
  ])("%s: %s", (dates, text) => {
    expect(extractFramed(text).events.map(({ date }) => date)).toEqual(dates);
  });
});

describe("done for oneself, in research, by so many, or not at all", () => {
  happensNothing(
    [
      "He opened his restaurant in 2015.",
      "Mara, who opened a bakery in 2012, pays rent.",
      "The study was approved by the board in March 2019.",
      "Recruitment began at six hospitals in March 2019.",
      "In March 2019, 38% of clinics were closed on Sundays.",
      "The number of permits issued in 2020 was 140.",
      "Of the 400 licences granted in 2021, 12 were revoked.",
      "Patients who had completed treatment in 2018 were asked again.",
      "In 2018 some 900 people joined the scheme.",
      "In 2019, 49 per cent of adults backed the bill.",
      "Had the bill passed in 2019, rents would be lower.",
      "No law was passed in 2019.",
      "The plan announced for 2019 was shelved.",
      "The agency published its report in May 2019.",
      "The company launched its electric van in 2019.",
      "Fees in 2019 were made up of two parts.",
      "Temperatures in Norway passed 40°C in May 2019.",
      "To ask the Government how many have had it since 2015, and when it was first made available.",
      "Timber exports brought in US$3.7bn in March 2019.",
    ],
    { published: "2020-11-19" },
  );
});

describe("acts of those who govern and supervise", () => {
  happens("2024-05", [
    "[The central bank cut interest rates in May 2024.]",
    "[Ministers shelved the plan in May 2024.]",
    "[Wold prison was put into special measures in May 2024.]",
    "[The bank was bailed out in May 2024.]",
    "[The bank was fined in May 2024.]",
  ]);
});
