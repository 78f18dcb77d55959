import { describe } from "vitest";
import { tells } from "../clause.ts";
import { tells as tellsOf } from "../context.ts";
import { reads } from "../corpus.ts";

describe("brackets between a size and its time, or behind it", () => {
  tells("move", ["delta decrease"], ["Freight was [30%] lower in 2020 (98 Mt) than in 1990 (140 Mt)."]);
  tells(
    "move",
    ["start decrease", "delta decrease", "end decrease"],
    ["Compared with 2019 ([1,590]), output fell [12%] to [1,400]."],
  );
  tells("move", ["start decrease", "delta decrease"], ["Compared with 2019 ([1,590]), output fell by [12%]."]);
});

describe("so much again", () => {
  reads("en", { value: 50, measure: "percentage", unit: "percent" }, [
    "In March 150 boats came, [half] as many again as in January.",
  ]);
  tells("move", ["end increase", "delta increase"], ["In March [150] boats came, [half] as many again as in January."]);
});

describe("levels that a size has led to, harvests that are owned", () => {
  tells(
    "move",
    ["delta decrease", "end decrease", "start decrease"],
    ["Catches were down [12%] on the year, at [400 tonnes], from [455 tonnes]."],
  );
  tells(
    "move",
    ["delta decrease", "start decrease", "end decrease"],
    ["The ban cut Norway's catch by [95%], from [6,200 tonnes] that year to [330 tonnes] in 2020."],
  );
  tells("move", ["delta increase", null], ["Fares rose by [5%] at [three] stations."]);
});

describe("a second pair with the times of the first", () => {
  tellsOf(
    "time_period",
    "The outlay went from €40 million in 2017 to €52 million in 2020, and its share of the budget from 4.8% to 6.8%.",
    { "€40 million": "2017", "€52 million": "2020", "4.8%": "2017", "6.8%": "2020" },
  );
});

describe("what may have been, is likely to have been, and is planned", () => {
  tells("status", "estimated", [
    "As many as [15] divers may have drowned.",
    "Between [30 and 40] divers are likely to have drowned.",
  ]);
  tells("status", "target", ["The port plans [ten] new berths.", "The port is planning [three] new berths."]);
  tells("status", ["observed", "target"], ["Fares rose by [3%], twice the board's [1.5%] target."]);
  tells("status", "observed", ["The pilot will run until March 2022 and costs [€4.6 million]."]);
  tells("status", "projected", ["The bank sees it at [4.9%] by the end of the year."]);
  tells("status", "observed", ["It should have read [89].", "Two of the [three] plans failed."]);
});

describe("a section behind many countries is tied to none of them", () => {
  tellsOf(
    "ref_area",
    "Limits\n\nEstonia has 12 ports and Latvia 9. In Ireland there are 30.\n\nAdvice\n\nHarbours should test 5% of boats.\n",
    { "12": "EST", "9": "LVA", "30": "IRL", "5%": "" },
  );
});
