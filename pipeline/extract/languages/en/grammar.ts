import { type Cue, FORM, type Grammar, type StatusCue } from "../../grammar.ts";
import type { Lexicon, LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";
import { createPhrases, wordsOf } from "../../phrases.ts";
import * as movement from "./movement.ts";
import { alsoNouns, verbs } from "./verbs.ts";

const BE = "be is are was were been being am isn't aren't wasn't weren't";
const HAVE = "have has had having haven't hasn't hadn't";
const DO = "do does did doesn't don't didn't";
const MODALS = "will would shall should can could may might must ought won't wouldn't can't cannot couldn't shouldn't";
const LINKING_VERBS = "feel seem appear look prove remain stay stand total average number equal hover become";
const COSTING_VERBS = "cost take last weigh fetch";
const REACHING_VERBS = "reach hit top";
const GOING_VERBS =
  "go come move shoot tick edge creep inch bring get drive push pull run nudge set put talk scale wind";
const TALLIES =
  "number numbers total totals amount amounts sum sums quantity quantities count counts tally tallies figure figures";
const GAUGES =
  "rate rates price prices cost costs average averages mean median level levels length age ages share shares proportion proportions percentage percentages prevalence incidence coverage ratio risk odds likelihood probability speed temperature depth height weight size volume area distance density intensity frequency duration time score scores index wage wages salary salaries income incomes pay rent rents fee fees fine fines tax taxes duty budget spending expenditure revenue revenues turnover output production consumption use demand supply sales exports imports yield yields value values growth inflation unemployment employment mortality uptake retention attendance enrolment enrollment emissions capacity limit threshold minimum maximum dose bonus premium discount penalty cap grant loan debt deficit surplus reserves capital turnout rating ratings dosage";
const HEDGES =
  "about around some roughly approximately nearly almost only just over under still even already now currently well slightly exactly precisely fully barely hardly merely mere estimated reported recorded total average record combined mean median an a the its their his her our another further additional extra respectively either both all";
const HEDGE_PHRASES =
  "more than|less than|fewer than|greater than|higher than|lower than|no more than|no less than|no fewer than|at least|at most|up to|as many as|as much as|as little as|as few as|as high as|as low as|as long as|close to|in excess of|an estimated|an average of|a median of|a mean of|a total of|a maximum of|a minimum of|a record|the order of|somewhere between|between|anything between|not more than|not less than|slightly more than|slightly less than|well over|well under|just over|just under|a little over|a little under|a further|an additional|an extra|a mere|what is now|what was then|an estimated total of|on average|something like|something between|nothing like|above|below|near|nearer|near to|the equivalent of|equivalent to|an all-time high of|a high of|a low of|a peak of|a level of|a rate of|the level of|a figure of";
const PARTICLE_WORDS = "up down out off away back over in on through aside apart along";
const SUBORDINATORS =
  "because if unless when while whereas although though once whether until since after before so as where";
/** Cues that make the next figure a level to compare with, or say which way things went. */
const CUES: readonly (readonly [Cue, string])[] = [
  [
    "compare",
    "compared with|compared to|as compared with|as compared to|when compared with|when compared to|in comparison with|in comparison to|against|as against|versus|vs|relative to|as opposed to|set against|measured against",
  ],
  [
    "earlier",
    "earlier|previously|before|ago|previous year|previous month|previous quarter|previous week|previous season|previous period|preceding year|preceding month|preceding quarter|prior year|year prior|last year|last month|last week|last quarter|formerly|at baseline|in the past|at the start|at the outset|at the beginning|on admission|at admission|at enrolment|in pre-pandemic times|before the pandemic|originally|initially|at first|at that time|back then|previous survey|last survey|previous round|last census|previous census|then",
  ],
  ["up-from", "up from|upwards from|risen from|rising from|increasing from|growing from|climbing from|higher than the"],
  [
    "down-from",
    "down from|downwards from|fallen from|falling from|dropping from|declining from|decreasing from|shrinking from|lower than the",
  ],
  ["up", "up|upwards|up by|up some|up to"],
  ["down", "down|downwards|down by"],
];

const STATUSES: readonly (readonly [StatusCue, string])[] = [
  [
    "estimated",
    "estimate|estimates|estimated|estimating|estimation|estimations|modelled|modeled|modelling|modeling|model|models|may be|might be|may have|might have|may number|may total|may reach|may account|is thought to|are thought to|was thought to|were thought to|is believed to|are believed to|was believed to|were believed to|extrapolated|extrapolation|extrapolations|simulation|simulations|reckon|reckons|reckoned|best guess|imputed|thought to be|believed to be|calculated to be|may well be|could be as high as",
  ],
  [
    "projected",
    "forecast|forecasts|forecasted|forecasting|projected|projects|projection|projections|projecting|predict|predicts|predicted|predicting|prediction|predictions|expected|expects|expect|expecting|anticipated|anticipates|anticipate|would|could|will|shall|is likely to|are likely to|set to|on course to|on track to|on course for|on track for|is due to|are due to|poised to|scenario|scenarios|by then|looks set|wouldn't|couldn't|won't",
  ],
  [
    "target",
    "goal|goals|target|targets|targeted|aim|aims|aiming|aimed|objective|objectives|ambition|should|ought to|shouldn't|recommend|recommends|recommended|recommending|recommendation|recommendations|urge|urges|urged|urging|advise|advises|advised|advising|propose|proposes|proposed|proposing|call for|calls for|called for|calling for|call on|calls on|called on|calling on|plan to|plans to|planned|planning to|the plan for|plan sets|is planned|are planned|need to|needs to|needed to|wants to|want to|wanted to|hopes to|hope to|hoped to|pledge|pledges|pledged|committed to|commits to|commit to|committing to|commitment to|seeks to|seek to|intends to|intend to|intended to|vowed to|promised to|promises to|milestone|good practice|suggested that|lobbies for|demands that|demand that|demanded that|asks for|asked for|wants",
  ],
];

const PROPOSING_NOUNS =
  "bill bills draft proposal proposals plan plans strategy strategies blueprint motion recommendation recommendations goal goals target targets";

const WITHDRAWN =
  "previously reported as|previously reported|previously stated as|previously stated|previously published as|previously published|previously given as|previously given|previously put at|previously estimated at|originally reported as|originally reported|originally stated|originally published|originally given as|originally given|originally put at|originally estimated at|originally estimated|initially reported as|initially reported|initially stated|initially given as|initially put at|initially estimated at|initially estimated|first reported as|first reported|first given as|first put at|first stated as|first announced|first estimated at|first published as|earlier reported as|reported earlier as|earlier given as|earlier put at|earlier figure of|earlier estimate of|previous figure of|previous estimate of|provisional figure of|preliminary figure of|original figure of|original estimate of|initial figure of|initial estimate of|earlier report of|wrongly given as|wrongly reported as|wrongly stated as|wrongly put at|mistakenly given as|mistakenly reported as|mistakenly put at|incorrectly given as|incorrectly reported as|incorrectly stated as|misreported as|misstated as|erroneously given as|erroneously reported as|instead of the previously reported|rather than the previously reported";

const WITHDRAWN_BEHIND =
  "first reported|initially reported|originally reported|previously reported|reported earlier|reported previously|reported at first|reported initially|first announced|first published|originally published|previously published|first estimated|originally estimated|previously estimated|given earlier|given before|given at first|given in the first|stated earlier|previously stated|published earlier|in the earlier report|in the first report|in an earlier report|in an earlier version|in the previous edition|in an earlier edition|as previously stated|as previously reported|as first reported|as stated earlier|as reported earlier|as originally reported|was an error|was a mistake|was wrong";
const REVISING =
  "revised revise revises revising corrected correct corrects correcting amended restated rectified recalculated updated";
const AT_FIRST = "initially originally previously mistakenly wrongly erroneously incorrectly";
const DRAFTS = "bill bills draft drafts proposal proposals motion";
const DEFINITE = "the these those both all its their his her our";

const NO_TALLY =
  "number numbers total totals count counts amount amounts sum share shares proportion proportions percentage percentages tally fraction majority minority";
const VAGUE =
  "number numbers total figure figures count share shares proportion rate rates percentage ratio level levels value values amount amounts average median mean mark same goal goals target targets plan plans aim objective limit national global regional overall corresponding latest current local official";
const PLACES = "in at across throughout within near around inside outside over";
const PRESENTING =
  "record report have see show register note count list find include be get hold contain cover run comprise total identify document log post feature detect count notify make reach bring put set";
const AGED = "aged";
const ANYBODY = "people persons person individuals those everyone everybody anyone anybody population";
const GROUPS = "household households family families couple couples olds";
const TAKING =
  "receive get drink smoke use consume eat spend earn own have pay inject take buy need want get lose gain";
const PORTIONS = "make account represent constitute comprise form compose";

const phrasesOf = (list: string): string[] => list.split("|");

/** Every word of these tables, for the lexicon. */
export const entries: readonly LexiconEntry[] = [
  ...[
    BE,
    HAVE,
    DO,
    MODALS,
    TALLIES,
    GAUGES,
    HEDGES,
    PARTICLE_WORDS,
    SUBORDINATORS,
    PROPOSING_NOUNS,
    REVISING,
    DRAFTS,
    AT_FIRST,
    DEFINITE,
    NO_TALLY,
    VAGUE,
    PLACES,
    AGED,
    ANYBODY,
    GROUPS,
    TAKING,
    PRESENTING,
    PORTIONS,
    VAGUE,
    PLACES,
    AGED,
  ].flatMap((list) => list.split(" ")),
  ...wordsOf(
    [
      HEDGE_PHRASES,
      WITHDRAWN,
      WITHDRAWN_BEHIND,
      ...CUES.map(([, list]) => list),
      ...STATUSES.map(([, list]) => list),
    ].flatMap(phrasesOf),
  ),
].map((word) => ({ word }));

/** Builds the forms of all words of the lexicon and the tables of cues. */
export function buildGrammar(lexicon: Lexicon): Grammar {
  const forms = new Int32Array(lexicon.syntax.length);
  const add = (word: string, form: number) => {
    const id = lexicon.idOf(word);
    if (id > 0) forms[id]! |= form;
  };
  const addAll = (list: string, form: number) => {
    for (const word of list.split(" ")) add(word, form);
  };
  for (let id = 1; id < forms.length; id++) forms[id] = formsOf(lexicon.syntax[id]!);
  const participle = new Map<number, string>();
  const transitive = new Set<number>();
  const movesObject = new Set(movement.TRANSITIVE_VERBS.split(" "));
  const semantic = verbClasses();
  for (const verb of verbs) {
    const noun = alsoNouns.has(verb.base) ? FORM.NOUN : 0;
    const kind = semantic.get(verb.base) ?? 0;
    add(verb.base, FORM.BASE | noun | kind);
    add(verb.third, FORM.THIRD | kind | (noun ? noun | FORM.PLURAL : 0));
    for (const past of verb.past) {
      add(past, FORM.PAST | kind);
      participle.set(lexicon.idOf(past), verb.participle);
    }
    for (const word of [verb.base, verb.third, verb.ing]) participle.set(lexicon.idOf(word), verb.participle);
    add(verb.participle, FORM.PARTICIPLE | kind);
    add(verb.ing, FORM.ING | kind);
    if (movesObject.has(verb.base))
      for (const word of [verb.base, verb.third, ...verb.past, verb.participle, verb.ing])
        transitive.add(lexicon.idOf(word));
  }
  addAll(BE, FORM.BE);
  addAll(HAVE, FORM.HAVE);
  addAll(DO, FORM.DO);
  addAll(MODALS, FORM.MODAL);
  addAll(TALLIES, FORM.TALLY | FORM.NOUN);
  addAll(GAUGES, FORM.GAUGE | FORM.NOUN);
  addAll(HEDGES, FORM.HEDGE);
  addAll(PARTICLE_WORDS, FORM.PARTICLE);
  addAll(SUBORDINATORS, FORM.SUBORDINATOR);
  addAll(movement.RISING_NOUNS, FORM.RISE | FORM.NOUN);
  addAll(movement.FALLING_NOUNS, FORM.FALL | FORM.NOUN);
  addAll(movement.RISING_COMPARATIVES, FORM.RISE);
  addAll(movement.FALLING_COMPARATIVES, FORM.FALL);
  const id = (word: string) => lexicon.idOf(word);
  const statusStarts = new Uint8Array(forms.length);
  for (const [, list] of STATUSES)
    for (const phrase of phrasesOf(list)) statusStarts[id(phrase.split(" ")[0] ?? "")] = 1;
  return {
    forms,
    guess,
    participle,
    particles: {
      of: id("of"),
      to: id("to"),
      from: id("from"),
      by: id("by"),
      in: id("in"),
      at: id("at"),
      on: id("on"),
      for: id("for"),
      with: id("with"),
      among: id("among"),
      between: id("between"),
      than: id("than"),
      as: id("as"),
      and: id("and"),
      or: id("or"),
      but: id("but"),
      that: id("that"),
      those: id("those"),
      up: id("up"),
      down: id("down"),
      who: id("who"),
      there: id("there"),
      olds: id("olds"),
    },
    transitive,
    hedges: createPhrases(
      phrasesOf(HEDGE_PHRASES).map((phrase) => [phrase, true as const]),
      lexicon,
    ),
    cues: createPhrases(
      CUES.flatMap(([cue, list]) => phrasesOf(list).map((phrase) => [phrase, cue] as const)),
      lexicon,
    ),
    statusStarts,
    statuses: createPhrases(
      STATUSES.flatMap(([cue, list]) => phrasesOf(list).map((phrase) => [phrase, cue] as const)),
      lexicon,
    ),
    proposing: new Set(PROPOSING_NOUNS.split(" ").map(id)),
    tallies: new Set(NO_TALLY.split(" ").map(id)),
    vague: new Set(VAGUE.split(" ").map(id)),
    places: new Set(PLACES.split(" ").map(id)),
    presenting: formsOfVerbs(PRESENTING, id),
    anybody: new Set(ANYBODY.split(" ").map(id)),
    groups: new Set(GROUPS.split(" ").map(id)),
    taking: formsOfVerbs(TAKING, id),
    personal: new Set("i you he she we who".split(" ").map(id)),
    valuing: formsOfVerbs("consider regard recommend", id),
    per: id("per"),
    aged: new Set(AGED.split(" ").map(id)),
    portions: formsOfVerbs(PORTIONS, id),
    drafts: new Set(DRAFTS.split(" ").map(id)),
    possessive: new Set("their its his her our".split(" ").map(id)),
    definite: new Set(DEFINITE.split(" ").map(id)),
    atFirst: new Set(AT_FIRST.split(" ").map(id)),
    telling: formsOfVerbs("put report give state estimate publish announce quote record count", id),
    revising: new Set(REVISING.split(" ").map(id)),
    withdrawnBehind: createPhrases(
      phrasesOf(WITHDRAWN_BEHIND).map((phrase) => [phrase, true as const]),
      lexicon,
    ),
    withdrawn: createPhrases(
      phrasesOf(WITHDRAWN).map((phrase) => [phrase, true as const]),
      lexicon,
    ),
    glue: {
      who: "who",
      of: "of",
      among: "among",
      people: "people",
      that: "that",
      per: "per",
      by: "by",
      age: "age of",
      cost: "cost of",
    },
  };
}

/** Numbers of all forms of the verbs in a list. */
function formsOfVerbs(list: string, id: (word: string) => number): Set<number> {
  const wanted = new Set(list.split(" "));
  const found = verbs.filter((verb) => wanted.has(verb.base));
  return new Set(found.flatMap((verb) => [verb.base, verb.third, ...verb.past, verb.participle, verb.ing]).map(id));
}

function formsOf(syntax: number): number {
  let form = 0;
  const map: readonly (readonly [number, number])[] = [
    [SYNTAX.NOUN, FORM.NOUN],
    [SYNTAX.PERSON, FORM.PERSON | FORM.NOUN],
    [SYNTAX.PLURAL, FORM.PLURAL | FORM.NOUN],
    [SYNTAX.ADJECTIVE, FORM.ADJECTIVE],
    [SYNTAX.ADVERB, FORM.ADVERB],
    [SYNTAX.DETERMINER, FORM.DETERMINER],
    [SYNTAX.PREPOSITION, FORM.PREPOSITION],
    [SYNTAX.CONJUNCTION, FORM.CONJUNCTION],
    [SYNTAX.PRONOUN, FORM.PRONOUN],
    [SYNTAX.RELATIVE, FORM.RELATIVE],
    [SYNTAX.NEGATION, FORM.NEGATION],
    [SYNTAX.COMPARATIVE, FORM.ADJECTIVE],
    [SYNTAX.SHARE, FORM.GAUGE | FORM.NOUN],
    [SYNTAX.INDEX, FORM.GAUGE | FORM.NOUN],
  ];
  for (const [bit, own] of map) if ((syntax & bit) !== 0) form |= own;
  return form;
}

function verbClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  const put = (list: string, bit: number) => {
    for (const word of list.split(" ")) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  put(movement.RISING_VERBS, FORM.RISE);
  put(movement.FALLING_VERBS, FORM.FALL);
  put(LINKING_VERBS, FORM.LINK);
  put(COSTING_VERBS, FORM.COST);
  put(REACHING_VERBS, FORM.REACH);
  put(GOING_VERBS, FORM.GO);
  return classes;
}

const LETTER_A = 97;

/**
 * What an unknown word may be, by its ending: -ly, -ed, -ing, -s and the endings of adjectives.
 * Reads characters in place; makes no string.
 */
function guess(text: string, from: number, to: number): number {
  const length = to - from;
  if (length < 4) return FORM.NOUN;
  const last = text.charCodeAt(to - 1) | 32;
  const second = text.charCodeAt(to - 2) | 32;
  const third = text.charCodeAt(to - 3) | 32;
  const is = (code: number, letter: string) => code === letter.charCodeAt(0);
  if (last < LETTER_A) return FORM.NOUN;
  if (is(last, "y") && is(second, "l") && length > 4) return FORM.ADVERB;
  if (is(last, "d") && is(second, "e") && length > 4) return FORM.PAST | FORM.PARTICIPLE;
  if (is(last, "g") && is(second, "n") && is(third, "i") && length > 5) return FORM.ING | FORM.NOUN;
  if (is(last, "s") && !is(second, "s") && !is(second, "u") && !is(second, "i")) return FORM.NOUN | FORM.PLURAL;
  if (
    (is(last, "l") && is(second, "a")) ||
    (is(last, "s") && is(second, "u") && is(third, "o")) ||
    (is(last, "e") && is(second, "v") && is(third, "i")) ||
    (is(last, "c") && is(second, "i") && length > 5) ||
    (is(last, "l") && is(second, "u") && is(third, "f")) ||
    (is(last, "e") && is(second, "l") && is(third, "b")) ||
    (is(last, "s") && is(second, "s") && is(third, "e"))
  )
    return FORM.ADJECTIVE | FORM.NOUN;
  return FORM.NOUN;
}
