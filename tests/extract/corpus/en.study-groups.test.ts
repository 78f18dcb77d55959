import { describe } from "vitest";
import { tells } from "../clause.ts";

const named = (expected: string | null | readonly (string | null)[], ...wordings: string[]) =>
  tells("indicator", expected, wordings);
const groups = (expected: string | null | readonly (string | null)[], ...wordings: string[]) =>
  tells("population", expected, wordings);

describe("what those in a study were", () => {
  named("male among participants", "In Kenya participants were [89%] male.");
  groups("participants", "In Kenya participants were [89%] male.");
  // a measure is no group, and a whole has its "of"
  named("turnout", "In Kenya turnout was [89%].");
});

describe("those who died, of the people spoken of last", () => {
  named(
    ["clients followed", "clinics", "clients who died"],
    "We followed [340] clients in [six] clinics. A total of [31] died.",
  );
});

describe("a length of time behind the noun", () => {
  named("Retention", "Retention at 12 months was [67%].");
  named("patients on methadone", "There were [300] patients on methadone.");
});

describe("groups in front of two numbers in a bracket", () => {
  groups(["men", "women"], "Retention did not differ between men and women ([67%] vs [69%]).");
  groups(["Women", null], "Women were more likely to relapse ([42%] vs [18%]).");
  groups(["Girls", "boys"], "Girls were more likely than boys to vape ([17%] against [15%]).");
});

describe("a rate in a bracket is of what the clause measures", () => {
  named(
    ["Mortality", "Mortality"],
    "Mortality was higher off treatment ([6.1 per 100 person-years]) than on it ([2.0 per 100 person-years]).",
  );
});
