import { describe } from "vitest";
import { asks, asksNothing, finds } from "../statements.ts";

describe("what bodies want, propose and tell others", () => {
  asks({ actor: "readers' association", addressee: null }, [
    "The readers' association met. [The readers' association wants the fee scrapped.]",
    "[The readers' association wants at least a third of the seats to go to teenagers.]",
    "[The readers' association proposes a levy of 2% on lottery tickets.]",
    "[The readers' association has suggested a cap on late fees.]",
  ]);
  asks({ actor: "think tank", addressee: null }, ["[A think tank has suggested scrapping the toll.]"]);
  asks({ actor: "auditors", addressee: "ministry" }, ["[Auditors told the ministry to publish its costs.]"]);
});

describe("it, they and one of many", () => {
  asks({ actor: "report", addressee: "provinces" }, [
    "The report has nine chapters. [It urges provinces to mend the dykes.]",
  ]);
  asks({ actor: "Tidal Trust", addressee: "council" }, ["[The Trust wants every council to open a slipway.]"], {
    publisher: "Tidal Trust",
  });
});

describe("headings that say who is to act", () => {
  asks({ addressee: "harbour masters" }, [
    "What harbour masters should do\n\n- [Test every buoy twice a year.]\n- [Report each loss to the coastguard.]\n",
  ]);
});

describe("asides behind the modal, subjects before but", () => {
  asks({ actor: "anglers' group", addressee: "regulators" }, [
    "[Regulators should, an anglers' group argued, cap the fee at €4.]",
  ]);
  asks({ actor: "minister", addressee: null }, ["[The minister ruled out a ban but suggested raising the age to 18.]"]);
  asks({ actor: "Red Cross", addressee: "donors" }, ["[The Red Cross appealed to donors for 40 million francs.]"]);
});

describe("calls told as nouns, and what more is to be done", () => {
  asks({ actor: "Pilots' Guild", addressee: "ministers" }, [
    "[The Pilots' Guild renewed its call for ministers to dredge the canal.]",
  ]);
  asks({ actor: "Pilots' Guild", addressee: null }, ["[The Pilots' Guild repeated its demand for a public inquiry.]"]);
  asks({ actor: null, addressee: "councils", modality: "must" }, [
    "[More must be done by councils to dredge the canal.]",
  ]);
  asks({ actor: "researchers", addressee: "cities" }, ["[Cities could plant more reeds, the researchers suggest.]"]);
  asks({ actor: "report" }, ["[The report makes 12 recommendations, among them a ban on nets.]"]);
  asksNothing([
    "The line took its call for help.",
    "Its demand for power rose.",
    "More reeds were planted by councils.",
  ]);
});

describe("nobody is asked", () => {
  asksNothing([
    "The survey asked pupils to name three birds.",
    "He urged his brother to stop smoking.",
    "She should be home by six.",
    "I should like to correct my answer.",
    "The government wants the bridge finished by May.",
    "The city wants to build a pool.",
    "He told his son to wait.",
    "We propose a model of the tides.",
  ]);
});

describe("counted by one, told by another", () => {
  finds("Bureau of Tides report", [
    "[Ports recorded 412 spills in 2021, compared with 380 in 2020], says a report published on Monday by the Bureau of Tides.",
  ]);
});

describe("so many of so many", () => {
  finds(null, [
    "[Sixty-eight of 120 divers interviewed in March had been ill.]",
    "[Of the 48 contracts that we examined, 17 had no end date.]",
  ]);
});
