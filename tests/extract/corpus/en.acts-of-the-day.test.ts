import { describe } from "vitest";
import { reads } from "../corpus.ts";
import { happens, happensNothing } from "../statements.ts";

describe("what is done on the day of the text", () => {
  happens(
    "2020-11-30",
    [
      "[The minister of ports today announced a budget of €4 million.]",
      "[Today the Government presented a plan with twelve steps.]",
      "[Parliament today adopted the law by 61 votes to 50.]",
    ],
    { published: "2020-11-30" },
  );
});

describe("rules in force since a day", () => {
  happens("2018-05-01", [
    "[Shops must keep fireworks out of sight, as they have done since 1 May 2018.]",
    "[Since 1 May 2018 pharmacists may prescribe the pill.]",
    "[Since 1 May 2018 fishing is prohibited in the bay.]",
  ]);
});

describe("lines, firsts, laws told as it, acts named by their year", () => {
  happens("2016-05", [
    "[The ferry started running in May 2016.]",
    "[The helpline went live in May 2016.]",
    "[The trams were taken out of service in May 2016.]",
    "[The state took over the line in May 2016.]",
    "[In May 2016 the city became the first to allow night markets.]",
    "[The toll was raised from 3 to 5 crowns in May 2016.]",
    "The Act has two parts. [It was signed in May 2016.]",
  ]);
  happens("2007", [
    "[The smoking ban of 2007 saved lives.]",
    "[The 2007 reform of sick pay cut absences by 12%.]",
    "[The ban of 2007 covers 30 products.]",
  ]);
  reads("en", { value: 2007, measure: "count", unit: "person" }, ["A queue of [2007] tired people stood there."]);
});

describe("no act of the day", () => {
  happensNothing(
    [
      "A report published today says that drug policy fails.",
      "The figures released today show that clinics lack staff.",
      "Today smoking is banned in bars.",
      "The minister today called for a new law.",
      "Medicines worth $1 million expired in the central store in May 2018.",
      "The clinic today has 40 beds.",
      "The firm today announced a profit of $4 million.",
      "Prices may have risen since May 2018.",
      "Guests must be tired since May.",
      "The survey of 2007 found 12 sites.",
      "The firm has two parts. It was signed in May 2016.",
      "She became the first to swim the strait in May 2016.",
      "The court heard the case on 3 June 2018.",
    ],
    { published: "2020-11-30" },
  );
});
