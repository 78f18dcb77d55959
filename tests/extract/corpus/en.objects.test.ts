import { describe } from "vitest";
import { tells } from "../clause.ts";

describe("what a verb says of its object behind a preposition", () => {
  tells("indicator", "people convicted of fraud", [
    "Courts in the region convicted [1 420] people of fraud.",
    "In 2018 the judges convicted [75] people of fraud.",
  ]);
  tells("indicator", "women charged with burglary", ["The police charged [46] women with burglary in 2019."]);
  tells("population", "women", ["The police charged [46] women with burglary in 2019."]);
  tells("indicator", "drivers searched at the ports", ["Guards searched [880] drivers at the ports."]);
  // what tells which people stays with them
  tells("indicator", "people at risk tested", ["The service tested [640] people at risk."]);
  tells("indicator", "patients with asthma treated", ["Nurses treated [75] patients with asthma."]);
});

describe("a verb with its particle", () => {
  tells("indicator", "funding for shelters", ["The council set aside [€14 million] for shelters in 2020."]);
  tells("move", null, [
    "The council set up [12] shelters in 2020.",
    "The council set aside [€14 million] for shelters in 2020.",
  ]);
  // a price that is up has risen
  tells("move", "delta increase", ["Petrol cost up [3%] in May.", "Rents went up [8%] in May."]);
});
