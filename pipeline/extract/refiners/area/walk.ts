import { type Parse, parseOf } from "../../clauses/parse.ts";
import { NEAR } from "../../gazetteer/places.ts";
import { type Place, placesOf } from "../../gazetteer.ts";
import type { Page, Reading } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { WORD } from "../../tokens.ts";
import { isRow } from "../time/outline.ts";
import { type Window, windowsOf, within } from "../windows.ts";
import { type Area, areaOf, type Group, give, groupsOf, isCountry, isNarrow } from "./area.ts";
import { carries, isNarrative } from "./carry.ts";
import { donorsOf } from "./donor.ts";
import { areaElsewhere, datelineOf, homeOfPublisher, isAPart, isWorldly } from "./home.ts";
import { isLeftOut, isOrigin } from "./origin.ts";
import { isAside, isComparator, isOfThem, isRanked, isSetOf, isSponsor, outranks, pick } from "./pick.ts";
import { setIn } from "./sets.ts";
import { isExample, respectiveAt, share, spreadEnd } from "./share.ts";
import {
  countsCountries,
  isAverageNext,
  isRegionalMean,
  isWiderBehind,
  isWiderMean,
  yardsticksOf,
} from "./yardstick.ts";

const COLON = 0x3a;

/** A text that names no more countries than these comes back from the other to its own. */
const SCATTERED = 2;

/** The walk through a text keeps what was named last. */
export class Walk {
  private readonly page: Page;
  private places: readonly Place[];
  /** Where the text is at home: its title, its dateline, else the first place that it names. */
  private home: Area | null = null;
  private firmHome = false;
  /** A figure was told before any place: the text is at home nowhere. */
  private unplaced = false;
  private strayed = false;
  /** The text begins with the world, and names several countries beside. */
  private worldly = false;
  private section: Area | null = null;
  private intro: Area | null = null;
  private current: Area | null = null;
  /** Where the first figure was told of. */
  private began: Area | null = null;
  /** What held when the last paragraph ended: the bullets below go on from it, not from each other. */
  private before: Area | null = null;
  /** Places that something was only compared with. */
  private readonly compared = new Set<Place>();
  /** Countries in order of their first mention. */
  private readonly seen: Place[] = [];

  constructor(page: Page) {
    this.page = page;
    this.places = placesOf(page);
  }

  run(): void {
    const fallback = this.settleHome();
    const { page, places } = this;
    let p = 0;
    let r = 0;
    let block = -1;
    let general = false;
    for (let s = 0; s < page.sentences.length; s++) {
      const sentence = page.sentences[s]!;
      const first = p;
      while (p < places.length && places[p]!.sentence === s) p++;
      const named = places.slice(first, p).filter((place) => !place.hint && !isLeftOut(page, place));
      if (sentence.block !== block) {
        block = sentence.block;
        general =
          page.tokens.kind[sentence.from] === WORD &&
          (page.language.gazetteer.near[page.tokens.id[sentence.from]!]! & NEAR.GENERAL) !== 0;
        this.openBlock(sentence, named, s);
      }
      const from = r;
      while (r < page.readings.length && page.readings[r]!.sentence === s) r++;
      const carried = this.current ?? (general || this.strayed ? null : fallback);
      const set = setIn(page, s, this.seen, places);
      const used = r > from ? this.assignAll(sentence, s, named, set, page.readings.slice(from, r), carried) : [];
      this.remember(sentence, named, used, set, r > from);
    }
  }

  /** Finds title and dateline; gives what holds before any place is named. */
  private settleHome(): Area | null {
    const { page, places } = this;
    const { sentences } = page;
    const named = places.filter(({ hint }) => !hint);
    const title = sentences[0]?.kind === "heading" ? named.filter(({ sentence }) => sentence === 0) : [];
    this.home = areaOf(title) ?? this.titleElsewhere();
    if (!this.home) {
      const dateline = datelineOf(page, named);
      if (dateline?.isHome) this.home = areaOf([dateline.place]);
      else if (dateline) this.places = places.filter((place) => place !== dateline.place);
      this.home ??= homeOfPublisher(page, named);
    }
    this.firmHome = this.home !== null;
    this.worldly = isWorldly(named);
    this.current = this.home;
    if (this.home) return this.home;
    // a text that names one country is about it; one that names none may bear it in a name
    const narrow = this.places.filter(
      (place) => !place.hint && place.kind !== "world" && (isCountry(place) || !isAverageNext(page, place)),
    );
    const one = new Set(narrow.map(({ code }) => code)).size === 1;
    if (one) return isAPart(page, narrow) ? null : areaOf(narrow.slice(0, 1));
    // "the largest programme in the world" tells no place
    const told = named.filter((place) => place.kind !== "world" || !isRanked(page, sentences[place.sentence]!, place));
    // a text that names the world again and again, and no other place, is about it
    if (narrow.length === 0 && told.length > 1) return areaOf(told.slice(0, 1));
    if (told.length > 0) return null;
    // a body of a continent has it only in its name, one of a country is at home there
    const hints = places.filter(isCountry);
    if (new Set(hints.map(({ code }) => code)).size === 1) return areaOf(hints.slice(0, 1));
    return hints.length === 0 ? areaElsewhere(page, page.document.publisher, true) : null;
  }

  /** The place in a title that the text does not begin with. */
  private titleElsewhere(): Area | null {
    const { title } = this.page.document;
    if (!title || this.page.text.startsWith(title)) return null;
    return areaElsewhere(this.page, title, false);
  }

