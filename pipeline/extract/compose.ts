import { isTimeAdverbial } from "./calendar/adverbial.ts";
import { periodFrom } from "./calendar/at.ts";
import { FORM } from "./grammar.ts";
import { SYNTAX } from "./lexicon.ts";
import { hasForm, hasRole, isWord, readCountedNoun } from "./noun-phrase.ts";
import { refuseLate } from "./refusals/late.ts";
import { ROLE } from "./roles.ts";
import type { Page, Reading, Rule } from "./rule.ts";
import { addBehindVerb } from "./rules/behind-verb.ts";
import { joinSmaller } from "./rules/compound.ts";
import { takeCounted } from "./rules/counted.ts";
import { readDenominator } from "./rules/denominator.ts";
import { readInterval } from "./rules/interval.ts";
import { odds } from "./rules/odds.ts";
import { orTwo } from "./rules/or-two.ts";
import { proportion } from "./rules/proportion.ts";
import { raceTime } from "./rules/race-time.ts";
import { range } from "./rules/range.ts";
import { applyTail } from "./rules/reading.ts";
import { single } from "./rules/single.ts";
import { skipDeviation } from "./rules/spread.ts";
import { readTail } from "./rules/tail.ts";
import { isVote } from "./rules/tally.ts";
import { formulaEnd } from "./rules/unit-tail.ts";
import { MARK, SPACED } from "./tokens.ts";

/** Rules in order: the first that reads a number takes it. Composite forms stand before the plain one. */
const rules: readonly Rule[] = [raceTime, orTwo, proportion, odds, range];

/** An interval may stand this many tokens behind its central value ("8 600 people inject drugs (range 7 900–9 500)"). */
const INTERVAL_REACH = 14;
const HYPHEN = 0x2d;
const OPENING = new Set([0x28, 0x5b]);

/** Makes readings of the page's numerals, sentence by sentence, from left to right. */
export function compose(page: Page): void {
  const { numerals } = page;
  let end = 0;
  for (let at = 0; at < numerals.length; at++) {
    const numeral = numerals[at]!;
    if (at >= end) {
      end = at + 1;
      while (end < numerals.length && numerals[end]!.sentence === numeral.sentence) end++;
    }
    if (numeral.reason !== null || numeral.reading !== null) continue;
    let reading: Reading | null = null;
    for (const rule of rules) {
      reading = rule.read(page, at, end);
      if (reading !== null) break;
    }
    if (reading === null) {
      numeral.reason = refuseLate(page, at);
      if (numeral.reason !== null) continue;
      reading = single.read(page, at, end);
      if (reading !== null) joinSmaller(page, reading, at, end);
      if (reading !== null && isVote(page, at)) reading.unit = "vote";
    }
    if (reading === null) {
      numeral.reason ??= "unreadable";
      continue;
    }
    take(page, reading, at, end);
    complete(page, reading, at, end);
    if (isTimeAdverbial(page, reading) && !isMeasured(page, reading)) refuseTime(page, reading, at, end);
    else page.readings.push(reading);
  }
}

/** "in about 8 seconds": a length that is hedged, or told in seconds, was measured. */
function isMeasured(page: Page, reading: Reading): boolean {
  if (reading.unit === "second" || reading.unit === "millisecond" || reading.rule === "race-time") return true;
  // "won in 2 hours and 41 minutes", "leads by a minute and 14 seconds"
  if (reading.rule === "compound" && hasRole(page, reading.from - 1, ROLE.by)) return true;
  // "sold in 31 days on average"
  if (page.tokens.id[reading.to] === page.language.grammar.particles.on && hasRole(page, reading.to + 1, ROLE.meanWord))
    return true;
  if (reading.rule === "compound" && reading.unit === "hour") return !hasRole(page, reading.to, ROLE.timeShift);
  if (reading.rule === "compound" && reading.unit === "minute") return !hasRole(page, reading.to, ROLE.timeShift);
  // "those 65 years and older"
  if (page.language.ageAfter.forward(page.tokens, reading.numeral.to, page.sentences[reading.sentence]!.to))
    return true;
  const { from } = page.sentences[reading.sentence]!;
  const hedge = page.language.hedgesBefore.backward(page.tokens, reading.from, from);
  return hedge !== null && hedge.value !== "=" && !hasRole(page, reading.from - 1, ROLE.over);
}

/** A length that only says when ("in six months") is no figure. */
function refuseTime(page: Page, reading: Reading, at: number, end: number): void {
  for (let k = at; k < end; k++) {
    const numeral = page.numerals[k]!;
    if (numeral.reading !== reading) break;
    numeral.reading = null;
    numeral.reason = "time_adverbial";
  }
}

