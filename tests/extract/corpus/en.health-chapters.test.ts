import { describe } from "vitest";
import { tells as says } from "../clause.ts";
import { tells } from "../context.ts";
import { reads } from "../corpus.ts";

const when = (text: string, expected: Record<string, string | null>) => tells("time_period", text, expected);
const where = (text: string, expected: Record<string, string>) => tells("ref_area", text, expected);

describe("whom a share points back to", () => {
  says(
    "population",
    ["people in the region", "people in the region"],
    ["The ministry says that [1,200] people in the region inject drugs, [40%] of whom are ill."],
  );
  says(
    "indicator",
    ["nurses who left hospitals", "nurses who retired"],
    ["In Norway [640] nurses left hospitals, [a quarter] of whom retired."],
  );
  // false friend: the group right before the comma
  says(
    "population",
    ["patients who use heroin"],
    ["The centre saw 400 patients who use heroin, [half] of whom were homeless."],
  );
});

describe("what was done so", () => {
  says(
    "indicator",
    ["clients who entered treatment", "clients who entered treatment for the first time"],
    ["Some [812] clients entered treatment, of whom [436] did so for the first time."],
  );
  says(
    "indicator",
    ["adults who reported having ever smoked", "adults who reported having ever smoked at work"],
    ["Some [15%] of adults reported having ever smoked, and [4%] had done so at work."],
  );
  // false friend: "so" of a degree
  says("indicator", ["Prices"], ["Prices rose so fast that they reached [€40]."]);
});

describe("from group to group", () => {
  says("move", [null, null], ["About [5%] of adults had used cocaine, rising to [9%] among young adults."]);
  says(
    "indicator",
    ["adults who had used cocaine", "young adults who had used cocaine"],
    ["About [5%] of adults had used cocaine, rising to [9%] among young adults."],
  );
  // false friends: over time
  says("move", ["end increase"], ["Use was rare in 2010, rising to [9%] in 2020."]);
  says("move", ["start decrease", "end decrease"], ["[23%] smoked in 2005, falling to [14%] in 2015."]);
  says(
    "indicator",
    ["Smoking", "Smoking"],
    [
      "Smoking among boys was higher than among girls ([7%] v [3%]).",
      "Smoking among boys was more than twice that among girls ([7%] v [3%]).",
    ],
  );
  says("population", ["boys", "girls"], ["Smoking among boys was more than twice that among girls ([7%] v [3%])."]);
});

describe("what was found in a share, and where something moved", () => {
  says(
    "indicator",
    ["samples with fentanyl", "raids with drugs seized", "homes with faults"],
    [
      "The lab found fentanyl in [61%] of samples. Police seized drugs in [40%] of raids. Inspectors found faults in [12] of the 40 homes.",
    ],
  );
  says("indicator", "countries where Prices rose", ["Prices rose in [nine] of the 11 countries."]);
  // false friends
  says("indicator", ["steps"], ["Prices rose in [two] steps."]);
  says("indicator", ["samples with Fentanyl"], ["Fentanyl was found in [61%] of samples."]);
});

describe("next in rank", () => {
  says("indicator", "deaths", ["Leeds recorded the most deaths, with [82], followed by Hull ([60]) and York ([28])."]);
  // false friend: people counted by their name
  says(
    "indicator",
    ["Syrians", "Afghans"],
    ["Most came from far away, followed by Syrians ([1,200]) and Afghans ([800])."],
  );
});

describe("rates, averages and parts of sums", () => {
  says("indicator", "Drug deaths", [
    "Drug deaths rose to [108 per million], against an EU average of [24.7 per million].",
  ]);
  says("indicator", "spending on housing", [
    "The state will spend [$36 million] on housing, [$8 million] of it in rural counties.",
  ]);
  reads(
    "en",
    {
      measure: "rate",
      value: 96.3,
      unit: null,
      per: "100000 resident",
    },
    ["Deaths fell in 61 counties. The county's rate was [96.3 per 100,000] residents."],
  );
  // false friend: things that have a rate
  reads(
    "en",
    {
      measure: "rate",
      value: 9.3,
      unit: "death",
      per: "100000 resident",
    },
    ["There were 40 deaths in 12 towns. The rate was [9.3 per 100,000] residents."],
  );
});

describe("times that only something is compared with", () => {
  when(
    "Domestic funding was €49 million in 2018. The fund gave €9 million, half of what it gave in 2014. Donors paid €40 million.",
    {
      "€9 million": "2018",
      "€40 million": "2018",
    },
  );
  when(
    "The service gave out 312,000 kits in 2018, an increase of more than 60% over 2017, when 193,500 were given out.",
    {
      "312,000": "2018",
      "60%": "2017/2018",
      "193,500": "2017",
    },
  );
  // false friends
  when("What it gave in 2014 was €9 million.", { "€9 million": "2014" });
  reads("en", { value: 2012, measure: "count", relation: ">", unit: "job" }, ["The town lost over [2012] jobs."]);
});

describe("where the second end of a spread lies", () => {
  where("Coverage reached 43% in 2018, but ranged from 4% in Lesser Morland to 97% in Bhutan. It costs €2.", {
    "43%": "",
    "97%": "BTN",
    "€2": "",
  });
  // false friends
  where("Coverage ranged from 4% to 97% in Bhutan. It costs €2.", { "€2": "BTN" });
  where("Deaths rose to 130 per million, against an EU average of 24.7.", { "130 per million": "", "24.7": "EU" });
});
