import { describe } from "vitest";
import { tells } from "../context.ts";

const where = (text: string, expected: Record<string, string>, meta = {}) => tells("ref_area", text, expected, meta);

describe("parts of a wider place", () => {
  where("In Europe, shares ranged from 20% in Latvia to 94% in France. Only 40 clinics are open.", {
    "20%": "LVA",
    "94%": "FRA",
    40: "150",
  });
  where("Some 5% were women; the share was largest in Malta (10%) and smallest in Albania (2%).", {
    "5%": "",
    "10%": "MLT",
    "2%": "ALB",
  });
});

describe("in the sentence", () => {
  where("In Kenya 40 people died.", { 40: "KEN" });
  where("The rate is 4% in Kenya, 5% in Uganda and 9% in Tanzania.", { "4%": "KEN", "5%": "UGA", "9%": "TZA" });
  where("Spanish hospitals reported 400 cases and Portuguese ones 120.", { 400: "ESP", 120: "PRT" });
  where("Rates in Latvia and Lithuania were 4.1 and 3.6, respectively.", { "4.1": "LVA", "3.6": "LTU" });
  where("Rome, Madrid and Athens lost 800, 650 and 300 people.", { 800: "ITA", 650: "ESP", 300: "GRC" });
  where("In Papua New Guinea and Fiji 40 nurses were trained.", { 40: "PNG FJI" });
  where("Worldwide, 37 million people live with HIV, of whom 25 million in sub-Saharan Africa.", {
    "37 million": "001",
    "25 million": "202",
  });
  where("Deaths in Ohio rose by 20%, while in Austria they fell by 5%.", { "20%": "USA", "5%": "AUT" });
  where("African Americans account for 40% of new cases.", { "40%": "USA" });
});

describe("what is compared with", () => {
  where("Germany recorded 400 deaths, compared with 300 in Austria.", { 400: "DEU", 300: "AUT" });
  where("The rate in Germany was twice that of France, at 8%.", { twice: "DEU", "8%": "DEU" });
  where("Scotland has the highest rate in Europe, with 327 deaths.", { 327: "GBR" });
  where("In Germany, where 3 million people of Turkish origin live, inflation was 2.9%.", {
    "3 million": "DEU",
    "2.9%": "DEU",
  });
  where("Beijing said that exports to Vietnam rose by 4%.", { "4%": "CHN" });
});

describe("carried over", () => {
  where("In Spain 40 people died. Smoking fell to 7%.", { "7%": "ESP" });
  where("Clinics near Lima\n\nSome 40 people died.", { 40: "PER" });
  where("PRAGUE (5 October 2021) — Some 40 people died.", { 40: "CZE" });
  where("Kisumu, 28 November 2023 – Some 40 people died.", { 40: "KEN" });
  where("In Peru and Chile 40 people died. In both countries 60% smoke.", { "60%": "PER CHL" });
  where("In Peru it rained. Its neighbours point to Chile. Some 40% smoke.", { "40%": "PER" });
  where("In Kenya:\n• 40 people died;\n• 50 people fell ill.", { 40: "KEN", 50: "KEN" });
  where("Health\n\nKenya\n\nSome 40 people died.\n\nUganda\n\nSome 50 people died.", { 40: "KEN", 50: "UGA" });
  where("Some 40 people died.", { 40: "PER" }, { title: "Floods in Peru" });
});

describe("datelines", () => {
  where("NEW YORK — Some 40% of people are poor. In Asia 30% are, in Africa 50%.", {
    "40%": "",
    "30%": "142",
    "50%": "002",
  });
  where("LIMA, Oct 4 (AHN) – Some 40% of people are poor.", { "40%": "PER" });
  where("Worldwide, 37 million people are ill.", { "37 million": "001" });
});

describe("labels", () => {
  where("Most came from Germany (820,000), Slovenia and Poland.", { "820,000": "DEU" });
  where("Peru: 40 cases. Chile: 30 cases.", { 40: "PER", 30: "CHL" });
});

