import { describe, expect, test } from "vitest";
import { changesOf } from "../../pipeline/derive/index.ts";
import { extractor } from "../extract/corpus.ts";

/** The verdicts on the pairs of a text, read and derived. */
function verdictsOf(text: string) {
  const { figures } = extractor().extract({ source_id: "claims", text, language: "en", published: "2021-03-01" });
  return changesOf(figures).map(({ verdict }) => verdict);
}

describe("a change that another pair is about is no slip of this one", () => {
  test.each([
    "Spending fell by 12% a year, from 900 to 600.",
    "Breakdowns doubled in five years and rose from 100 to 112 last year.",
    "Thefts fell by a third nationally; in the capital they fell from 90 to 80.",
    "The number of leaks fell by half over the decade; between 2018 and 2019 it fell from 60 to 54.",
    "The population grew by 2%, while the number of pupils rose from 400 to 500.",
    "Beer sales fell by 20% and wine sales rose, from 2.0% to 2.6%.",
    "Breakdowns are up 40% since 2010 and 5% on the year, from 1,000 to 1,050.",
    "Sales rose from €10 million to €13 million, with exports up 60%.",
    "Output per head rose 3%. The workforce grew from 200 to 260.",
    "Deaths declined from 900 in 2010 to 640 in 2020, an average annual fall of 3%.",
    "Deaths fell by an average of 3% annually, from 900 in 2010 to 640 in 2020.",
    "Deaths fell annually by about 3%, from 900 in 2010 to 640 in 2020.",
    "Funding fell from £500m in 2010 to £480m in 2020, a cut of 20% in real terms.",
    "Funding fell by a fifth in real terms, from £500m in 2010 to £480m in 2020.",
    "Spending rose from £100m to £130m, up 5% after inflation.",
    "By 2019 the number had tripled to 900, from 450 in 2015 and 300 in 2009.",
  ])("%s", (text) => {
    expect(verdictsOf(text)).not.toContain("inconsistent");
    expect(verdictsOf(text).length).toBeGreaterThan(0);
  });
});

describe("a slip is found wherever the change is told", () => {
  test.each([
    "Completions have doubled, from 712 homes in 2019 to 1,046 last year. On paper that is a rise of 47 per cent.",
    "Profit soared from €1.24 billion to €1.79 billion, or 54%, the firm said.",
    "The panel listed 31 new dyes, compared with 22 in 2018, a rise of 29 per cent.",
    "Break-ins are down by a third: 412 in 2018, 309 in 2020.",
    "The park had 1,040 visitors in 2021, 40% more than the 800 it had seen in 2020.",
    "Catches of cod rose to 902 tonnes in 2020, three times the 465 tonnes of 2015.",
    "Leakage in the north fell by 60%, from 20 to 8 litres, but only by 20% in the south, from 10 to 9 litres.",
    "The council spent £412m in 2019/20, £88m below the £500m of 2015/16, a reduction of 24%.",
    "Toy makers shipped goods worth €9.6bn, a rise of 45 per cent on the €7.4bn of 2021.",
    "Sick days fell from 21 in 2015 to 16 in 2019, almost 40%.",
    "The annual number of thefts fell from 100 to 60, a fall of 20%.",
    "The real cost of a ticket is told in cash: it rose from €100 to €110, a rise of 20%.",
    "The tax rose from 12% to 15%, an increase of 3%.",
  ])("%s", (text) => {
    expect(verdictsOf(text).filter((verdict) => verdict === "inconsistent")).toHaveLength(1);
  });
});

describe("a change told in the sentence before holds, or is not about the pair", () => {
  test("holds", () => {
    expect(verdictsOf("Leaks fell by a third. In 2020 there were 60 leaks, compared with 90 in 2019.")).toEqual([
      "consistent",
    ]);
  });
  test("is about something else", () => {
    expect(verdictsOf("Leaks fell by a third. In 2020 there were 60 leaks, compared with 70 in 2019.")).toEqual([null]);
  });
});
