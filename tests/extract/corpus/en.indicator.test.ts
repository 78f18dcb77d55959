import { describe } from "vitest";
import { tells } from "../clause.ts";

const named = (indicator: string | null, ...wordings: string[]) => tells("indicator", indicator, wordings);

describe("what moves", () => {
  named(
    "adults on treatment",
    "The number of adults on treatment reached [48,215] in September, up from [31,640] five years earlier, an increase of [52%].",
  );
  named(
    "incidence of tuberculosis",
    "Between 2010 and 2019 the incidence of tuberculosis in Zambia fell by [3%] a year.",
  );
  named("minimum wage", "The bill would raise the minimum wage to [$15] an hour.");
  named("prevalence", "Tests show a drop in prevalence from [9.1%] to [6.8%], or [2.3 points], since 2018.");
  named("price", "A [20%] rise in price keeps people from starting.");
  named("output", "The agency expects output to shrink by [1.5%] this year.");
  named(
    "cases",
    "Across the border in Mozambique, cases more than [doubled] between 2014 and 2021, from [4.6 million] to [10.2 million].",
  );
  named("new infections", "A model projects [28–41%] fewer new infections by 2030.");
  named("value of fund", "The fund lost [12%] of its value.");
});

describe("things counted", () => {
  named(
    "drug-induced deaths",
    "In 2021 the country recorded [142] drug-induced deaths, the highest number since 2012.",
  );
  named(
    "sterile syringes given out",
    "Staff gave out [4.2 million] sterile syringes, compared with [3.6 million] in 2017.",
  );
  named("people who missed an appointment", "In 2020 more than [3,000] people missed an appointment.");
  named("children out of school", "In 2016 some [1.2 million] children were out of school.");
  named("beds opened", "A further [200] beds will be opened next year.");
  named(
    "new cases of measles",
    "Peru, Chile and Bolivia notified [31,079], [5,811] and [7,735] new cases of measles, respectively.",
  );
  named("clients who started Treatment", "Treatment was started by [412] clients.");
  named("trees planted", "The council wants to plant [10,000] trees by 2030.");
  named("people who live with HIV", "It is estimated that [2.4 million] people live with HIV.");
});

describe("shares", () => {
  named("patients who had a fever", "In May [94.3%] of patients had a fever.");
  named("Women among new infections", "Women accounted for [38%] of new infections in 2021.");
  named("deaths that occurred at home", "Nearly [half] of all deaths occurred at home.");
  named("pupils who had been bullied", "A study found that [8%] of pupils had been bullied.");
  named("tenants who are ill", "More than [30%] of tenants are ill.");
  named("inmates women", "Some [15%] of inmates were women.");
  named("Inflation", "Inflation, at [8.1%], was the highest in years.");
  named("Coverage", "Coverage stood at [21%] of the registered users, compared with [12%] in 2014.");
});

describe("the rest", () => {
  named("risk of infection", "The risk of infection is [22 times] higher among sailors than among farmers.");
  named("cost of kit", "A kit costs the province [$35].");
  named("mean age at first injection", "The mean age at first injection was [19 years].");
  named("Road deaths involving drunk drivers", "Road deaths involving drunk drivers: [64] in 2012, [23] in 2018.");
  named("age of adults", "Among adults aged [25 to 34], many smoke.");
  named("warming", "Countries keep warming below [1.5 degrees].");
});

describe("words that point back", () => {
  tells(
    "indicator",
    ["patients with fever", "patients with fever who needed oxygen"],
    ["The ward admitted [1,340] patients with fever, [a fifth] of whom needed oxygen."].map((text) =>
      text.replace("admitted", "had"),
    ),
  );
  tells(
    "indicator",
    ["patients who were still in care", "patients who were still in care"],
    ["In all, [87%] of patients were still in care after 12 months and [73%] after 24."],
  );
  tells("indicator", "Women among clients", ["Women remain hard to reach. They accounted for only [4%] of clients."]);
  tells(
    "indicator",
    ["cost of Methadone", "cost of heroin-assisted treatment"],
    ["Methadone costs [€4] a day, heroin-assisted treatment [€50]."],
  );
});

describe("of whom", () => {
  tells("population", "patients", ["In May [94.3%] of patients had a fever.", "The drug works in [87%] of patients."]);
  tells("population", "people who inject drugs", [
    "Globally, [16.9%] of people who inject drugs live with HIV.",
    "The risk is [22 times] higher among people who inject drugs than in the general population.",
    "In the east [40%] of new infections occur among people who inject drugs.",
  ]);
  tells("population", "households", ["Only [9 in 10] households have water."]);
  tells("population", "Teachers", ["Teachers' pay starts at [€1,697] a month."]);
  tells("population", "adults aged 25 to 34", ["Among adults aged 25 to 34, unemployment rose by [3%]."]);
  tells("population", null, ["The river is [1,200 km] long.", "Prices rose by [5%].", "The school has [40] desks."]);
});

describe("compared to whom", () => {
  tells("comparator", "general population", [
    "The risk is [22 times] higher among people who inject drugs than in the general population.",
    "Incidence behind bars is [12 times] that of the general population.",
  ]);
  tells("comparator", "women", ["Men drink [3.4 times] as much as women.", "Men outnumber women by [four to one]."]);
  tells("comparator", "control group", ["Mortality was [30%] lower than in the control group."]);
  tells("comparator", "York", ["The average wait is [3 weeks] shorter in Leeds than in York."]);
  tells("comparator", "norm of 1991–2020", ["It was [1.6 °C] above the norm of 1991–2020."]);
  tells("comparator", "OECD average", ["Spending per pupil is [20%] below the OECD average."]);
  tells("comparator", null, [
    "Some [560] people were in prison, [three times] as many as in 2001.",
    "Mortality was [30%] higher than a year earlier.",
    "In May [94.3%] of patients had a fever.",
  ]);
});

describe("a rate told next to a count", () => {
  named(
    "new cases of hepatitis",
    "The team found [1 250] new cases of hepatitis, equivalent to a rate of [12 per 100 000].",
  );
  named("deaths", "The city counted [430] deaths, corresponding to [12.4 per 100 000].");
  named("deaths", "The clinic saw [40] deaths, a rate of [12 per 100 000].");
});

describe("a sum that is its own subject", () => {
  named("available for the response", "Deaths fell.\n\n[US$ 18 million] was available for the response.");
  named("needed for vaccines", "Cases rose.\n\n[€3 million] is still needed for vaccines.");
});

describe("ages and extremes say of whom and of what", () => {
  named("age of Patients", "Patients were aged [18 to 66].");
  named("age of Participants", "Participants were aged [18] or over.");
  named("Waits", "Waits averaged [8 days]. The shortest was [3 days].");
  named(null, "The shortest was [3 days].");
});

describe("a norm that an adjective names", () => {
  tells("comparator", "national rate", ["Rates in the county are [double] the national rate."]);
  tells("comparator", "European mean", ["Deaths per head were [three times] the European mean."]);
  tells("comparator", "usual number", ["The ward admitted more people, [triple] the usual number."]);
  tells("comparator", null, ["Deaths rose to [twice] the 2019 number."]);
});

describe("how often is told by the denominator alone", () => {
  named("visits expected", "Up to [200] visits are expected each day.");
  named("babies delivered here", "[900] babies are delivered here every year.");
  named("needles exchanged in the city", "[15,000] needles are exchanged per month in the city.");
});

describe("a level beside a norm", () => {
  named("Rent", "Rent was [twice] the average.", "Rent was [three times] the norm.");
  named("Turnover", "Turnover is [double] the national average.");
  named(null, "It was [twice] the average.");
});
