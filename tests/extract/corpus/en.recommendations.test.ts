import { describe } from "vitest";
import { asks, asksNothing } from "../statements.ts";

describe("recommends that somebody does", () => {
  asks({ actor: "Harbour Clinic Union", addressee: "prisons", modality: "should" }, [
    "[The Harbour Clinic Union recommends that prisons hand out condoms.]",
    "[In its yearly review, the Harbour Clinic Union recommended that prisons test every newcomer.]",
    "[The Harbour Clinic Union, which runs 14 sites, recommends that prisons hire two nurses each.]",
    "[On 3 May 2020 the Harbour Clinic Union again recommended that all prisons open a ward.]",
  ]);
  asks({ actor: "committee", addressee: "Latvia", modality: "should" }, [
    "[The committee recommends that Latvia raise the duty by 5%.]",
    "[The committee proposed that Latvia should close 12 sites.]",
  ]);
  asks({ actor: "inspectorate", addressee: null }, [
    "[The inspectorate proposes that the seven wards be merged.]",
    "[The inspectorate suggests closing two of the wards.]",
    "[The inspectorate recommended a limit of 40 beds per ward.]",
    "[The inspectorate does not recommend longer stays.]",
    "[The inspectorate advises against early discharge.]",
  ]);
});

describe("urges somebody to do", () => {
  asks({ actor: "union", addressee: "shops", modality: "urge" }, [
    "[The union urges shops to close at eight.]",
    "[The union has urged shops, in an open letter, to close at eight.]",
    "[The union called on shops to close at eight.]",
    "[The union is calling on shops to close at eight.]",
    "[The union appealed to shops to close at eight.]",
    "[The union wants shops to close at eight.]",
  ]);
  asks({ actor: "doctors", addressee: "parents" }, [
    "[Doctors advise parents to keep sick children at home.]",
    "[Doctors urged parents not to wait.]",
    "[Parents are urged by doctors to keep sick children at home.]",
  ]);
  asks({ addressee: "people", modality: "urge" }, ["[The ministry urged people who had eaten there to see a doctor.]"]);
});

describe("several who ask", () => {
  asks({ actor: "World Food Programme (WFP) and UNICEF", addressee: "donors" }, [
    "[The World Food Programme (WFP) and UNICEF urge donors to close the gap.]",
  ]);
  asks({ actor: "joint statement" }, [
    "The joint statement calls for:\n* [meals for every child];\n* [an end to export bans.]",
  ]);
});

describe("calls for something", () => {
  asks({ actor: "federation", addressee: null, modality: "urge" }, [
    "[The federation calls for a minimum price of 60 cents.]",
    "[The federation is pushing for a cap on rents.]",
    "[The federation demanded that the cap be kept.]",
    "[The federation called for rents to be frozen.]",
  ]);
  asks({ actor: "federation", addressee: "government" }, [
    "[The federation calls for the government to freeze rents.]",
    "[The federation demanded that the government freeze rents.]",
  ]);
});

describe("somebody should", () => {
  asks({ actor: null, addressee: "services", modality: "should" }, [
    "[Services should offer a test at every visit.]",
    "[Such services should not ask for a name.]",
    "[Services should, where they can, stay open at night.]",
    "Conclusions: [Services should offer a test at every visit.]",
  ]);
  asks({ actor: "strategy", addressee: "city" }, ["[Each city, the strategy says, should plant 400 trees.]"]);
  asks({ addressee: null, modality: "should" }, [
    "[Every newcomer should be screened within two days.]",
    "[Plans should cover the years to 2030.]",
    "[Naloxone should be free of charge.]",
  ]);
  asks({ modality: "must" }, ["[Governments must act now.]", "[Cities need to plan for hotter summers.]"]);
  asks({ addressee: "clinicians", modality: "may" }, ["[Clinicians may wish to consider a lower dose.]"]);
});

