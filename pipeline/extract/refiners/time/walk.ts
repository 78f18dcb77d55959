import { isoOf, type Point, parsePoint, type Stretch, unite } from "../../calendar/iso.ts";
import { type Parse, parseOf } from "../../clauses/parse.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { windowsOf, within } from "../windows.ts";
import { isDelimitingAge, timeOfEnd, timeOfLevel, timeOfStart } from "./assign.ts";
import { Compared, isPlan } from "./compared.ts";
import { isBehindSemicolon, isNarrated, isRestated, opensEarlier, opensWithLevel, pointsBack } from "./continuity.ts";
import { timeOfDelta } from "./delta.ts";
import {
  expectedOf,
  isAgo,
  isBase,
  isEarlier,
  isLookBack,
  isLookingBack,
  isPart,
  lastOf,
  laterOf,
  toldOf,
  unusedOf,
} from "./go-on.ts";
import { spreadLists } from "./lists.ts";
import { isSpread, type Mention, mentionsOf } from "./mentions.ts";
import { Outline } from "./outline.ts";
import { type Known, resolve } from "./resolve.ts";
import { asideEnd, type Backdrop, type Scene, type Timed } from "./scene.ts";
import { dateStudied, isMethods, isStudy, studiedIn, yearReported } from "./study.ts";

const COLON = 0x3a;
/** Title, subtitle and dateline stand above the paragraph that says what a text is about. */
const LEAD = 3;

/** The walk through a text keeps which time was told last. */
export class Walk implements Known {
  private readonly page: Page;
  readonly published: Point | null;
  private readonly outline: Outline;
  carried: Timed | null = null;
  /** What the paragraph before told last: for "The number is 13% higher" at the start of a new one. */
  before: Timed | null = null;
  /** The last day told by a sentence without figures: for "ten days later". */
  day: Stretch | null = null;
  private pair: Backdrop["pair"] = null;
  /** The time of what the sentence before expects, or aims at: "Per pupil, that is €6,180". */
  private expected: Timed | null = null;
  /** Time of the first dated figure: what a text without a title's year is mostly about. */
  first: Timed | null = null;
  readonly compared = new Compared();
  /** The same of what is still to come: what was, was not "over the same period". */
  readonly planned = new Compared();
  /** In what the text says of how it was made. */
  private methods = false;
  /** The text is about the time of a study. */
  private studied = false;

  constructor(page: Page) {
    this.page = page;
    this.published = page.document.published ? parsePoint(page.document.published) : null;
    this.outline = new Outline(page);
  }

  run(): void {
    const { page } = this;
    const { sentences, periods, readings } = page;
    let p = 0;
    let r = 0;
    let block = -1;
    for (let s = 0; s < sentences.length; s++) {
      const sentence = sentences[s]!;
      const firstPeriod = p;
      while (p < periods.length && periods[p]!.sentence === s) p++;
      const firstReading = r;
      while (r < readings.length && readings[r]!.sentence === s) r++;
      const told = periods.slice(firstPeriod, p);
      const mine = readings.slice(firstReading, r);
      if (sentence.block !== block) {
        block = sentence.block;
        this.openBlock(sentence, told, mine.length > 0, s);
      }
      if (mine.length > 0) this.assignAll(sentence, s, told, mine);
      else this.pass(sentence, told);
      this.methods = isMethods(page, sentence, this.methods);
      if (told.length > 0 && !this.outline.about) this.study(sentence, parseOf(page, s), told, mine);
      if (page.tokens.mark[sentence.to - 1] === COLON) this.outline.introduce(this.carried, told);
    }
  }

  private openBlock(sentence: Sentence, told: readonly Period[], figures: boolean, index: number): void {
    this.outline.open(sentence, told, figures, index);
    // a bullet does not take the year of the bullet before it, nor a paragraph that of the one before
    if (sentence.kind !== "bullet") {
      this.before = this.carried;
      this.carried = null;
    }
    this.pair = null;
    if (sentence.kind !== "text") this.day = null;
  }

