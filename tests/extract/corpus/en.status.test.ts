import { describe } from "vitest";
import { tells } from "../clause.ts";

describe("estimated", () => {
  tells("status", "estimated", [
    "It is estimated that [2.4 million] people live with HIV in the country.",
    "An estimated [1.2 million] children were out of school in 2016.",
    "Experts reckon that [30%] of cases go unreported.",
    "Modelling suggests that [1,900] lives were saved.",
    "Prevalence was [4.1% (95% CI 3.2–5.0)].",
    "In the islands the number may be as high as [1.1 million].",
    "Alcohol caused [2,610] deaths in 2018 (estimate), or [6.6%] of all deaths.",
    "Roughly [8,600] people inject drugs (range 7,900–9,500).",
    "Researchers estimated the cost at between [$2m and $3m].",
    "The number of users is thought to be [40,000].",
  ]);
  tells(
    "status",
    ["estimated", "estimated"],
    ["A review estimates that [14.9 million] people inject drugs. That is [0.3%] of everyone."],
  );
});

describe("projected", () => {
  tells("status", "projected", [
    "The bank forecasts that inflation will average [3.2%] in 2022 and [2.1%] in 2023.",
    "By 2030 the number of people with dementia is projected to reach [82 million].",
    "Rents are expected to rise by [3%] next year.",
    "If nothing changes, [5,000] more people could die by 2025.",
    "Sea levels would rise by less than [1 millimetre].",
    "A model predicts [400] extra deaths a year.",
    "To meet demand, [33,000] homes a year will be needed until 2030.",
    "A further [200] beds will be opened next year.",
    "The population is expected to peak at [9.7 billion] in 2064 before falling to [8.8 billion] by 2100.",
  ]);
});

describe("target", () => {
  tells("status", "target", [
    "The strategy sets a target of [90%] by 2025.",
    "The government aims to reduce child poverty to [10%] by 2025.",
    "Ministers pledged to plant [1,500 hectares] of forest by 2024.",
    "The charity called on ministers to spend at least [£20 million] on hostels.",
    "Doctors recommend that adults sleep [seven hours] a night.",
    "At least [80%] of children should be vaccinated.",
    "The board recommends that the ministry halve waits, which are long, and train [200] nurses.",
    "It recommends that clinics stay open and that [30%] of staff be trained.",
    "The bill would raise the minimum wage to [$15] an hour.",
    "The literacy rate is to rise to [93.5%] by 2015.",
    "There were few kits, well short of the [200] that the national plan sets for 2025.",
    "The national goal is [8 litres] or less by 2030.",
    "The union urges the city to:\n(a) open [four] shelters;\n(b) hire [two] nurses for each shelter.",
  ]);
  tells(
    "status",
    ["observed", "target"],
    [
      "The bill is before the house. It raises the threshold from [10] to [15 grams].",
      "The law is under a draft. The draft raises the limit from [3] to [5 kilos].",
      "Spending is to rise to a new level, from [6.2%] today to [10%] in 2024.",
    ],
  );
});

describe("dated ahead", () => {
  tells("status", "target", ["The bill raises the number of beds to [900] by 2025."]);
  tells("status", "projected", [
    "The number of beds climbs to [900] in 2025.",
    "It takes the number of beds to [900] by 2025.",
    "The reform lifts the wage to [14 euros] in 2025.",
    "The city closes [14] sites in 2024.",
  ]);
  tells("status", "observed", [
    "The tax is [40 euros] in 2025.",
    "The firm holds [3%] of the bonds due in 2031.",
    "The contract runs until 2027 and covers [14] sites.",
    "It has signed for [14] ships by 2027.",
    "[14] states, which meet again in 2025, agreed.",
  ]);
  tells("time_period", "2025", ["The number of beds climbs to [900] in 2025."]);
});

describe("asked for by a numbered item", () => {
  tells("status", "target", [
    "6. The inspector recommends that the prison:\n– bring the number of men down to [110];\n– grant each [two hours] a day outside.",
  ]);
  tells("status", "observed", ["6. The inspector found that the prison:\n– held [110] men;\n– had [two] nurses."]);
});

