import { numeralBefore } from "../calendar/spans.ts";
import { type Parse, parseOf } from "../clauses/parse.ts";
import { TAG } from "../clauses/tags.ts";
import { NEAR } from "../gazetteer/places.ts";
import { type Place, placesOf, readPlaces } from "../gazetteer.ts";
import { NUMERIC, SYNTAX } from "../lexicon.ts";
import type { Page, Reading, Refiner, TokenSpan } from "../rule.ts";
import type { Sentence } from "../sentences.ts";
import { createTokens, MARK, tokenize, WORD } from "../tokens.ts";
import { type Window, windowsOf, within } from "./windows.ts";

/** One or several places that hold together, and where they are named. */
interface Area extends TokenSpan {
  readonly codes: readonly string[];
}

/** Places named in a row ("Peru, Ecuador and Bolivia"). */
interface Group extends Area {
  readonly places: readonly Place[];
}

const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x28;
/** A place farther from its figure, in tokens, is that of something else. */
const FARTHEST = 240;
const NONE: readonly string[] = [];
/** Blocks at the start of a text in which a place before a dash or date is a dateline. */
const DATELINE_BLOCKS = 3;

/**
 * Gives each figure the places that it is told of: those next to it, else of its sentence, else carried over
 * from the sentence before, the heading, the title or the dateline.
 *
 *     Rates were 4.1 in Latvia and 3.6 in Lithuania. They fell by 8% …
 *                ^^^ LVA           ^^^ LTU                        ^^ LVA, LTU
 */
export const refArea: Refiner = {
  name: "ref-area",
  refine(page) {
    if (page.readings.length === 0) return;
    new Walk(page).run();
  },
};

/** The walk through a text keeps what was named last. */
class Walk {
  private readonly page: Page;
  private readonly places: readonly Place[];
  /** Where the text is at home: its title, its dateline, else the first place that it names. */
  private home: Area | null = null;
  private firmHome = false;
  /** A figure was told before any place: the text is at home nowhere. */
  private unplaced = false;
  private section: Area | null = null;
  private intro: Area | null = null;
  private current: Area | null = null;
  /** What held when the last paragraph ended: the bullets below go on from it, not from each other. */
  private before: Area | null = null;
  /** Countries in order of their first mention. */
  private readonly seen: Place[] = [];

  constructor(page: Page) {
    this.page = page;
    this.places = placesOf(page);
  }

  run(): void {
    const { page, places } = this;
    const fallback = this.settleHome();
    let p = 0;
    let r = 0;
    let block = -1;
    let general = false;
    for (let s = 0; s < page.sentences.length; s++) {
      const sentence = page.sentences[s]!;
      const first = p;
      while (p < places.length && places[p]!.sentence === s) p++;
      const named = places.slice(first, p).filter(({ hint }) => !hint);
      if (sentence.block !== block) {
        block = sentence.block;
        general =
          page.tokens.kind[sentence.from] === WORD &&
          (page.language.gazetteer.near[page.tokens.id[sentence.from]!]! & NEAR.GENERAL) !== 0;
        this.openBlock(sentence, named);
      }
      const from = r;
      while (r < page.readings.length && page.readings[r]!.sentence === s) r++;
      const carried = this.current ?? (general ? null : fallback);
      const set = this.setIn(sentence);
      const used = r > from ? this.assignAll(sentence, s, named, set, page.readings.slice(from, r), carried) : [];
      this.remember(sentence, named, used, set, r > from);
    }
  }

  /** Finds title and dateline; gives what holds before any place is named. */
  private settleHome(): Area | null {
    const { page, places } = this;
    const { sentences, tokens } = page;
    const named = places.filter(({ hint }) => !hint);
    const title = sentences[0]?.kind === "heading" ? named.filter(({ sentence }) => sentence === 0) : [];
    this.home = areaOf(title) ?? this.titleElsewhere();
    if (!this.home) {
      const dateline = named.find((place) => {
        const sentence = sentences[place.sentence]!;
        if (
          sentence.block >= DATELINE_BLOCKS ||
          place.from !== sentence.from ||
          sentence.from !== sentence.blockFrom ||
          place.kind === "people"
        )
          return false;
        const mark = tokens.mark[place.to] ?? 0;
        return mark === COMMA
          ? tokens.kind[place.to + 1] !== WORD || isDate(page, place.to + 1)
          : mark === OPEN || (mark >= 0x2010 && mark <= 0x2014);
      });
      if (dateline) this.home = areaOf([dateline]);
    }
    this.firmHome = this.home !== null;
    this.current = this.home;
    if (this.home) return this.home;
    // a text that names one country is about it; one that names none may bear it in a name
    const codes = new Set(named.filter(({ kind }) => kind !== "world").map(({ code }) => code));
    if (codes.size === 1) return areaOf(named.filter(({ kind }) => kind !== "world").slice(0, 1));
    if (named.length > 0) return null;
    const hints = places.filter(({ kind }) => kind !== "world");
    if (new Set(hints.map(({ code }) => code)).size === 1) return areaOf(hints.slice(0, 1));
    return hints.length === 0 ? areaElsewhere(page, page.document.publisher, true) : null;
  }

