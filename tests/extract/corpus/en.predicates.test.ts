import { describe } from "vitest";
import { tells } from "../clause.ts";

const named = (expected: string | null | readonly (string | null)[], ...wordings: string[]) =>
  tells("indicator", expected, wordings);

describe("what people became", () => {
  named("people who became newly infected with HIV", "Some [140 000] people became newly infected with HIV.");
  named("nurses who became seriously ill", "In 2018, [300] nurses became seriously ill.");
});

describe("against something is no comparison where it is done to them", () => {
  named("pupils who were vaccinated against measles", "About [30%] of pupils were vaccinated against measles.");
});

describe("those who are reached", () => {
  named(
    "people who inject drugs reached by programmes",
    "The programmes reached [39%] of people who inject drugs in Kazakhstan and [31%] in Kyrgyzstan.",
  );
  // a level, and a measure
  named("Debt", "Debt reached [39%] of output in 2018.");
  named("Turnout", "Turnout reached [60%] of registered voters.");
  tells("move", null, ["The programmes reached [39%] of people who inject drugs."]);
  tells("move", "end increase", ["Debt reached [39%] of output in 2018."]);
});

describe("what harmed them", () => {
  named("people killed by opioid overdoses", "In Ontario opioid overdoses killed [2,593] people.");
  named("people displaced by floods", "Last year floods displaced [3,000] people.");
  named("people killed", "In 2018 the police killed [nine] people.");
});

describe("a share that begins a clause has a verb behind it", () => {
  named(["who smoke", "who drink"], "Few of them do: [4%] smoke daily, and [12%] drink.");
  named(["tax"], "Some [20%] tax was due.");
});

describe("a share of another whole in apposition", () => {
  named(
    ["people who died of overdose", "people who died of overdose"],
    "About [125 000] people died of overdose, roughly [a quarter] of the deaths due to drugs.",
  );
});
