import { describe, expect, test } from "vitest";
import { extractFramed, happens, happensNothing } from "../statements.ts";

describe("laws, votes and rulings", () => {
  happens("2018-07", [
    "[In July 2018 the Constitutional Court ruled that the fines were void.]",
    "[Parliament passed the bill in July 2018.]",
    "[The ban took effect in July 2018.]",
    "[A law that caps rents came into force in July 2018.]",
    "[Voters accepted the Heat Act in July 2018 with 59.1% in favour.]",
    "[Smoking in bars was banned in July 2018.]",
    "[In July 2018 the council voted 7-2 to spend $4 million on a shelter.]",
    "[In July 2018 the judges ruled 5-4 against the ban.]",
    "[The age limit was raised from 16 to 18 in July 2018.]",
    "The bill was debated for years. [It became law in July 2018.]",
  ]);
  happens("2014-06-25", [
    "[Law No. 12.345 of 25 June 2014 sets 20 goals.]",
    "[The treaty was signed on 25 June 2014.]",
  ]);
});

describe("openings and services", () => {
  happens("2019", [
    "[The first clinic opened in 2019.]",
    "[The city launched a night bus in 2019.]",
    "[Take-home kits have been available since 2019.]",
    "[In 2019 the county set up a register of wells.]",
  ]);
  happens("2020-10-01", ["[The site in Varna, opened on 1 October 2020], had 1,150 visits."]);
});

describe("lines of a timeline", () => {
  happens("2017-03-01", [
    "[1 March 2017: excise duty on beer doubled.]",
    "• [1 March 2017 – shops may sell beer until eight.]",
  ]);
});

describe("told on the way", () => {
  happens("2001-07", ["[Others point to Portugal, which decriminalised use in July 2001.]"]);
  happens(
    "2021-10-05",
    ["A plant would cost a fine, [under a bill that the house passed on Tuesday by 47 votes to 21.]"],
    { published: "2021-10-08" },
  );
  happens("2014-07", ["[The report announced in July this year sets out guidelines.]"], { published: "2014" });
});

describe("nothing happened", () =>
  happensNothing(
    [
      "If the president signs, the law takes effect on 1 January 2022.",
      "The second round is due in 2021.",
      "The city plans to open a clinic in 2021.",
      "A law would have banned it in 2019.",
      "Parliament did not pass the bill in 2018.",
      "Deaths fell from 90 in 2010 to 61 in 2018.",
      "Police opened 5,482 cases in 2019.",
      "A total of 90 people died in 2019, according to numbers published in 2020 by the records office.",
      "Ours is the method of Silva et al. (2003), who opened the field.",
      "The clinic opened its doors to all.",
      "Unless it was passed in 2018, the act is void.",
      "A new act will enter into force in May 2023.",
    ],
    { published: "2020-06" },
  ));

describe("where it happened", () => {
  test.each([
    [["ESP"], "Spain banned smoking in bars in 2011."],
    [
      ["001"],
      "In Malawi 40 clinics opened their doors. The World Health Organization recommended the vaccine in 2011.",
    ],
    [["001"], "The United Nations adopted the convention in 2011."],
    [["MWI"], "In Malawi 40 clinics are open. Parliament passed the law in 2011."],
  ])("%s: %s", (areas, text) => {
    expect(extractFramed(text).events.map(({ ref_area }) => ref_area)).toEqual([areas]);
  });
});

describe("two acts of one sentence", () => {
  test("each has its own date", () => {
    const { events } = extractFramed(
      "In 2016 the flat tax was abolished and in 2017 the pension age was raised to 65.",
    );
    expect(events.map(({ date }) => date)).toEqual(["2016", "2017"]);
  });
});

describe("states of the law and steps of a bill", () => {
  happens("2016", [
    "[Possession has been a minor offence since 2016.]",
    "[In 2016 the Senate gave its consent.]",
    "[A tax on sweets was brought in in 2016.]",
    "[The bill received its second reading in 2016.]",
    "[Smoking in bars has been forbidden since 2016.]",
  ]);
  happensNothing(["The ministry announced today that 40 people came."]);
  test("its place is that of its own figures", () => {
    const { events } = extractFramed(
      "In Slovenia the rate is 40, against an EU average of 46. Possession has been a minor offence since 1999, with a fine of €42 in Slovenia.",
    );
    expect(events.map(({ ref_area }) => ref_area)).toEqual([["SVN"]]);
  });
});

describe("rates and wages moved on a day, motions lost", () => {
  happens("2020-01-12", [
    "[The bank cut its key rate by 50 basis points on 12 January 2020.]",
    "[The minimum wage rose by 10% on 12 January 2020.]",
    "[A motion to close the site was defeated by 31 votes to 22 on 12 January 2020.]",
    "[The bill tabled in parliament on 12 January 2020 would end fines.]",
  ]);
  happensNothing(["The share of families on benefits rose in 2019.", "Benefits rose in 2019."]);
});

describe("rulings and motions lost", () => {
  happens("2021-03-03", [
    "[The court held on 3 March 2021 that the ban was void.]",
    "[The Supreme Court found on 3 March 2021 that the police had broken the law.]",
    "[A bill to ban vodka failed in the Senate on 3 March 2021.]",
    "[A bill to decriminalise possession failed on 3 March 2021.]",
    "[The motion fell on 3 March 2021 by 12 votes.]",
  ]);
  happensNothing([
    "The study found in 2019 that 40% of pupils smoked.",
    "Support for the bill fell in May 2018.",
    "The trial failed in May 2018.",
    "The clinic held on 3 May 2019 an open day.",
  ]);
});
