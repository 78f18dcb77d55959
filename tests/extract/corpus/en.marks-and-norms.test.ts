import { describe } from "vitest";
import { tells } from "../clause.ts";
import { reads, refuses } from "../corpus.ts";

const count = (value: number, unit: string) => ({ value, measure: "count", unit }) as const;
const mark = (value: number) => ({ value, measure: "index", unit: "point" }) as const;
const percent = (value: number) => ({ value, measure: "percentage", unit: "percent" }) as const;

describe("what is asked for beside what there is", () => {
  reads(
    "en",
    [
      { value: 166, measure: "rate", unit: "syringe", per: "1 year" },
      { value: 300, measure: "rate", unit: "syringe", per: "1 year" },
    ],
    ["Each client got [166] syringes a year, far from the [300] recommended."],
  );
  reads(
    "en",
    [
      { value: 18, measure: "quantity", unit: "litre", per: "1 head" },
      { value: 20, measure: "quantity", unit: "litre", per: "1 head" },
    ],
    [
      "Camps supply [18 litres] a head, below the [20] required.",
      "Camps supply [18 litres] a head, well short of the [20] that the rules set.",
    ],
  );
  reads("en", [count(61, "person"), count(75, "person")], ["Wards had [61] nurses, not the [75] planned."]);
  reads(
    "en",
    [count(14_000, "home"), count(20_000, "home")],
    ["Firms built [14,000] homes, fewer than the [20,000] needed."],
  );
  reads(
    "en",
    [{ value: 31, measure: "duration", unit: "day" }, count(9, "person")],
    ["The wait was [31 days], and of the [9] interviewed none complained."],
  );
});

describe("marks on a scale", () => {
  reads(
    "en",
    [mark(4.4), { value: null, lower: 1, upper: 5, interval: "range", measure: "index", unit: "point" }, mark(4.1)],
    ["Users give it [4.4] on a scale of [1 to 5], up from [4.1]."],
  );
  reads("en", [mark(7.1), mark(3.4)], ["On a scale from 0 to 10, pain fell from [7.1] to [3.4]."]);
  tells(
    "move",
    ["end increase", null, "start increase"],
    ["Users give it [4.4] on a scale of [1 to 5], up from [4.1]."],
  );
  tells("move", ["start decrease", "end decrease"], ["On a scale from 0 to 10, pain fell from [7.1] to [3.4]."]);
});

describe("rows of a table", () => {
  reads("en", { value: 4.2, measure: "rate", unit: "visit", per: "1 year" }, [
    "Emergency visits: down from [4.2] to 1.9 a year",
  ]);
  reads("en", count(61, "call-out"), [
    "Police call-outs: [61] in 2021",
    "There were [61] call-outs.",
    "Call-outs: [61]",
  ]);
  reads(
    "en",
    [count(141, "kitchen"), count(230, "kitchen"), count(19, "kitchen")],
    ["Kitchens: [141] new ones, [230] refitted, [19] to go."],
  );
  reads("en", [count(96, "person"), count(31, "person")], ["Waiting list: [96], of whom [31] are women"]);
  reads("en", count(14, "dog"), ["Other dogs: 9 puppies. The pound has [14] dogs, of which two bite."]);
});

describe("compounds with a hyphen", () => {
  reads("en", count(40, "e-bike"), ["The shop sold [40] e-bikes."]);
  reads("en", count(12, "start-up"), ["The fund backs [12] start-ups."]);
  reads("en", count(3, "person"), ["He met [3] runners-up.", "He met [3] passers-by."]);
  reads("en", count(2, "site"), ["They want [2] women-only treatment sites."]);
});

describe("verbs that no list knows", () => {
  reads(
    "en",
    [count(2906, "person"), count(603, "person")],
    ["Of the 4,211 pupils, [2,906] liked it and [603] shrugged."],
  );
  reads("en", count(1, "person"), [
    "There was only [one] analyst who quipped.",
    "[One] analyst quipped that it was cheap.",
  ]);
});

describe("what a clause deals with", () => {
  reads(
    "en",
    [count(1203, "case"), count(95, "case"), count(812, "case")],
    ["The courts dealt with [1,203] cases, [95] more than in 2016; [812] ended in a fine."],
  );
  reads(
    "en",
    [count(4812, "person"), count(312, "person")],
    ["There were [4,812] people in the 14 centres, [312] more than in 2016."],
  );
});

describe("levels told again", () => {
  reads("en", percent(66), ["Take-up was 61%. In Ayr it's [66]."]);
  reads("en", percent(8), ["Bookings for June are at 40% of the usual level; in May they were at [eight]."]);
  reads(
    "en",
    [
      { value: 14, measure: "duration", unit: "month" },
      { value: 6, measure: "duration", unit: "month" },
    ],
    ["The plan is to cut the average wait, now [14 months], to [six]."],
  );
});

describe("numbers of posts", () => {
  refuses("en", "list_number", [
    "[1]/ The new data are out.\n\n[2]/ More pupils ate lunch.",
    "🧪 [1]/ We tested 40 samples.\n\n💉 [2]/ Kits are still sold out.",
  ]);
});