  /** The place in a title that the text does not begin with. */
  private titleElsewhere(): Area | null {
    const { title } = this.page.document;
    if (!title || this.page.text.startsWith(title)) return null;
    return areaElsewhere(this.page, title, false);
  }

  private openBlock(sentence: Sentence, named: readonly Place[]): void {
    if (sentence.kind === "heading") {
      if (sentence.from === 0) return;
      this.section = areaOf(named);
      this.intro = null;
      this.current = this.section ?? this.home ?? this.current;
      return;
    }
    if (sentence.kind === "bullet") {
      this.current = this.intro ?? this.section ?? (this.firmHome ? this.home : this.before);
      return;
    }
    this.intro = null;
    this.current = this.section ?? (this.firmHome ? this.home : (this.home ?? this.current));
  }

  /** Gives the readings of one sentence their places; returns the groups that were given. */
  private assignAll(
    sentence: Sentence,
    number: number,
    named: readonly Place[],
    set: Area | null,
    readings: readonly Reading[],
    carried: Area | null,
  ): Group[] {
    const parse = parseOf(this.page, number);
    let seen = 0;
    let last: Group[] = [];
    for (const window of windowsOf(sentence, readings)) {
      const places = within(named, window.sentence, seen);
      seen += places.length;
      const used = this.assign(window, parse, places, set, carried);
      if (used.length > 0) last = used;
    }
    return last;
  }

  private assign(
    { sentence, readings }: Window,
    parse: Parse | null,
    named: readonly Place[],
    set: Area | null,
    carried: Area | null,
  ): Group[] {
    const { page } = this;
    const groups = groupsOf(page, named);
    if (set) groups.push({ ...set, places: [] });
    if (set) groups.sort((a, b) => a.from - b.from);
    const used: Group[] = [];
    const others = groups.length > 1 || carried !== null;
    const open = groups.filter(
      (group) =>
        !isAside(page, sentence, group, others) &&
        !isComparator(page, sentence, group, readings) &&
        !isOrigin(group, groups),
    );
    const respectively = groups.some(({ codes }) => codes.length > 1) && isRespective(page, sentence);
    const given: (Group | null)[] = readings.map((_, i) => pick(page, parse, groups, open, readings, i, carried));
    readings.forEach((reading, i) => {
      const group = given[i];
      if (group) {
        if (!used.includes(group)) used.push(group);
        give(reading, share(group, respectively, readings, given, i));
      } else if (carried) give(reading, carried);
      else if (this.seen.length === 0 && sentence.kind !== "heading") this.unplaced = true;
    });
    return used;
  }

  /** "the two countries", "each country": those named before; "30 countries" unnamed ones: no place. */
  private setIn(sentence: Sentence): Area | null {
    const { page, seen } = this;
    const { tokens } = page;
    const { near, ties } = page.language.gazetteer;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (tokens.kind[at] !== WORD || !(near[tokens.id[at]!]! & NEAR.PLACE_NOUN)) continue;
      const numeral = numeralBefore(page.numerals, at);
      const head = numeral ? numeral.from : at;
      const before = head - 1;
      if (before < sentence.from) return null;
      if (near[tokens.id[before]!]! & NEAR.SET) {
        const plural = page.language.isPlural(tokens, at);
        const the = page.language.calendar.bits[tokens.id[before]!]! !== 0;
        if (!plural && the) continue; // "the country" is the one in hand
        const count = numeral ? numeral.value : seen.length;
        if (count >= 2 && count <= seen.length && count <= 12) return areaOf(seen.slice(-count));
        if (plural && !the && seen.length < 2) return null;
        continue;
      }
      if (!page.language.isPlural(tokens, at)) continue;
      // "in 30 countries", "across low-income countries"
      for (let i = head - 1; i >= Math.max(sentence.from, head - 4); i--) {
        if (tokens.kind[i] !== WORD || near[tokens.id[i]!]! & NEAR.OTHERS) break;
        const tie = ties.backward(tokens, i + 1, i);
        if (tie?.value === "in") return { codes: NONE, from: i, to: at + 1 };
        if (tie) break;
      }
    }
    return null;
  }

  /** Keeps what the next sentences go on from. */
  private remember(
    sentence: Sentence,
    named: readonly Place[],
    used: readonly Group[],
    set: Area | null,
    told: boolean,
  ): void {
    const { page } = this;
    for (const place of named)
      if (isCountry(place) && !this.seen.some(({ code }) => code === place.code)) this.seen.push(place);
    const carrying =
      told && used.length > 0
        ? used.flatMap(({ places }) => [...places])
        : named.filter((place) => carries(page, sentence, place));
    const area = set && set.codes.length > 1 ? set : areaOf(carrying);
    if (area) {
      this.current = area;
      if (carrying.every(isCountry) && !this.unplaced) this.home ??= area;
    }
    if (sentence.kind !== "bullet") this.before = this.current;
    if (page.tokens.mark[sentence.to - 1] === COLON) this.intro = area ?? this.current;
  }
}

