import { describe } from "vitest";
import { asks, asksNothing } from "../statements.ts";

describe("two requests in one sentence", () => {
  asks({ modality: "should" }, [
    "[Hospitals should publish their waits every month], and [chief nurses should sign them off.]",
    "[Ministers should lift the cap]; [councils should be given the money.]",
  ]);
  asks(
    { modality: "urge", actor: "Reed Union" },
    ["[We call on the Ministry to pay for pumps], and [we urge city councils to build dams.]"],
    { publisher: "Reed Union" },
  );
  // one party, two things; one party asked twice; what is no request
  asks({ addressee: "clinics" }, ["[Clinics should test everybody, and should keep the records.]"]);
  asks({ addressee: "clinics" }, ["[Clinics should test everybody, and doctors have agreed to help.]"]);
  asks({ addressee: "regulator" }, ["[The union calls on the regulator to cap fees, and asks Parliament to act.]"]);
});

describe("who asks, who is asked", () => {
  asks({ addressee: "GPs" }, ["[GPs are advised to refer patients early.]"]);
  asks({ actor: "MPs" }, ["[MPs urged the ministry to act.]"]);
  asks({ addressee: "government" }, [
    "[The union urged the government to act.] The Welsh Government raised the fee in 2019.",
  ]);
  asks({ actor: "Trust", addressee: "ministers" }, [
    "[The Trust said that it would be wrong to close the clinic and urged ministers to think again.]",
  ]);
  asks({ actor: "authors", addressee: null }, ["[The authors argue that the levy should rise to £14.]"]);
  asks({ actor: "Trust", addressee: null }, ["[The Trust wants shops to be closed at night.]"]);
  asks({ addressee: null, modality: "must" }, ["[The use of spit hoods must end.]", "[Child detention must stop.]"]);
  // false friends: a forecast, a rule for whom it concerns
  asksNothing([
    "The bank says growth should reach 3% next year.",
    "Patients must stop eating six hours before the test.",
  ]);
});

describe("one verb, two who are asked", () => {
  asks({ actor: "Alliance", modality: "urge" }, [
    "[The Alliance asks parliament to pass the bill before the summer], and [the government to hire more teachers.]",
    "[The Alliance wants every council to build homes] and [ministers to pay for them.]",
  ]);
  // one party with two things to do, a verb of its own
  asks({ addressee: "parliament" }, ["[The Alliance asks parliament to pass the bill and to pay for it.]"]);
  asks({ addressee: "states" }, ["[The Alliance calls on states to act, and urges donors to close the gap.]"]);
  asks({ addressee: null, modality: "should" }, ["[No nurse should care for more than eight patients.]"]);
  asks({ actor: "director" }, [
    "The director, Jane Moss, has written to the service. [She said officers should be trained.]",
  ]);
  asks({ addressee: "trusts" }, ["RECOMMENDATIONS\n\n- [Trusts: offer every nurse a rest day.]"]);
  asks({ addressee: null }, ["RECOMMENDATIONS\n\n- [Test all patients twice: on arrival and on leaving.]"]);
});
