import type { Comparing } from "./comparing.ts";
import type { Phrases } from "./phrases.ts";

/** What a word can be in a clause, as bits; finer than the word classes of the lexicon. */
export const FORM = {
  NOUN: 1 << 0,
  PLURAL: 1 << 1,
  ADJECTIVE: 1 << 2,
  ADVERB: 1 << 3,
  /** Forms of verbs: infinitive, third person, finite past, past participle, -ing. */
  BASE: 1 << 4,
  THIRD: 1 << 5,
  PAST: 1 << 6,
  PARTICIPLE: 1 << 7,
  ING: 1 << 8,
  BE: 1 << 9,
  HAVE: 1 << 10,
  DO: 1 << 11,
  MODAL: 1 << 12,
  /** Verbs that give a level: remain, stand, total, average. */
  LINK: 1 << 13,
  /** Verbs whose subject has a price or a length: cost, take, last, weigh. */
  COST: 1 << 14,
  /** Verbs of arriving at a level: reach, hit, top. */
  REACH: 1 << 15,
  /** Nouns that count without telling what: number, total, amount. */
  TALLY: 1 << 16,
  /** Nouns that measure: rate, price, average, level, length. */
  GAUGE: 1 << 17,
  PERSON: 1 << 18,
  /** Verbs that move by their particle: go up, come down. */
  GO: 1 << 19,
  RISE: 1 << 20,
  FALL: 1 << 21,
  DETERMINER: 1 << 22,
  PREPOSITION: 1 << 23,
  CONJUNCTION: 1 << 24,
  SUBORDINATOR: 1 << 25,
  PRONOUN: 1 << 26,
  RELATIVE: 1 << 27,
  /** Words that only soften or stress a number: only, just, about. */
  HEDGE: 1 << 28,
  PARTICLE: 1 << 29,
  NEGATION: 1 << 30,
} as const;

export const VERBAL = FORM.BASE | FORM.THIRD | FORM.PAST | FORM.PARTICIPLE | FORM.ING;

/** Small words that the parser knows by name; their numbers in the lexicon. */
export interface Particles {
  readonly of: number;
  readonly to: number;
  readonly from: number;
  readonly by: number;
  readonly in: number;
  readonly at: number;
  readonly on: number;
  readonly for: number;
  readonly with: number;
  readonly among: number;
  readonly between: number;
  readonly than: number;
  readonly as: number;
  readonly and: number;
  readonly or: number;
  readonly but: number;
  readonly that: number;
  readonly those: number;
  readonly up: number;
  readonly down: number;
  readonly off: number;
  readonly who: number;
  readonly whose: number;
  readonly there: number;
  readonly could: number;
  readonly date: number;
  readonly they: number;
  readonly it: number;
  readonly what: number;
  readonly whom: number;
  readonly so: number;
  readonly such: number;
  readonly done: number;
  readonly them: number;
  readonly mine: number;
  /** The noun of "15-year-olds". */
  readonly olds: number;
}

/** Cues of role and change that need more than one word, or stand before the number. */
export type Cue =
  | "compare" // compared with, against, versus: an earlier level or another group follows
  | "earlier" // a year earlier, the year before: an earlier time without a date
  | "up-from"
  | "down-from"
  | "up"
  | "down";

export type StatusCue = "estimated" | "projected" | "target";

