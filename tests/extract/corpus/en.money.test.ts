import { describe } from "vitest";
import { reads, refuses } from "../corpus.ts";

describe("signs in front", () => {
  reads("en", { value: 3_000_000, measure: "money", unit: "dollar", currency: "USD" }, [
    "The grant was [US$ 3 million].",
    "The grant was [US$3 million].",
    "The grant was [US$3m].",
    "The grant was [USD 3 million].",
    "The grant was [USD 3,000,000].",
    "The grant was [3 million US dollars].",
    "The grant was [US$3,000,000].",
  ]);
  reads("en", { value: 40, measure: "money", unit: "euro", currency: "EUR", precision: 0.5 }, [
    "A seat costs [€40].",
    "A seat costs [€ 40].",
    "A seat costs [40 €].",
    "A seat costs [40€].",
    "A seat costs [EUR 40].",
    "A seat costs [40 EUR].",
    "A seat costs [40 euros].",
    "A seat costs [40 euro].",
    "A seat costs [forty euros].",
  ]);
  reads("en", { value: 12.5, measure: "money", unit: "pound", currency: "GBP" }, [
    "Lunch is [£12.50].",
    "Lunch is [GBP 12.50].",
  ]);
  reads("en", { value: 800, measure: "money", unit: "yen", currency: "JPY" }, [
    "The fare is [¥800].",
    "The fare is [800 yen].",
    "The fare is [JPY 800].",
  ]);
  reads("en", { value: 65, measure: "money", unit: "dollar", currency: "CAD" }, [
    "A day pass is [C$65].",
    "A day pass is [CAD 65].",
    "A day pass is [65 Canadian dollars].",
    "A day pass is [CA$65].",
  ]);
  reads("en", { value: 65, measure: "money", unit: "dollar", currency: "AUD" }, [
    "A day pass is [A$65].",
    "A day pass is [AUD 65].",
    "A day pass is [65 Australian dollars].",
    "A day pass is [AU$65].",
  ]);
  reads("en", { value: 2_400_000_000, measure: "money", unit: "rupee", currency: "INR" }, [
    "The dam cost [₹2.4 billion].",
    "The dam cost [Rs 240 crore].",
    "The dam cost [INR 2.4 billion].",
    "The dam cost [Rs. 2.4 billion].",
    "The dam cost [2.4 billion Indian rupees].",
  ]);
  reads("en", { value: 90, measure: "money", unit: "franc", currency: "CHF" }, [
    "A ticket is [CHF 90].",
    "A ticket is [90 Swiss francs].",
    "A ticket is [90 CHF].",
  ]);
  reads("en", { value: 5935, measure: "money", unit: "real", currency: "BRL" }, [
    "Schools spend [R$ 5,935].",
    "Schools spend [R$5 935].",
    "Schools spend [BRL 5,935].",
    "Schools spend [5,935 Brazilian reais].",
  ]);
  reads("en", { value: 300, measure: "money", unit: "krona", currency: "SEK" }, [
    "The fine is [SEK 300].",
    "The fine is [300 Swedish kronor].",
  ]);
  reads("en", { value: 1_500_000, measure: "money", unit: "rand", currency: "ZAR" }, [
    "The prize is [R1.5 million].",
    "The prize is [ZAR 1.5 million].",
    "The prize is [1.5 million rand].",
  ]);
  reads("en", { value: 250, measure: "money", unit: "lira", currency: "TRY" }, [
    "The toll is [₺250].",
    "The toll is [250 Turkish lira].",
    "The toll is [TRY 250].",
  ]);
  reads("en", { value: 4000, measure: "money", unit: "naira", currency: "NGN" }, [
    "A bag costs [₦4,000].",
    "A bag costs [4,000 naira].",
    "A bag costs [NGN 4,000].",
  ]);
  reads("en", { value: 700, measure: "money", unit: "shilling", currency: "KES" }, [
    "The test costs [KSh 700].",
    "The test costs [KES 700].",
    "The test costs [700 Kenyan shillings].",
  ]);
  reads("en", { value: 35, measure: "money", unit: "koruna", currency: "CZK" }, [
    "A tram ride is [35 Czech koruna].",
    "A tram ride is [CZK 35].",
    "A tram ride is [35 Kč].",
  ]);
  reads("en", { value: 120, measure: "money", unit: "zloty", currency: "PLN" }, [
    "The kit costs [120 zloty].",
    "The kit costs [120 zlotys].",
    "The kit costs [PLN 120].",
    "The kit costs [120 zł].",
  ]);
  reads("en", { value: 6_000_000_000, measure: "money", unit: "yuan", currency: "CNY" }, [
    "The park cost [6 billion yuan].",
    "The park cost [CNY 6 billion].",
    "The park cost [RMB 6 billion].",
  ]);
  reads("en", { value: 90_000, measure: "money", unit: "won", currency: "KRW" }, [
    "The bill was [₩90,000].",
    "The bill was [KRW 90,000].",
  ]);
  reads("en", { value: 55, measure: "money", unit: "hryvnia", currency: "UAH" }, [
    "The pass is [₴55].",
    "The pass is [55 hryvnia].",
    "The pass is [UAH 55].",
  ]);
  reads("en", { value: 0.24, measure: "money", unit: "lari", currency: "GEL" }, [
    "A strip costs [GEL 0.24].",
    "A strip costs [0.24 lari].",
  ]);
});

