import type { ActStrength } from "../../discourse/cues.ts";
import type { LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";
import { wordsOf } from "../../phrases.ts";

/** Acts of policy by themselves, whatever they are about. */
const STRONG =
  "has been available|have been available|adopted|enacted|ratified|repealed|outlawed|legalised|legalized|decriminalised|decriminalized|criminalised|criminalized|nationalised|nationalized|privatised|privatized|abolished|banned|prohibited|ruled|inaugurated|passed|took effect|takes effect|came into force|entered into force|came into effect|went into effect|went into force|has been in force|is in force|in force since|became law|was signed into law|signed into law|took steps|voted|approved|launched|set up|introduced|rolled out|opened|reopened|struck down|phased out|amended|mandated|upheld|overturned|vetoed|pardoned|acceded|promulgated|decreed|unveiled|made compulsory|made mandatory|became compulsory|became mandatory|made free|became free|reintroduced|scrapped|entered service|received its first reading|received its second reading|received its third reading|received its final reading|passed its first reading|passed its second reading|passed its third reading|received royal assent|voted down|threw out|turned down|forbade|reclassified|rescheduled|reinstated|revoked|quashed|annulled|relaunched|became the first country to|became the first state to|became the first city to|came on stream|brought into force|brought in|came into service|went into service|went into operation|came into operation|has been an offence|have been an offence|has been a minor offence|have been a minor offence|has been a criminal offence|have been a criminal offence|has been a crime|has been legal|have been legal|has been illegal|have been illegal|has been banned|have been banned|has been compulsory|have been compulsory|has been mandatory|have been mandatory|has been free|have been free|has been handed out|have been handed out|has been on offer|have been on offer|has been in place|have been in place|has been offered|have been offered|was brought in|were brought in|has been forbidden|have been forbidden|has been prohibited|have been prohibited|has been outlawed|have been outlawed|has been allowed|have been allowed|gave its consent|gave its assent|reached an agreement|struck a deal|thrown out|struck off|gave the green light|gave final approval|won approval|took office|declared unconstitutional|taken out of service|taken into service|put into service|withdrawn from service|given the vote|got the vote|won the vote|given the right to|won the right to|written into law|became the law|was voted down|were voted down";

/** Acts only when they are done to something of policy or service. */
const WEAK =
  "became the first to|started running|began running|started operating|began operating|began operations|started operations|went live|came online|welcomed its first|took in its first|received its first|took over|taken over|taken into|waived|withdrawn|decided|presented|tabled|founded|established|created|instituted|authorised|authorized|endorsed|licensed|licenced|accepted|rejected|declared|pledged|extended|lifted|closed|shut|began|started|changed|imposed|announced|published|released|recommended|signed|joined|withdrew|suspended|halted|restored|tightened|softened|relaxed|reformed|replaced|merged|made|became|became available|built|completed|ended|ceased|set|sets|froze|frozen|removed|added|turned|granted|awarded|allowed|permitted|called for|stopped|agreed|committed|limited|capped|ordered|was defeated|were defeated|tabled|elected|appointed|fined|issued|revised|updated|renewed|overhauled|redesigned|moved to|placed under|placed on|was listed|were listed|downgraded|upgraded|cancelled|canceled|dissolved|disbanded|resumed|commissioned|started work|obliged|required|instructed|recognised|recognized|annexed|incorporated|backed|dismissed|convened|banned from|handed over|drawn up|drew up|began handing out|began offering|began distributing|began issuing|began dispensing|began providing|began prescribing|began screening|started handing out|started offering|started distributing|started dispensing|started providing|started prescribing";

/** What a court finds: "held on 3 March that". */
const RULINGS = "held that|found that|held on|found on|held in|found in|declared that|concluded that";

/** How a motion is lost. */
const LOST = "failed|was lost|were lost|narrowly failed";

/** Moves, which are acts only of what is moved by decision. */
const MOVES =
  "raised|lowered|cut|doubled|halved|tripled|expanded|widened|eased|went up|went down|reduced|increased|took";

/** Moves of what does not move by itself; an act where they have a day: "the minimum wage rose on 1 December". */
const DRIFTS = "rose|fell";

/** "cut its key rate", "raised the base rate" */
const RATE_MOVES = ["cut", "raised", "lowered", "increased", "reduced"].flatMap((verb) =>
  ["the", "its", "their"].flatMap((owner) =>
    ["base", "key", "policy", "benchmark", "main", "repo", "interest", "key interest", "main interest"].map(
      (kind) => `${verb} ${owner} ${kind} rate`,
    ),
  ),
);

/** What is moved by decision. */
export const LEVERS =
  "excise excises surcharge surcharges toll tolls fare fares deductible contribution contributions tax taxes duty duties levy levies tariff tariffs limit limits wage wages pension pensions benefit benefits allowance fine fines penalty penalties sentence sentences cap caps threshold age fee fees quota quotas subsidy subsidies grant grants eligibility charge charges ban bans";

/** What policy and service are about. */
export const POLICY =
  "excise excises surcharge surcharges toll tolls fare fares ferry ferries hotline hotlines helpline helplines tram trams tunnel canal motion motions amendment amendments port ports airport airports railway road roads law laws act bill legislation decree constitution directive regulation regulations rule rules ban bans tax taxes duty duties levy levies tariff tariffs limit limits wage wages pension pensions benefit benefits allowance fine fines penalty penalties sentence sentences punishment cap caps price prices rate rates threshold age policy policies strategy strategies plan plans programme programmes program programs scheme schemes pilot pilots service services clinic clinics hospital hospitals site sites centre centres center centers school schools university universities prison prisons exchange station stations line lines bridge shelter shelters plant plants mine mines zone zones park parks reserve guideline guidelines guidance treaty convention agreement protocol accord fund funds budget subsidy subsidies grant grants referendum vote election moratorium amnesty vaccine vaccines vaccination naloxone methadone possession criminal curriculum fees fee quota quotas licence licences license licenses permit permits insurance target targets commission agency authority ministry office institute observatory register registry court courts drug medicine medicines treatment advertising sale sales testing screening lockdown curfew border borders reform reforms mandate exemption books campaign system facility facilities unit units schedule schedules strips syringes needles kits tests condoms needle syringe courses";

/** What has been so since a day began on that day: "has been handed out since", "have been an offence since". */
const SINCE =
  "handed out|given out|dispensed|offered|provided|distributed|prescribed|issued|allowed|permitted|required|obliged|entitled|able|banned|barred|covered|reimbursed|funded|sold|taught|free|legal|illegal|lawful|unlawful|compulsory|mandatory|obligatory|available|open|closed|in force|an offence|a minor offence|a criminal offence|an administrative offence|a civil offence|a crime|a misdemeanour|prohibited|outlawed|decriminalised|decriminalized|legalised|legalized|regulated|taxed|subsidised|subsidized|administered|run|screened|vaccinated|protected|exempt|subject to|on sale|under way|a member|a party";
const PERFECT = "has been|have been|has also been|have also been|has only been|have only been";

/** "the first to ban": whoever did an act of policy before all others. */
const FIRSTS = ["became the first to", "was the first to", "were the first to"].flatMap((first) =>
  "allow|legalise|legalize|decriminalise|decriminalize|ban|outlaw|prohibit|tax|adopt|introduce|abolish|regulate|offer|license|ratify|permit|require"
    .split("|")
    .map((verb) => `${first} ${verb}`),
);

/** What is so by a rule: with "since", the rule began on that day. */
const PRESENT = ["is", "are"];
const STATES_BY_LAW =
  "banned|prohibited|forbidden|outlawed|illegal|unlawful|legal|lawful|compulsory|mandatory|obligatory|free|exempt|allowed to|permitted to|required to|obliged to|entitled to|taxed|regulated|reimbursed|covered by".split(
    "|",
  );

/** Made public, and no act: what they are done to was done before. */
export const PUBLISHING = "called published released said found showed reported recommended issued updated revised";

/** Nouns of acts that a year names: "the 2010 reform", "the ban of 2007". */
export const DATED_ACTS =
  "law act decree code treaty reform ban moratorium referendum amnesty merger lockdown curfew abolition embargo ceasefire";

/** Nouns of an act that is dated behind them: "the legalisation of cannabis in 2018"; the weak ones need a word of policy beside them. */
const STRONG_NOUNS =
  "legalisation|legalization|decriminalisation|decriminalization|criminalisation|criminalization|abolition|repeal|ratification|referendum|enactment|prohibition|privatisation|privatization|nationalisation|nationalization|moratorium|plebiscite|ruling|entry into force|coming into force|passage of the|passing of the|adoption of the";
const WEAK_NOUNS =
  "introduction of|launch of|opening of|closure of|closing of|start of|lifting of|suspension of|extension of|reform of|amendment of|amendment to|creation of|establishment of|adoption of|change of|change in|ban on|vote on|agreement of|merger of|relaunch of|expansion of|signing of|approval of|rejection of";

/** Not done, or not yet. */
export const UNREAL =
  "would could may might will shall if unless plans planned planning proposed proposes proposing draft bid due expected aims aim intends intended hopes wants seeks should must not never yet before until to threatens promises considering";

const list = (words: string): readonly string[] => words.split("|");

/** Acts in the forms in which a text tells that they were done. */
export const ACTS: readonly (readonly [string, ActStrength])[] = [
  ...FIRSTS.map((phrase) => [phrase, "strong"] as const),
  ...list(STRONG).map((phrase) => [phrase, "strong"] as const),
  ...list(WEAK).map((phrase) => [phrase, "weak"] as const),
  ...list(RULINGS).map((phrase) => [phrase, "ruling"] as const),
  ...list(LOST).map((phrase) => [phrase, "lost"] as const),
  ...RATE_MOVES.map((phrase) => [phrase, "strong"] as const),
  ...list(DRIFTS).map((phrase) => [phrase, "drift"] as const),
  ...list(MOVES).map((phrase) => [phrase, "move"] as const),
  ...list(STRONG_NOUNS).map((phrase) => [phrase, "strong noun"] as const),
  ...list(WEAK_NOUNS).map((phrase) => [phrase, "weak noun"] as const),
  ...list(PERFECT).flatMap((perfect) => list(SINCE).map((state) => [`${perfect} ${state}`, "since"] as const)),
  ...[
    "has covered",
    "have covered",
    "has paid for",
    "have paid for",
    "has offered",
    "have offered",
    "has required",
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
  ...[POLICY, LEVERS, UNREAL, PUBLISHING, DATED_ACTS].flatMap((words) => words.split(" ")).map((word) => ({ word })),
];
