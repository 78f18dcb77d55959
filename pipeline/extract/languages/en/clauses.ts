import type { Cue, StatusCue } from "../../grammar.ts";

/** Word lists of the clause parser and of change, status, indicator and population; what builds tables of them is grammar.ts. */

export const BE = "be is are was were been being am isn't aren't wasn't weren't";
export const HAVE = "have has had having haven't hasn't hadn't";
export const DO = "do does did doesn't don't didn't";
export const MODALS =
  "will would shall should can could may might must ought won't wouldn't can't cannot couldn't shouldn't";
export const LINKING_VERBS =
  "amount feel seem appear look prove remain stay stand total average number equal hover become";
export const COSTING_VERBS = "cost take last weigh fetch";
export const REACHING_VERBS = "reach hit top";
export const GOING_VERBS =
  "go come move shoot tick edge creep inch bring get drive push pull run nudge put talk scale wind drift ramp march step";
export const TALLIES =
  "number numbers total totals amount amounts sum sums quantity quantities count counts tally tallies figure figures";
export const GAUGES =
  "rate rates price prices cost costs average averages mean median level levels length age ages share shares proportion proportions percentage percentages prevalence incidence coverage ratio risk odds likelihood probability speed temperature depth height weight size volume area distance density intensity frequency duration time score scores index wage wages salary salaries income incomes pay rent rents fee fees fine fines tax taxes duty budget spending expenditure revenue revenues turnover output production consumption use demand supply sales exports imports yield yields value values growth inflation unemployment employment mortality uptake retention attendance enrolment enrollment emissions capacity limit threshold minimum maximum dose bonus premium discount penalty cap grant loan debt deficit surplus reserves capital turnout rating ratings dosage expectancy";
export const HEDGES =
  "about around some roughly approximately nearly almost only just over under still even already now currently well slightly exactly precisely fully barely hardly merely mere estimated reported recorded total average record combined mean median an a the its their his her our another further additional extra annual annualised annualized yearly quarterly respectively either both all";
export const HEDGE_PHRASES =
  "more than|less than|fewer than|greater than|higher than|lower than|no more than|no less than|no fewer than|at least|at most|up to|as many as|as much as|as little as|as few as|as high as|as low as|as long as|close to|in excess of|an estimated|an average of|a median of|a mean of|a total of|a maximum of|a minimum of|a record|the order of|somewhere between|between|anything between|not more than|not less than|slightly more than|slightly less than|well over|well under|just over|just under|a little over|a little under|a further|an additional|an extra|a mere|what is now|what was then|an estimated total of|on average|something like|something between|nothing like|above|below|near|nearer|near to|the equivalent of|equivalent to|equal to|an all-time high of|a high of|a low of|a peak of|a level of|a rate of|the level of|a figure of|a seasonally adjusted|seasonally adjusted|an annual rate of|an annualised rate of|an annualized rate of|a pace of|an annual pace of|an annualised pace of|an annualized pace of|a clip of|an annual clip of";
export const PARTICLE_WORDS = "up down out off away back over in on through aside apart along home";
/** Behind these stands a fact, whatever the clause before aims at. */
export const FACTUAL = "because although though whereas";
export const SUBORDINATORS =
  "because if unless when while whereas although though once whether until since after before so as where";
