import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("scale words behind digits", () => {
  reads("en", { value: 2_500_000, measure: "count", unit: "person", precision: 50_000 }, [
    "[2.5 million] people fled the floods.",
    "[2.5m] people fled the floods.",
    "The floods drove [2.5 mln] people from home.",
    "The floods drove [2.5M] people from home.",
    "[2.5-million] people fled the floods.",
  ]);
  reads("en", { value: 500_000, measure: "count", unit: "person" }, [
    "[Half a million] voters stayed away.",
    "[0.5 million] voters stayed away.",
    "[500 thousand] voters stayed away.",
    "[500k] voters stayed away.",
    "[500K] voters stayed away.",
  ]);
  reads("en", { value: 250_000, measure: "count", unit: "chicken" }, [
    "[A quarter of a million] chickens were culled.",
    "[A quarter million] chickens were culled.",
    "[250 thousand] chickens were culled.",
  ]);
  reads("en", { value: 7_300_000_000, measure: "count", unit: "bottle", precision: 50_000_000 }, [
    "The industry fills [7.3 billion] bottles.",
    "The industry fills [7.3bn] bottles.",
    "The industry fills [7.3 bn] bottles.",
    "The industry fills [7.3 bln] bottles.",
  ]);
  reads("en", { value: 1_200_000_000_000, measure: "money", unit: "dollar", currency: "USD" }, [
    "Debt reached [US$1.2 trillion].",
    "Debt reached [US$1.2tn].",
    "Debt reached [US$ 1.2 trillion].",
    "Debt reached [1.2 trillion US dollars].",
  ]);
  reads("en", { value: 200_000, measure: "count", unit: "tent" }, [
    "The army pitched [2 hundred thousand] tents.",
    "The army pitched [two hundred thousand] tents.",
    "The army pitched [200 thousand] tents.",
  ]);
  reads("en", { value: 4321, measure: "count", unit: "manuscript" }, [
    "The library owns [4 thousand 3 hundred and 21] manuscripts.",
  ]);
});

describe("lakh and crore", () => {
  reads("en", { value: 350_000, measure: "count", unit: "loom" }, [
    "There are [3.5 lakh] looms in the state.",
    "There are [3.5 lac] looms in the state.",
  ]);
  reads("en", { value: 20_000_000, measure: "count", unit: "sapling" }, [
    "The state planted [2 crore] saplings.",
    "The state planted [two crore] saplings.",
  ]);
  reads("en", { value: 3_000_000_000_000, measure: "money", unit: "rupee", currency: "INR" }, [
    "The plan costs [₹3 lakh crore].",
  ]);
});

describe("letters that are no scale", () => {
  reads("en", { value: 5, measure: "quantity", unit: "metre" }, [
    "The wall is [5m] high.",
    "The ditch is [5 m] deep.",
    "They dug [5m] below the road.",
  ]);
  reads("en", { value: 3, measure: "quantity", unit: "tonne" }, [
    "The lorry carried [3 tonnes] of sand.",
    "The lorry carried [3t] of sand.",
  ]);
  reads("en", { value: 40, measure: "quantity", unit: "millimetre" }, ["In the night [40 mm] of rain fell."]);
  refuses("en", "name", ["The [5G] masts were torn down.", "Seat [12B] was empty."]);
});

describe("a scale word behind the end of a move is that of its start, too", () => {
  const logins = (value: number) => ({ value, measure: "count", unit: "login" }) as const;
  const euros = (value: number) => ({ value, measure: "money", unit: "euro", currency: "EUR" }) as const;
  reads(
    "en",
    [logins(2_000_000), logins(3_000_000)],
    [
      "The number of logins grew from [2] to [3 million].",
      "The number of logins grew from [2] in 2010 to [3 million] in 2015.",
    ],
  );
  reads("en", [euros(4_200_000_000), euros(5_100_000_000)], ["Spending rose from [€4.2] to [€5.1 billion]."]);
  reads("en", [euros(800), euros(1_200_000)], ["Spending rose from [€800] to [€1.2 million]."]);
  reads("en", [logins(900_000), logins(1_200_000)], ["Logins rose from [900 000] to [1.2 million]."]);
});
