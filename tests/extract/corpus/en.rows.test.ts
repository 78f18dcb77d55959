import { describe } from "vitest";
import { tells } from "../clause.ts";

const indicators = (expected: readonly (string | null)[], ...wordings: string[]) =>
  tells("indicator", expected, wordings);

describe("places in a row, each with its number in a bracket", () => {
  indicators(
    ["Prevalence", "Prevalence", "Prevalence"],
    "Prevalence was highest in Estonia ([1.3%]), Latvia ([0.9%]) and Lithuania ([0.4%]).",
    "Prevalence was lowest in Porto ([1.3%]), Braga ([0.9%]) and Faro ([0.4%]).",
  );
  indicators(
    ["mortality rate", "mortality rate", "mortality rate"],
    "The mortality rate in Dundee ([46.2 per 100 000]) was the highest, ahead of Leith ([42.4]) and Ayr ([37.9]).",
  );
  indicators(["tests", "tests"], "Most tests were made in Lisbon ([4 300]) and Porto ([2 100]).");
  indicators(["samples", "samples"], "The drug was found in Finland ([12] samples) and Norway ([4]).");
  indicators(
    ["lowest rates of testing among prisoners", "lowest rates of testing among prisoners"],
    "The lowest rates of testing among prisoners were in Malta ([12%]) and Cyprus ([15%]).",
  );
  indicators(["Heroin users", "Heroin users"], "Heroin users live mainly in Lisbon ([40%]) and Porto ([25%]).");
});

describe("things in a row are what was measured", () => {
  indicators(["Heroin", "cocaine"], "Heroin ([45%]) and cocaine ([22%]) were the main drugs.");
});

const moves = (expected: readonly (string | null)[], ...wordings: string[]) => tells("move", expected, wordings);

describe("a size that a bracket tells again", () => {
  moves(
    ["delta increase", "delta increase"],
    "This is [121] ([12%]) more than in 2022.",
    "The toll was [12] ([4%]) higher than in 2019.",
  );
  moves(["delta decrease", "delta decrease"], "The figure was [20] ([6%]) lower than in 2020.");
  moves(
    ["end decrease", "delta decrease", "delta decrease"],
    "Clinics treated [5 600] people in 2022, [840] ([18%]) fewer than a year earlier.",
  );
  moves([null, null], "Some [41] clinics ([12%]) are more than an hour away.");
});

const times = (expected: readonly (string | null)[], ...wordings: string[]) => tells("time_period", expected, wordings);

describe("the time of such a size", () => {
  times(["2018", "2017/2018", "2017/2018"], "In 2018 there were [560] deaths, [84] ([18%]) fewer than in 2017.");
});

const comparators = (expected: string | null, ...wordings: string[]) => tells("comparator", expected, wordings);

describe("an amount behind than is nobody", () => {
  comparators(
    null,
    "About [12%] of patients waited more than a week.",
    "Some [41] clinics are more than an hour away.",
  );
  comparators("women", "About [12%] more men than women waited.");
});

describe("a bracket with a whole of its own", () => {
  indicators(
    ["Drug offences among sentenced prisoners", "theft"],
    "Drug offences were the most common crime ([19%] of sentenced prisoners), followed by theft ([15%]).",
  );
  indicators(
    ["Cannabis among clients", "cocaine among clients"],
    "Cannabis ([30%] of clients) and cocaine ([22%] of clients) came first.",
  );
  indicators(["patients"], "Most were men ([62%] of patients).");
});

describe("what a number leaves out, but for the end", () => {
  indicators(
    ["cases that were classified as acute", "cases that were classified as chronic"],
    "Of the cases, [6%] were classified as acute and [36%] as chronic.",
  );
  indicators(
    ["pupils who used vapes as toys", "pupils who used vapes as a fashion"],
    "About [12%] of pupils used vapes as toys, and [8%] as a fashion.",
  );
});

describe("the measure that a rate is of", () => {
  indicators(["Prison density"], "Prison density exceeded [105] inmates per 100 places.");
  indicators(["prison population rate"], "This is a prison population rate of [106] inmates per 100 000 inhabitants.");
  indicators(["cases"], "There was a crude rate of [6.2] cases per 100 000 population.");
});

describe("what an amount is for", () => {
  indicators(
    ["median amount spent per inmate", "median amount spent per inmate"],
    "Deaths reached 40. The median amount spent per inmate was [77 euros], compared with [64 euros] in 2018.",
  );
});

describe("what is said of the subject, and items that are listed", () => {
  indicators(
    ["Fines", "suspended sentences"],
    "Fines remain the most frequent sanction ([62%]), followed by suspended sentences ([21%]).",
  );
  indicators(["fines", "community service"], "The usual sanctions were fines ([62%]) and community service ([5%]).");
});

describe("shares of one whole", () => {
  const of = (indicator: string, ...texts: string[]) => tells("indicator", indicator, texts);
  of("Fathers among carers", "Fathers made up [58%] of carers and mothers 42%.");
  of("mothers among carers", "Fathers made up 58% of carers and mothers [42%].");
  of("Fathers among carers", "Fathers made up [58%] of the carers and the mothers 42%.");
  of("mothers among carers", "Fathers made up 58 per cent of carers and mothers [42 per cent].");
  of("Danes among trainees", "Swedes made up 58% of the trainees and Danes [42%].");
  // one whole of two nouns
  of("Fathers among carers and nurses", "Fathers made up [58%] of carers and nurses, mothers 42%.");
  tells("population", "carers and nurses", ["Of these, [58%] of carers and nurses had two jobs."]);
});