function isCountry({ kind }: Place): boolean {
  return kind !== "world" && kind !== "region";
}

/** A place that only stands by ("points to Portugal", "talks with France") is not where the next sentence is. */
function carries(page: Page, sentence: Sentence, place: Place): boolean {
  if (place.tie === "in") return !isRanked(page, sentence, place);
  if (place.tie === "of") return place.kind !== "people" && sentence.kind === "heading";
  return place.from - sentence.from <= 2 || sentence.kind === "heading" || place.kind === "people";
}

function isDate(page: Page, at: number): boolean {
  return page.periods.some((period) => period.from <= at + 1 && at < period.to);
}

/** The places of a text of its own, such as a title or the name of a publisher. */
function areaElsewhere(page: Page, text: string | null | undefined, hints: boolean): Area | null {
  if (!text) return null;
  const tokens = tokenize(text, page.lexicon, scratch);
  const sentences = [{ from: 0, to: tokens.size, block: 0, kind: "heading" as const, blockFrom: 0 }];
  const places = readPlaces({ ...page, text, tokens, sentences }).filter(({ hint }) => hints || !hint);
  const area = areaOf(places);
  return area && { codes: area.codes, from: -1, to: -1 };
}

/** Buffers for texts beside the text. */
const scratch = createTokens();

function areaOf(places: readonly Place[]): Area | null {
  const first = places[0];
  const last = places[places.length - 1];
  if (!first || !last) return null;
  return {
    codes: [...new Set(places.map(({ code }) => code).filter((code) => code !== ""))],
    from: first.from,
    to: last.to,
  };
}

function give(reading: Reading, area: Area): void {
  reading.ref_area = area.codes;
  if (area.from >= 0) reading.evidence.ref_area = { from: area.from, to: area.to };
}

/** Joins places that only commas and "and" part. */
function groupsOf(page: Page, named: readonly Place[]): Group[] {
  const { tokens, lexicon } = page;
  const groups: Place[][] = [];
  for (const place of named) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    let joined = last !== undefined && place.from - last.to <= 3;
    if (last) {
      for (let at = last.to; joined && at < place.from; at++) {
        const binds =
          tokens.kind[at] === MARK
            ? tokens.mark[at] === COMMA || tokens.mark[at] === 0x26
            : (lexicon.syntax[tokens.id[at]!]! & (SYNTAX.CONJUNCTION | SYNTAX.DETERMINER)) !== 0;
        joined = binds;
      }
      if (place.from === last.to) joined = true;
    }
    if (joined && group) group.push(place);
    else groups.push([place]);
  }
  return groups.map((places) => ({ ...areaOf(places)!, places }));
}

/** The group of places that reading `i` of a sentence is told of, of those that are `open`; null to carry on. */
function pick(
  page: Page,
  parse: Parse | null,
  groups: readonly Group[],
  open: readonly Group[],
  readings: readonly Reading[],
  i: number,
  carried: Area | null,
): Group | null {
  const reading = readings[i]!;
  if (open.length === 0)
    return carried ? null : (groups.find((group) => group.from >= reading.to) ?? groups[0] ?? null);
  const around = open.find((group) => group.from <= reading.from && group.to >= reading.to);
  if (around) return around;
  const behind = open.find((group) => group.from >= reading.to);
  if (behind && isOwn(page, parse, behind, readings, i)) return behind;
  let before: Group | null = null;
  for (const group of open) {
    if (group.to > reading.from) break;
    // "exports to Vietnam" are still told of where they come from
    if (!before || group.places[0]?.tie !== "to") before = group;
  }
  if (before) return before;
  if (!behind) return open[0]!; // the place is inside the quote's noun phrase
  return isCompared(page, reading.to, behind.from) && carried ? null : behind;
}