describe("no place", () => {
  where("In 30 countries the risk is 22 times higher.", { "22 times": "" });
  where("The drug cures 95% of patients.", { "95%": "" });
  where("Background: The drug cures 95% of patients.\n\nWe saw 40 people in Peru.", { "95%": "", 40: "PER" });
  where("In the Alps the ice lost 4% of its volume.", { "4%": "" });
});

describe("shares of a wider place", () => {
  where("The United Kingdom accounts for 34% of all deaths in the EU, and Germany for 13%.", {
    "34%": "GBR",
    "13%": "DEU",
  });
  where("In Europe 34% of all deaths are in Poland.", { "34%": "POL" });
  where("Some 221 offences were recorded in Slovenia, against an EU average of 246.", { 221: "SVN", 246: "EU" });
  where("In Slovenia 31 substances were found, up from 22; nine were new to science in Europe.", { 22: "SVN" });
  where("Coverage is highest in western Europe, where 60% are treated, and lowest in South Asia (1%).", {
    "60%": "155",
    "1%": "034",
  });
  where("Some 40% of people smoke, driven by sales in South Asia. In Peru 30% do.", { "40%": "", "30%": "PER" });
});

describe("the price elsewhere", () => {
  where("In Kenya a dose costs €620, four times the price in Nepal, and Thailand's clinics pay 35 baht.", {
    "four times": "KEN",
    "35 baht": "THA",
  });
  where("In Kenya the crop earned $9 million in exports to Somalia.", { "$9 million": "KEN" });
  where("Jordan hosts 655 Syrian refugees.", { 655: "JOR" });
  where("Some 655 Syrian refugees died.", { 655: "SYR" });
  where("Peru, Ecuador, and Bolivia lost 40 people.", { 40: "PER ECU BOL" });
});

describe("meant, not named", () => {
  where("The WHO European Region had 40 cases. In Kenya there were 30. The aim in the Region is 20.", { 20: "150" });
  where("In Kenya 40 people died. A systematic review of 98 studies puts the risk at 3%.", { 98: "", "3%": "" });
  where("In Kenya 40 people died. A systematic search found 9 more.", { 9: "KEN" });
  where("In Kenya 40 people died. The country pays for 30% of care in the poorer countries.", { "30%": "KEN" });
  where("In Kenya 40 people died. In low- and middle-income countries 30% do.", { "30%": "" });
});

describe("a paragraph that names no place", () => {
  const three = "Floods in Peru\n\nIn Peru 40 died.\n\nIn Chile 50 died.\n\nIn Bolivia 60 died.\n\n";
  where(`${three}A boat costs 70 dollars.`, { "70 dollars": "" });
  where(`${three}The ministry spent 80 dollars.`, { "80 dollars": "PER" });
  where("Floods in Peru\n\nIn Chile 50 died.\n\nA boat costs 70 dollars.", { "70 dollars": "PER" });
});

describe("a continent in the name of a body", () => {
  where("The Council of Europe published its report. In all, 340 prisons replied.", { 340: "" });
  where("The Bank of England published its report. In all, 340 lenders replied.", { 340: "GBR" });
});

describe("a region that is named within a text about the world, or about none", () => {
  const sheet = "Scabies\n\n- Worldwide, 40 million people have it.\n- Some 5% of them are treated.\n\n";
  where(`${sheet}Cream heals 90% of sores. In villages of West Africa one child in six has it.`, {
    "40 million": "001",
    "5%": "001",
    "90%": "001",
    "one child in six": "011",
  });
  where("Cream heals 90% of sores. In West Africa one child in six has it.", { "90%": "", "one child in six": "011" });
  where("In West Africa one child in six has it. Cream heals 90% of sores.", { "90%": "011" });
  where("Cream heals 90% of sores, a nurse in Ghana said.", { "90%": "GHA" });
});

describe("a text that names the world alone", () => {
  const told = "Some 1.3 million died of it. Worldwide, it kills more than war. Global efforts have saved 75 million.";
  where(told, { "1.3 million": "001", "75 million": "001" });
  where("Some 1.3 million died of it. It is a worldwide disease.", { "1.3 million": "" });
});

