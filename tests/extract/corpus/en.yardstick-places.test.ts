import { describe } from "vitest";
import { tells } from "../context.ts";

const where = (text: string, expected: Record<string, string>, meta = {}) => tells("ref_area", text, expected, meta);

describe("a place that is only compared with", () => {
  where("The death rate in Latvia rose. It was 17 per million, slightly below the European average of 20.3.", {
    "17 per million": "LVA",
    "20.3": "150",
  });
  where(
    "The death rate in Latvia was 17 per million, slightly below the European average of 20.3. Some 40% were women.",
    {
      "17 per million": "LVA",
      "20.3": "150",
      "40%": "LVA",
    },
  );
  where("Overdose deaths per head in Norway are more than four times the European mean. Some 60% were men.", {
    "four times": "NOR",
    "60%": "NOR",
  });
  where("Smoking in Portugal is rarer than the EU average. About 17% smoke.", { "17%": "PRT" });
  where("In Austria a pack costs €6.20, as against €4.10 in Slovakia and €3.80 in Poland. Taxes make up 74% of it.", {
    "€6.20": "AUT",
    "€4.10": "SVK",
    "€3.80": "POL",
    "74%": "AUT",
  });
  where("In Austria 21% smoke, more than in Germany. Some 4% vape.", { "21%": "AUT", "4%": "AUT" });
  where("In Kenya 4% live with HIV, compared with 0.7% worldwide. Women make up 60%.", {
    "4%": "KEN",
    "0.7%": "001",
    "60%": "KEN",
  });
  // false friends: the text goes on elsewhere
  where("In Austria 21% smoke. In Germany 24% do. Some 4% vape.", { "4%": "DEU" });
  where("The average in Europe was 20.3. Some 40% were women.", { "20.3": "150", "40%": "150" });
});

describe("a donor", () => {
  where("In Malawi the project, funded by Norway, trained 400 nurses. It cost $2 million.", {
    400: "MWI",
    "$2 million": "MWI",
  });
  where("The clinics in Malawi were paid for with a grant from Japan. They saw 4,000 people.", { "4,000": "MWI" });
});

describe("a region named once in a text about the world", () => {
  where(
    "Worldwide, 300,000 people died of overdoses. In Estonia and Scotland rates were 6.0 and 18.2.\n\nMen die 2.7 times as often as women.",
    { "300,000": "001", "2.7 times": "001" },
  );
});

describe("a country that a text is about, though it begins with the world", () => {
  where(
    "Worldwide, 300,000 people died. In Kenya 400 did.\n\nUganda counted 90. In Kenya 40 nurses were trained. Kenya has 60 rooms.\n\nSome 4% smoked.",
    { 400: "KEN", 90: "UGA", 40: "KEN", 60: "KEN", "4%": "KEN" },
  );
});

describe("one each", () => {
  where("The project reached 9,870 clients in Moldova and Ukraine: 6,200 and 3,670 respectively.", {
    "9,870": "MDA UKR",
    "6,200": "MDA",
    "3,670": "UKR",
  });
  where("In Peru and Chile the team treated 900 people (500 and 400, respectively).", {
    900: "PER CHL",
    500: "PER",
    400: "CHL",
  });
});
