import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { previousOf } from "../previous.ts";
import { ROLE } from "../roles.ts";
import type { Page, Reading, Refiner } from "../rule.ts";
import { numbered, readDenominator, readFrequency } from "../rules/denominator.ts";
import { MARK, WORD } from "../tokens.ts";
import { behindAverage, type Found } from "./per/average.ts";
import { eachOf } from "./per/each.ts";
import { type Apart, apartOf, beforeEvery, behindEvery } from "./per/every.ts";
import { CLAUSE_REACH, clauseOpens, payBack } from "./per/opening.ts";
import { isNear, isPair, isSameSeries } from "./per/series.ts";

const SEMICOLON = 0x3b;
const OPEN_ROUND = 0x28;
const CLOSE_ROUND = 0x29;
/** Behind the bracket stand at most a hedge or a sign: "(about US$ 50 million)". */
const BRACKET_REACH = 4;
/** A phrase may stand between a quantity and its denominator: "11.2 litres of pure alcohol per head". */
const PHRASE_REACH = 5;
/** "a gram of pure cocaine now costs €60" */
const PRICE_REACH = 10;
/** "900 babies are born in the camp each month" */
const EVENT_REACH = 9;
/** A series of quantities is followed over so many readings, while they are of like size. */
const SERIES_REACH = 6;

/** Finds denominators that are not printed next to their number: before it, behind its noun, or with an equal number before. */
export const per: Refiner = {
  name: "per",
  refine(page) {
    const { readings, numerals } = page;
    let next = 0;
    let apart: Apart | null = null;
    for (let k = 0; k < readings.length; k++) {
      const reading = readings[k]!;
      while (next < numerals.length && numerals[next]!.from < reading.to) apart = apartOf(page, next++, apart);
      if (reading.per !== null || hasRole(page, reading.tail, ROLE.ofTime)) continue;
      if (!takesPer(reading)) {
        // "150 minutes of exercise a week"
        const spent =
          reading.measure === "duration" ? behindPhrase(page, reading, next, readings[k + 1] ?? null) : null;
        if (spent !== null) give(reading, spent.per, spent);
        continue;
      }
      const found =
        behindEvery(page, reading, apart) ??
        beforeEvery(page, reading, next, readings[k + 1] ?? null) ??
        behindAverage(page, reading) ??
        behindEvent(page, readings, k) ??
        behindPhrase(page, reading, next, readings[k + 1] ?? null) ??
        behindBracket(page, readings, k) ??
        eachOf(page, readings, k) ??
        clauseOpens(page, reading, previousOf(readings, k) ?? null) ??
        subjectPer(page, reading, previousOf(readings, k) ?? null) ??
        subjectRate(page, reading, next, readings[k - 1] ?? null) ??
        pricedUnit(page, reading, readings[k - 1] ?? null);
      if (found !== null) {
        give(reading, found.per, found);
        payBack(page, reading, found);
        continue;
      }
      const pair = readings[k + 1] ?? null;
      if (pair !== null && isPair(page, reading, pair)) {
        give(reading, pair.per!, { from: pair.from, to: pair.to });
        continue;
      }
      for (let back = k - 1; back >= 0 && back >= k - SERIES_REACH; back--) {
        const last = readings[back]!;
        const near = last.sentence === reading.sentence && back >= k - 3;
        if (!near && !(reading.measure === "quantity" && isNear(page, last, reading))) break;
        // "0.4 mg/mL ampoules and 4 mg sprays": a slash belongs to its own unit
        const own = last.unit_code?.includes("/") && reading.unit_code === null;
        const printed = last.unit_code?.includes("/") && !own && reading.tail > reading.numeral.to;
        if (last.per !== null && !printed && isSameSeries(page, last, reading)) {
          give(reading, last.per, { from: last.from, to: last.to });
          break;
        }
      }
    }
  },
};

function takesPer(reading: Reading): boolean {
  return reading.measure === "money" || reading.measure === "quantity" || reading.measure === "count";
}

