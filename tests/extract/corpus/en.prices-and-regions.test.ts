import { describe } from "vitest";
import { tells } from "../context.ts";

const when = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("time_period", text, expected, meta);

const where = (text: string, expected: Record<string, string | null>, meta = {}) =>
  tells("ref_area", text, expected, meta);

describe("over the month, and the months before", () => {
  when("In May wages fell. Prices rose by 0.2% over the month.", { "0.2%": "2023-04/2023-05" });
  when("In May wages fell. The shop sold 1,200 chairs over the month.", { "1,200": "2023-05" });
  when("In the twelve months to March 2023 it made 90 films. In the previous twelve months it made 70.", {
    90: "2022-04/2023-03",
    70: "2021-04/2022-03",
  });
  when("In May 2023, 90 people came. In the previous three months there were 70.", { 70: "2023-02/2023-04" });
  when("Debt was €40 in 2022, and will be €50 by the end of this year and €60 by the end of next.", {
    "€50": "2023",
    "€60": "2024",
  });
  when("Autumn 2022 saw one in three ill; a year before it had been one in two.", { "one in two": "2021" });
  // the first months of this year are not over yet: those of something else
  when("After the flood 40 nurses were sent. In the first eight months 900 people were fed.", { 900: null });
  when("In the first five months 900 people were fed.", { 900: "2023-01/2023-05" });
});

describe("a wider place behind a figure of another", () => {
  where("Rents rose by 3%; in the euro area they rose by 2%. Wages went up by 5%.", { "3%": "", "2%": "EA", "5%": "" });
  where("In Peru 12% of adults smoked and in the Americas 14%. About 30% drank.", {
    "12%": "PER",
    "14%": "019",
    "30%": "PER",
  });
  where("In the euro area rents rose by 2%. Wages went up by 5%.", { "2%": "EA", "5%": "EA" });
});

describe("the mean of a region that has no name", () => {
  const REVIEW = "Review 2022: Central Asia\n\n";
  where(
    `${REVIEW}In Kyrgyzstan 27% died, against a regional average of 23% and 3.2% globally. The country spent €4 million.`,
    {
      "27%": "KGZ",
      "23%": "143",
      "3.2%": "001",
      "€4 million": "KGZ",
    },
  );
  where("In Chad 27% died, against a regional average of 23%.", { "27%": "TCD", "23%": "" });
  where("In Chad 27% died, against a national average of 23%.", { "23%": "TCD" });
});

describe("where people were born", () => {
  where("Germany had 4,390 cases. Of these, three quarters were born abroad, chiefly in Chad and Peru.", {
    "three quarters": "DEU",
  });
  where("Some 40 babies were born in Chad.", { 40: "TCD" });
});