/** Words of a language that the clause parser and the context refiners ask for. */
export interface Grammar extends Comparing {
  /** {@link FORM} bits by word number. */
  readonly forms: Int32Array;
  /** FORM bits of a word that the lexicon does not know, by its ending. */
  guess(text: string, from: number, to: number): number;
  readonly particles: Particles;
  /** 1 for units of measure and of time, by word number. */
  readonly measureWords: Uint8Array;
  /** Of a form of a verb, its participle: "gave" -> "given". */
  readonly participle: ReadonlyMap<number, string>;
  /** Verbs whose object moves: a bare amount behind them may be something else ("raised €3 million"). */
  readonly transitive: ReadonlySet<number>;
  /** Verbs of movement with which somebody also makes or gets something: grow, raise, recover. */
  readonly producing: ReadonlySet<number>;
  /** What only softens a number: "more than", "an estimated". */
  readonly hedges: Phrases<true>;
  readonly cues: Phrases<Cue>;
  readonly statuses: Phrases<StatusCue>;
  /** 1 for words that begin a phrase of `statuses`, by word number. */
  readonly statusStarts: Uint8Array;
  /** Verbs of saying and finding, behind which a clause may stand without "that". */
  readonly clausal: ReadonlySet<number>;
  /** Of those, what takes no thing for its object: say, think. */
  readonly quoting: ReadonlySet<number>;
  /** Verbs of going for a price: "lets for €900". */
  readonly pricing: ReadonlySet<number>;
  /** Verbs of giving a sum for a thing: pay, bid. */
  readonly priced: ReadonlySet<number>;
  /** "including": a part follows. */
  readonly including: ReadonlySet<number>;
  /** Verbs of what comes of something, in a clause of its own: "will invest €4 million, creating 300 jobs". */
  readonly resulting: ReadonlySet<number>;
  /** How a sum is given, and not for what: in exchange, in cash. */
  readonly manners: ReadonlySet<number>;
  /** What people pay bills for: electricity, water. */
  readonly billed: ReadonlySet<number>;
  /** Behind a noun, what it costs: worth, priced. */
  readonly worth: ReadonlySet<number>;
  /** What is done to a poll, and not to those who were asked: taken, conducted. */
  readonly conducted: ReadonlySet<number>;
  /** Verb forms of one thing (is, has), and of several (are, have). */
  readonly ofOne: ReadonlySet<number>;
  readonly ofMany: ReadonlySet<number>;
  /** Nouns of stretches of time: year, season. */
  readonly spells: ReadonlySet<number>;
  /** First words of prepositions of two words: "due to", "because of". */
  readonly bound: ReadonlySet<number>;
  /** Nouns that count nothing by themselves: "the number of", "the share of". */
  readonly tallies: ReadonlySet<number>;
  /** Nouns that say nothing without what went before: "the rate", "the figure". */
  readonly vague: ReadonlySet<number>;
  /** Prepositions of place. */
  readonly places: ReadonlySet<number>;
  /** Verbs that only present what they count: record, report, have, see. */
  readonly presenting: ReadonlySet<number>;
  /** Nouns that need what follows to name a group: people, persons, those. */
  readonly anybody: ReadonlySet<number>;
  /** Groups that are no persons: households, families. */
  readonly groups: ReadonlySet<number>;
  /** Groups of a study that the word before tells: control group. */
  readonly arms: ReadonlySet<number>;
  /** Verbs whose subject takes what is counted: receive, drink, pay. */
  readonly taking: ReadonlySet<number>;
  /** Verbs of harm: kill, displace; what does it tells what the harmed are counted for. */
  readonly harming: ReadonlySet<number>;
  /** What a verb says of its object behind a preposition: convict of, charge with; verb and preposition. */
  readonly complements: ReadonlyMap<number, ReadonlySet<number>>;
  /** Verbs with one who gets and what is given: pay, award. */
  readonly giving: ReadonlySet<number>;
  /** Verbs of what people think, want or choose: "60% would recommend it" is no forecast. */
  readonly stances: ReadonlySet<number>;
  /** What is told of a year before it begins: budget. */
  readonly budgets: ReadonlySet<number>;
  /** Verbs of losing: who is lost to something died of it. */
  readonly losing: ReadonlySet<number>;
  /** Verbs of giving and getting money, whose object is a sum. */
  readonly paying: ReadonlySet<number>;
  /** Verbs of handing over money: donate, contribute. */
  readonly donating: ReadonlySet<number>;
  /** Verbs of taking an amount off something: wipe, shave, slash. */
  readonly removing: ReadonlySet<number>;
  /** Verbs of saying a number again in other words: amount to, work out at. */
  readonly restating: ReadonlySet<number>;
  /** ", equivalent to 4%": what leads to a number told again. */
  readonly same: ReadonlySet<number>;
  /** Verbs without an object: their -ed form behind a noun is no participle. */
  readonly intransitive: ReadonlySet<number>;
  /** he, she, I: pronouns of persons. */
  readonly personal: ReadonlySet<number>;
  /** he, she: one person. */
  readonly single: ReadonlySet<number>;
  /** Verbs of holding something for good or enough: considered, deemed. */
  readonly valuing: ReadonlySet<number>;
  readonly per: number;
  /** "aged": joins an age to a group. */
  readonly aged: ReadonlySet<number>;
  /** Nouns of what is known for the time being: a verb of movement revises them. */
  readonly estimates: ReadonlySet<number>;
  /** once, formerly: before what is now. */
  readonly once: ReadonlySet<number>;
  readonly nowadays: ReadonlySet<number>;
  /** previous, first: before the one that holds. */
  readonly previous: ReadonlySet<number>;
  /** version, edition: what is taken back with its numbers. */
  readonly versions: ReadonlySet<number>;
  /** extra, further: on top of what is there. */
  readonly adding: ReadonlySet<number>;
  /** "3% in May after 2% in April": what the number behind them is held against. */
  readonly after: ReadonlySet<number>;
  /** Verbs that say of what their subject is a part: make up, account for. */
  readonly portions: ReadonlySet<number>;
  /** Nouns of movement that are sums of a year too: "a loss of $3m". */
  readonly results: ReadonlySet<number>;
  /** low, high: what a level is called that none passed before. */
  readonly extremes: ReadonlySet<number>;
  /** Prepositions of a mark that is passed: "below 2%". */
  readonly passing: ReadonlySet<number>;
  readonly over: number;
  readonly back: number;
  /** Verbs of the end of trade: "closed 12 points lower". */
  readonly closing: ReadonlySet<number>;
  /** Nouns that set levels: a plan, a goal, a bill. */
  readonly ranging: ReadonlySet<number>;
  /** Nouns whose ends stand behind "from" and "to", and move nowhere: "a scale from 0 to 27". */
  readonly scales: ReadonlySet<number>;
  readonly askers: ReadonlySet<number>;
  readonly answering: ReadonlySet<number>;
  /** "could": with "not" it tells what was tried in vain. */
  readonly failing: ReadonlySet<number>;
  /** Verbs of what something brings or takes: yield, save, cost. */
  readonly yielding: ReadonlySet<number>;
  readonly aimed: ReadonlySet<number>;
  readonly proposing: ReadonlySet<number>;
  /** Nouns of what is not yet law: a bill, a draft. */
  readonly drafts: ReadonlySet<number>;
  /** their, its: whose it is was said before. */
  readonly possessive: ReadonlySet<number>;
  /** The possessive 's. */
  readonly owner: number;
  /** "the", "these": what they determine is there already. */
  readonly definite: ReadonlySet<number>;
  /** this, that: what they point at was named before. */
  readonly pointing: ReadonlySet<number>;
  /** Of those, all and both. */
  readonly whole: ReadonlySet<number>;
  /** "because", "although": behind them stands a fact, whatever the clause before aims at. */
  readonly factual: ReadonlySet<number>;
  /** What stands before a value that the text takes back: "previously reported as". */
  readonly withdrawn: Phrases<true>;
  /** What stands behind one: "first reported". */
  readonly withdrawnBehind: Phrases<true>;
  /** "initially", "wrongly": what was told so was taken back. */
  readonly atFirst: ReadonlySet<number>;
  /** ", not", "instead of", "rather than": what is behind them is not so. */
  readonly contrasts: Phrases<true>;
  /** become, get: told of what something was before. */
  readonly becoming: ReadonlySet<number>;
  /** was, were: the past of to be. */
  readonly been: ReadonlySet<number>;
  /** "the figure of 80 was wrong": what is said of a number that is given up. */
  readonly wrong: ReadonlySet<number>;
  /** "Correction", "corrects": the sentence takes something back. */
  readonly correcting: ReadonlySet<number>;
  /** Verbs of giving a value: put, report, estimate. */
  readonly telling: ReadonlySet<number>;
  /** Verbs of finding out that something is there: confirm, measure. */
  readonly confirming: ReadonlySet<number>;
  /** Verbs of money that somebody gets: "€4 million went to clinics". */
  readonly going: ReadonlySet<number>;
  /** Verbs that people tell of themselves with, before what they did: "reported having smoked". */
  readonly admitting: ReadonlySet<number>;
  /** Verbs of correcting: "revised from 80 to 85". */
  readonly revising: ReadonlySet<number>;
  /** What a subject comes into by a verb of movement, and does not move: "fell ill". */
  readonly states: ReadonlySet<number>;
  /** Words for making names of what was found. */
  readonly glue: {
    readonly who: string;
    readonly of: string;
    readonly among: string;
    readonly people: string;
    readonly that: string;
    readonly per: string;
    readonly by: string;
    readonly age: string;
    readonly ageAlone: string;
    readonly cost: string;
    readonly price: string;
    readonly spending: string;
    readonly funding: string;
    readonly money: string;
    readonly with: string;
    readonly where: string;
    readonly to: string;
    readonly without: string;
  };
}