function give(reading: Reading, value: NonNullable<Reading["per"]>, span: { from: number; to: number }): void {
  reading.per = value;
  if (reading.measure === "count") reading.measure = "rate";
  reading.evidence.per = { from: span.from, to: span.to };
  reading.trace?.push(`denominator ${value.value} ${value.unit} from the clause`);
}

/** "six people died each day", "200 visits are expected every week": what happens so often, told behind its verb. */
function behindEvent(page: Page, readings: readonly Reading[], k: number): Found | null {
  const reading = readings[k]!;
  // "US$ 4 billion is needed annually"
  const noun = reading.measure === "money" ? reading.tail : (reading.noun?.to ?? -1);
  if (reading.measure === "quantity" || noun < 0) return null;
  // "40 women aged 15–24 contract it each week"
  const aged = readings[k + 1]?.measure === "age" && readings[k + 1]!.from <= noun + 1;
  const start = aged ? Math.max(noun, readings[k + 1]!.to) : noun;
  const after = readings[aged ? k + 2 : k + 1];
  const { to } = page.sentences[reading.sentence]!;
  const limit = Math.min(to, start + EVENT_REACH, after?.sentence === reading.sentence ? after.from : to);
  let happens = false;
  let passive = false;
  for (let at = start; at < limit && page.tokens.kind[at] !== MARK; at++) {
    const begins = hasRole(page, at, ROLE.takes) && hasRole(page, at + 1, ROLE.up);
    if (hasRole(page, at, ROLE.happens) || begins || (passive && isParticiple(page, at))) happens = true;
    if (hasRole(page, at, ROLE.copula)) passive = true;
    const often = happens ? readFrequency(page, at, to) : null;
    if (often !== null) return { per: { value: 1, unit: often }, from: at, to: at + 1 };
    if (!happens || !(hasRole(page, at, ROLE.every) || hasRole(page, at, ROLE.per) || hasRole(page, at, ROLE.a)))
      continue;
    const unit = page.language.units.forward(page.tokens, at + 1, to);
    // "die of a stroke every day"
    if (unit === null && hasRole(page, at, ROLE.a)) continue;
    // "closed a year later", "killed a day after the flood", "open for a day"
    const when = unit !== null && (hasRole(page, unit.at, ROLE.timeShift) || isLength(page, at));
    if (unit?.value[0]?.kind === "duration" && !when)
      return { per: { value: 1, unit: unit.value[0].name }, from: at, to: unit.at };
    return null;
  }
  return null;
}

/** "are expected", and of words that no list knows "are envenomed". */
function isParticiple(page: Page, at: number): boolean {
  const { tokens, language } = page;
  if (hasForm(page, at, FORM.PARTICIPLE)) return true;
  if (tokens.kind[at] !== WORD || language.grammar.forms[tokens.id[at]!] !== 0) return false;
  return (language.grammar.guess(page.text, tokens.start[at]!, tokens.end[at]!) & FORM.PARTICIPLE) !== 0;
}

/** "for a day", "within a week": a preposition that no verb takes along ("handed out a month"). */
function isLength(page: Page, at: number): boolean {
  const loose = isWord(page, at - 1, SYNTAX.ADVERB) && hasForm(page, at - 1, FORM.PARTICLE);
  return hasRole(page, at, ROLE.a) && isWord(page, at - 1, SYNTAX.PREPOSITION) && !loose;
}