/** Cues that make the next figure a level to compare with, or say which way things went. */
export const CUES: readonly (readonly [Cue, string])[] = [
  [
    "compare",
    "compared with|compared to|compares with|compares to|compare with|compare to|as compared with|as compared to|when compared with|when compared to|in comparison with|in comparison to|against|as against|versus|vs|v|relative to|as opposed to|in contrast to|in contrast with|by contrast with|set against|measured against",
  ],
  [
    "earlier",
    "earlier|previously|before|ago|previous year|previous month|previous quarter|previous week|previous season|previous period|previous term|previous semester|previous half|previous edition|previous wave|preceding survey|preceding round|previous winter|previous summer|previous spring|previous autumn|previous decade|previous peak|previous record|previous level|previous high|previous low|a year back|years back|months back|seasons back|preceding year|preceding month|preceding quarter|prior year|year prior|last year|last month|last week|last quarter|formerly|at baseline|in the past|at the start|at the outset|at the beginning|on admission|at admission|at enrolment|in pre-pandemic times|before the pandemic|originally|initially|at first|at that time|back then|previous survey|last survey|previous round|last census|previous census|then|first year|first full year|opening year|opening season|first season|first survey|first wave|first count|inaugural year|founding year",
  ],
  ["up-from", "up from|upwards from|risen from|rising from|increasing from|growing from|climbing from|higher than the"],
  [
    "down-from",
    "down from|downwards from|fallen from|falling from|dropping from|declining from|decreasing from|shrinking from|lower than the",
  ],
  ["up", "up|upwards|up by|up some|up to"],
  ["down", "down|downwards|down by"],
];

export const STATUSES: readonly (readonly [StatusCue, string])[] = [
  [
    "estimated",
    "estimate|estimates|estimated|estimating|estimation|estimations|modelled|modeled|modelling|modeling|model puts|models put|model put|model shows|models show|model showed|models showed|model suggests|models suggest|model suggested|models suggested|model gives|models give|model finds|models find|model found|model implies|models imply|model says|models say|model indicates|models indicate|model counts|model of the|models of the|a model by|model by|mathematical model|mathematical models|statistical model|statistical models|computer model|computer models|climate model|climate models|epidemic model|by a model|from a model|in a model|in the model|the models|may be|might be|may have|might have|may number|may total|may account|is thought to|are thought to|was thought to|were thought to|is believed to|are believed to|was believed to|were believed to|extrapolated|extrapolation|extrapolations|simulation|simulations|reckon|reckons|reckoned|best guess|imputed|thought to be|believed to be|calculated to be|is likely to have|are likely to have|was likely to have|were likely to have|likely to have been|may well be|could be as high as",
  ],
  [
    "projected",
    "forecast|forecasts|forecasted|forecasting|projected|projects|project that|project the number|project a rise|project a fall|project an increase|project a decrease|project a decline|project an average|projection|projections|projecting|predict|predicts|predicted|predicting|prediction|predictions|expected|expects|expect|expecting|anticipated|anticipates|anticipate|would|could|will|shall|is likely to|are likely to|set to|on course to|on track to|on course for|on track for|is due to|are due to|poised to|stand to gain|stands to gain|stand to receive|stands to receive|stand to lose|stands to lose|stand to get|stands to get|stand to benefit|stands to benefit|stand to win|stands to win|scenario|scenarios|by then|looks set|may pass|may exceed|may rise|may climb|may grow|may drop|may fall|may double|may triple|may reach|might pass|might exceed|might rise|might fall|might double|fear that|fears that|feared that|worry that|planning for|is planning for|are planning for|was planning for|were planning for|is heading for|are heading for|heading towards|bound to|in line to|extrapolating|pencilled in|penciled in|pencil in|pencils in|pencilling in|had looked for|sees it at|see it at|sees them at|sees the rate|see the rate|sees rates|see rates|sees inflation|see inflation|sees growth|see growth|sees prices|see prices|sees output|see output|sees unemployment|see unemployment|sees demand|see demand|wouldn't|couldn't|won't",
  ],
  [
    "target",
    "goal|goals|target|targets|targeted|aim|aims|aiming|aimed|objective|objectives|ambition|should|ought to|shouldn't|recommend|recommends|recommended|recommending|recommendation|recommendations|urge|urges|urged|urging|advise|advises|advised|advising|propose|proposes|proposed|proposing|call for|calls for|called for|calling for|call on|calls on|called on|calling on|plan to|plans to|is planning|are planning|was planning|were planning|planned|planning to|the plan for|plan sets|is planned|are planned|need to|needs to|needed to|wants to|want to|wanted to|hopes to|hope to|hoped to|pledge|pledges|pledged|committed to|commits to|commit to|committing to|commitment to|seeks to|seek to|intends to|intend to|intended to|vowed to|promised to|promises to|milestone|milestones|good practice|suggested that|lobbies for|demands that|demand that|demanded that|demands|wants|hopes for|hope for|hoped for|hopes that|hope that|hoped that|is hoped|agreed to|agrees to|agree to|promised|promises|undertook to|undertakes to|undertake to|undertaken to|undertaking to|committed themselves to|committed itself to|commit themselves to|commits itself to|committing themselves to|committing itself to|resolved to|resolve to|resolves to|bound themselves to|bound itself to|has set itself|have set themselves|set itself|set themselves|set out to|strives to|is meant to|are meant to|was meant to|were meant to|is supposed to|are supposed to|was supposed to|were supposed to|commitment of|we want|we ask|moved that|moves that|asked that|asks that|asking that|asked for|asks for|asking for|tabled a motion",
  ],
];

