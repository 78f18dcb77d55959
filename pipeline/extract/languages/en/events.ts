import type { ActStrength } from "../../discourse/cues.ts";
import type { LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";
import { wordsOf } from "../../phrases.ts";

/** Acts of policy by themselves, whatever they are about. */
const STRONG =
  "has been available|have been available|was fined|were fined|was bailed out|were bailed out|put into special measures|placed in special measures|went into special measures|adopted|enacted|ratified|repealed|outlawed|legalised|legalized|decriminalised|decriminalized|criminalised|criminalized|nationalised|nationalized|privatised|privatized|abolished|banned|prohibited|ruled|inaugurated|passed|took effect|takes effect|came into force|entered into force|came into effect|went into effect|went into force|has been in force|is in force|in force since|became law|was signed into law|signed into law|took steps|voted|approved|launched|set up|introduced|rolled out|opened|reopened|struck down|phased out|amended|mandated|upheld|overturned|vetoed|pardoned|acceded|promulgated|decreed|unveiled|made compulsory|made mandatory|became compulsory|became mandatory|made free|became free|reintroduced|scrapped|entered service|received its first reading|received its second reading|received its third reading|received its final reading|passed its first reading|passed its second reading|passed its third reading|received royal assent|voted down|threw out|turned down|forbade|reclassified|rescheduled|reinstated|revoked|quashed|annulled|relaunched|came on stream|brought into force|brought in|came into service|went into service|went into operation|came into operation|has been an offence|have been an offence|has been a minor offence|have been a minor offence|has been a criminal offence|have been a criminal offence|has been a crime|has been legal|have been legal|has been illegal|have been illegal|has been banned|have been banned|has been compulsory|have been compulsory|has been mandatory|have been mandatory|has been free|have been free|has been handed out|have been handed out|has been on offer|have been on offer|has been in place|have been in place|has been offered|have been offered|was brought in|were brought in|has been forbidden|have been forbidden|has been prohibited|have been prohibited|has been outlawed|have been outlawed|has been allowed|have been allowed|gave its consent|gave its assent|reached an agreement|struck a deal|thrown out|struck off|gave the green light|gave final approval|won approval|took office|declared unconstitutional|taken out of service|taken into service|put into service|withdrawn from service|given the vote|got the vote|won the vote|given the right to|won the right to|written into law|became the law|was voted down|were voted down|recriminalised|recriminalized|depenalised|depenalized|deregulated|renationalised|renationalized|handed down|held a referendum|held a plebiscite|held elections|held a special session|piloted|trialled|pedestrianised|pedestrianized|demolished the|brought back|rolled back|ceased to have effect|ceased to apply|got the go-ahead|took legal effect|became operational|became effective|became available to all|came into being|entered law|passed into law|was written into|were written into";

/** Acts only when they are done to something of policy or service. */
const WEAK =
  "started running|began running|started operating|began operating|began operations|started operations|went live|came online|welcomed its first|took in its first|received its first|took over|taken over|taken into|waived|withdrawn|decided|presented|tabled|founded|established|created|instituted|authorised|authorized|endorsed|licensed|licenced|accepted|rejected|declared|pledged|extended|lifted|closed|shut|began|started|changed|imposed|announced|published|released|recommended|signed|joined|withdrew|suspended|halted|restored|tightened|softened|relaxed|reformed|replaced|merged|made|became|became available|built|completed|ended|ceased|set|sets|froze|frozen|removed|added|turned|granted|awarded|allowed|permitted|called for|stopped|agreed|committed|limited|capped|ordered|was defeated|were defeated|tabled|elected|appointed|fined|issued|revised|updated|renewed|overhauled|redesigned|moved to|placed under|placed on|was listed|were listed|downgraded|upgraded|cancelled|canceled|dissolved|disbanded|resumed|commissioned|started work|obliged|required|instructed|recognised|recognized|annexed|incorporated|backed|dismissed|convened|banned from|handed over|drawn up|drew up|began handing out|began offering|began distributing|began issuing|began dispensing|began providing|began prescribing|began screening|started handing out|started offering|started distributing|started dispensing|started providing|started prescribing|left|took place|first used|first offered|first prescribed|first dispensed|first tested|first deployed|discontinued|cleared|installed|dates from|dates back to|date from|date back to|dated from|came in|watered down|brought forward|redrawn|wound up|wound down|mothballed|decommissioned|deployed|electrified|struck out|consulted on|delisted|compelled|empowered|exempted|guaranteed|harmonised|harmonized|codified|enshrined|accredited|designated|declassified|widened access|handed control|put in place|put up|put out of service|put an end to|delegated|devolved|began operating|began testing|began running|started testing|started screening|began vaccinating|started vaccinating|began paying|started paying|stopped paying|stopped offering|stopped issuing|stopped providing|stopped prescribing|ceased to offer|took on its first";

/** What a court finds: "held on 3 March that". */
const RULINGS = "held that|found that|held on|found on|held in|found in|declared that|concluded that";

/** How a motion is lost. */
const LOST = "failed|was lost|were lost|narrowly failed";

/** Moves, which are acts only of what is moved by decision. */
const MOVES =
  "raised|lowered|cut|doubled|halved|tripled|expanded|widened|eased|went up|went down|reduced|increased|took";

/** Moves of what does not move by itself; an act where they have a day: "the minimum wage rose on 1 December". */
const DRIFTS = "rose|fell";

/** How a rule runs out; a medicine does so by itself. */
const EXPIRIES = "expired|lapsed|ran out|fell away|was allowed to expire|was allowed to lapse";

/** Acts where those who govern do them: "Finland switched to generic drugs". */
const DECISIONS =
  "freed|deregulated|liberalised|liberalized|shelved|transferred|switched to|switched from|followed suit|followed|made it a crime|made it an offence|made it a criminal offence|made it illegal|made it compulsory|axed|outsourced|handed over|committed itself|gave up|did away with";

/** "cut its key rate", "raised the base rate" */
const RATE_MOVES = ["cut", "raised", "lowered", "increased", "reduced"].flatMap((verb) =>
  ["the", "its", "their"]
    .flatMap((owner) =>
      ["base", "key", "policy", "benchmark", "main", "repo", "interest", "key interest", "main interest"].map(
        (kind) => `${verb} ${owner} ${kind} rate`,
      ),
    )
    .concat(`${verb} interest rates`),
);

/** What is moved by decision. */
export const LEVERS =
  "dues vat premium premiums rebate rebates allowances copayment copayments co-payment co-payments bounty stipend stipends bursary bursaries supplement supplements excise excises surcharge surcharges toll tolls fare fares deductible contribution contributions tax taxes duty duties levy levies tariff tariffs limit limits wage wages pension pensions benefit benefits allowance fine fines penalty penalties sentence sentences cap caps threshold age fee fees quota quotas subsidy subsidies grant grants eligibility charge charges ban bans";

/** What policy and service are about. */
export const POLICY =
  "room rooms meals lunches dues teaching lessons merger emergency judgment ruling vat premium premiums rebate rebates allowances copayment copayments co-payment co-payments stipend stipends bursary bursaries refuge refuges hostel hostels nursery nurseries kindergarten kindergartens crèche crèches creche library libraries ward wards bus buses metro subway reactor reactors dam dams crossing crossings checkpoint checkpoints embassy consulate hub hubs package measure measures roadmap resolution resolutions declaration memorandum pact pacts order orders ordinance statute statutes code deal accords treaties conventions agreements directives decrees bills acts budgets funds referendums elections commissions agencies ministries institutes taskforce moratoriums lockdowns curfews legalisation legalization decriminalisation decriminalization abolition prohibition privatisation privatization nationalisation nationalization exemptions amnesties helpdesk vouchers voucher entitlement requirement requirements obligation obligations restriction restrictions sanctions embargo prescription prescriptions buprenorphine dispensaries dispensary scheme permitting excise excises surcharge surcharges toll tolls fare fares ferry ferries hotline hotlines helpline helplines tram trams tunnel canal motion motions amendment amendments port ports airport airports railway road roads law laws act bill legislation decree constitution directive regulation regulations rule rules ban bans tax taxes duty duties levy levies tariff tariffs limit limits wage wages pension pensions benefit benefits allowance fine fines penalty penalties sentence sentences punishment cap caps price prices rate rates threshold age policy policies strategy strategies plan plans programme programmes program programs scheme schemes pilot pilots service services clinic clinics hospital hospitals site sites centre centres center centers school schools university universities prison prisons exchange station stations line lines bridge shelter shelters plant plants mine mines zone zones park parks reserve guideline guidelines guidance treaty convention agreement protocol accord fund funds budget subsidy subsidies grant grants referendum vote election moratorium amnesty vaccine vaccines vaccination naloxone methadone possession criminal curriculum fees fee quota quotas licence licences license licenses permit permits insurance target targets commission agency authority ministry office institute observatory register registry court courts drug medicine medicines treatment advertising sale sales testing screening lockdown curfew border borders reform reforms mandate exemption books campaign system facility facilities unit units schedule schedules strips syringes needles kits tests condoms needle syringe courses";

/** What has been so since a day began on that day: "has been handed out since", "have been an offence since". */
const SINCE =
  "charged|levied|exchanged|applied|enforced|supplied|delivered|recognised|recognized|handed out|given out|dispensed|offered|provided|distributed|prescribed|issued|allowed|permitted|required|obliged|entitled|able|banned|barred|covered|reimbursed|funded|sold|taught|free|legal|illegal|lawful|unlawful|compulsory|mandatory|obligatory|available|open|closed|in force|an offence|a minor offence|a criminal offence|an administrative offence|a civil offence|a crime|a misdemeanour|prohibited|outlawed|decriminalised|decriminalized|legalised|legalized|regulated|taxed|subsidised|subsidized|administered|run|screened|vaccinated|protected|exempt|subject to|on sale|under way|a member|a party";
const PERFECT =
  "has been|have been|has also been|have also been|has only been|have only been|has not been|have not been|has no longer been|have no longer been";

/** What a service has done since a day on which it began to. */
const RUNNING = ["has", "have"].flatMap((have) =>
  [
    "had a",
    "had an",
    "operated",
    "run",
    "been operating",
    "been running",
    "been operational",
    "been in operation",
    "been in service",
    "been in use",
    "been active",
    "been up and running",
    "been working",
    "been on the market",
    "been on trial",
    "been piloted",
    "been part of",
  ].map((state) => `${have} ${state}`),
);

/** What a rule or a service has done since it began to. */
const GIVING =
  "covered|paid for|offered|required|had to|been obliged to|charged|carried a|provided|supplied|issued|allowed|permitted|banned|forbidden|prohibited|applied to|enforced|taxed|subsidised|subsidized|reimbursed|recognised|recognized|dispensed|distributed|handed out|prescribed|sold".split(
    "|",
  );

/** Behind what is so since a day, without a verb: "the Act, in force since 2018". */
const STATES_SINCE =
  "running since|operating since|in operation since|in place since|in service since|in use since|available since|open since|closed since|legal since|illegal since|mandatory since|compulsory since|free since|effective since|applicable since|operational since";

/** Of whoever did an act of policy before all others: "became the first in the region to ban". */
const FIRSTS = "became the first|was the first|were the first|among the first";
export const FIRST_ACTS =
  "allow legalise legalize decriminalise decriminalize ban outlaw prohibit tax adopt introduce abolish regulate offer license ratify permit require make scrap impose enact approve recognise recognize pass launch criminalise criminalize mandate phase";

/** What is so by a rule: with "since", the rule began on that day. */
const PRESENT = ["is", "are"];
const STATES_BY_LAW =
  "banned|prohibited|forbidden|outlawed|illegal|unlawful|legal|lawful|compulsory|mandatory|obligatory|free|exempt|allowed to|permitted to|required to|obliged to|entitled to|taxed|regulated|reimbursed|covered by".split(
    "|",
  );

/** Done by anybody to what is theirs: acts unless one person does it, or something private is opened. */
export const VENTURES = "opened reopened launched voted passed introduced founded";
export const PRIVATE =
  "bakery restaurant café cafe shop bar pub salon studio business firm company account boutique store gym blog garage bottle email";

/** What a year does with an act: "2016 saw the introduction of a levy". */
export const SEEING = "saw brought marked came witnessed";

/** What those who govern decide, whatever it is about. */
export const DECIDING =
  "allowed permitted authorised authorized licensed licenced recognised recognized joined withdrew restored granted imposed lifted relaxed tightened capped mandated obliged required ordered halted suspended resumed extended limited signed agreed accepted";

/** Persons whose acts are those of a state. */
export const OFFICIALS =
  "voter voters senator senators lawmaker lawmakers policymaker policymakers minister ministers deputy deputies judge judges official officials parliamentarian parliamentarians president director commissioner commissioners councillor councillors mayor mayors governor governors mps mp juror jurors prosecutor prosecutors legislators";

/** Who opens and launches what is theirs. */
export const FIRMS =
  "company companies firm firms startup startups brand brands manufacturer manufacturers retailer retailers brothers sisters couple friends family entrepreneur entrepreneurs";

/** "The [share] of sites closed in May": how much was done, no act. */
export const SHARES =
  "share proportion percentage majority minority half third quarter most many some few fifths thirds quarters tenths";
export const PERCENTS = "cent percent";

/** Told of how research went on. */
export const RESEARCH =
  "study studies recruitment enrolment enrollment fieldwork interview interviews follow-up sampling survey surveys cohort poll questionnaire questionnaires analysis analyses results result data figures statistics";

/** Beginnings and ends, which are acts of what begins, not of where it does. */
export const PHASES = "began started ended completed";

/** Made public, and no act: what they are done to was done before. */
export const PUBLISHING = "called published released said found showed reported recommended issued updated revised";

/** Made public by whoever does it: what is published tells whether it is an act. */
export const DISCLOSING = "published released";

/** Who tells of himself. */
export const ONESELF = "i";

/** Nouns of acts that a year names: "the 2010 reform", "the ban of 2007". */
export const DATED_ACTS =
  "judgment judgement ruling verdict resolution directive agreement amendment law act decree code treaty reform ban moratorium referendum amnesty merger lockdown curfew abolition embargo ceasefire";

/** Nouns of an act that is dated behind them: "the legalisation of cannabis in 2018"; the weak ones need a word of policy beside them. */
const STRONG_NOUNS =
  "legalisation|legalization|decriminalisation|decriminalization|criminalisation|criminalization|abolition|repeal|ratification|referendum|enactment|prohibition|privatisation|privatization|nationalisation|nationalization|moratorium|plebiscite|ruling|entry into force|coming into force|passage of the|passing of the|adoption of the|introduction of|its introduction|its closure|its opening|its abolition|its adoption|its launch|their introduction|their abolition";
const WEAK_NOUNS =
  "launch of|opening of|closure of|closing of|start of|lifting of|suspension of|extension of|reform of|amendment of|amendment to|creation of|establishment of|adoption of|change of|change in|ban on|vote on|agreement of|merger of|relaunch of|expansion of|signing of|approval of|rejection of";

/** Not done, or not yet. */
export const UNREAL =
  "would could may might will shall if unless plans planned planning proposed proposes proposing draft bid due expected aims aim intends intended hopes wants seeks should must not never yet before until to threatens promises considering";

const list = (words: string): readonly string[] => words.split("|");

/** Phrases that begin like an act and are none. */
const NO_ACTS =
  "made public|made up|made of|made from|made use|made progress|made clear|made sure|set aside|set against|set out|turned out|turned to|turned up|ended up|passed away|passed through|opened fire|opened up about|took part|joined forces|changed little|became clear|became known|became one|voted for the first";

/** Acts in the forms in which a text tells that they were done. */
export const ACTS: readonly (readonly [string, ActStrength])[] = [
  ...list(FIRSTS).map((phrase) => [phrase, "first"] as const),
  ...RUNNING.map((phrase) => [phrase, "running"] as const),
  ...list(STATES_SINCE).map((phrase) => [phrase, "running"] as const),
  ...list(STRONG).map((phrase) => [phrase, "strong"] as const),
  ...list(WEAK).map((phrase) => [phrase, "weak"] as const),
  ...list(RULINGS).map((phrase) => [phrase, "ruling"] as const),
  ...list(LOST).map((phrase) => [phrase, "lost"] as const),
  ...["became", "made", "becoming"].flatMap((become) =>
    STATES_BY_LAW.filter((state) => !state.includes(" ")).map((state) => [`${become} ${state}`, "strong"] as const),
  ),
  ...list(EXPIRIES).map((phrase) => [phrase, "expiry"] as const),
  ...list(DECISIONS).map((phrase) => [phrase, "decision"] as const),
  ...RATE_MOVES.map((phrase) => [phrase, "strong"] as const),
  ...list(DRIFTS).map((phrase) => [phrase, "drift"] as const),
  ...list(MOVES).map((phrase) => [phrase, "move"] as const),
  ...list(STRONG_NOUNS).map((phrase) => [phrase, "strong noun"] as const),
  ...list(NO_ACTS).map((phrase) => [phrase, "none"] as const),
  ...list(WEAK_NOUNS).map((phrase) => [phrase, "weak noun"] as const),
  ...list(PERFECT).flatMap((perfect) => list(SINCE).map((state) => [`${perfect} ${state}`, "since"] as const)),
  ...[
    ...GIVING.flatMap((verb) => [`has ${verb}`, `have ${verb}`]),
    "may",
    "must",
    "have to",
    "has to",
    ...PRESENT.flatMap((be) => STATES_BY_LAW.map((state) => `${be} ${state}`)),
  ].map((phrase) => [phrase, "since"] as const),
];

export const entries: readonly LexiconEntry[] = [
  ...wordsOf(ACTS.map(([phrase]) => phrase)).map((word) => ({ word })),
  ...ACTS.map(([phrase]) => ({ word: phrase.split(" ")[0]!, syntax: SYNTAX.ACT })),
  ...[
    POLICY,
    LEVERS,
    UNREAL,
    PUBLISHING,
    DATED_ACTS,
    FIRST_ACTS,
    SEEING,
    DECIDING,
    OFFICIALS,
    FIRMS,
    SHARES,
    DISCLOSING,
    ONESELF,
    VENTURES,
    PRIVATE,
    RESEARCH,
    PHASES,
  ]
    .flatMap((words) => words.split(" "))
    .map((word) => ({ word })),
];