describe("observed", () => {
  tells("status", "observed", [
    "Wages were [40%] higher than expected.",
    "The goal was missed: only [63%] were vaccinated.",
    "The law caps rents at [10%] above the local average.",
    "The law sets [20] goals for the next ten years.",
    "About [40] clinics closed.",
    "The programme has a budget of [US$ 14.6 million].",
    "Under a bill that the house passed by [47] votes, sales would stop.",
    "The institute proposes that the remaining [123] centres be closed.",
    "The median wait was [31 days (IQR 20–44)].",
    "A kit costs [€5].",
    "The union urged the city to open shelters and noted that [40%] of sites had closed.",
    "The charity called for new beds by 2026 and said that spending had fallen by [€3 million].",
    "The union wants new beds because [40%] of sites have closed.",
    "The target was kept although [40%] of sites had closed.",
    "“The price should go up,” said the head, adding that a [20%] rise keeps young people from starting.",
  ]);
});

describe("withdrawn by the text", () => {
  tells("superseded", "withdrawn", [
    "The figure, originally reported as [80], is now 85.",
    "The number of new infections, previously reported as [1,200], was corrected to 1,350.",
    "The ministry had initially put the death toll at [46].",
    "An earlier estimate of [300] deaths was dropped.",
    "The statistics office revised growth from [2.1%] to 1.8%.",
  ]);
  tells("superseded", null, [
    "The tally was corrected to [1,350].",
    "Growth was put at [1.8%].",
    "Deaths, first recorded in 2001, numbered [80].",
    "Output rose from [80] to [85].",
  ]);
});

describe("aims told in other words", () => {
  tells("status", "target", [
    "Targets in the Harbour Plan\n• test [80%] of newcomers by 2023;\n• plant [300] trees.",
    "The share was above the ceiling of [1%] which the service has set itself.",
    "The service has set itself the objective of reducing losses to below [5%] by 2040.",
    "The association hopes for a fall of [12%].",
    "Ministers promised [£500 million] in new money.",
    "Countries agreed to ensure that [95%] of wells are tested.",
    "It is hoped that [70%] of farms will join.",
    "The target – repairs within [21 days] – was missed.",
  ]);
  tells("status", "projected", [
    "Experts fear that the number may pass [2,500] by the end of the year.",
    "The mayor is planning for [84 to 85%] this time.",
  ]);
  tells("status", "observed", [
    "Progress against the targets\n• [84%] of newcomers were tested.",
    "Only [35%] would recommend the ferry to a friend.",
    "The figure, given as 98, should have read [89].",
    "The fund pledged €9 million, of which [€2 million] was paid out at once.",
    "The bill for sick pay came to [€1.2 billion].",
  ]);
});

describe("withdrawn", () => {
  tells("superseded", "withdrawn", [
    "An earlier version of this page stated that [14%] of wells were dry; the right number is 12%.",
    "The office lowered its estimate from [21,000] to 18,500.",
    "The toll was raised from [46] to 51 on Tuesday.",
  ]);
  tells("superseded", null, [
    "The speed limit was raised from [50] to 60.",
    "An earlier survey found that [14%] of wells were dry.",
    "The board lowered its fee from [€20] to €15.",
  ]);
});

describe("asked for, held against, put in", () => {
  tells("status", "target", [
    "The union asked the council to open [12] more sites.",
    "Clinics were asked to cut waits to [20 days].",
    "Regulators should, a consumer group argued, cap the fee at [R$1.10].",
  ]);
  tells(
    "status",
    ["target", "target"],
    ["The charity asks the ministry to fund [36 months] of training and to fill [half] of the vacant posts."],
  );
  tells(
    "status",
    ["observed", "target"],
    [
      "The service gives out [90] needles per person, still far from the [300] recommended.",
      "Donors paid [US$ 14 billion] in 2016, short of the [US$ 20 billion] needed by 2020.",
    ],
  );
  tells("status", ["target", "observed"], ["Buyers ought to be given [90 days], not [30], to renew."]);
  tells("status", "projected", [
    "Traders had pencilled in [3.9%].",
    "Analysts had looked for [9.4%].",
    "Polled economists expected [2.2%].",
  ]);
  tells("status", "observed", [
    "Staff asked visitors to complete [14] questions.",
    "Patients were asked to rate their pain on [10] items.",
    "The number needed to treat was [5.3].",
    "The [300] recommended staff arrived.",
    "Inspectors were at the [57] oblasts.",
  ]);
});