/** "11.2 litres of pure alcohol per head", "40 calls to the line a week" */
function behindPhrase(page: Page, reading: Reading, next: number, after: Reading | null): Found | null {
  const { tokens } = page;
  const to = page.sentences[reading.sentence]!.to;
  const behind = reading.noun?.to ?? reading.tail;
  // "40 g or more of alcohol a day"
  const start = page.language.hedgesAfter.forward(tokens, behind, to)?.at ?? behind;
  if (!hasRole(page, start, ROLE.of)) return inThePound(page, reading, start, to);
  // "41 cents of every euro"
  const ofEvery = reading.measure === "money" && hasRole(page, start + 1, ROLE.every);
  const whole = ofEvery ? readDenominator(page, start + 1, next, next, to, false) : null;
  if (whole !== null) return { per: whole.per, from: start + 1, to: whole.to };
  const limit = Math.min(to, start + PHRASE_REACH, after?.from ?? to);
  for (let at = start; at < limit; at++) {
    if (tokens.kind[at] === MARK || isWord(page, at, SYNTAX.AUXILIARY | SYNTAX.RELATIVE)) return null;
    // "4.1 units of heat for every unit of power"
    const forEvery = hasRole(page, at, ROLE.every) && hasRole(page, at - 1, ROLE.for);
    const each = forEvery ? readDenominator(page, at, next, next, to, false) : null;
    if (each !== null) return { per: each.per, from: at, to: each.to };
    // "70 litres of treated water a day", "500 hours of film every minute", but "eight of them within a week"
    const article = hasRole(page, at, ROLE.a) && !hasRole(page, at - 1, ROLE.half) && !isLength(page, at);
    const often = article || hasRole(page, at, ROLE.every) ? page.language.units.forward(tokens, at + 1, to) : null;
    const time = often?.value.find(({ kind, symbol }) => kind === "duration" && symbol === null);
    if (often && time && !hasRole(page, often.at, ROLE.timeShift))
      return { per: { value: 1, unit: time.name }, from: at, to: often.at };
    if (!hasRole(page, at, ROLE.per)) continue;
    const found = readDenominator(page, at, next, next, to, false);
    return found === null ? null : { per: found.per, from: at, to: found.to };
  }
  return null;
}

/** "Energy takes 9p in the pound", "paid 14 cents on the euro": of each. */
function inThePound(page: Page, reading: Reading, at: number, limit: number): Found | null {
  const { on } = page.language.grammar.particles;
  if (reading.measure !== "money" || !hasRole(page, at + 1, ROLE.the)) return null;
  if (!hasRole(page, at, ROLE.in) && page.tokens.id[at] !== on) return null;
  const money = page.language.currencies.forward(page.tokens, at + 2, limit);
  const entry = money?.value.find(({ exact }) => exact === null);
  if (!money || !entry || page.language.isPlural(page.tokens, at + 2)) return null;
  // "lost £3 million in the pound crash"
  const { language, tokens } = page;
  if (money.at < limit && (language.isCountable(tokens, money.at) || language.isSingularNoun(tokens, money.at)))
    return null;
  return { per: { value: 1, unit: entry.name }, from: at, to: money.at };
}

/**
 * "1.7 billion baht ($50 million) a year": behind a sum told again in brackets; both have the denominator.
 * A count of people in brackets is no such sum ("60% (900 people) a year" is not read).
 */
function behindBracket(page: Page, readings: readonly Reading[], k: number): Found | null {
  const { tokens } = page;
  const reading = readings[k]!;
  if (reading.measure !== "money" && reading.measure !== "quantity") return null;
  const opens = tokens.mark[reading.tail] === OPEN_ROUND;
  const last = opens ? readings[k + 1] : reading;
  const first = opens ? reading : readings[k - 1];
  if (first === undefined || last === undefined || first.sentence !== last.sentence || first.measure !== last.measure)
    return null;
  if (tokens.mark[first.tail] !== OPEN_ROUND || tokens.mark[last.tail] !== CLOSE_ROUND) return null;
  if (last.from - first.tail > BRACKET_REACH) return null;
  const at = last.tail + 1;
  const { to } = page.sentences[reading.sentence]!;
  const none = page.numerals.length;
  const found = at < to ? readDenominator(page, at, none, none, to, true) : null;
  return found === null ? null : { per: found.per, from: at, to: found.to };
}

