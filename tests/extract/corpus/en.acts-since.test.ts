import { describe } from "vitest";
import { happens, happensNothing } from "../statements.ts";

describe("what has been so since a day began on it", () => {
  happens("2015-01", [
    "[Fishing has been prohibited in the bay since January 2015.]",
    "[Since January 2015 tenants have been entitled to a second opinion.]",
    "[Parking on the quay has been an offence since January 2015.]",
    "[Health insurance has covered hearing aids since January 2015.]",
    "[Since January 2015, doctors have been able to prescribe swimming.]",
  ]);
});

describe("acts told as nouns", () => {
  happens("2018-10", [
    "[Since the legalisation of fireworks in October 2018, sales have doubled.]",
    "[After the introduction of fees in October 2018, visits fell.]",
    "[The opening of a second clinic in October 2018 doubled capacity.]",
    "[The fjord accord of October 2018 sets a ceiling.]",
  ]);
});

describe("readings, refusals and first countries", () => {
  happens("2022-06", [
    "[The bill received its second reading in June 2022.]",
    "[The assembly threw out the motion in June 2022.]",
    "[In June 2022 the appeal court quashed the fine.]",
    "[Freedonia became the first country to tax gravel, in June 2022.]",
    "[The council turned down the plan in June 2022.]",
  ]);
  happens("2017-03", ["[Parliament adopted the Harbour Strategy 2017–2025 in March 2017.]"]);
});

describe("no act", () => {
  happensNothing([
    "Prices have been rising since 2010.",
    "Prevention has been a theme since 2010.",
    "Some 40% of staff have been vaccinated since March.",
    "At the start of the study in 2010, few smoked.",
    "The change in prevalence in 2018 was small.",
    "The launch of the report in June 2019 drew a crowd.",
    "The repeal of the law, planned for 2026, is in doubt.",
    "He was born in 1970 and joined the agency in 1998.",
  ]);
});