export const PROPOSING_NOUNS =
  "bill bills draft proposal proposals plan plans strategy strategies blueprint motion recommendation recommendations goal goals target targets";

/** Verbs behind which "from … to …" is a range and no move. */
export const RANGING = "range ranges ranged ranging vary varies varied varying span spans spanned spanning";
/** Verbs that ask somebody "to" do something, and what a survey asks people to do: an answer is no aim. */
export const ASKERS = "ask asks asked asking want wants wanted wanting";
export const ANSWERING =
  "rate complete answer fill list name report describe recall rank score estimate guess choose pick keep imagine say state indicate record think give tell compare consider judge assess sort wear taste return";
/** Behind a definite number: the level that is aimed at. "the 300 recommended", "the $26 billion needed by 2020" */
export const AIMED = "recommended needed required targeted proposed planned advised envisaged foreseen";

export const WITHDRAWN =
  "previously reported as|previously reported|previously stated as|previously stated|previously published as|previously published|previously given as|previously given|previously put at|previously estimated at|originally reported as|originally reported|originally stated|originally published|originally given as|originally given|originally put at|originally estimated at|originally estimated|initially reported as|initially reported|initially stated|initially given as|initially put at|initially estimated at|initially estimated|first reported as|first reported|first given as|first put at|first stated as|first announced|first estimated at|first published as|earlier reported as|reported earlier as|earlier given as|earlier put at|earlier figure of|earlier estimate of|previous figure of|previous estimate of|provisional figure of|preliminary figure of|original figure of|original estimate of|initial figure of|initial estimate of|earlier report of|wrongly given as|wrongly reported as|wrongly stated as|wrongly put at|mistakenly given as|mistakenly reported as|mistakenly put at|incorrectly given as|incorrectly reported as|incorrectly stated as|misreported as|misstated as|erroneously given as|erroneously reported as|instead of the previously reported|rather than the previously reported";

export const WITHDRAWN_BEHIND =
  "first reported|initially reported|originally reported|previously reported|reported earlier|reported previously|reported at first|reported initially|first announced|first published|originally published|previously published|first estimated|originally estimated|previously estimated|given earlier|given before|given at first|given in the first|stated earlier|previously stated|published earlier|in the earlier report|in the first report|in an earlier report|in an earlier version|in the previous edition|in an earlier edition|as previously stated|as previously reported|as first reported|as stated earlier|as reported earlier|as originally reported|was an error|was a mistake|was wrong";
export const REVISING =
  "revised revise revises revising corrected correct corrects correcting amended restated rectified recalculated updated";
/** What a number that was given up turned out to be. */
export const WRONG = "wrong provisional preliminary incorrect mistaken erroneous inaccurate false outdated";
export const CONTRASTS = "not|and not|instead of|rather than|not the|instead of the|rather than the";
/** Words that a correction is known by. */
export const CORRECTING = "correction corrects corrected correcting correct erratum corrigendum";
export const AT_FIRST = "initially originally previously mistakenly wrongly erroneously incorrectly";
/** What one falls or rises into without moving: "fell ill". */
export const STATES = "ill sick asleep victim prey pregnant silent foul short within under apart into out";
export const DRAFTS = "bill bills draft drafts proposal proposals motion";
/** Of the definite words, those that tell how far something is to reach: "in all 23 prisons". */
export const WHOLE = "all both";
export const DEFINITE = "the these those both all its their his her our";

