import { describe } from "vitest";
import { locates } from "../context.ts";

describe("countries, cities, regions", () => {
  locates("In western Kenya and in Porto it rained.", "Kenya KEN", "Porto PRT");
  locates(
    "The Plurinational State of Bolivia and Viet Nam agree.",
    "Plurinational State of Bolivia BOL",
    "Viet Nam VNM",
  );
  locates("The US, the U.K. and the UAE agree.", "US USA", "U.K. GBR", "UAE ARE");
  locates("Prices in New South Wales, Australia rose.", "New South Wales, Australia AUS");
  locates("People in Saskatchewan, Bavaria and São Paulo agree.", "Saskatchewan CAN", "Bavaria DEU", "São Paulo BRA");
  locates(
    "Across eastern Europe, sub-Saharan Africa and Latin America it rose.",
    "eastern Europe 151",
    "sub-Saharan Africa 202",
    "Latin America 419",
  );
  locates("In South Sudan and North Korea.", "South Sudan SSD", "North Korea PRK");
  locates("Worldwide, and in the euro area and the EU.", "Worldwide 001", "euro area EA", "EU EU");
  locates("DEATHS IN LITHUANIA", "LITHUANIA LTU");
  locates("In Côte d’Ivoire it rose.", "Côte d’Ivoire CIV");
});

describe("peoples", () => {
  locates("Spanish hospitals and Peruvian prisons filled; Danes slept.", "Spanish ESP", "Peruvian PER", "Danes DNK");
  locates("The Dutch and the Swiss agree.", "Dutch NLD", "Swiss CHE");
  locates("She speaks Spanish and reads in German.");
  locates("The Spanish flu and German measles came.");
});

describe("names that bear a place", () => {
  locates("The New York Times wrote.", "New York USA?");
  locates("Under the Paris Agreement it fell.", "Paris FRA?");
  locates("The Kenya Medical Research Institute and the Bank of England agree.", "Kenya KEN?", "England GBR?");
  locates("The University of Nairobi found it near Lake Malawi.", "Nairobi KEN?", "Malawi MWI?");
  locates("The World Bank and the Global Fund agree.");
});

describe("false friends", () => {
  locates("Georgia O'Keeffe and Michael Jordan met.");
  locates("We ate turkey and fine china with a chilli.");
  locates("It gave us a nice cork.");
  locates("It cost US$ 5 in all.");
  locates("Jordan Smith met Chad Brown.");
});

describe("words that are names within a sentence", () => {
  locates("Jordan hosts some, and Turkey more.", "Jordan JOR", "Turkey TUR");
  locates("Turkey is eaten cold.");
  locates("The rate was 1.28 to the US dollar and 0.9 Swiss francs.");
  locates("Malaria in the south (translated from the French)");
  locates("The French and the Swiss agree.", "French FRA", "Swiss CHE");
});

describe("names that two countries have", () => {
  locates("In Georgia and Mississippi it rained.", "Georgia USA", "Mississippi USA");
  locates("In Georgia and Armenia it rained.", "Georgia GEO", "Armenia ARM");
  locates("In Tbilisi, Georgia, a US expert spoke.", "Tbilisi, Georgia GEO", "US USA");
  locates("In Punjab and in Kerala it rained.", "Punjab IND", "Kerala IND");
  locates("In Punjab and in Sindh it rained.", "Punjab PAK", "Sindh PAK");
  locates("In Punjab it rained.");
  locates("In Victoria it rained.", "Victoria AUS");
  locates("In Vancouver and Victoria it rained.", "Vancouver CAN", "Victoria CAN");
  locates("In Brisbane and Victoria it rained, not in Vancouver.", "Brisbane AUS", "Victoria AUS", "Vancouver CAN");
  locates("In Kisumu, near Lake Victoria, it rained.", "Kisumu KEN");
  locates("In Ontario and London it rained.", "Ontario CAN", "London CAN");
  locates(
    "In Perth and Brisbane it rained, in Vancouver and London it did not.",
    "Perth AUS",
    "Brisbane AUS",
    "Vancouver CAN",
    "London GBR",
  );
});

describe("regions and towns", () => {
  locates("In Tambacounda and Kédougou it rained.", "Tambacounda SEN", "Kédougou SEN");
  locates("In Koper, Polokwane and Queenstown it rained.", "Koper SVN", "Polokwane ZAF", "Queenstown NZL");
  locates("A SWAT team came; Ann Darwin wrote.");
});
