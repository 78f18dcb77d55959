import { describe } from "vitest";
import { tells as says } from "../clause.ts";
import { locates, names, tells } from "../context.ts";
import { reads } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);
const where = (text: string, expected: Record<string, string>, meta = {}) => tells("ref_area", text, expected, meta);

describe("parts of a continent that share its name", () => {
  locates(
    "In eastern and southern Africa and in West and Central Africa it fell.",
    "eastern 014",
    "southern Africa 018",
    "West 011",
    "Central Africa 017",
  );
  locates("Northern and western Europe gained.", "Northern 154", "western Europe 155");
  locates("Asia and the Pacific gained.", "Asia 142", "the Pacific 009");
  // false friends
  locates("Wind came from the east and southern Africa dried up.", "southern Africa 018");
  where("Western and Central Africa\n\n• Some 40 clinics opened.\n\nLatin America\n\n• Some 12 opened.", {
    40: "011 017",
    12: "419",
  });
});

describe("where a national body is at home", () => {
  const ministry = { publisher: "Ministry of Health of Norway" };
  where(
    "Plan presented\n\nAmong Norwegians 16% smoke, against a European average of 22%.\n\nThe tax will be raised by 9 kroner.",
    { "16%": "NOR", "22%": "150", "9 kroner": "NOR" },
    ministry,
  );
  where("Plan presented\n\nNorwegian pupils hold the European record: 40% skip classes.", { "40%": "NOR" }, ministry);
  // false friends: a body of one country that tells of others
  where(
    "Aid extended\n\nIn Kenya and Uganda 40 clinics opened with Norwegian money.\n\nA dose costs €4.",
    { 40: "KEN UGA", "€4": "KEN UGA" },
    ministry,
  );
});

describe("countries counted and spelled out", () => {
  where("Kenya paid €4 million. More than half of it was spent in three of them: India, Iran and Nepal.", {
    half: "IND IRN NPL",
    three: "IND IRN NPL",
  });
  where("Money from Kenya was found in just 41 of 129 countries.", { 41: "", 129: "" });
  locates("The Geneva Health Facility paid.", "Geneva CHE?");
});

describe("the year of an edition", () => {
  const edition = { title: "World Prison Outlook 2023: more inmates, fewer guards" };
  when(
    "GENEVA, 15 June 2023 – About 11 million people were in prison in 2021, says the World Prison Outlook 2023. In 2021 a third of them waited for a trial. The number of women has risen to 740,000. In 2021 guards fell ill more often than in 2019.\n\nStaff\n\nGuards work 48 hours a week. In 2021 half of all prisons were full.",
    { "11 million": "2021", "740,000": "2021", "48 hours": "2021" },
    edition,
  );
  // false friend: a text of the year itself
  when(
    "GENEVA, 15 June 2023 – In 2023 some 40 prisons closed. Guards work 48 hours a week.",
    { "48 hours": "2023" },
    edition,
  );
});

describe("years that count nothing", () => {
  names("Yet in 2019 donors and governments spent no more than $4 million.", "2019");
  names("But in 2018 nurses gave 40 doses.", "2018");
  names("Some $19 billion (in constant 2019 dollars) was left.", "2019");
  reads("en", { value: 2019, measure: "count", unit: "person" }, ["The hospital employed [2019] nurses."]);
  reads("en", { value: 2015, measure: "money", unit: "dollar" }, ["He paid [2015 dollars]."]);
  when("Output was $40 million in 2015 US dollars.", { "$40 million": null });
});

describe("whose time it is not", () => {
  when("Coverage was 47%, and deaths rose by a third between 2010 and 2021.", { "47%": null, "a third": "2010/2021" });
  when("Shops must hide tobacco, as they have done since 1 January 2021, and the content is capped at 9 mg.", {
    "9 mg": null,
  });
  when("The aim is to cut it to 5% (11% in 2021) by 2030.", { "5%": "2030", "11%": "2021" });
  when("Since 1 January 2021 the clinic has treated 40 people.", { 40: "2021-01-01/2023-06-15" });
});

