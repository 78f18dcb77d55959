import { describe } from "vitest";
import { tells } from "../clause.ts";

describe("from A to B", () => {
  tells(
    "move",
    ["start decrease", "end decrease"],
    [
      "The number of beds was cut from [120] to [90].",
      "Deaths among miners fell from [1,212] in 2018 to [824] in 2022.",
      "Between 2000 and 2008 the annual number of new cases dropped from [907] to [267].",
      "There was a drop in prevalence from [9.1%] to [6.8%].",
      "The proposal lowers the voting age from [18] to [16].",
      "The proportion of pupils who smoke has dropped from [one in five] to [one in ten].",
      "The board lowers the longest sentence for selling fish at home from [five years] to [two].",
    ],
  );
  tells(
    "move",
    ["start increase", "end increase"],
    [
      "The ceiling was raised from [€10,000] to [€15,000] on 1 July.",
      "The price of insulin climbed from [$98] to [$274] per vial.",
      "The median age of buyers rose from [29] in 2010 to [35] in 2021.",
      "The rate has risen for years, from [4%] in 2017 to [6%] in 2020.",
      "Smoking declined among men but rose among women, from [8%] to [11%].",
      "Among adults aged 25 to 34, unemployment went up from [6%] to [9%].",
      "Membership grew among people who live in towns from [300] to [450].",
    ],
  );
  tells(
    "move",
    ["end decrease", "start decrease"],
    [
      "The unemployment rate edged down to [4.2%] in June from [4.4%] in May.",
      "The deal took the monthly rate to [9.9%], from [11.1%] in March.",
      "Daily smoking fell to [7.1%] from [9.4%], the lowest level ever seen.",
    ],
  );
});

describe("by how much", () => {
  tells("move", "delta decrease", [
    "Between 2010 and 2019 the incidence of rabies fell by [3%] a year.",
    "Treatment cut the risk of death by [40%].",
    "The fund lost [12%] of its value.",
    "Deaths were [halved].",
    "A [25%] cut in alcohol deaths was announced.",
    "A decrease of [6%] was seen in every county.",
    "The clinic wants to cut no-shows by [half].",
    "On average the ice thinned by [2.4 m].",
    "The company lost [1,400] jobs.",
    "Carbon emissions must fall [45%] by 2030.",
  ]);
  tells("move", "delta increase", [
    "Enrolment has more than [tripled] since 2005.",
    "Spending rose more slowly, by [1.1%] a year.",
    "Rents are expected to rise by between [3% and 5%] next year.",
    "The index gained [1.4%] on Monday.",
    "A rise of some [17 per cent] surprised the network.",
    "House prices went up [7.6%] in the year to March.",
    "Cases rose [fivefold] within a decade.",
  ]);
  tells("move", "delta either way", ["The bank forecasts growth of [−0.5% to 0.5%]."]);
  tells(
    "move",
    ["end increase", "delta increase"],
    [
      "Vaccination coverage stood at [92%], up [three percentage points] from 2019.",
      "The clinic treated [560] patients, [40] more than in 2018.",
      "The clinics treated [560] patients, a gain of [7.5%].",
      "The average rent was [€1,688] a month, [14.1%] higher than in the same quarter of last year.",
      "Some [560] people were in prison, [three times] as many as in 2001.",
      "Drug overdoses claimed [70,630] lives, [4.8%] more than the year before.",
      "Unemployment stood at [8.8%], [one point] higher than a year earlier.",
    ],
  );
  tells(
    "move",
    ["end decrease", "delta decrease"],
    [
      "The index closed at [3,210 points], down [1.2%].",
      "Police opened [5,482] cases last year, [one-fifth] fewer than in 2019.",
      "Exports of tea brought in [$3.7bn] in March, [12.8%] down from a year before.",
    ],
  );
});

describe("compared with an earlier time", () => {
  tells(
    "move",
    ["end increase", "start increase"],
    [
      "The programme gave out [4.2 million] syringes, compared with [3.6 million] in 2017.",
      "The clinic saw [300] new clients in 2020, up from [210].",
      "Nine out of ten, or [61%], voted, against [48%] in 2015.",
      "[Nine in ten] households now have running water, up from [six in ten] in 1990.",
    ],
  );
  tells(
    "move",
    ["end decrease", "start decrease"],
    [
      "Malaria killed [409,000] people in 2019, compared with [736,000] in 2000.",
      "The deficit narrowed to [3.1%] of GDP, compared with [4.7%] a year earlier.",
      "On 1 August there were [716] homes to rent, down from [2,455] a year before.",
    ],
  );
  tells(
    "move",
    ["end increase", "delta increase", "start increase"],
    ["The average rent was [€1,688], more than [double] the [€765] of late 2011."],
  );
  tells(
    "move",
    ["end decrease", "delta decrease", "start decrease"],
    ["The country emitted [41.6 Mt] in 2022, [24%] less than the [54.8 Mt] of 1990."],
  );
  tells("move", "delta decrease", ["New HIV diagnoses were [12%] lower in 2019 than in 2015."]);
});

