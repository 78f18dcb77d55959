import { describe } from "vitest";
import { asksNothing } from "../statements.ts";

describe("nothing is asked", () => {
  describe("nouns and participles", () =>
    asksNothing([
      "The recommended dose is 2 mg a day.",
      "Patients took less than recommended.",
      "Three WHO-recommended tests were used.",
      "As recommended, doses were halved.",
      "Emergency calls for help rose by 12%.",
      "Calls on the help line fell to 400 a week.",
      "Demand for nurses rose by 5%.",
      "The recommendations were published in 2019.",
      "The proposed law sets a limit of 20 grams.",
    ]));
  describe("not yet, not so", () =>
    asksNothing([
      "The panel plans to recommend a third dose.",
      "The panel may recommend a third dose in May.",
      "The panel stopped short of recommending a third dose.",
      "The panel refused to call for a ban.",
    ]));
  describe("opinions that were counted", () =>
    asksNothing([
      "Some 62% of adults think that the state should pay.",
      "Two in three said that shops should close on Sundays.",
      "In a survey of 1 010 residents, 48% said the city should build lanes, 22% that it should not.",
      "Half of the respondents agreed that fares should fall.",
      "About 60% of residents believe drug use should be treated as a health issue, according to a poll.",
    ]));
  describe("questions and doubts", () =>
    asksNothing([
      "Should the state pay?",
      "Why should parents pay twice?",
      "Ministers asked whether the state should pay.",
      "The report does not say what the state should do.",
      "Nobody knows how schools should respond.",
      "Should prices rise, the plan would fail.",
    ]));
  describe("forecasts and regrets", () =>
    asksNothing([
      "Growth should reach 3% next year.",
      "Prices should fall below 2% by May, the bank said.",
      "The treatment should have started in 2015.",
      "The money that should have gone to clinics was lost.",
      "The new method should produce better results.",
    ]));
  describe("rules and needs of everyday life", () =>
    asksNothing([
      "Under the Road Act, drivers must stop for 20 minutes.",
      "People need to travel 40 km to the nearest clinic.",
      "The price must have doubled since 2010.",
      "It should be noted that 12 clinics did not reply.",
      "It must be said that nobody knows.",
    ]));
  describe("own plans and methods", () =>
    asksNothing([
      "The minister wants to ban flavoured products from January 2025.",
      "Participants were asked to score their pain from 0 to 10.",
      "We propose a method to count them.",
      "The results suggest that prices rise with income.",
      "Costs rose by 4%, suggesting a shortage.",
    ]));
  describe("headings repeat the text", () =>
    asksNothing(["Union calls for a ban on night shifts\n\nThe union met on Monday."]));
});

describe("a question to somebody", () =>
  asksNothing(["Mr Tane asked why the government expected revenue to fall by 8%."]));