  /** The time of a study is that of the whole text, where no title tells another. */
  private study(sentence: Sentence, parse: Parse | null, told: readonly Period[], mine: readonly Reading[]): void {
    if (this.outline.about || told.length === 0 || sentence.kind !== "text" || !parse) return;
    const reported = sentence.block <= LEAD ? yearReported(this.page, sentence, told) : null;
    const studied = reported ?? (this.methods || isStudy(this.page, parse) ? studiedIn(this.page, told) : null);
    if (!studied?.stretch) return;
    const { stretch, from, to } = studied;
    // "from 6 to 24 November" is the time of one survey, and no way from level to level
    const spreads = isSpread(studied) && stretch.start.year !== stretch.end.year;
    const time: Timed = { stretch, span: { from, to }, spreads };
    // a survey that a text comes to speak of under a heading, with other times before, is that of the section
    if (!this.methods && this.first && this.outline.dwell(time)) return;
    this.outline.about = time;
    this.studied = true;
    dateStudied(mine, time);
  }

  /** A sentence without figures: its time may hold for the next one. */
  private pass(sentence: Sentence, told: readonly Period[]): void {
    this.expected = null;
    const main = told.findLast(
      ({ tie, iso, link, ahead }) =>
        iso !== "" &&
        !ahead &&
        (link === null || link.kind === "shift") &&
        (tie === "in" || tie === null || tie === "on" || tie === "between"),
    );
    if (main && sentence.kind === "text") {
      const { stretch } = main;
      if (main.grain === "day") this.day = stretch;
      else if (stretch) this.carried = { stretch, span: { from: main.from, to: main.to } };
    }
    if (told.length > 0) this.outline.cover(sentence, told, main?.stretch ?? null);
  }

  private assignAll(sentence: Sentence, index: number, told: readonly Period[], readings: readonly Reading[]): void {
    const parse = parseOf(this.page, index);
    if (!parse) return;
    let seen = 0;
    for (const window of windowsOf(sentence, readings)) {
      const periods = within(told, window.sentence, seen);
      seen += periods.length;
      const whole = window.readings === readings;
      this.assign(whole ? parse : { ...parse, ...window }, periods, window.readings);
    }
  }

  private assign(parse: Parse, told: readonly Period[], readings: readonly Reading[]): void {
    const { page } = this;
    const { sentence } = parse;
    // "over the first six months": of the study, and not of this year
    const dated = this.studied ? told.filter(({ relative, grain }) => !relative || grain !== "quarter") : told;
    const mentions = mentionsOf(page, parse, dated, readings);
    if (sentence.from === sentence.blockFrom && !this.carried && (opensWithLevel(parse) || pointsBack(page, parse)))
      this.carried = this.before;
    this.carried = toldOf(page, parse) ?? this.carried;
    const goesOn = this.goesOn(sentence, parse, mentions);
    const backdrop: Backdrop = {
      carried: isRestated(parse) ? (this.expected ?? (goesOn ? this.carried : null)) : goesOn ? this.carried : null,
      pair: goesOn ? this.pair : null,
      moved: this.pair
        ? { stretch: unite(this.pair.start.stretch, this.pair.end.stretch), span: this.pair.end.span }
        : null,
      ends: this.pair,
      aim: this.outline.aimOf(sentence),
      first: this.first,
      about: this.outline.aboutOf(sentence, readings),
      latest: this.outline.latest(this.published),
    };
    const scene: Scene = { page, parse, readings, mentions, backdrop, given: readings.map(() => null) };
    resolve(scene, this);
    spreadLists(scene);
    for (const role of ["level", "delta"] as const) {
      readings.forEach((reading, i) => {
        if ((role === "delta") !== (reading.role === "delta") || scene.given[i] || isDelimitingAge(scene, i)) return;
        scene.given[i] =
          reading.role === "delta"
            ? timeOfDelta(scene, i)
            : reading.role === "start"
              ? timeOfStart(scene, i)
              : reading.role === "end"
                ? timeOfEnd(scene, i)
                : timeOfLevel(scene, i);
      });
    }
    readings.forEach((reading, i) => {
      const time = scene.given[i];
      if (!time) return;
      reading.time_period = isoOf(time.stretch);
      if (time.span) reading.evidence.time_period = time.span;
      reading.trace?.push(`time: ${reading.time_period}`);
    });
    this.remember(sentence, scene);
  }

