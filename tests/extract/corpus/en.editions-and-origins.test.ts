import { describe } from "vitest";
import { tells } from "../context.ts";
import { reads, refuses } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

const where = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("ref_area", text, expected, meta);

describe("on the month, behind the month", () => {
  when("Sales fell by 0.9% in May on the month and by 2% on the year.", {
    "0.9%": "2023-04/2023-05",
    "2%": "2022-05/2023-05",
  });
});

describe("the year of an edition, and that of a goal", () => {
  const REPORT =
    "World cocoa report 2023\n\nIn 2022 there were 280 mills. Sales fell in 2022. In 2022 prices rose.\n\n";
  when(`${REPORT}The fund needs €9 million by 2023.\n\n• Deaths stood at 610.`, { 610: "2022", "€9 million": "2023" });
  when("World cocoa report 2023\n\nIn 2023 there were 280 mills.\n\n• Deaths stood at 610.", { 610: "2023" });
});

describe("works begun at a time", () => {
  when("Repairs, begun in January 2022, have cost €3 million.", { "€3 million": null });
});

describe("places with a number behind with", () => {
  where("Nigeria had 31% of deaths, followed by Chad with 11%.", { "31%": "NGA", "11%": "TCD" });
  where("Nigeria had 310 deaths, ahead of Chad with 110 and Mali with 90.", { 310: "NGA", 110: "TCD", 90: "MLI" });
  where("In Nigeria with 31% of deaths, 40 nurses were hired.", { "31%": "NGA", 40: "NGA" });
});

describe("where they came from", () => {
  where("In 2022, 900 people asked for asylum in Norway. Most came from Mali (400) and Chad (300).", {
    400: "NOR",
    300: "NOR",
  });
  where("The largest makers were Mali (400) and Chad (300).", { 400: "MLI", 300: "TCD" });
});

describe("a number that somebody registered", () => {
  reads("en", { value: 1959, measure: "count" }, ["Denmark registered [1,959], 14% fewer than in 2020."]);
  refuses("en", "identifier", ["The trust, registered [1054321], gives grants."]);
});

describe("a body that is named as a place, and speaks", () => {
  where("In Ireland 40 died. The OECD puts the number of beds at 68.", { 40: "IRL", 68: "IRL" });
  where("In Ireland 40 died. The OECD mean is 68.", { 68: "" });
  where("In Ireland 40 died. The EU reported 68 deaths.", { 68: "EU" });
});