describe("over the same period of the same sentence", () => {
  when(
    "The share grew from 18% in 2016 to 43% in 2020, but over the same period the number of clients was halved, from 30,600 to 15,300.",
    { "18%": "2016", "43%": "2020", halved: "2016/2020", "30,600": "2016", "15,300": "2020" },
  );
  when("Deaths rose from 18 in 2016 to 43 in 2020, while over the same period admissions fell from 600 to 300.", {
    600: "2016",
    300: "2020",
  });
});

describe("money given for years to come", () => {
  when("Some €645 million has been set aside for it in the years 2024–2027.", { "€645 million": "2024/2027" });
  when("The council has allocated $3 million to the plan over 2024–2026.", { "$3 million": "2024/2026" });
  // false friend: a fact and a year to come
  when("The clinic, which costs €3 million, was full in the years 2024–2027.", { "€3 million": null });
});

describe("a survey that a section speaks of", () => {
  when(
    "Money\n\nIn 2019 donors spent €146 million.\n\nServices\n\nOf the 86 projects that we surveyed between January and June 2021, 12 had a nurse. Some 55 had none.\n\nDemands\n\nMore than 220 organisations have signed our letter.",
    { 12: "2021-01/2021-06", 55: "2021-01/2021-06", 220: null },
  );
});

describe("what happens so often, behind its verb", () => {
  reads("en", { value: 5300, relation: "~", measure: "rate", unit: "person", per: "1 week" }, [
    "About [5,300] young women aged 15–24 acquire the virus each week.",
    "Some [5,300] men aged 20 to 29 die each week.",
  ]);
  reads("en", { value: 40, measure: "rate", unit: "person", per: "1 day" }, [
    "We cannot accept that [40] young people take up smoking every day.",
  ]);
  // false friend: what they do daily
  reads("en", { value: 400, relation: "~", measure: "count", unit: "person" }, [
    "Some [400] people take heroin every day.",
  ]);
});

describe("a level that the next sentence holds against an earlier time", () => {
  says(
    "move",
    ["end increase", "delta increase"],
    [
      "The region saw [147,000] new infections in 2019. That is [39%] more than in 2010.",
      "In 2019 the county counted [312] deaths. This was up [12%] on 2018.",
    ],
  );
  says(
    "move",
    ["end decrease", "delta decrease", "start decrease"],
    [
      "Donors spent [€146 million] in 2019. That is [35%] less than in 2016, when [€203 million] could be found.",
      "In 2019 some [140] people died. That is [30%] fewer than the number for 2018, which stood at [200].",
    ],
  );
  says("move", ["end increase", "start increase"], ["The rate was [18%] in 2019. That compares with [15%] in 2016."]);
  // false friends: a gap between places, several levels, a multiple
  says("move", [null, null], ["The rate was [18%] in 2019. That is [12%] higher than in the next county."]);
  says(
    "move",
    [null, null, "delta increase"],
    ["The clinic had [40] nurses and [12] doctors in 2019. That is [12%] more than in 2016."],
  );
  says("move", [null, "delta increase"], ["The fee was [€90] in 2019. That is [three times] as much as in 2010."]);
  says(
    "time_period",
    ["2019", "2016/2019", "2016", "2019"],
    [
      "Donors spent [€146 million] in 2019. That is [35%] less than in 2016, when [€203 million] could be found, and only [6%] of the $2.4 billion a year that will be needed by 2025.",
    ],
  );
});

describe("what was and what is to come", () => {
  says(
    "status",
    ["observed", "observed", "projected"],
    [
      "That is less than in 2016, when [€203 million] could be found, and only [6%] of the [€2.4 billion] a year that will be needed by 2025.",
    ],
  );
  says(
    "status",
    ["target", "observed"],
    [
      "The aim is that by 2030 no more than [5%] smoke (2019: [11%]).",
      "The aim is to cut smoking to [5%] ([11%] in 2019) by 2030.",
    ],
  );
  says("status", "projected", ["By 2030, when [5 million] could be affected, more sites will be open."]);
});