/** "A gram of heroin costs €20, a kilo of rice €2", "a year of treatment costs €400": what is priced by its measure. */
function pricedUnit(page: Page, reading: Reading, last: Reading | null): Found | null {
  if (reading.measure !== "money") return null;
  const { from } = page.sentences[reading.sentence]!;
  const limit = Math.max(from, reading.from - PRICE_REACH, last?.sentence === reading.sentence ? last.to : from);
  for (let at = reading.from - 1; at >= limit; at--) {
    if (page.tokens.mark[at] === SEMICOLON) return null;
    if (!hasRole(page, at, ROLE.a)) continue;
    const unit = page.language.units.forward(page.tokens, at + 1, reading.from);
    const entry = unit?.value.find(({ kind, symbol }) => symbol === null && kind !== "point");
    const opens = at === from || page.tokens.kind[at - 1] === MARK || isWord(page, at - 1, SYNTAX.CONJUNCTION);
    if (!unit || !entry) return null;
    // "in the street a gram fetched €70"
    const fetches =
      entry.kind === "quantity" && hasForm(page, unit.at, FORM.COST) && !isWord(page, at - 1, SYNTAX.PREPOSITION);
    // "a gram costs €70, and a kilo €40,000"
    const gapped = unit.at === reading.from && last?.sentence === reading.sentence && last.per !== null;
    if (!fetches && !(opens && (gapped || hasRole(page, unit.at, ROLE.of)))) return null;
    return { per: { value: 1, unit: entry.name }, from: at, to: unit.at };
  }
  return null;
}

/** "Deaths per million ranged from 0.3 in one to 123 in another", "Cases per 100 000: Kenya 12, Ghana 8" */
function subjectRate(page: Page, reading: Reading, next: number, last: Reading | null): Found | null {
  const { from, to } = page.sentences[reading.sentence]!;
  // "Per 10 million kilometres that is 1.6 casualties"
  const opens = hasRole(page, from, ROLE.per);
  if (reading.measure !== "count" || (reading.noun !== null && !opens) || reading.unit !== null) return null;
  if (reading.numeral.scaled) return null;
  for (let k = Math.min(next, page.numerals.length) - 1; k >= 0; k--) {
    const numeral = page.numerals[k]!;
    if (numeral.from < from) return null;
    if (numeral.reason !== "denominator" || !hasRole(page, numeral.from - 1, ROLE.per)) continue;
    // "26 cases per 100 000 people, and 20 000 died": what the number before is told per; but "and the south 4" goes on
    const own = last?.evidence.per;
    const acts = isWord(page, reading.tail, SYNTAX.AUXILIARY | SYNTAX.PAST_VERB | SYNTAX.VERB);
    if (own && acts && own.from < numeral.to && numeral.from < own.to) return null;
    if (numeral.reading !== null || !((reading.value ?? reading.upper ?? 0) < numeral.value)) return null;
    const found = numbered(page, numeral, k, to);
    return { per: found.per, from: numeral.from - 1, to: found.to };
  }
  return null;
}

/** "Annual spending per pupil reached R$ 5 935" */
function subjectPer(page: Page, reading: Reading, last: Reading | null): Found | null {
  if (reading.measure === "count") return null;
  const { tokens } = page;
  const { from } = page.sentences[reading.sentence]!;
  const limit = Math.max(
    from,
    reading.from - CLAUSE_REACH,
    // "£14.20 per carer per week, against £19.60": the denominator of the number before is its own; a share mostly has none
    last !== null && last.sentence === reading.sentence && (last.measure !== "percentage" || last.per !== null)
      ? Math.max(last.evidence.per?.to ?? 0, last.to)
      : from,
  );
  for (let at = reading.from - 1; at >= limit; at--) {
    if (tokens.kind[at] === MARK && tokens.mark[at] === SEMICOLON) return null;
    if (!hasRole(page, at, ROLE.per) || (last !== null && at >= last.from && at < last.to)) continue;
    // the "per" of "per cent"
    if (page.language.units.forward(tokens, at, reading.from)?.value[0]?.kind === "percentage") continue;
    const found = readDenominator(page, at, 0, 0, reading.from, false);
    return found === null || found.to > reading.from ? null : { per: found.per, from: at, to: found.to };
  }
  return null;
}