  /** A sentence in the past tense, or one that points back, goes on from the one before; a general truth does not. */
  private goesOn(sentence: Sentence, parse: Parse, mentions: readonly Mention[]): boolean {
    if ((!this.carried && !this.pair) || opensEarlier(this.page, parse)) return false;
    const first = parse.readings[0]?.to ?? sentence.to;
    const told = mentions.filter(
      ({ use, period, bracket, owner }) =>
        use === "main" &&
        period.link === null &&
        bracket < 0 &&
        // "two thirds were men, and their age was 45, up from 32 in 2000": when it began is not when it is
        !(owner > 0 && parse.readings[owner]!.role === "start") &&
        !isBehindSemicolon(parse, first, period.from),
    );
    // "That is 35% less than in 2016, and a fraction of what will be needed by 2025": what is to come dates no fact
    if (told.some(({ period }) => !period.ahead)) return false;
    if (pointsBack(this.page, parse)) return true;
    if (this.outline.about || told.length > 0) return false;
    if (sentence.kind !== "text") return false;
    return isNarrated(this.page, parse);
  }

  private remember(sentence: Sentence, scene: Scene): void {
    const { readings, given, mentions } = scene;
    this.expected = expectedOf(scene);
    let start: Timed | null = null;
    let end: Timed | null = null;
    let level: Timed | null = null;
    let delta: Timed | null = null;
    readings.forEach((reading, i) => {
      const time = given[i];
      // "41% of patients (38% a year before). They …" goes on with the later time
      if (
        !time ||
        (reading.role !== "delta" && isLookBack(mentions, time)) ||
        ((reading.role === null || reading.role === "end") && isBase(mentions, time)) ||
        asideEnd(scene, reading.from) >= 0 ||
        reading.status === "target" ||
        reading.status === "projected"
      )
        return;
      if (reading.role === "start") start = time;
      else if (reading.role === "end") end = time;
      else if (reading.role === "delta") delta = delta !== null && isEarlier(time, delta) ? delta : time;
      // "In 2020 it was 79; the rate was 129 in 2010": the earlier one is held against the later
      else if (reading.measure !== "age" && !(level !== null && isEarlier(time, level))) level = time;
    });
    let main: Timed | null =
      end ??
      level ??
      laterOf(scene, delta) ??
      lastOf(delta, mentions.some(({ use, open }) => use === "base" || open) ? this.carried : scene.backdrop.carried);
    main ??= given.some((time) => time !== null) ? null : unusedOf(mentions);
    const spread = mentions.find(({ stretch, spreads, use, open }) => stretch && spreads && !open && use === "main");
    const whole = spread && !start && (spread.period.grain === "month" || spread.period.grain === "day");
    const yearly = spread?.period.link?.kind === "span" && spread.period.link.amount < 0;
    // "from 900 to 790 between 2012 and 2020": the level reached goes on, where the two are no neighbours
    const years = spread?.stretch ? spread.stretch.end.year - spread.stretch.start.year : 0;
    const reached = start && end && !yearly && years > 1;
    // "26 in 2021, against an average of 14 between 2015 and 2019": that is only compared with
    const earlier = spread?.stretch && main && isEarlier({ stretch: spread.stretch, span: null }, main);
    if (spread?.stretch && main && !yearly && !whole && !reached && !earlier)
      main = { stretch: spread.stretch, span: { from: spread.period.from, to: spread.period.to }, spreads: true };
    const base = mentions.find(({ stretch, use }) => stretch && use === "base");
    if (!start && end && base?.stretch)
      start = { stretch: base.stretch, span: { from: base.period.from, to: base.period.to } };
    const compared = isPlan(scene) ? this.planned : this.compared;
    compared.note(scene, { start, end, delta, spread: spread ?? null }, this.outline.about !== null);
    if (sentence.kind === "heading") return;
    const { about } = scene.backdrop;
    if (!main && readings.some((_, i) => isLookBack(mentions, given[i] ?? null))) return;
    // "Three years ago, 58% did. Support stood at 64%": back to the time before
    if (this.carried && main && isAgo(this.page, main)) return;
    // "14 died in 2019. In 2018 it had been 19. Eleven escaped": the past perfect looks back, and is come back from
    if (this.carried && main && isEarlier(main, this.carried) && isLookingBack(scene.parse)) return;
    const told = main !== null && (about === null || (main !== about && (main as Timed).span !== about.span));
    if (!told && scene.backdrop.carried === null) this.carried = null;
    // "in the second quarter alone": a part of what is told of
    if (main && told && !(this.carried && isPart(this.page, main))) {
      this.carried = main;
      if (start && end && !isEarlier(end, start)) this.pair = { start, end };
      else if (mentions.some(({ use }) => use === "main")) this.pair = null;
      if (!this.published || main.stretch.end.year <= this.published.year) this.first ??= main;
    }
  }
}
