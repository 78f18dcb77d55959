import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { harmoniser } from "../../pipeline/derive/indicators.ts";
import { readCodelists } from "../../pipeline/io/codelists.ts";
import { packageRoot } from "../../pipeline/io/root.ts";
import type { Measure } from "../../pipeline/model/figure.ts";

const harmonise = harmoniser(readCodelists(join(packageRoot(), "schemas", "codelists")).indicators ?? []);

const codes: readonly (readonly [code: string, measure: Measure | undefined, ...wordings: string[]])[] = [
  ["hiv_new_infections", "count", "people newly infected with HIV", "new HIV diagnoses", "HIV notifications"],
  ["hiv_people_living", "count", "people who were living with HIV", "people with HIV", "adults living with HIV"],
  ["hiv_prevalence", "percentage", "prevalence of HIV among sailors", "people who inject drugs who live with HIV"],
  ["hiv_know_status", "percentage", "people living with HIV who knew their status"],
  ["hiv_on_treatment", "count", "people who were receiving antiretroviral therapy", "adults on HIV treatment"],
  ["hiv_viral_suppression", "percentage", "people with a suppressed viral load", "patients virally suppressed"],
  ["hiv_deaths", "count", "AIDS-related deaths", "people who died of AIDS"],
  ["hcv_prevalence", "percentage", "inmates with hepatitis C antibodies", "people with hepatitis C"],
  ["hcv_treatment", "count", "people treated for hepatitis C"],
  ["hcv_cure", "percentage", "patients cured of hepatitis C"],
  ["tb_new_cases", "count", "people who fell ill with tuberculosis", "tuberculosis cases among inmates"],
  ["tb_deaths", "count", "people who died of tuberculosis", "TB deaths"],
  ["drug_use_injecting", "count", "people who injected drugs", "people who inject drugs"],
  ["drug_use_opioids", "count", "people who misuse opioids", "heroin users"],
  ["drug_offences", "count", "arrests for drug possession"],
  ["drug_seizures", "quantity", "cocaine seized", "seizures of heroin"],
  ["drug_treatment_coverage", "percentage", "people with drug use disorders who received treatment"],
  ["oat_people", "count", "patients on methadone", "prisoners prescribed opioid substitution therapy"],
  ["oat_retention", "percentage", "patients who were still in treatment", "retention in care"],
  ["overdose_deaths", "count", "people who died of an overdose", "deaths that involved opioids"],
  ["naloxone_kits", "count", "naloxone kits handed out", "doses of naloxone"],
  ["nsp_syringes_per_person", "rate", "syringes per person"],
  ["consumption_sites", "count", "supervised injection sites"],
  ["prison_population", "count", "prisoners", "inmates held", "people in prison"],
  ["prison_occupancy", "percentage", "prison occupancy"],
  ["prison_pretrial", "percentage", "prisoners on remand"],
  ["prison_deaths", "count", "people who died in custody"],
  ["life_expectancy", "age", "life expectancy at birth"],
];

/** Wordings that hold the words of a row and measure something else. */
const others: readonly (readonly [Measure, ...string[]])[] = [
  ["money", "HIV treatment", "methadone treatment", "naloxone kits", "drug users"],
  ["age", "people who inject drugs", "prisoners"],
  ["duration", "drug treatment", "people in prison"],
  [
    "count",
    "people who work in prison",
    "prisons that offer opioid agonist therapy",
    "prisoners surveyed",
    "murder suspects",
  ],
  ["percentage", "women among drug users", "staff retention", "wage inflation", "purity of cocaine seized"],
  ["count", "deaths", "cases", "new infections", "treatment", "countries with needle and syringe programmes"],
];

describe("common wordings of the field find their row", () => {
  for (const [code, measure, ...wordings] of codes)
    test.each(wordings)(`%s -> ${code}`, (wording) =>
      expect(harmonise(wording, measure).indicator_id, wording).toBe(code),
    );
});

describe("what only sounds alike finds none", () => {
  for (const [measure, ...wordings] of others)
    test.each(wordings)(`%s (${measure})`, (wording) => expect(harmonise(wording, measure).harmonised).toBe(false));
});