describe("said of somebody that they should", () => {
  asks({ actor: "mayor", addressee: "banks" }, [
    "[The mayor said that banks should lend more.]",
    "[Banks should lend more, the mayor said.]",
    "[Banks, the mayor said on Monday, should lend more.]",
    "“[Banks should lend more],” said the mayor.",
    "“[Banks must lend more],” the mayor told reporters.",
    '"[Banks should lend more]," the mayor said, adding that 40% of firms had been turned away.',
  ]);
  asks({ actor: "Ana Petrova, head of the clinic", addressee: "council" }, [
    "“[The council should pay for the van],” said Ana Petrova, head of the clinic.",
    "“We wait too long,” said Ana Petrova, head of the clinic. “[The council should pay for the van.]”",
    "“We wait too long. [The council should pay for the van],” said Ana Petrova, head of the clinic.",
  ]);
  asks({ actor: "World Health Organization (WHO)", addressee: "countries" }, [
    "[WHO: countries should keep stocks for 30 days.]",
  ]);
});

describe("short names", () => {
  const text = (last: string) => `The Lake District Water Board (LDWB) met on Monday. ${last}`;
  asks({ actor: "Lake District Water Board" }, [
    text("[LDWB recommends that farms fence off streams.]"),
    text("[The Board recommends that farms fence off streams.]"),
    text("[It recommends that farms fence off streams.]"),
  ]);
  asks(
    { actor: "Coast Health Trust" },
    [
      "[The Trust recommends that wards be merged.]",
      "[We recommend that wards be merged.]",
      "[Our advice to parents is to wait.]",
    ],
    {
      publisher: "Coast Health Trust",
    },
  );
  asks({ actor: null }, ["[We recommend that wards be merged.]"], { publisher: "Coast Evening News" });
  asks({ actor: "health ministry" }, [
    "The health ministry met on Monday. [The ministry recommends that wards be merged.]",
  ]);
});

describe("passives", () => {
  asks({ addressee: "teachers" }, [
    "[Teachers are advised to open windows.]",
    "[Teachers are strongly encouraged by the ministry to open windows.]",
  ]);
  asks({ actor: "National Vaccine Panel", addressee: null }, [
    "[The second dose was recommended by the National Vaccine Panel in 2019.]",
    "[A second dose is recommended for adults over 65 by the National Vaccine Panel.]",
  ]);
  asks({ addressee: "schools" }, ["[It is recommended that schools test the water twice a year.]"]);
});

describe("lists", () => {
  asks({ actor: "Alliance for Safe Streets", addressee: "city", modality: "urge" }, [
    "The Alliance for Safe Streets urges the city to:\n\n(a) [lower the limit to 30 km/h];\n(b) [paint 200 crossings]; and\n(c) [publish the data every month.]",
    "The Alliance for Safe Streets calls on the city to:\n• [lower the limit to 30 km/h]\n• [paint 200 crossings]",
    "The Alliance for Safe Streets calls on the city to:\n[Lower the limit to 30 km/h]\n[Paint 200 crossings]",
  ]);
  asks({ actor: "audit office", addressee: "ministry" }, [
    "The audit office makes three recommendations to the ministry:\n1. [Set one deadline.]\n2. [Keep one list.]\n3. [Report each year.]",
  ]);
  asks(
    { actor: "Institute for Clean Air" },
    [
      "Recommendations\n• [Ban wood stoves in cities.]\n• [Measure the air at 300 schools.]\n\nContact\nCall us.",
      "What should be done\n1. [Ban wood stoves in cities.]",
    ],
    { publisher: "Institute for Clean Air" },
  );
  asks({ actor: "board", addressee: null }, [
    "The board therefore recommends that:\n– [Wards be merged.]\n– [Lists be kept.]",
  ]);
});

describe("views, offices, wishes", () => {
  asks({ actor: "union", addressee: "crews" }, ["[In the union's view, crews should rest for ten hours.]"]);
  asks({ actor: "Dr. Amina Yusuf, director" }, [
    "The director, Dr. Amina Yusuf, said: “[No child should wait for a bed.]”",
    "“[No child should wait for a bed],” said Dr. Amina Yusuf, director.",
  ]);
  asks({ actor: "ministry", modality: "urge" }, [
    "[The ministry would like to see a ban by 2028.]",
    "[The ministry demands that the cut be reversed.]",
  ]);
});

