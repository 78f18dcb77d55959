import type { LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";

/** Forms of a verb as the parser of clauses asks for them. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: string;
  readonly ing: string;
}

/** Verbs that follow the rules; `*` doubles the last letter ("plan*": planned, planning). */
const REGULAR =
  "reckon surmise posit envision value pool lag* trail outlive outlast outscore discipline ringfence disburse digitise digitize refund resettle restock waive decentralise decentralize rehouse retrain deploy refurbish embed deflect downgrade wipe shave strip* chop* deduct listen refrain reconsider prioritise prioritize respect honour honor reinstate redirect reallocate earmark disseminate audit simplify streamline standardise harmonise ratify abide desist insulate amplify bounce bump elevate hike mushroom proliferate spiral vault ramp crumble curtail decelerate deflate deplete dive nosedive skid* slacken slim* whittle wither plateau roll prolong abate curb deepen ebb erode recede sag* soften subside tail trim* accrue heighten inflate lengthen skyrocket snowball inch assure confront accomplish preserve ignore construct compute interpret assert furnish satisfy exhibit proclaim emphasize emphasise condemn distinguish govern interrupt behave contemplate compel* inspire concede explore exert precede insert plead invent bury correspond modify coincide instruct communicate convey contend vanish formulate disturb commence discourage inquire erect characterize characterise endure descend fulfill accommodate exaggerate fade minimize minimise interfere testify designate denounce deem pose commend reinforce equip* erupt penetrate invade dissolve invoke speculate disagree omit* pertain recount rob* cancel certify culminate adhere conceal dilute subtract summarize summarise inflict confine dispose exhaust linger defy flourish convince insist hope fear discharge supplement blame wish abandon abolish absorb abuse accelerate accept access accompany account accuse achieve acknowledge acquire act adapt add address adjust administer admit* adopt advance advise affect afford age agree aid aim allocate allow alter amend amount analyse analyze announce annul* answer anticipate appeal appear apply appoint appreciate approach approve argue arise arrange arrest arrive ask assess assign assist associate assume attach attack attain attempt attend attract attribute authorise authorize average avert avoid await award back balance balloon ban* bar* base battle believe belong benefit block blow boost border borrow bother breach brief broaden burn calculate call calm cap* capture care carry cast cause cease celebrate challenge change charge chart check circulate cite claim classify clean clear climb close collaborate collapse collect combine comment commission commit* committed* compare compensate compete compile complain complete comply compose comprise concentrate concern conclude conduct confirm connect consider consist constitute consult consume contact contain continue contract contribute control* convert convict cool cooperate coordinate cope correct correlate count counsel* cover crash create criminalise criminalize criticise criticize cross cure dampen date debate decide declare decline decriminalise decriminalize decrease dedicate defend define delay deliver demand demonstrate deny depend deport deposit depreciate deprive derive describe deserve design destroy detain detect deter* deteriorate determine develop devote diagnose die differ diminish dip* direct disappear disclose discontinue discover discuss dismiss dispense display displace disrupt distribute divert divide document dominate donate double doubt download drag* draft drift drop* dry dwarf dwindle earn ease edge edit educate elect eliminate emerge emit* employ empower enable enact encounter encourage end endorse enforce engage enhance enjoy enlarge enrol* ensure enter entitle equal* eradicate escalate escape establish estimate evaluate evict evolve examine exceed exchange exclude excuse exempt exercise exist expand expect experience experiment expire explain explode exploit export expose express extend extract face facilitate fail falter fare favour favor feature fetch figure file fill finalise finance fine finish fire fit* fix flag* flatten float flood flow fluctuate focus follow force forecast* form foster found free fuel fulfil* function fund gain gather generate grade graduate grant grill guarantee guard guess guide halt halve hamper hand handle happen harm head help highlight hire hospitalise hospitalize host house hover identify illustrate imagine immunise immunize implement imply import impose impress imprison improve incarcerate include incorporate increase incur* indicate induce infect infer* influence inform inhabit inherit inhale initiate inject injure innovate inspect install institute insure integrate intend intensify interact interview introduce invest investigate invite involve isolate issue jail join judge jump justify kick kill knock label* lack land last launch legalise legalize lessen license lift limit link list live loan locate lock log* look loosen lower maintain manage manufacture march mark market match mature measure mention merge migrate miss mitigate model* moderate modernise modernize monitor mount move multiply name narrow need neglect negotiate note notice notify nudge number obey object oblige observe obtain occupy occur offend offer open operate oppose order organise organize originate outline outnumber outpace outperform outstrip* outweigh overlap* overlook owe own pack participate pass pause peak penalise penalize perceive perform permit* persist persuade phase pick pilot place plan* plant play pledge plot* plummet plunge point police poll pollute possess post postpone practise practice praise predict prefer* prepare prescribe present press prevail prevent print privatise proceed process procure produce profit prohibit project promise promote prompt propose prosecute protect protest prove provide publish pull punish purchase pursue push qualify quantify question quadruple quintuple race raise range rank rate rally reach react realise realize rebound recall receive recognise recognize recommend reconvict record recover recruit recycle redeem reduce refer* reflect reform refuse regain regard register regulate reimburse reject relate relax release relieve rely relocate remain remember remind remove renew rent reopen repair repeal repeat replace reply report represent request require rescue research resemble reserve reside resign resist resolve respond rest restore restrict result resume retain retire retreat retrieve return reveal reverse review revise revive reward risk rocket rollover round rule rush sample save scale schedule score scrap* screen search secure seek seem seize select separate serve settle share shift ship* shock shop* shorten show sideline sign signal* slash slip* slow slump smoke smooth snort soar solve sort source spark specify spike sponsor stabilise stabilize staff stage stagger stagnate start starve state stay steady stem* step* stigmatise stigmatize stimulate stock stop* store strain strengthen stretch struggle study submit* subsidise subsidize substitute succeed suffer suggest suit sum* supervise supply support suppose suppress surge surpass surround survey survive suspect suspend sustain swallow swell switch tackle talk target tax temper tend terminate test thank thin* threaten tick tighten top* total* touch tour trace track trade train transfer* transform translate transmit* transport travel* treat treble trial* trigger triple trust try tumble turn type undermine unite update upgrade urge use usher utilise utilize vaccinate vape vary ventilate verify view violate visit volunteer vote wait walk wane want warm warn waste watch weaken weigh welcome widen witness work worry worsen yield" +
  " enquire admit* shoplift detox queue reside commute emigrate immigrate heat melt evaporate displace drown injure overdose intoxicate sniff swap* reuse sterilise sterilize vaccinate bill levy outlaw privatise quarantine relapse remand reoffend parole sentence supervise tap* taper wager log* crack drain drill farm fish harvest log* milk mine power pump ration recharge refill reforest shrug slaughter";

/** base, past, participle; "/" where two pasts are in use. */
const IRREGULAR =
  "arise arose arisen|outsell outsold outsold|outspend outspent outspent|undercut undercut undercut|become became become|begin began begun|bear bore borne|beat beat beaten|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leap leapt/leaped leapt|learn learned/learnt learned|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|outgrow outgrew outgrown|overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown|shrink shrank/shrunk shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|upset upset upset|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|do did done|overcome overcame overcome|rebuild rebuilt rebuilt|repay repaid repaid|retake retook retaken|undertake undertook undertaken|uphold upheld upheld|offset offset offset|misuse misused misused|strive strove striven|forbid forbade forbidden|withhold withheld withheld|foresee foresaw foreseen|forecast forecast/forecasted forecast|wind wound wound";

/**
 * Words that are verb forms and nouns (or adjectives) alike; their place in the clause decides.
 * A verb that is not here is never read as a noun.
 */
const ALSO_NOUN =
  "value pool lag trail light build curb rebuild divide insert taper snowball balloon bear finish freeze swim tail wager wipe nudge throw handle exhibit shrug swallow fly discipline refund downgrade strip exhaust bet respect honour honor audit assist bounce bump hike mushroom spiral vault ramp dive nosedive skid plateau roll wind find catch inch hope fear discharge supplement blame wish sort stem fight encounter hurt slaughter misuse extract neglect break fare tap exploit bite swell crack tackle parole quarantine lift overlap remand refill pay draw blow breach brief burn call capture cross drag drift escape flag float fix grill highlight license manufacture prompt rocket round scrap slash suit convert die export import abuse access account act address advance age aid aim amount answer appeal approach arrest attack attempt average award back balance ban bar base battle benefit block border boost cap care cast cause challenge change charge chart check claim climb close collapse comment commission concern conduct contact contract control convict cost count counsel cover crash cure cut date deal debate decline decrease delay demand deposit design dip display document doubt draft drink drive drop ease edge end estimate exchange excuse exercise experience experiment export face fall favour favor feature feed figure file fill finance fine fire fit flight flood flow focus force forecast form fuel function fund gain grade graduate grant group guarantee guard guess guide halt hand harm head help hire hit hold host house import increase influence institute interview invite issue jail join judge jump kick knock label lack land last laugh launch lead leap limit link list loan lock log look loss march mark market match measure mention migrate model monitor mount move name need note notice number object offer open order outline own pack pass pause peak permit phase pick pilot place plan plant play pledge plot plunge point police poll post practice praise present press print process produce profit project promise protest pull purchase push question race raise rally range rank rate reach read rebound recall record recruit reform regard register release rent repair repeal repeat reply report request rescue research reserve rest result retreat return reveal reverse review reward ride ring rise risk rule run rush sample save scale schedule score screen search sentence set shake share shed shift ship shock shop shot show sign signal sink sleep slide slip slump smoke source spark speed spike split sponsor spread staff stage stand start state stay steal step stick stock stop store strain stress stretch strike struggle study substitute sum supply support surge survey suspect swing switch talk target tax test thin tick top total touch tour trace track trade train transfer transport travel treat trial trigger trust try tumble turn type update upgrade use view visit volunteer vote wait walk want warm waste watch welcome win witness work worry yield detox queue heat melt overdose bill levy relapse drain drill farm fish harvest milk mine power pump ration swap vape decrease process download double triple upset heat group";

const DOUBLING = new Set(
  "begin cut undercut forget get hit let put quit run set shed shut sit split swim upset win offset".split(" "),
);

/** Every form of every verb of the two lists. */
function inflect(): VerbForms[] {
  const verbs: VerbForms[] = [];
  const irregular = new Set<string>();
  for (const entry of IRREGULAR.split("|")) {
    const [base = "", past = "", participle = ""] = entry.split(" ");
    irregular.add(base);
    verbs.push({ base, third: thirdOf(base), past: past.split("/"), participle, ing: ingOf(base, DOUBLING.has(base)) });
  }
  for (const entry of new Set(REGULAR.split(" "))) {
    const doubles = entry.endsWith("*");
    const base = doubles ? entry.slice(0, -1) : entry;
    if (irregular.has(base)) continue;
    const past = base.endsWith("e")
      ? `${base}d`
      : /[^aeiou]y$/u.test(base)
        ? `${base.slice(0, -1)}ied`
        : doubles
          ? `${base}${base.at(-1)}ed`
          : `${base}ed`;
    verbs.push({ base, third: thirdOf(base), past: [past], participle: past, ing: ingOf(base, doubles) });
  }
  return verbs;
}

function thirdOf(base: string): string {
  if (base === "have") return "has";
  if (base === "do" || base === "go") return `${base}es`;
  if (/(?:s|x|z|ch|sh)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function ingOf(base: string, doubles: boolean): string {
  if (/^(?:lie|die)$/u.test(base)) return `${base.slice(0, -2)}ying`;
  if (doubles) return `${base}${base.at(-1)}ing`;
  return /[^eoy]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

export const verbs: readonly VerbForms[] = inflect();
export const alsoNouns: ReadonlySet<string> = new Set(ALSO_NOUN.split(" "));

const CERTAIN_PAST = new Set(
  "arose became began bore blew broke brought came chose drew drank drove ate fell fled flew forgot froze gave went grew hid knew lay rode rang rose ran saw shook shrank sang sank spoke stole swam took threw underwent woke wore wrote overcame retook undertook overtook outgrew withdrew".split(
    " ",
  ),
);

export const entries: readonly LexiconEntry[] = verbs.flatMap((verb) => [
  { word: verb.base, syntax: SYNTAX.VERB | (alsoNouns.has(verb.base) ? SYNTAX.NOUN : 0) },
  { word: verb.third, syntax: SYNTAX.VERB | (alsoNouns.has(verb.base) ? SYNTAX.NOUN : 0) },
  ...verb.past.map((word) => ({ word, syntax: SYNTAX.VERB | (CERTAIN_PAST.has(word) ? SYNTAX.PAST_VERB : 0) })),
  { word: verb.participle, syntax: SYNTAX.VERB },
  { word: verb.ing, syntax: SYNTAX.VERB },
]);