export const NO_TALLY =
  "number numbers total totals count counts amount amounts sum share shares proportion proportions percentage percentages tally fraction majority minority estimate estimates forecast forecasts projection projections";
/** ", equivalent to 99 per 100,000": the number before in other words. */
export const SAME = "equivalent equal";
export const VAGUE =
  "number numbers total figure figures count share proportion rate rates percentage ratio level levels value values amount amounts average median mean mark same goal goals target targets plan plans aim objective limit national global regional overall corresponding latest current local official latter former";
/** What is revised, where a verb of movement has it for its object: "lowered its estimate from 80 to 70". */
export const ESTIMATES = "estimate estimates forecast forecasts projection projections outlook toll guess guidance";
export const ONCE = "once formerly originally initially previously";
export const NOWADAYS = "now today currently nowadays";
export const PREVIOUS = "previous preceding first original initial preliminary provisional early";
export const VERSIONS = "version edition draft release count report";
export const ADDING = "extra additional further another";
export const AFTER = "after following";
export const PLACES = "in at across throughout within near around inside outside over";
export const PRESENTING =
  "record report have see show register note count list find include be get hold contain cover run comprise total identify document log post feature detect count notify make reach bring put set mean";
/** Nouns of stretches of time. */
export const SPELLS = "day week fortnight month quarter year season decade period winter summer autumn spring weekend";
/** With "to" or "of" behind: due to, because of. */
export const BOUND = "due owing thanks according prior because instead regardless irrespective ahead relative";
export const AGED = "aged";
/** Behind an amount: who is so far before or behind the one that is told of. */
export const LEADS = "ahead of|behind|short of";
export const ANYBODY =
  "people persons person individuals those everyone everybody anyone anybody population head capita";
/** Groups of a study, where a word before tells which: "control group". */
export const ARMS = "group groups arm arms cohort cohorts";
export const GROUPS = "household households family families couple couples olds";
export const TAKING =
  "receive get drink smoke use consume eat spend earn own have pay inject take buy need want get lose gain";
/** What a thing does to people: killed by overdoses, displaced by floods. */
export const HARMING = "kill injure wound displace infect sicken poison";
/** Behind a noun, what it costs. */
export const WORTH = "worth priced valued";
/** What people pay bills for. */
export const BILLED =
  "electricity energy water gas heating fuel power phone food household utility medical hospital tax wage wages pay salary payroll import benefit benefits welfare pension grocery drugs";
/** How a sum is given, behind "in": no thing that it is given for. */
export const MANNERS = "exchange return cash total all advance addition part turn instalments installments stages";
/** Behind these a clause may stand without "that": "the bank said profit rose". */
export const CLAUSAL =
  "say find report announce note estimate claim believe think hope expect predict forecast suggest indicate argue calculate confirm reveal conclude add warn";
/** Verbs that say more of their object behind one preposition: "convicted 40 men of fraud", "charged 12 with theft". */
export const COMPLEMENTS: Readonly<Record<string, string>> = {
  to: "refer admit transfer sentence assign transport",
  of: "convict accuse suspect acquit absolve inform notify warn remind assure cure rid relieve deprive strip rob",
  with: "charge diagnose provide supply equip entrust infect credit present issue",
  for: "arrest prosecute fine jail imprison sentence detain punish penalise penalize charge cite screen test treat hospitalise hospitalize refer recommend praise thank",
  from: "exclude expel evict deport dismiss remove rescue release protect discharge ban bar prohibit",
  against: "vaccinate immunise immunize inoculate insure protect",
};
/** Nothing is looked, died or arrived: an -ed form of these is what the noun before it did. */
export const INTRANSITIVE =
  "agree amount appear apply arise arrive belong come compete consist depend die differ disappear emerge exist happen insist last listen live look occur participate react relapse rely remain reside respond result seem sleep stay suffer wait warn work";
export const PORTIONS = "make account represent constitute comprise form compose";
