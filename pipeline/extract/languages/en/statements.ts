import { type Advice, CUE, type Discourse, OPENS, type Result } from "../../discourse/cues.ts";
import type { Lexicon, LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";
import { createPhrases, wordsOf } from "../../phrases.ts";
import * as events from "./events.ts";
import { ACRONYMS, BODIES, MEDIA, SELVES, WORLDWIDE } from "./organisations.ts";

/** Words by what they tell of speaking, finding and asking. All forms are written out: each is one look-up. */
const CUES: readonly (readonly [number, string])[] = [
  [
    CUE.SPEECH,
    "told tells say says said saying state stated states stating warn warns warned warning note notes noted noting report reports reported announce announces announced announcing claim claims claimed claiming argue argues argued arguing explain explains explained explaining add adds added adding write writes wrote writing acknowledge acknowledges acknowledged admit admits admitted confirm confirms confirmed insist insists insisted maintain maintains maintained stress stresses stressed emphasise emphasises emphasised emphasize emphasizes emphasized caution cautions cautioned reckon reckons reckoned believe believes believed declare declares declared predict predicts predicted forecast forecasts forecasted expect expects expected comment comments commented assert asserts asserted contend contends contended cite cites cited",
  ],
  [
    CUE.FIND,
    "find finds found finding show shows showed shown showing reveal reveals revealed revealing indicate indicates indicated indicating suggest suggests suggested suggesting demonstrate demonstrates demonstrated demonstrating document documents documented identify identifies identified observe observes observed conclude concludes concluded concluding estimate estimates estimated estimating calculate calculates calculated put puts project projects projected confirm confirms confirmed report reports reported record records recorded detect detects detected uncover uncovers uncovered establish establishes established count counts counted",
  ],
  [
    CUE.OPINION,
    "think thinks thought believe believes believed agree agrees agreed disagree disagreed support supports supported favour favours favoured favor favors favored oppose opposes opposed feel feels felt prefer preferred want wants wanted hope hopes hoped doubt doubts doubted answered",
  ],
  [
    CUE.SOURCE,
    "study studies survey surveys report reports atlas handbook manual petition letter statement manifesto charter declaration resolution briefing brochure commentary editorial communique review reviews analysis analyses research paper papers trial trials model models poll polls census audit audits evaluation evaluations assessment assessments inquiry investigation data figures statistics results findings evidence tests experiment experiments simulation simulations modelling modeling estimates estimate guidelines guidance guideline document strategy plan yearbook bulletin index barometer investigators interviews questionnaire register registry dashboard factsheet outlook forecast forecasts projections projection",
  ],
  [
    CUE.SPEAKER,
    "minister ministers director directors head chief spokesman spokeswoman spokesperson spokespeople president chair chairman chairwoman chairperson professor professors doctor lawyer lecturer researcher researchers scientist scientists author authors expert experts official officials economist economists analyst analysts campaigner campaigners activist activists advocate advocates critic critics opponent opponents supporter supporters proponent proponents lobbyist lobbyists commissioner ombudsman mayor governor senator senators mp mps lawmaker lawmakers legislator legislators secretary manager coordinator epidemiologist epidemiologists statistician statisticians physician surgeon nurse pharmacist psychologist psychiatrist psychiatrists judge prosecutor prosecutors inspector inspectors auditor auditors rapporteur envoy ambassador leader leaders founder founders clinician clinicians investigators investigator rector dean headteacher teacher farmer resident demographer climatologist meteorologist glaciologist editor editors writers reviewers counsellor organiser organisers delegates signatories panel pediatrician paediatrician paediatricians pediatricians gp gps sponsor sponsors trainer owner principal deputy tank tanks force dietitian opposition police coalition toxicologist virologist hydrologist ecologist biologist geographer historian adviser advisers advisor advisors doctors lawyers nurses pharmacists teachers",
  ],
  [CUE.BODY, BODIES],
  [CUE.SELF, SELVES],
  [
    CUE.AGENT,
    "government governments country countries state states province provinces county counties city cities municipality municipalities region regions district districts parliament parliaments minister ministers ministry ministries directorate directorates authority authorities council councils policymakers policymaker lawmakers legislators legislature legislatures congress senate donors donor funders funder funder agencies agency services service clinics clinic hospitals hospital schools school universities university colleges college prisons prison police courts court judges prosecutors doctors doctor physicians nurses nurse clinicians clinician pharmacists pharmacist pharmacies pharmacy teachers teacher parents parent employers employer companies company firms firm businesses business banks bank retailers retailer shops shop supermarkets manufacturers manufacturer producers producer regulators regulator planners planner officials official researchers researcher scientists governors mayors leaders leader communities community people patients patient adults adult women men children families households household users user consumers consumer drivers driver travellers traveller landlords landlord tenants tenant farmers farmer growers investors investor workers worker staff managers manager members member parties party nations nation everyone everybody anyone anybody nobody society partners partner providers provider practitioners practitioner organisations organizations ngos charities programmes programs programme carers carer midwives midwife mothers mother fathers utilities utility operators operator airlines insurers insurer unions union ministries administrations administration commission committee president chancellor director board boards trusts trust institutions institution centres centers centre center networks laboratories laboratory editors journalists media platforms platform residents resident voters voter citizens citizen students student pupils pupil readers reader individuals individual those anybody nobody whoever crews crew teams team squads unit units villages village towns town neighbours hosts host clubs club leagues federations federation associations association churches church media platforms customers customer owners owner builders developers developer commissioners commissioner secretary treasury eu un who cabinet assembly legislator prosecutor judge counsellors counsellor trainers gps gp",
  ],
  [CUE.SHOULD, "should ought shouldn't"],
  [CUE.MUST, "must"],
  [CUE.NEED, "need needs time essential vital crucial imperative important necessary critical urgent"],
  [CUE.REQUEST, "recommendation recommendations demand demands appeal appeals priorities advice"],
  [CUE.BE, "be is are was were been being am isn't aren't wasn't weren't"],
  [CUE.HAVE, "has have had having hasn't haven't hadn't do does did doesn't don't didn't"],
  [
    CUE.FILLER,
    "therefore thus hence also now again then still already always never not once repeatedly strongly urgently publicly formally officially jointly specifically explicitly clearly firmly further furthermore accordingly consequently nevertheless nonetheless however instead today yesterday earlier later recently previously even only just simply both all itself themselves himself herself meanwhile likewise similarly currently long often generally typically usually newly separately too",
  ],
  [
    CUE.EXPECT,
    "have produce affect benefit result lead allow enable make give ensure prove occur show suffice depend correspond work rise fall reach grow ease slow recover return improve decline stabilise stabilize peak continue remain last take cost arrive drop decrease increase shrink climb slip total average hover settle hit exceed widen narrow emerge appear become pass bring yield help know expect",
  ],
  [
    CUE.LAW,
    "law laws act acts rule rules regulation regulations code decree directive ordinance statute bill legislation contract treaty convention agreement accord pact protocol constitution",
  ],
  [CUE.ASKING, "whether what how why if unless"],
  [CUE.VAGUE, "many most few several majority minority none half"],
  [
    CUE.RESULT,
    "barrier barriers obstacle obstacles associated association correlated correlation linked likely likelier odds hazard median mean average averaged risk effective ineffective difference differences differed differ outnumber outnumbered outnumbers predictor predictors attributable attributed because caused causes driver drivers effect effects highest lowest largest smallest record fewer higher lower twice worse better evidence significantly prevalence incidence accounted accounts",
  ],
  [
    CUE.METHOD,
    "followed interviewed questioned recruited enrolled randomised randomized surveyed sampled searched collected analysed analyzed reviewed assessed examined included excluded invited asked covered covers questioned",
  ],
  [CUE.SELVES, "we our us"],
  [CUE.PERSONAL, "he she they it"],
  [
    CUE.CUT,
    "published released conducted commissioned carried issued led funded done presented announced made prepared compiled adopted based involving covering known seen obtained drawn produced written launched set",
  ],
  [CUE.POLICY, events.POLICY],
  [CUE.UNREAL, events.UNREAL],
  [
    CUE.PUBLIC,
    "government governments country countries state states province provinces county counties city cities municipality municipalities region regions parliament parliaments minister ministers ministry ministries authority authorities council councils policymaker policymakers lawmakers legislators legislature congress donor donors funder funders agency agencies service services clinics hospitals schools universities prisons police courts employers companies firms businesses banks retailers manufacturers regulators planners governors mayors leader leaders nations cabinet commission eu administrations programmes programs providers institutions parties world",
  ],
  [CUE.LEVER, events.LEVERS],
  [CUE.PERMIT, "may might could"],
  [CUE.WEIGH, "consider wish want"],
];

/** Verbs of advice that are nouns, too: "emergency calls", "the demand for". */
const NOUNS_TOO = new Set(
  "calls call demands demand appeals appeal requests request urges urge pushes push advocates advocate counsel wants want".split(
    " ",
  ),
);

/** Verbs of advice that mostly do something else: a study suggests, an interviewer asks. */
const WEAK = new Set(
  "suggests suggested suggest insists insisted insist proposes proposed propose asks asked ask invites invited invite requests requested request wants wanted want encourages encouraged encourage argues_for argued_for argue_for tells told tell".split(
    " ",
  ),
);

const WISHES = new Set("wants wanted want".split(" "));

/** Determiners of one of many: "every council". */
const ONE_OF_MANY = "a an every each any some another either neither no";

/** Who plans and proposes what is theirs to do. */
const EXECUTIVES =
  "government governments cabinet ministry ministries minister ministers city mayor mayors company companies firm firms bank bill landlord owner owners president";

/** "What schools should [do]" */
const DOING = "do change happen know consider";

const VERB_FORMS: readonly (readonly [string, Advice])[] = [
  ...advice(
    "that",
    "should",
    "recommends recommended recommending|recommend",
    "proposes proposed proposing|propose",
    "suggests suggested suggesting|suggest",
    "advocates advocated advocating|advocate",
    "insists insisted insisting|insist",
  ),
  ...advice(
    "person",
    "urge",
    "calls_on called_on calling_on|call_on",
    "calls_upon called_upon calling_upon|call_upon",
    "appeals_to appealed_to appealing_to|appeal_to",
    "urges urged urging|urge",
    "asks asked asking|ask",
    "encourages encouraged encouraging|encourage",
    "exhorts exhorted exhorting|exhort",
    "implores implored imploring|implore",
    "presses pressed pressing|press",
    "begs begged begging|beg",
    "invites invited inviting|invite",
    "requests requested requesting|request",
    "wants wanted wanting|want",
    "pleads_with pleaded_with pleading_with|plead_with",
  ),
  ...advice("person", "should", "advises advised advising|advise", "counsels counselled counselling|counsel"),
  ...advice("person", "should", "tells told|tell"),
  ...advice(
    "thing",
    "urge",
    "calls_for called_for calling_for|call_for",
    "pushes_for pushed_for pushing_for|push_for",
    "presses_for pressed_for pressing_for|press_for",
    "argues_for argued_for arguing_for|argue_for",
    "pleads_for pleaded_for pleading_for|plead_for",
    "lobbies_for lobbied_for lobbying_for|lobby_for",
    "campaigns_for campaigned_for campaigning_for|campaign_for",
    "demands demanded demanding|demand",
    "would_like_to_see|would_rather_see",
    "wants_to_see wanted_to_see|want_to_see",
    "advocates_for advocated_for advocating_for|advocate_for",
    "appeals_for appealed_for appealing_for|appeal_for",
  ),
];

/** "calls_on called_on|call_on": forms of a wording, the base form (a noun, too) behind the bar. */
function advice(
  frame: Advice["frame"],
  modality: Advice["modality"],
  ...verbs: readonly string[]
): (readonly [string, Advice])[] {
  return verbs.flatMap((forms) =>
    forms.split(/[ |]/u).map(
      (form) =>
        [
          form.replaceAll("_", " "),
          {
            frame,
            modality,
            noun: NOUNS_TOO.has(form.split("_")[0]!),
            weak: WEAK.has(form),
            wish: WISHES.has(form),
          },
        ] as const,
    ),
  );
}

/** What people are "be ... to" when it is they who are to act. */
const BINDING = "required obliged compelled mandated asked told instructed ordered encouraged urged forced made";
/** "It should be noted that": a word to the reader, no request. */
const NOTING =
  "noted recognised recognized remembered emphasised emphasized stressed pointed mentioned said acknowledged clear obvious understood borne kept added clarified highlighted underlined";

/** Labels in front of what was found. */
const CONCLUDING = "conclusion conclusions interpretation findings finding results result";

/** Headings of lists of findings. */
const FOUND_HEADINGS =
  "key findings|main findings|findings|results|main results|key results|what we found|what the data show|what the data tell us|key facts|key points|key figures|at a glance|highlights|in brief|the findings";

/** "in the union's view" */
const VIEWS = "view opinion judgement judgment estimate assessment words";

/** Small words that names run across and initials skip. */
const LINKS = "of for and the on de";

/** Sources that name no work. */
const COURTS = "court courts tribunal tribunals judge judges jury magistrate magistrates bench";
const MOTIONS = "bill bills motion motions amendment amendments proposal proposals initiative referendum petition";
const LOOSE = "data figures statistics results findings evidence tests estimates estimate interviews projections";

/** What cites a source: anywhere in a sentence, or only where it opens one. */
const CITED_ANYWHERE =
  "according to|as reported by|as estimated by|reported by|estimated by|published by|calculated by";
const CITED_IN_FRONT =
  "in the words of|in the view of|in the opinion of|in the judgement of|in the judgment of|based on the data from|based on data from|based on figures from|based on|on the basis of|data from|the data from|figures from|the figures from|estimates from|estimates by|figures by|data by|as per|citing";

const CITATION: readonly (readonly [string, boolean])[] = [
  ...CITED_ANYWHERE.split("|").map((phrase) => [phrase, true] as const),
  ...CITED_IN_FRONT.split("|").map((phrase) => [phrase, false] as const),
];

const REQUESTS = [
  "recommendations",
  "recommendation",
  "policy recommendations",
  "key recommendations",
  "what should be done",
  "what needs to be done",
  "what must be done",
  "what needs to change",
  "what should change",
  "what needs to happen",
  "what governments can do",
  "call to action",
  "calls to action",
  "our asks",
  "our demands",
  "what we ask",
  "what we ask for",
  "what we recommend",
  "we recommend",
  "what we call for",
  "what has to change",
  "what must change",
  "our recommendations",
  "our proposals",
  "our calls",
  "next steps for",
  "action points",
  "actions needed",
  "priority actions",
  "policy implications",
  "implications for policy",
  "suggestions",
  "advice",
];

/** Phrases of a result: those of effect tell one without a figure, too; those of a level only beside a figure. */
const EFFECTS =
  "associated with|linked to|correlated with|attributable to|more likely|less likely|as likely|no evidence|little evidence|no difference|no significant|no effect|no impact|no association|no change|not change|not differ|not improve|not increase|not reduce|not decrease|barriers to|barrier to|obstacle to|obstacles to|risk factor|risk factors|led to|leads to|resulted in|results in|the main cause|the leading cause|outnumber|outnumbered|increased the risk|increases the risk|reduced the risk|reduces the risk|raises the risk|lowers the risk|was effective|were effective|is effective|are effective|effective in|effective at|evidence of|evidence that";
const LEVELS =
  "because of|due to|did not|were not|was not|risk of|compared with|compared to|well short of|on average|the average|the median|the mean|in contrast|by contrast|accounted for|account for|accounts for|make up|makes up|made up|the highest|the lowest|the largest|the smallest|the most common|more than in|fewer than in|there were|there are|recorded|counted|registered|notified|reported|diagnosed|died|a record";

const RESULTS: readonly (readonly [string, Result])[] = [
  ...EFFECTS.split("|").map((phrase) => [phrase, "effect"] as const),
  ...LEVELS.split("|").map((phrase) => [phrase, "level"] as const),
];

/** Every word above, for the lexicon, with the classes that other readers ask for. */
export const entries: readonly LexiconEntry[] = [
  ...CUES.flatMap(([cue, words]) => words.split(" ").map((word) => ({ word, syntax: syntaxOf(cue) }))),
  ...wordsOf([
    ...VERB_FORMS.map(([form]) => form),
    ...CITATION.map(([form]) => form),
    ...FOUND_HEADINGS.split("|"),
    ...REQUESTS,
    ...RESULTS.map(([form]) => form),
  ]).map((word) => ({ word })),
  ...VERB_FORMS.map(([form]) => ({ word: form.split(" ")[0]!, syntax: SYNTAX.ADVISE })),
  ...[ONE_OF_MANY, EXECUTIVES, DOING, MEDIA, LINKS, NOTING, VIEWS, WORLDWIDE, CONCLUDING, COURTS, MOTIONS]
    .flatMap((words) => words.split(" "))
    .map((word) => ({ word })),
  ...events.entries,
];

function syntaxOf(cue: number): number {
  if (cue === CUE.SPEECH || cue === CUE.FIND) return SYNTAX.REPORT;
  if (cue === CUE.BODY) return SYNTAX.ORGANISATION;
  return 0;
}

/** Builds the tables of statements, attribution and events from the finished lexicon. */
export function buildDiscourse(lexicon: Lexicon): Discourse {
  const cues = new Int32Array(lexicon.syntax.length);
  const idOf = (word: string): number => {
    const id = lexicon.idOf(word);
    if (id === 0) throw new Error(`cue word "${word}" is not in the lexicon`);
    return id;
  };
  const mark = (word: string, cue: number): void => {
    cues[idOf(word)]! |= cue;
  };
  for (const [cue, words] of CUES) for (const word of words.split(" ")) mark(word, cue);
  for (const [form] of VERB_FORMS) mark(form.split(" ")[0]!, CUE.ADVICE);
  for (const [form] of events.ACTS) mark(form.split(" ")[0]!, CUE.ACT);
  const idsOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(idOf));
  const opens = new Uint8Array(cues.length);
  const open = (phrases: Iterable<string>, bit: number): void => {
    for (const phrase of phrases) opens[lexicon.idOf(phrase.split(" ")[0]!)]! |= bit;
  };
  open(CITED_ANYWHERE.split("|"), OPENS.CITATION);
  open([...CITED_IN_FRONT.split("|"), "in"], OPENS.LEAD);
  open(REQUESTS, OPENS.REQUEST);
  open(FOUND_HEADINGS.split("|"), OPENS.FOUND);
  open(
    RESULTS.map(([phrase]) => phrase),
    OPENS.RESULT,
  );
  return {
    cues,
    opens,
    advice: createPhrases(VERB_FORMS, lexicon),
    citation: createPhrases(CITATION, lexicon),
    requests: createPhrases(
      REQUESTS.map((phrase) => [phrase, true] as const),
      lexicon,
    ),
    results: createPhrases(RESULTS, lexicon),
    foundHeadings: createPhrases(
      FOUND_HEADINGS.split("|").map((phrase) => [phrase, true] as const),
      lexicon,
    ),
    acts: createPhrases(events.ACTS, lexicon),
    acronyms: new Map(ACRONYMS),
    loose: idsOf(LOOSE),
    media: idsOf(MEDIA),
    courts: idsOf(COURTS),
    motions: idsOf(MOTIONS),
    publishing: idsOf(events.PUBLISHING),
    datedActs: idsOf(events.DATED_ACTS),
    seeing: idsOf(events.SEEING),
    deciding: idsOf(events.DECIDING),
    officials: idsOf(events.OFFICIALS),
    firms: idsOf(events.FIRMS),
    shares: idsOf(events.SHARES),
    disclosing: idsOf(events.DISCLOSING),
    oneself: idsOf(events.ONESELF),
    percents: idsOf(events.PERCENTS),
    ventures: idsOf(events.VENTURES),
    privates: idsOf(events.PRIVATE),
    research: idsOf(events.RESEARCH),
    phases: idsOf(events.PHASES),
    firstActs: idsOf(events.FIRST_ACTS),
    today: lexicon.idOf("today"),
    dated: lexicon.idOf("dated"),
    views: idsOf(VIEWS),
    telling: idsOf("told tells"),
    concluding: idsOf(CONCLUDING),
    worldwide: idsOf(WORLDWIDE),
    noting: idsOf(NOTING),
    binding: idsOf(BINDING),
    links: idsOf(LINKS),
    makers: idsOf("by from of"),
    present: idsOf("is are isn't aren't"),
    oneOfMany: idsOf(ONE_OF_MANY),
    executives: idsOf(EXECUTIVES),
    arguing: idsOf("argue argues argued arguing insist insists insisted"),
    ending: idsOf("end stop cease"),
    doing: idsOf(DOING),
    against: lexicon.idOf("against"),
    be: lexicon.idOf("be"),
  };
}
