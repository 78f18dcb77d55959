import { describe } from "vitest";
import { reads, readsNothing, refuses } from "../corpus.ts";

describe("test statistics by symbol, bracket and name", () => {
  refuses("en", "test_statistic", [
    "The groups differed (χ2 = [11.2]).",
    "They differed, t([41]) = 2.6.",
    "They differed, t(41) = [2.6].",
    "They differed (F([3], 52) = 4.4).",
    "They differed (F(3, [52]) = 4.4).",
    "Studies disagreed (I2=[61]%).",
    "Studies disagreed (I² = [61]%).",
    "The trend was clear (p for trend < [0.01]).",
    "Raters agreed (κ = [0.66]).",
    "Raters agreed with a kappa of [0.66].",
    "The scale held (Cronbach's alpha = [0.81]).",
    "The effect was small (Cohen's d = [0.2]).",
    "Fit was poor (R2 = [0.12]).",
  ]);
  reads("en", { value: 61, measure: "percentage", unit: "percent", unit_code: "%" }, [
    "The share was [61%] in both arms",
  ]);
});

describe("numbered headings", () => {
  refuses("en", "section", [
    "3. Care\n\n[3.1] Clinics\nTen clinics opened.",
    "[2.1] Sample\nTen clinics took part.\n2.2 Analysis\nWe counted.",
    "2.1 Sample\nTen clinics took part.\n[2.2] Analysis\nWe counted.",
    "1 Introduction\nWork began.\n[2] Methods\nWe counted.",
    "[1] Introduction\nWork began.\n2 Methods\nWe counted.",
    "See Figures 4 and [5] for more.",
    "Sections 2.1 and [2.3] say how.",
    "Chart [6] shows it.",
    "Slide [3] of 9 shows it.",
  ]);
  reads("en", { value: 12, measure: "count", unit: "death" }, ["[12] Deaths in the delta"]);
});

describe("numbered paragraphs", () => {
  refuses("en", "section", [
    "[4.2] The office read the files. It took weeks.\n\n4.3 Nurses were asked. They agreed.",
    "4.2 The office read the files. It took weeks.\n\n[4.3] Nurses were asked. They agreed.",
    "[4] Access to care\n\n4.1 At the time of the audit the state paid. It still does.",
    "4 Access to care\n\n[4.1] At the time of the audit the state paid. It still does.",
  ]);
  reads("en", { value: 4.3, measure: "rate", unit: "birth", per: "1 woman" }, [
    "4.1 The office read the files.\n\nThere were [4.3] births per woman.",
  ]);
  reads("en", { value: 4, measure: "count", unit: "school" }, ["3 Clinics opened.\n\n[4] Schools closed."]);
  reads("en", { value: 4, measure: "count", unit: "school" }, ["3 Clinics\n\n[4] Schools"]);
});

describe("lists that run on", () => {
  refuses("en", "list_number", [
    "Members agreed to (1) train nurses; ([2]) pay them; and (3) keep them.",
    "Members agreed to ([1]) train nurses; (2) pay them; and (3) keep them.",
    "As was shown before and later [⟦5⟧–7], it fell.",
    "Under goal [3] and target 3.5 it fell.",
    "Under goal 3 and target [3.5] it fell.",
    "In step [4] they dig.",
    "Deliverable [2.1] is late.",
  ]);
  reads("en", { value: 40, measure: "count", unit: "person" }, ["They agreed to train [40] nurses"]);
});

describe("phones without a plus", () => {
  refuses("en", "phone", [
    "Phone [21] 43 65 87.",
    "Phone 21 [43] 65 87.",
    "Write or dial ([555]) 013-4477.",
    "Write or dial [555]-013-4477.",
    "Open from nine to five: [014] 555 0230.",
    "Open from nine to five: 014 [555] 0230.",
    "Call 116 123 or [116 006].",
  ]);
  reads("en", { value: 116006, measure: "count", unit: "person" }, ["Call centres served [116 006] people"]);
});

describe("substances, vaccines, models, verses, coordinates", () => {
  refuses("en", "name", [
    "They sold [4]-MMC and more.",
    "Blood held [6]-monoacetylmorphine.",
    "They sold [2]C-B in bags.",
    "They found [1,4]-butanediol in drinks.",
    "A [9]-valent vaccine is in use.",
    "Cases of COVID [-19] rose.",
    "It runs on Windows [11] now.",
    "We call it Industry [4.0] here.",
    "He wore an Acme Watch [5] to work.",
    "He read Leviticus [19]:18 aloud.",
    "They took in grade [3] tumours.",
    "Two phase [2] trials began.",
    "The FTSE [250] fell.",
    "It stood in Suite [300] until May.",
  ]);
  refuses("en", "identifier", ["It lies at [45]°N of here.", "ISO [9001] applies to all.", "Bulletin [27] is out."]);
  refuses("en", "law_number", ["Resolution [64/292] was passed.", "Under Prop [19] it is legal."]);
  refuses("en", "clock_time", ["They met at [1430] hours in town.", "The bus is at [0830] hrs daily."]);
  reads("en", { value: 4, measure: "count", unit: "cylinder" }, ["a [4]-cylinder engine"]);
  reads("en", { value: 3, measure: "count", unit: "person" }, ["a [3]-candidate race"]);
  reads("en", { value: 2, measure: "ratio" }, ["They won by [2:1] last week"]);
  reads("en", { value: 40, measure: "quantity", unit: "degree Celsius", unit_code: "Cel" }, ["It was [40°C] at noon"]);
  readsNothing("en", ["See RFC 2616 and IEC 60601-1."]);
});