/** "the highest in Europe", "most expensive in Asia": the wider place that something stands out of. */
function isRanked(page: Page, sentence: Sentence, place: TokenSpan): boolean {
  const { tokens } = page;
  for (let at = place.from - 1; at >= Math.max(sentence.from, place.from - 6); at--) {
    if (tokens.kind[at] !== WORD) return false;
    if (page.language.gazetteer.near[tokens.id[at]!]! & NEAR.RANKING) return true;
  }
  return false;
}

/** "twice that of France", "than in Austria": what is compared with, unless a figure is told of it. */
function isComparator(page: Page, sentence: Sentence, group: Group, readings: readonly Reading[]): boolean {
  const { tokens, lexicon } = page;
  const { near } = page.language.gazetteer;
  const next = readings.find((reading) => reading.from >= group.to);
  if (next && next.from - group.to <= 2 && tokens.id[group.to] === lexicon.possessive) return false;
  for (let at = group.from - 1; at >= Math.max(sentence.from, group.from - 6); at--) {
    if (tokens.kind[at] !== WORD || readings.some((reading) => reading.from <= at && at < reading.to)) return false;
    const id = tokens.id[at]!;
    if (near[id]! & NEAR.COMPARISON) return true;
    if (near[id]! & NEAR.STAND && (lexicon.numeric[tokens.id[at + 1]!]! & (NUMERIC.OF | NUMERIC.IN)) !== 0) return true;
  }
  return false;
}

/** "people of Turkish origin" in a sentence that says where: whose, not where. */
function isOrigin(group: Group, groups: readonly Group[]): boolean {
  const first = group.places[0];
  if (first?.kind !== "people" || first.tie === null || first.tie === "in") return false;
  return groups.some(({ places }) => places[0]?.tie === "in" && isCountry(places[0]));
}

/** A region that something is only ranked in, while a place is at hand. */
function isAside(page: Page, sentence: Sentence, group: Group, others: boolean): boolean {
  const kind = group.places[0]?.kind;
  return others && (kind === "region" || kind === "world") && isRanked(page, sentence, group);
}

/** True when no other figure, break or comparison stands between a figure and the place behind it. */
function isOwn(page: Page, parse: Parse | null, group: Group, readings: readonly Reading[], i: number): boolean {
  const reading = readings[i]!;
  const next = readings[i + 1];
  if (next && next.from < group.from) return false;
  if (isCompared(page, reading.to, group.from)) return false;
  if (!parse) return true;
  if (group.from - reading.to > FARTHEST) return false;
  for (let at = reading.to; at < group.from; at++) if (parse.tags[at] === TAG.BREAK) return false;
  // ", and in France 30%" goes with what follows
  let lead = group.from - 1;
  while (
    lead > reading.to &&
    (parse.tags[lead] === TAG.PREP || parse.tags[lead] === TAG.DET || parse.tags[lead] === TAG.ADJ)
  )
    lead--;
  const opens = parse.tags[lead] === TAG.COMMA || parse.tags[lead] === TAG.CONJ || parse.tags[lead] === TAG.SUB;
  return !(opens && next && !hasBreak(parse, group.to, next.from));
}

function hasBreak(parse: Parse, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (parse.tags[at] === TAG.BREAK || parse.tags[at] === TAG.CLOSE) return true;
  return false;
}

function isCompared(page: Page, from: number, to: number): boolean {
  const { tokens } = page;
  if (to - from > FARTHEST) return false;
  for (let at = from; at < to; at++)
    if (tokens.kind[at] === WORD && page.language.gazetteer.near[tokens.id[at]!]! & NEAR.COMPARISON) return true;
  return false;
}

function isRespective({ tokens, language }: Page, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (tokens.kind[at] === WORD && language.gazetteer.near[tokens.id[at]!]! & NEAR.RESPECTIVELY) return true;
  return false;
}

/** One place of a group for each of as many figures ("4.1 and 3.6 in Latvia and Lithuania"), else all of them. */
function share(
  group: Group,
  respectively: boolean,
  readings: readonly Reading[],
  given: readonly (Group | null)[],
  i: number,
): Area {
  const size = group.places.length;
  if (group.codes.length < 2 || size !== group.codes.length) return group;
  const mine = readings.filter((reading, j) => given[j] === group && reading.measure === readings[i]!.measure);
  if (mine.length !== size) return group;
  const spread = mine[mine.length - 1]!.from - mine[0]!.to;
  if (!respectively && spread > 3 * size) return group;
  const place = group.places[mine.indexOf(readings[i]!)]!;
  return { codes: [place.code], from: place.from, to: place.to };
}