describe("models that are things", () => {
  tells("status", "observed", ["The new model costs [$30,000].", "A business model with [40] branches was dropped."]);
  tells("status", "estimated", [
    "The model puts the number at [4,000].",
    "A model of the epidemic shows [12,000] cases.",
  ]);
});

describe("how far an aim reaches", () => {
  tells("status", "target", [
    "The plan is to open wards in all [18] hospitals by 2026.",
    "The agency aims to place nurses in all [40] shelters.",
    "# Our strategic goals for 2026\n\n- train [350] wardens\n- open [9] shelters",
  ]);
  // what is there is there
  tells("status", "observed", [
    "The plan is to open wards in the [18] hospitals.",
    "The board recommends that all [18] wards be closed.",
    "# Progress on goals\n\n- [350] wardens trained",
  ]);
});

describe("undertakings and wishes", () => {
  tells("status", "target", [
    "States undertake to cut deaths by [30%] and to raise coverage to at least [90%].",
    "Governments have committed themselves to reducing infections by [75%].",
    "Unions want the government to hire [300] nurses, at [£38,000] each.",
    "The government should raise [$3 million] a year for clinics.",
    "The centre should raise its share from 60% to [75%].",
  ]);
  tells("status", "observed", ["Patients wanted more beds; [40%] came twice.", "Adults may grow up to [six] plants."]);
});

describe("what something should yield is expected", () => {
  tells("status", "projected", [
    "A levy should bring in [€40 million] in 2026.",
    "The tax should raise [$3 million] a year.",
    "Treatment should last [12] weeks.",
  ]);
});

describe("what is known within what is estimated or could not be done", () => {
  tells("status", ["estimated", "observed"], ["An estimated [118 000] people had HIV in the [five] countries."]);
  tells("status", ["observed", "projected"], ["Of the files [6%] could not be linked. Costs could rise by [4%]."]);
  tells("status", "target", ["The police, for their part, want the city to buy [250] lamps."]);
});

describe("what somebody asks for now, and what stands in an aside", () => {
  tells("status", "target", [
    "We also ask the fund to keep the grant at [€4 million].",
    "The guild asks the town to keep its grant at [€4 million] for [two more years].",
    "The guild urges the town to:\n• heat all [73] halls;\n• close all [12] camps.",
  ]);
  tells("status", "observed", [
    "Parents were asked to keep a diary for [four weeks].",
    "The guild wants the remaining [12] camps to be closed.",
  ]);
  tells(
    "status",
    ["observed", "target"],
    [
      "The town should cut the toll, now [€40], to [€20].",
      "The guild urges the town to lift the ceiling, currently [40] beds, to [60] beds.",
      "Towns should end the toll, still in force in [40] of them, and train [30] guards.",
    ],
  );
});

describe("motions and what is asked for", () => {
  tells("status", "target", [
    "She moved that the fine be raised to [$20,000].",
    "Two members asked that [€5 million] be set aside.",
    "The fund has asked for [$3.8 million] to be repaid.",
  ]);
  tells(
    "status",
    ["target", "observed"],
    ["Some [75 per cent] of the target population of [1.6 million] are to be reached."],
  );
});

describe("what is recommended is the means, what stands behind the comma the result", () => {
  tells("status", "observed", [
    "With the drugs recommended, [85%] of ewes are cured.",
    "With the drugs now recommended, about [85%] of ewes are cured.",
    "The median share was [7%] (range 0–56%).",
    "It reached a median of [7%] of ewes (range 0–56%).",
  ]);
  tells("status", "estimated", ["It reached some [7%] of ewes (range 5–9%)."]);
});

describe("where an estimate is told of", () => {
  tells("status", ["estimated", "observed"], ["An estimated [500,000] people in [five] districts are at risk."]);
});

describe("what goes on from a bill", () => {
  tells(
    "status",
    ["target", "target"],
    ["Under the bill, outlets would be cut to [600]. Nicotine would be limited to [0.8 mg] per gram."],
  );
  tells("status", "projected", ["Under the bill, outlets would be cut. A strike would cost [€4 million]."]);
});