/** Marks the numerals inside the quote as taken. */
function take(page: Page, reading: Reading, at: number, end: number): void {
  for (let k = at; k < end && page.numerals[k]!.from < reading.to; k++) {
    page.numerals[k]!.reading = reading;
    page.numerals[k]!.reason = null;
  }
}

function nextFree(page: Page, reading: Reading, at: number, end: number): number {
  let k = at + 1;
  while (k < end && (page.numerals[k]!.from < reading.tail || page.numerals[k]!.reading === reading)) k++;
  return k;
}

/** Adds what may stand behind number and unit: an interval, the counted noun, a denominator. */
function complete(page: Page, reading: Reading, at: number, end: number): void {
  const { tokens } = page;
  const limit = page.sentences[reading.sentence]!.to;
  let next = nextFree(page, reading, at, end);
  addInterval(page, reading, reading.tail, next, end, true);
  next = nextFree(page, reading, at, end);
  if (reading.interval !== null) addTail(page, reading, limit);
  else if (isBare(reading)) skipDeviation(page, reading, limit);
  if (isBare(reading) && reading.noun === null && reading.tail < limit && tokens.gap[reading.tail]! <= SPACED) {
    // "had one vacancy | last autumn": a time is no part of what is counted
    const period = periodFrom(page.periods, reading.tail);
    const until = period && period.from > reading.tail ? period.from : limit;
    takeCounted(page, reading, Math.min(limit, until));
  }
  addDenominator(page, reading, next, end);
  if (reading.per === null && reading.noun !== null) addBehindVerb(page, reading, reading.noun.to, next, end);
  // "OR 1.24 per event, 1.17–1.31"
  if (reading.interval === null && reading.per !== null)
    addInterval(page, reading, reading.tail, nextFree(page, reading, at, end), end, false);
  if (reading.interval === null) addBehindSize(page, reading, nextFree(page, reading, at, end), end);
  if (reading.interval === null) {
    next = nextFree(page, reading, at, end);
    const until = Math.min(limit, reading.tail + INTERVAL_REACH, next < end ? page.numerals[next]!.from : limit);
    for (let i = reading.noun?.to ?? reading.tail; i < until; i++) {
      if (tokens.kind[i] === MARK && OPENING.has(tokens.mark[i]!) && addInterval(page, reading, i, next, end, false))
        break;
    }
  }
}

function isBare(reading: Reading): boolean {
  return reading.measure === "count" && reading.unit === null;
}

/** "41 (35–48) days", "16 (14–18) times": the unit stands behind the interval. */
function addTail(page: Page, reading: Reading, limit: number): void {
  if (!isBare(reading) || reading.interval === "range") return;
  const tail = readTail(page, reading.numeral, reading.tail, limit);
  if (tail !== null) applyTail(reading, tail);
}

function addInterval(
  page: Page,
  reading: Reading,
  from: number,
  next: number,
  end: number,
  touching: boolean,
): boolean {
  const found = readInterval(page, reading, from, next, end);
  if (found === null) return false;
  reading.lower = found.lower;
  reading.upper = found.upper;
  reading.interval = found.interval;
  reading.trace?.push("interval");
  for (const k of found.numerals) {
    const numeral = page.numerals[k]!;
    if (touching) {
      numeral.reading = reading;
      numeral.reason = null;
    } else {
      numeral.reason = "interval";
    }
  }
  if (touching) {
    if (found.tail !== null && isBare(reading)) applyTail(reading, found.tail);
    reading.to = found.to;
    reading.tail = found.to;
  }
  return true;
}

/** "14.2% (n = 212; 95% CI 12.5–16.1)": the interval behind how many there were, who are a figure of their own. */
function addBehindSize(page: Page, reading: Reading, next: number, end: number): void {
  const open = reading.tail;
  if (next + 2 >= end || !OPENING.has(page.tokens.mark[open] ?? 0) || !hasRole(page, open + 1, ROLE.sampleSize)) return;
  const size = page.numerals[next]!;
  if (size.from === open + 3) addInterval(page, reading, size.to, next + 1, end, false);
}

/** "74 needles and syringes for each person": two nouns that share a denominator. */
function secondNoun(page: Page, reading: Reading): number | null {
  if (reading.noun === null || !hasRole(page, reading.noun.to, ROLE.and)) return null;
  const limit = page.sentences[reading.sentence]!.to;
  const second = readCountedNoun(page, reading.noun.to + 1, limit, false);
  if (
    second === null ||
    !(
      hasRole(page, second.to, ROLE.per) ||
      (hasRole(page, second.to, ROLE.for) && hasRole(page, second.to + 1, ROLE.every))
    )
  )
    return null;
  reading.noun = { from: reading.noun.from, to: second.to, head: second.head };
  return second.to;
}