describe("a level reached", () => {
  tells("move", "end increase", [
    "The temperature reached [41.3 °C] in Seville on Tuesday.",
    "The share of wind power doubled, reaching [34%] in 2020.",
    "The wage is to reach [500,000] pesos by July 2024.",
    "Cases tripled in a month to [9,000].",
  ]);
  tells("move", "end decrease", ["Exports fell to [18 million tonnes], the lowest level since 2009."]);
});

describe("said in two ways", () => {
  tells(
    "move",
    ["start decrease", "end decrease", "delta decrease"],
    [
      "Prevalence fell from [9.1%] to [6.8%], or [2.3 points].",
      "Residents declined from [33,400] to [17,100], that is by [48.8%].",
      "The grant shrank from [$24 million] to [$11 million], a drop of [54 per cent].",
      "The price of a syringe fell from [€0.24] to [€0.18], a [quarter] less.",
    ],
  );
  tells(
    "move",
    ["start decrease", "end decrease"],
    ["At the start [43%] of clients had an infection; at the end this had fallen to [19.8%]."],
  );
});

describe("no move", () => {
  tells("move", null, [
    "The risk is [22 times] higher among sailors than among farmers.",
    "Mortality was [30%] lower than in the control group.",
    "Mortality was [30%] higher than expected.",
    "Prices in Lagos are [40%] higher than in Accra.",
    "The average wait is [3 weeks] shorter in Leeds than in York.",
    "It was [1.6 °C] above the norm of 1991–2020.",
    "Snow depth was about [30%] below average.",
    "The clinic treated [560] patients, [40] more than the hospital.",
    "The rate was [117] in Peru, against [114] in Bolivia.",
    "The charity raised [£2 million] for shelters.",
    "He fell [3 metres] from a ladder.",
    "The survey found no change: [45%] in 2015 and [45%] in 2019.",
    "The programme reached [4,500] households.",
    "Fines run from [€600 to €10,000].",
    "Road deaths: [64] in 2012, [23] in 2018.",
    "With [twice] the money the team would do it.",
    "Prices did not rise by [5%].",
    "The office revised growth from [2.1%] to [1.8%].",
    "Only [14%] of women smoked, against [31%] of women in the capital.",
    "A review of [1,062] reports from [174] countries was published.",
  ]);
});

describe("sums and results that do not move", () => {
  tells("move", null, [
    "The firm posted a [$40 million] loss.",
    "It reported a net loss of [$3.4 million].",
    "A gain of [€3 million] was booked.",
    "The team lost [12] games.",
  ]);
  tells("move", "delta decrease", ["The firm lost [300] jobs.", "The fund lost [12%] of its value."]);
  tells("move", "end increase", ["The loss widened to [$8.1 million]."]);
});

describe("the noun of movement at the end of a compound", () => {
  tells("move", "delta increase", [
    "The council approved a [3.5 percent] property tax increase.",
    "Nurses were offered a [2.1%] public sector pay rise.",
  ]);
});

describe("the size said again in money, and against another year", () => {
  tells(
    "move",
    ["delta increase", "delta increase", "end increase"],
    ["The tax will rise by [4.7 per cent], or [£78], to [£1,750]."],
  );
  tells("move", ["delta decrease", "delta decrease"], ["Rolls fell [4 percent], or [1,100] pupils."]);
  tells("move", "delta decrease", ["Bills will be [£22] lower next year."]);
  tells("move", ["delta increase", "end increase"], ["The cost has risen by almost [£30bn] to [£88bn]."]);
});

describe("what is grown or got back has not moved", () => {
  tells("move", null, [
    "Adults may grow up to [six] plants.",
    "Farmers grew [300] plants.",
    "The ministry should recover the [€2.1 million] from the firm.",
  ]);
  tells("move", "delta increase", ["The fleet grew by [20] ships.", "The rupee recovered [20 paise]."]);
  tells("move", "end increase", ["The fleet grew to [300] ships."]);
});

describe("values that were replaced, and cohorts that are told apart by their time", () => {
  tells(
    "superseded",
    ["withdrawn", null],
    [
      "The rate for 2019, given in last year's report as [80 per 100 000], has been revised to [74 per 100 000].",
      "The number of cases, which our last report put at [340], has been corrected to [310] after files were checked.",
    ],
  );
  tells("superseded", [null, null], ["The limit, set at [16] in 1990, was raised to [18]."]);
  tells(
    "move",
    ["end increase", "delta increase"],
    [
      "Success was [70%] for patients who enrolled in 2018, [9 percentage points] more than for those who enrolled in 2015.",
    ],
  );
  tells(
    "move",
    [null, null],
    ["Success was [70%] for patients who enrolled in 2018, [9 percentage points] more than for those who paid."],
  );
});

describe("votes, scales and sums raised have not moved", () => {
  tells(
    "move",
    [null, null],
    ["The amendment was lost, [41] votes to [77].", "They scored 3.1 points higher on a scale from [0] to [27]."],
  );
  tells("move", null, ["A tax will come. It is expected to raise [€17 million]."]);
  tells("move", "delta increase", ["Firms agreed to raise wages by [4%]."]);
});

describe("a start told by a participle in the subject", () => {
  tells(
    "move",
    ["start decrease", "end decrease"],
    ["Income, estimated at [€40 million] in 2022, dropped to [€30 million]."],
  );
});
