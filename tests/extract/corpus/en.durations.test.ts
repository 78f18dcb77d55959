import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

const time = (value: number, unit: string, unit_code?: string) =>
  ({ value, measure: "duration", unit, ...(unit_code ? { unit_code } : {}) }) as const;

describe("a length that is told", () => {
  reads("en", time(9, "week", "wk"), [
    "Patients waited [nine weeks].",
    "Patients waited [9 weeks].",
    "The wait was [9 weeks].",
    "A wait of [9 weeks] is common.",
    "The average wait is [nine weeks].",
    "The course lasts [9 weeks].",
  ]);
  reads("en", time(12, "week"), [
    "A [12-week] course helps.",
    "A [twelve-week] course helps.",
    "The course takes [12 weeks].",
  ]);
  reads("en", time(5, "year", "a"), [
    "He got [five years] in prison.",
    "The law sets a [five-year] term.",
    "The term is [5 years].",
    "A sentence of [five years] was passed.",
  ]);
  reads("en", time(48, "hour", "h"), ["Results take [48 hours]."]);
  reads("en", { ...time(48, "hour"), relation: "<=" }, [
    "Police must decide within [48 hours].",
    "A hearing must be held within [48 hours].",
  ]);
  reads("en", time(90, "minute", "min"), [
    "The film runs [90 minutes].",
    "The film runs [90 min].",
    "The trip takes [ninety minutes].",
  ]);
  reads("en", time(30, "second", "s"), [
    "The test takes [30 seconds].",
    "The test takes [30 s].",
    "A [30-second] test is enough.",
  ]);
  reads("en", time(18, "month", "mo"), ["Follow-up lasted [18 months].", "Median follow-up was [18 months]."]);
  reads("en", time(900, "person-year"), ["Follow-up came to [900 person-years]."]);
  reads("en", time(3, "day", "d"), [
    "The strike lasted [three days].",
    "A [three-day] strike followed.",
    "The fever lasts [3 days].",
  ]);
  reads("en", { ...time(6, "month"), relation: "~" }, [
    "Repairs took about [six months].",
    "Repairs took roughly [6 months].",
    "Repairs took [six months] or so.",
  ]);
  reads("en", { ...time(6, "month"), relation: ">" }, [
    "Repairs took more than [six months].",
    "Repairs took over [six months].",
    "Repairs took longer than [six months].",
  ]);
  reads("en", { ...time(2, "week"), relation: "<" }, [
    "Repairs took less than [two weeks].",
    "Repairs took under [two weeks].",
    "It took fewer than [2 weeks].",
  ]);
  reads("en", { ...time(10, "year"), relation: "<=" }, [
    "Offenders face up to [10 years] in jail.",
    "Terms of no more than [10 years] are served.",
  ]);
});

describe("how long it takes until it is done", () => {
  reads("en", time(3, "week"), [
    "The burn heals in [three weeks].",
    "Lambs recover in [three weeks].",
    "Drops clear 80% of styes, usually in [three weeks].",
    "Styes clear up, typically in [three weeks].",
  ]);
  refuses("en", "time_adverbial", ["The barn will close in [three weeks].", "Wool prices fell in [three weeks]."]);
});

describe("so much longer", () => {
  reads("en", time(2, "year"), [
    "The grant was extended for [two more years].",
    "The lease runs for [two additional years].",
    "It goes on for [two further years].",
  ]);
  reads("en", { value: 2, measure: "count", unit: "lease" }, ["They signed [two] more leases."]);
});

describe("a span that only says when", () => {
  refuses("en", "time_adverbial", [
    "The bridge fell [ten years] ago.",
    "He moved away [three weeks] ago.",
    "The ward will shut in [six months].",
    "Wages stagnated over [three years].",
    "She was seen [two weeks] after surgery.",
    "Use in the past [30 days] was rare.",
    "Over the last [five years] rents rose.",
    "During the next [two decades] ice will melt.",
    "He came back [four days] later.",
    "In the last [12 months] prices eased.",
    "For the past [ten years] it has stood empty.",
    "The plant closed [two years] earlier.",
  ]);
});

describe("idioms of time", () => {
  refuses("en", "idiom", ["A [24]-hour line takes calls."]);
  refuses("en", "clock_time", [
    "It opens at [8:00].",
    "It opens at [8] am.",
    "It opens at [8] a.m. each day.",
    "Doors shut at [17:30].",
    "The hours are [8:00]–[16:00].",
    "It starts at [six] o'clock.",
  ]);
});

describe("the size of a move in time", () => {
  reads("en", { value: 25, measure: "duration", unit: "minute", unit_code: "min" }, [
    "The tunnel cuts journey times by [25 minutes].",
    "The strike lengthened the average wait by [25 minutes].",
  ]);
});

describe("how long a thing lasts", () => {
  reads("en", { value: 10, measure: "duration", unit: "year", unit_code: "a" }, [
    "The [10-year] bond fell.",
    "The yield on the [10-year] note rose.",
    "The [ten-year] lease was signed.",
  ]);
  refuses("en", "time_adverbial", ["Prices fell over the [10]-year period."]);
});

describe("how far ahead", () => {
  reads("en", { value: 1.2333, measure: "duration", unit: "minute", unit_code: "min" }, [
    "She leads by [one minute 14 seconds] after nine stages.",
  ]);
});

describe("lengths near ages, and in brackets", () => {
  reads("en", { ...time(10, "year", "a"), relation: "<=" }, [
    "The suspects, aged between 19 and 58, face up to [ten years] in prison.",
  ]);
  reads("en", time(37, "night"), ["Guests stayed for 41 nights on average (2018: [37])."]);
});