describe("dollars of no known country", () => {
  reads("en", { value: 17, measure: "money", unit: "dollar", currency: null }, [
    "A ticket costs [$17].",
    "A ticket costs [17 dollars].",
    "A ticket costs [seventeen dollars].",
    "A ticket costs [17 bucks].",
  ]);
  reads("en", { value: 1_000_000, measure: "money", unit: "dollar", currency: null }, [
    "They lost [a million dollars].",
    "They lost [$1m].",
    "They lost [$1 million].",
    "They lost [one million dollars].",
  ]);
});

describe("hundredths", () => {
  reads("en", { value: 60, measure: "money", unit: "cent", currency: null }, [
    "A stamp is [60 cents].",
    "A stamp is [60¢].",
    "A stamp is [60c].",
    "A stamp is [sixty cents].",
  ]);
  reads("en", { value: 45, measure: "money", unit: "penny", currency: "GBP" }, [
    "A bag is [45p].",
    "A bag is [45 pence].",
  ]);
  reads("en", { value: 15.5, measure: "money", unit: "dollar", currency: null }, [
    "It costs [15 dollars and 50 cents].",
  ]);
});

describe("money in scales and codes", () => {
  reads("en", { value: 3_700_000_000, measure: "money", unit: "euro", currency: "EUR" }, [
    "Sales were [€3.7bn].",
    "Sales were [€3.7 billion].",
    "Sales were [EUR 3.7bn].",
    "Sales were [3.7 billion euros].",
    "Sales were [EUR3.7bn].",
    "Sales were [MEUR 3,700].",
    "Sales were [€3,700 million].",
  ]);
  reads("en", { value: 20_000, measure: "money", unit: "pound", currency: "GBP" }, [
    "Pay starts at [£20k].",
    "Pay starts at [£20K].",
    "Pay starts at [£20,000].",
    "Pay starts at [£20 thousand].",
  ]);
  reads("en", { value: -4_000_000, measure: "money", unit: "euro", currency: "EUR" }, [
    "The balance was [−€4 million].",
    "The balance was [-€4m].",
    "The balance was [€-4 million].",
  ]);
  reads("en", { value: 2_000_000, measure: "money", unit: "euro", currency: "EUR", relation: "<=" }, [
    "Loans of up to [€2 million] are made.",
  ]);
  reads("en", { value: 2_000_000, measure: "money", unit: "euro", currency: "EUR", relation: "~" }, [
    "Loans of about [€2 million] are made.",
    "Loans worth some [2 million euros] are made.",
  ]);
});

describe("words that are money elsewhere", () => {
  reads("en", { value: 5, measure: "quantity", unit: "pound" }, [
    "The baby gained [5 lb].",
    "The trout weighed [5 lbs].",
    "It took [5 pounds] of butter.",
  ]);
  reads("en", { value: 6, measure: "count", unit: "medal" }, ["The team won [6] medals."]);
  reads("en", { value: 12, measure: "count", unit: "crown" }, ["The dentist fitted [12] crowns."]);
});

describe("a dozen, and hundredths that are spoken", () => {
  reads("en", { value: 3.2, measure: "money", unit: "dollar", per: "1 dozen" }, [
    "Eggs cost [$3.20] a dozen.",
    "Eggs went from $3 to [$3.20] a dozen in May.",
  ]);
  refuses("en", "denominator", ["Eggs cost $3.20 [a dozen]."]);
  reads("en", { value: 13.45, measure: "money", unit: "dollar" }, ["It cost [thirteen dollars forty-five]."]);
});

describe("parts of a sum", () => {
  reads("en", { value: 120e6, measure: "money", unit: "euro", currency: "EUR" }, [
    "The state paid €460 million. Of this sum, [120 million] went to schools.",
    "The state paid €460 million, of which [120 million] went to schools.",
  ]);
  reads("en", { value: 120, measure: "count", unit: "person" }, [
    "The state paid €460 million. Of these, [120] people came.",
  ]);
  reads("en", { value: 3e6, measure: "count", unit: "person" }, [
    "The state paid €460 million. Of that country, [3 million] people left.",
  ]);
});

describe("codes in small letters", () => {
  reads("en", { value: 45, measure: "money", unit: "franc", currency: "CHF" }, [
    "the room is [chf 45], all in.",
    "A kit is [45 chf].",
  ]);
  // words that are also codes stay words
  reads("en", { value: 45, measure: "count", currency: null }, [
    "In all [45] were seen.",
    "Of the top [45] none left.",
  ]);
});

describe("signs behind, number after number", () => {
  reads("en", { value: 15, measure: "money", unit: "euro", currency: "EUR" }, [
    "Kits: 12 € [15 €] 18 €",
    "Kits: 12 € 18 € [15 €]",
    "Kits: [15 €] 12 € 18 €",
  ]);
  // the sign is in front where none is behind the next number
  reads("en", { value: 30, measure: "money", unit: "dollar" }, [
    "Of the four [$ 30] went to ward 6.",
    "A kit is [$ 30].",
  ]);
});
