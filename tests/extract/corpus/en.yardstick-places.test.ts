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
  where("In Denmark 73.1% had work, 6.2 points below the Netherlands. Some 40% were women.", {
    "73.1%": "DNK",
    "6.2 points": "DNK",
    "40%": "DNK",
  });
  where("Smoking in Portugal is rarer than the EU average. About 17% smoke.", { "17%": "PRT" });
  where("In Austria a pack costs €6.20, as against €4.10 in Slovakia and €3.80 in Poland. Taxes make up 74% of it.", {
    "€6.20": "AUT",
    "€4.10": "SVK",
    "€3.80": "POL",
    "74%": "AUT",
  });
  where("Austria taxes tobacco. A pack costs €6.20, as against €4.10 in Slovakia and €3.80 in Poland when taxed.", {
    "€6.20": "AUT",
    "€4.10": "SVK",
    "€3.80": "POL",
  });
  where("In Austria 21% smoke, more than in Germany. Some 4% vape.", { "21%": "AUT", "4%": "AUT" });
  where("In Kenya 4% live with HIV, compared with 0.7% worldwide. Women make up 60%.", {
    "4%": "KEN",
    "0.7%": "001",
    "60%": "KEN",
  });
  where("In Norway the rate, at 8.1, is lower than in Sweden (9.4) and Denmark (8.8). Some 60% were men.", {
    "8.1": "NOR",
    "9.4": "SWE",
    "8.8": "DNK",
    "60%": "NOR",
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
  where(
    "In Malawi 400 nurses were trained. The project is financed by the Norwegian government with €2 million. It saw 90 people.",
    {
      "€2 million": "MWI",
      90: "MWI",
    },
  );
  where("In Malawi the Fund, based in Geneva, Switzerland, paid 45% of it. Some 60% were women.", {
    "45%": "MWI",
    "60%": "MWI",
  });
  // false friends: people and bodies counted where they are
  where("The 40 clinics based in Kenya saw 900 people.", { 40: "KEN", 900: "KEN" });
  where("Cases reported by Estonia numbered 400.", { 400: "EST" });
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
