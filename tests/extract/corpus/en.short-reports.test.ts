import { describe } from "vitest";
import { tells } from "../clause.ts";
import { names, tells as where } from "../context.ts";

const named = (indicator: string | readonly string[], ...wordings: string[]) => tells("indicator", indicator, wordings);

describe("what a share behind a comma, a bare number or a rate is of", () => {
  named("users of sledges", "There were 61 million users of sledges, [1.2%] of all adults, and 40% of pupils walked.");
  named("strips that were left", "The board ordered 2,000 strips in March. By June just [140] were left.");
  named("people who are thought to be women", "Of the 31,000 people, some [3,900] are thought to be women.");
  named("people who are believed to have died", "Of the 31,000 people, [40] are believed to have died.");
  named("kits mended", "In May, 40 guards were trained, and over [160] kits mended.");
});

describe("ways of asking", () => {
  tells("status", "target", [
    "The authors ask the ministry to discipline guards within [ten days], and donors to fund at least [four] shelters.",
    "The union wants the town to refurbish [40] flats.",
  ]);
});

describe("places of a list and of a bullet", () => {
  where("ref_area", "It began in three countries: Peru, Chile and Bolivia. In all, 140 guards were trained.", {
    three: "PER CHL BOL",
    140: "PER CHL BOL",
  });
  where("ref_area", "It began in three countries. In all, 140 guards were trained.", { three: "", 140: "" });
  where(
    "ref_area",
    "Key facts\n- Some 4% of adults sledge.\n- In Peru, 9% do.\n- In Chile, 8% do.\n\nRisks\nIn winter the risk is 12 times as high.",
    { "4%": "", "9%": "PER", "8%": "CHL", "12 times": "" },
  );
});

describe("any Monday", () => {
  names("It opens on a Monday.");
  names("It opened on Monday.", "2023-06-12");
});