describe("lists under a heading of requests", () => {
  const frame = { publisher: "Delta Health Fund" };
  asks(
    { actor: "Delta Health Fund", addressee: "governments" },
    ["What we ask\nTo governments:\n• [stock serum in every hospital]\n• [train two nurses a clinic]"],
    frame,
  );
  asks(
    { actor: "Delta Health Fund", addressee: "growers" },
    ["Advice to growers\n1. [Plant hedges.]\n2. [Do not spray in bloom.]\n\nContact\nCall us."],
    frame,
  );
  asks(
    { actor: "Delta Health Fund", modality: "should" },
    ["Recommendations\nThe next steps are as follows.\n• [Plant hedges.]\n• [Buy hives from the valley.]"],
    frame,
  );
});

describe("who speaks behind a quotation or a request", () => {
  asks({ actor: "Elena Markova, union's president" }, [
    "“[Nobody should drive a taxi at night],” the union's president, Elena Markova, told a press conference.",
    "“[Nobody should drive a taxi at night],” said the union's president, Elena Markova.",
  ]);
  asks({ actor: "atlas" }, ["[Such tariffs should end, the atlas concludes.]"]);
  asks(
    { actor: "Lake Observatory", addressee: null },
    ["What the Observatory recommends\n- [Offer a test in every district.]\n- [Train two nurses.]"],
    {
      publisher: "Lake Observatory",
    },
  );
});

describe("needs and calls without a verb of advice", () => {
  asks({ addressee: "ministries" }, [
    "[There is an urgent need for ministries to share data.]",
    "[It is time for ministries to listen.]",
    "[It is essential that ministries publish the list.]",
    "[It is vital for ministries to keep records.]",
  ]);
  asks({ addressee: "member states" }, ["[Member states are encouraged to report each year.]"]);
  asks({ actor: "inspectorate", addressee: "prisons" }, [
    "[The inspectorate recommends that prisons end night counts.]",
    "[The inspectorate's main recommendation is that prisons hire a nurse.]",
  ]);
  asks({ actor: "ferry union", addressee: "assembly" }, [
    "[“We urge the assembly to vote against this bill,” the ferry union said in a statement.]",
  ]);
  asks({ addressee: null }, ["[It is proposed that nets be handed out free of charge.]"]);
});

describe("said to somebody, or told to act", () => {
  asks({ actor: "panel", addressee: "Parliament" }, [
    "[The panel suggests to Parliament that the fee be abolished.]",
    "[The panel recommends to Parliament that the fee be dropped.]",
  ]);
  asks({ actor: null, addressee: "courts" }, ["[Courts should be required to hear a guardian before they rule.]"]);
  asks({ actor: null, addressee: "directorates" }, ["[Directorates ought to publish the list every second year.]"]);
  asks({ actor: null, addressee: null }, ["[Condoms should be required to be free.]"]);
});

describe("how many are asked, and who recommends at the end", () => {
  asks({ actor: "auditor", addressee: "two largest providers" }, [
    "[The two largest providers should publish their waiting times, the auditor recommends.]",
  ]);
  asks({ actor: "inspector", addressee: "prisons" }, ["[Prisons, the inspector recommends, should offer testing.]"]);
  asks({ addressee: "27 member states" }, ["[All 27 member states should adopt the plan.]"]);
  asks({ addressee: "providers" }, ["[The auditor recommends that providers act.]"]);
  asksNothing(["The forum has asked two economists to price the reform."]);
});

describe("a body told to do what may also be a noun", () => {
  asks({ actor: "panel", addressee: "Senate" }, [
    "[The panel recommends that the Senate repeal section 9 of the Lamp Act.]",
    "[The panel recommends that the Senate fund research on noise.]",
  ]);
  asks({ actor: "panel", addressee: null }, ["[The panel recommends that the government plan be published.]"]);
});

describe("proposes that a share do something", () => {
  asks({ actor: "senator" }, [
    "[A senator proposed that 10% of the money go to schools.]",
    "[One senator proposed that a tenth of it go to schools.]",
  ]);
  asksNothing(["Analysts suggest that 10% of goods come from abroad.", "The tax should raise $3 million a year."]);
});