describe("states shortened behind a town", () => {
  where("MOSS HILL, Ore. — Some 40 goats drowned. The county paid for 30.", { 40: "USA", 30: "USA" });
  where("MOSS HILL, N.M. (Wire) — Some 40 goats drowned.", { 40: "USA" });
  where("Some 40 goats drowned near Pine Creek, B.C., on Monday.", { 40: "CAN" });
  where("The flock is ill, Miss. Some 40 goats drowned.", { 40: "" });
  where("They carried ore, mass, and 40 kilos of wool.", { "40 kilos": "" });
});

describe("places that only give", () => {
  const home = "Clinics in Kenya cost KSh 9 billion. ";
  where(`${home}Norway gave €8 million and Japan ¥200 million. Wages took 40%.`, {
    "€8 million": "NOR",
    "¥200 million": "JPN",
    "40%": "KEN",
  });
  where(`${home}A fund gave $24 million, the European Union €8 million. Wages took 40%.`, {
    "$24 million": "KEN",
    "€8 million": "EU",
    "40%": "KEN",
  });
  where(`${home}In Norway clinics cost €8 million. Wages took 40%.`, { "€8 million": "NOR", "40%": "NOR" });
});

describe("a place that opens the next clause", () => {
  const home = "In 2019, 300 people fell ill in Chad. ";
  where(`${home}Deaths fell by 12%, from 90 to 79, while Europe as a whole saw a rise of 4%.`, {
    "12%": "TCD",
    90: "TCD",
    79: "TCD",
    "4%": "150",
  });
  where("The share was 25% in 2010 and 20% in 2020 in France.", { "25%": "FRA", "20%": "FRA" });
});

describe("the former and the latter", () => {
  const two = "Donors paid 38% of costs in Chad and 64% in Mali";
  where(`${two}, but the former share is to fall to 20%.`, { "38%": "TCD", "64%": "MLI", "20%": "TCD" });
  where(`${two}; the latter share fell to 20%.`, { "20%": "MLI" });
});

describe("the yardstick of a region in a text of one country", () => {
  const text = "The rate was 26 per million, above the European average of 23. In Riga it was 41 per million.";
  where(text, { "26 per million": "LVA" }, { publisher: "Latvian Health Observatory" });
});

describe("places that are passed by", () => {
  where("Norway has 40 clinics. In Latvia it is 183 per 100 000; the European average is 123. Women made up 8%.", {
    "8%": "LVA",
  });
  where("We saw 1,482 adults in six wards in Norway and Finland.", { "1,482": "NOR FIN", six: "NOR FIN" });
  where("Clinics in Kenya cost €9 million. Pay will fall as Norway, which gave €4 million, stops. Wages took 40%.", {
    "€4 million": "NOR",
    "40%": "KEN",
  });
  where(
    "Spending grew to R217 billion. We treat 3.9 million people, the largest number in the world.",
    { "R217 billion": "ZAF", "3.9 million": "ZAF" },
    { publisher: "Parliament of South Africa" },
  );
});

describe("places of some figures of a sentence alone", () => {
  where("In Fiji and Samoa it is taxed at 39% and 47%, respectively, short of the 75% that is advised.", {
    "39%": "FJI",
    "47%": "WSM",
    "75%": "FJI WSM",
  });
  where("In Peru it costs €4. Prices were double those in the Netherlands. Some 40 people left.", { 40: "PER" });
});

describe("what is held in the whole world is told of no place", () => {
  where("She holds 14 world records for her age.", { 14: "" });
  where("The world champion won 9 races.", { 9: "" });
  where("The world has 14 such lakes.", { 14: "001" });
});

describe("numbered paragraphs go on as others do", () => {
  where("1. In Malta the prison held 143 men. It was full.\n\n2. The wing held 31 men. They were old.", {
    143: "MLT",
    31: "MLT",
  });
});