  private openBlock(sentence: Sentence, named: readonly Place[], number: number): void {
    if (sentence.kind === "heading") {
      if (sentence.from === 0) return;
      if (isRow(this.page, sentence)) {
        this.current = areaOf(named) ?? this.section ?? this.home ?? this.current;
        return;
      }
      this.section = areaOf(named);
      this.intro = null;
      // neither a region nor a place of a bullet that the section before spoke of is that of the next one, nor the last of many
      const many = this.seen.length > SCATTERED;
      const last = this.before && isNarrow(this.before) && !many ? this.before : null;
      // nor are the countries that a text sets out with, where it goes on to others
      if (many && !this.firmHome && (this.home?.codes.length ?? 0) > 1) this.home = null;
      this.current = this.section ?? this.home ?? last;
      return;
    }
    if (sentence.kind === "bullet") {
      this.current = this.intro ?? this.section ?? (this.firmHome || this.worldly ? this.home : this.before);
      return;
    }
    this.intro = null;
    const wide = this.home === null && this.hasScattered() ? this.began : null;
    this.strayed = this.section === null && this.hasStrayed() && !isNarrative(this.page, number);
    this.current = this.section ?? wide ?? (this.strayed ? null : (this.home ?? this.current));
  }

  /** A text that began with a region went through its countries one by one. */
  private hasScattered(): boolean {
    const { began, current } = this;
    return began !== null && !isNarrow(began) && current !== null && isNarrow(current) && this.seen.length > SCATTERED;
  }

  /** The paragraph before ended elsewhere, or the text is at home nowhere: a paragraph that names no place is tied to none. */
  private hasStrayed(): boolean {
    const { home, current } = this;
    if (this.seen.length <= SCATTERED) return false;
    if (home === null) return this.unplaced;
    // a text about the world or a region comes back to it
    if (!isNarrow(home)) return false;
    return current !== null && current.codes.length > 0 && !current.codes.some((code) => home.codes.includes(code));
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
    if (groups.length === 0) {
      for (const reading of readings) this.goOn(sentence, reading, carried);
      return groups;
    }
    if (set) groups.sort((a, b) => a.from - b.from);
    const used: Group[] = [];
    const others = groups.length > 1 || carried !== null;
    const sponsors = groups.filter((group) => isSponsor(page, sentence, group, others));
    const comparators = groups.filter((group) => isComparator(page, sentence, group, readings));
    const open = groups.filter(
      (group) =>
        !sponsors.includes(group) &&
        !isAside(page, sentence, group, others) &&
        !comparators.includes(group) &&
        !isOrigin(page, group, groups, carried),
    );
    const respective = groups.some(({ codes }) => codes.length > 1) ? respectiveAt(page, sentence) : -1;
    const yardsticks = yardsticksOf(page, sentence, groups, readings);
    const outdone = groups.filter((g) => others && g.from > readings[0]!.to && outranks(page, sentence.from, g));
    const donors = new Set([...donorsOf(page, carried ? groups : [], readings), ...outdone]);
    for (const { places } of [...yardsticks, ...sponsors, ...donors, ...(carried ? comparators : [])])
      for (const place of places) this.compared.add(place);
    const given: (Group | null)[] = readings.map((_, i) =>
      pick(page, parse, groups, open, readings, i, carried, yardsticks),
    );
    const examples = groups.filter((group) => isExample(page, group, readings));
    for (const { places } of examples) for (const place of places) this.compared.add(place);
    const end = parse ? spreadEnd(page, parse, readings) : -1;
    const alone = end > 0 && given.every((group, i) => i > end || group === null || group === given[end]);
    if (alone) for (let i = 0; i < end; i++) given[i] = null;
    const byTheWay = (group: Group, i: number): boolean =>
      (alone && i === end) ||
      isWiderBehind(group, readings, given, carried) ||
      (carried !== null && isWiderMean(page, group, carried));
    readings.forEach((reading, i) => {
      const group = given[i];
      if (!group || isRegionalMean(page, reading)) {
        if (!isSetOf(page, readings, i, open)) this.goOn(sentence, reading, carried);
        return;
      }
      const passing = byTheWay(group, i);
      const other =
        examples.includes(group) || yardsticks.has(group) || isOfThem(page, reading, group) || donors.has(group);
      if (!used.includes(group) && !passing && !other) used.push(group);
      if (passing) for (const place of group.places) this.compared.add(place);
      give(reading, share(page, group, respective, readings, given, i));
    });
    return used;
  }

  /** A figure beside which no place is named; "only 14 countries have" is told of none, in a text of one of them. */
  private goOn(sentence: Sentence, reading: Reading, carried: Area | null): void {
    if (carried && countsCountries(this.page, reading) && isNarrow(carried)) return;
    // "against a regional average of 23%": of the region that the text is about; in a text of one country of none
    if (isRegionalMean(this.page, reading)) {
      if (this.home && !isNarrow(this.home)) give(reading, this.home);
    } else if (carried) give(reading, carried);
    else if (this.seen.length === 0 && sentence.kind !== "heading") this.unplaced = true;
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
        : named.filter((place) => carries(page, sentence, place) && !this.compared.has(place));
    const area = set && set.codes.length > 1 ? set : areaOf(carrying);
    // "from 20% in Latvia to 94% in France" tells of Europe's members, and Europe goes on
    const parts = used.length > 1 && area !== set;
    const whole = parts ? named.find((place) => !isCountry(place) && place.to <= used[0]!.from) : undefined;
    if (whole) this.current = areaOf([whole]);
    if (told) this.began ??= area;
    if (area && !(parts && this.current !== null && !isNarrow(this.current))) {
      this.current = area;
      const wide = this.began !== null && !isNarrow(this.began) && !this.worldly;
      if ((carrying.every(isCountry) || this.worldly) && !this.unplaced && !wide) this.home ??= area;
    }
    if (sentence.kind !== "bullet") this.before = this.current;
    if (page.tokens.mark[sentence.to - 1] === COLON) this.intro = area ?? this.current;
  }
}