/** "one teacher for every 21 pupils, against one for 15": a bare denominator takes the noun of the one before. */
function shareDenominator(page: Page, reading: Reading): void {
  const last = page.readings.at(-1);
  if (
    last?.sentence === reading.sentence &&
    last.per !== null &&
    reading.per !== null &&
    last.per.value !== 1 &&
    last.per.value < 1000 &&
    reading.per.value < 1000
  )
    reading.per = { value: reading.per.value, unit: last.per.unit };
}

/** "60 mL/min per 1.73 m²": a second denominator with a number of its own goes into the quote. */
function addSurface(page: Page, reading: Reading, next: number, end: number): void {
  if (reading.measure !== "quantity" || !hasRole(page, reading.tail, ROLE.per)) return;
  const found = readDenominator(page, reading.tail, next, end, page.sentences[reading.sentence]!.to, false);
  if (found === null || found.numeral < 0 || found.quoteTo <= page.numerals[found.numeral]!.to) return;
  page.numerals[found.numeral]!.reading = reading;
  reading.to = found.quoteTo;
  reading.tail = found.quoteTo;
}

/** What people do so often; shares that grow are told by the month or the year. */
const SHORT: ReadonlySet<string> = new Set(["hour", "day", "night", "week"]);

function addDenominator(page: Page, reading: Reading, next: number, end: number): void {
  const { tokens } = page;
  if (reading.measure === "age" || reading.measure === "percentage_point") return;
  if (reading.per !== null) {
    addSurface(page, reading, next, end);
    return;
  }
  if (reading.measure === "ratio" && reading.rule !== "single") return;
  const direct = reading.noun === null;
  let at = secondNoun(page, reading) ?? reading.noun?.to ?? reading.tail;
  // "£1,800 more a year"
  const more = isWord(page, at, SYNTAX.COMPARATIVE) && !isWord(page, at, SYNTAX.PREPOSITION);
  if (direct && more && !hasRole(page, at + 1, ROLE.than)) at++;
  // "€1,850 gross a month"
  const taken = direct && reading.measure === "money" && isWord(page, at, SYNTAX.ADJECTIVE);
  if (taken && (hasRole(page, at + 1, ROLE.a) || hasRole(page, at + 1, ROLE.per))) at++;
  if (direct && reading.measure === "quantity") at = formulaEnd(page, at);
  if (at >= page.tokens.size || page.tokens.gap[at]! > SPACED) return;
  // "every ten seconds a person dies"
  if (reading.measure === "duration" && hasRole(page, reading.from - 1, ROLE.every)) return;
  const timely = reading.measure !== "ratio" || hasRole(page, at - 1, ROLE.times);
  const found = readDenominator(page, at, next, end, page.sentences[reading.sentence]!.to, timely);
  if (found === null) return;
  // "paid 40 families a total of €80,000", "gave 30 patients a choice of two"
  const given = !direct && hasRole(page, at, ROLE.a) && hasRole(page, found.to, ROLE.of);
  if (given && page.language.units.forward(tokens, at + 1, found.to) === null) return;
  const numeric = found.numeral >= 0;
  // "£20 a dozen": the dozen is no figure of its own
  const inner = numeric || next >= end ? null : page.numerals[next]!;
  if (inner !== null && inner.from < found.to) inner.reason = "denominator";
  if (reading.measure === "ratio" && found.per.unit === "population") return;
  // "two thirds drink, 14 per cent weekly": how often they do
  const often = page.language.frequencies.has(tokens.id[at]!) && SHORT.has(found.per.unit);
  if (reading.measure === "percentage" && often && !hasForm(page, at - 1, FORM.RISE | FORM.FALL)) return;
  // "a 20-a-day habit", but "five-a-side football"
  const joined = tokens.mark[at] === HYPHEN && found.quoteTo === at;
  if (joined && reading.measure === "count" && page.language.units.forward(tokens, at + 3, found.to) === null) return;
  reading.per = found.per;
  reading.evidence.per = { from: at, to: found.to };
  if (reading.measure === "count" || reading.measure === "ratio") reading.measure = "rate";
  reading.trace?.push(`denominator ${found.per.value} ${found.per.unit}`);
  if (!numeric) {
    reading.tail = Math.max(reading.tail, direct ? found.to : reading.tail);
    return;
  }
  const numeral = page.numerals[found.numeral]!;
  if (found.per.unit === "population" && found.to === numeral.to) shareDenominator(page, reading);
  const every = hasRole(page, at, ROLE.for);
  if (direct || every) {
    numeral.reading = reading;
    reading.to = found.quoteTo;
    reading.tail = found.to;
    addInterval(page, reading, reading.to, found.numeral + 1, end, true);
  } else {
    numeral.reason = "denominator";
  }
}
