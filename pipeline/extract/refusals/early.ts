import type { Reason } from "../../model/ledger.ts";
import { NUMBER_WORD, NUMERIC, SYNTAX } from "../lexicon.ts";
import { hasRole, isRatioNoun, isWord, readCountedNoun } from "../noun-phrase.ts";
import { vulgarFraction } from "../numerals/fractions.ts";
import { numeralOf } from "../numerals/numeral.ts";
import { ROLE } from "../roles.ts";
import type { Numeral, Page } from "../rule.ts";
import { readCurrencyBefore, readTail } from "../rules/tail.ts";
import { DIGITS, GLUED, LOWER, MARK, SPACED, UPPER, WORD } from "../tokens.ts";

const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const PLUS = 0x2b;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const OPEN_ROUND = 0x28;
const SECTION_SIGN = 0xa7;
const DASHES = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]);
const CODE_MARKS = new Set([..."#№@_\\^"].map((char) => char.charCodeAt(0)));
const COMPARISONS = new Set([..."<>=≤≥"].map((char) => char.charCodeAt(0)));
/** A phone word may stand this many tokens before its number. */
const PHONE_REACH = 6;
const PHONE_GROUPS = 6;

/**
 * Refuses numbers that are no quantities whatever follows: names, clock times, labels, phones, identifiers, references.
 * Runs before rules, in order of the text; a refused number may refuse its neighbours ("Tables 3 and 4").
 */
export function refuseEarly(page: Page): void {
  refuseAddresses(page);
  const { numerals } = page;
  for (let k = 0; k < numerals.length; k++) {
    const numeral = numerals[k]!;
    if (numeral.reason !== null) {
      if (numeral.reason === "identifier" && numeral.form === "digits") numeral.reason = chainReason(page, numeral);
      continue;
    }
    if (numeral.form !== "digits" && numeral.form !== "words" && numeral.form !== "fraction") continue;
    const from = page.sentences[numeral.sentence]!.from;
    const to = page.sentences[numeral.sentence]!.to;
    if (numericDate(page, k, to)) continue;
    numeral.reason =
      clock(page, k, to) ??
      gluedBefore(page, numeral, from) ??
      continued(page, k) ??
      labelled(page, numeral, from, to) ??
      phone(page, numeral, from, to) ??
      gluedBehind(page, numeral, to) ??
      statistic(page, numeral, from) ??
      reference(page, k, from, to) ??
      longCode(page, numeral, from, to) ??
      named(page, numeral, from, to);
  }
}

/** Numbers inside web addresses: "https://host/page?q=30%25". */
function refuseAddresses(page: Page): void {
  const { tokens, numerals, text } = page;
  if (!text.includes("://") && !text.includes("www.") && !text.includes("@")) return;
  const rest: Numeral[] = [];
  let k = 0;
  for (let at = 0; at < tokens.size; ) {
    let end = at + 1;
    while (end < tokens.size && tokens.gap[end] === GLUED) end++;
    let address = false;
    for (let i = at; i + 2 < end && !address; i++)
      address =
        (tokens.mark[i] === COLON && tokens.mark[i + 1] === SLASH && tokens.mark[i + 2] === SLASH) ||
        (tokens.mark[i] === 0x40 && i > at) ||
        (tokens.mark[i + 1] === FULL_STOP &&
          tokens.end[i]! - tokens.start[i]! === 3 &&
          text.startsWith("www", tokens.start[i]!));
    while (k < numerals.length && numerals[k]!.from < end) {
      if (address && numerals[k]!.from >= at) {
        numerals[k]!.reason ??= "identifier";
        cutOff(page, numerals[k]!, end, rest);
      }
      k++;
    }
    at = end;
  }
  if (rest.length > 0) page.numerals = [...numerals, ...rest].sort((a, b) => a.from - b.from);
}

/** "https://a.b/?d=1 654": ends the numeral with its address; the digits behind stand for themselves. */
function cutOff(page: Page, numeral: Numeral, end: number, rest: Numeral[]): void {
  const { tokens, lexicon } = page;
  for (let at = end; at < numeral.to; at++) {
    const fraction = tokens.kind[at] === MARK && vulgarFraction(tokens.mark[at]!) !== null;
    if (!fraction && tokens.kind[at] !== DIGITS && !(lexicon.numeric[tokens.id[at]!]! & NUMBER_WORD)) continue;
    const other = numeralOf(at, at + 1, Number.NaN, 0, "digits");
    other.sentence = numeral.sentence;
    other.reason = "identifier";
    rest.push(other);
  }
  numeral.to = Math.min(numeral.to, end);
}

/** 03/05/2019, 3/12/21: refuses all its numbers. */
function numericDate(page: Page, k: number, to: number): boolean {
  const { tokens, numerals } = page;
  const at = numerals[k]!.from;
  if (tokens.kind[at] !== DIGITS || tokens.mark[at + 1] !== SLASH || tokens.mark[at + 3] !== SLASH || at + 5 > to)
    return false;
  if (!isDate(page, at)) return false;
  for (let i = k; i < numerals.length && numerals[i]!.from < at + 5; i++) numerals[i]!.reason = "date";
  return true;
}

/** 03.05.2019 */
function isDateChain(page: Page, numeral: Numeral): boolean {
  return (
    numeral.to - numeral.from === 5 && page.tokens.mark[numeral.from + 1] === FULL_STOP && isDate(page, numeral.from)
  );
}

/** Day and month in either order and a year, with one mark between: tokens at, at + 2 and at + 4. */
function isDate(page: Page, at: number): boolean {
  const { tokens, text } = page;
  for (let i = at + 1; i < at + 5; i++)
    if (tokens.gap[i] !== GLUED || (tokens.kind[i] === DIGITS) !== ((i - at) % 2 === 0)) return false;
  const [first, second, year] = [at, at + 2, at + 4].map((i) => Number(text.slice(tokens.start[i], tokens.end[i])));
  const short = tokens.end[at + 4]! - tokens.start[at + 4]! === 2;
  const inDay = (day = 0, month = 0) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  const inYear = (year ?? 0) >= 1500 && (year ?? 0) < 2200;
  return (inDay(first, second) || inDay(second, first)) && (inYear || (short && tokens.mark[at + 1] === SLASH));
}

/** "192.168.1.2", "3.2.1": a label in front may know better. */
function chainReason(page: Page, numeral: Numeral): Reason {
  if (isDateChain(page, numeral)) return "date";
  return (
    labelled(page, numeral, page.sentences[numeral.sentence]!.from, page.sentences[numeral.sentence]!.to) ??
    "identifier"
  );
}

/** "§ 9": the sign stands apart. */
function isParagraph(page: Page, at: number, from: number): boolean {
  return at > from && page.tokens.mark[at - 1] === SECTION_SIGN && page.tokens.gap[at] === SPACED;
}

/** COVID-19, CO2, A4, ID.3, #12, §5 */
function gluedBefore(page: Page, numeral: Numeral, from: number): Reason | null {
  const { tokens } = page;
  const at = numeral.from;
  if (isParagraph(page, at, from)) return "law_number";
  if (at === 0 || tokens.gap[at] !== GLUED || at - 1 < from) return null;
  const before = at - 1;
  if (tokens.kind[before] === WORD) {
    if (tokens.id[before] !== 0 && readCurrencyBefore(page, numeral, from) !== null) return null;
    return "name";
  }
  const mark = tokens.mark[before]!;
  if (mark === SECTION_SIGN) return "law_number";
  if (CODE_MARKS.has(mark)) return "identifier";
  const joined =
    mark === HYPHEN ||
    mark === 0x2010 ||
    mark === 0x2011 ||
    mark === SLASH ||
    mark === FULL_STOP ||
    mark === COLON ||
    mark === 0x2013;
  if (!joined || tokens.gap[before] !== GLUED || before - 1 < from) return null;
  const word = before - 1;
  if (tokens.kind[word] !== WORD) return null;
  if (DASHES.has(mark) && (hasRole(page, word, ROLE.prefix) || isNumberOrUnit(page, word) || isLink(page, word, from)))
    return null;
  if (mark === COLON) return null;
  if (mark === FULL_STOP && isWord(page, word, SYNTAX.ABBREVIATION)) return null;
  // a currency code or sign ("S/5", "Rs.500") is money
  if (readCurrencyBefore(page, numeral, from) !== null) return null;
  return "name";
}

/** The "in" of "1-in-8", the "to" of "four-to-six-week". */
function isLink(page: Page, at: number, from: number): boolean {
  const { tokens, lexicon } = page;
  if (
    !(
      lexicon.numeric[tokens.id[at]!]! &
      (NUMERIC.IN | NUMERIC.TO | NUMERIC.OF | NUMERIC.AND | NUMERIC.OR | NUMERIC.EVERY | NUMERIC.ARTICLE)
    )
  )
    return false;
  if (at - 2 < from || tokens.mark[at - 1] !== HYPHEN || tokens.gap[at] !== GLUED || tokens.gap[at - 1] !== GLUED)
    return false;
  return (
    tokens.kind[at - 2] === DIGITS ||
    isLink(page, at - 2, from) ||
    (tokens.kind[at - 2] === WORD && (lexicon.numeric[tokens.id[at - 2]!]! & NUMBER_WORD) !== 0)
  );
}

function isNumberOrUnit(page: Page, at: number): boolean {
  return (page.lexicon.numeric[page.tokens.id[at]!]! & (NUMERIC.MONTH | NUMERIC.SCALE)) !== 0;
}

/** 10:00, 9:01 p.m., 8 am, 14h30 */
function clock(page: Page, k: number, to: number): Reason | null {
  const { tokens, numerals } = page;
  const numeral = numerals[k]!;
  if (numeral.form !== "digits" || numeral.decimal || numeral.scaled || numeral.value < 0) {
    return numeral.form === "words" && isHalfDay(page, numeral.to, to) ? "clock_time" : null;
  }
  const at = numeral.to;
  if (at >= to) return null;
  const colon =
    tokens.mark[at] === COLON &&
    tokens.gap[at] === GLUED &&
    tokens.kind[at + 1] === DIGITS &&
    tokens.gap[at + 1] === GLUED &&
    at + 1 < to;
  if (colon && numeral.value <= 24 && tokens.end[at + 1]! - tokens.start[at + 1]! === 2) {
    for (let next = k + 1; next < numerals.length && numerals[next]!.from <= at + 3; next++) {
      const linked =
        numerals[next]!.from === at + 1 ||
        (tokens.mark[numerals[next]!.from - 1] === COLON && tokens.gap[numerals[next]!.from] === GLUED);
      if (linked && numerals[next]!.reason === null) numerals[next]!.reason = "clock_time";
    }
    return "clock_time";
  }
  if (numeral.value <= 24 && isHalfDay(page, at, to)) return "clock_time";
  return null;
}

/** am, p.m., o'clock */
function isHalfDay(page: Page, at: number, to: number): boolean {
  const { tokens, text } = page;
  if (at >= to || tokens.kind[at] !== WORD || tokens.gap[at]! > SPACED) return false;
  if (hasRole(page, at, ROLE.clockWord))
    return (
      tokens.gap[at] === GLUED ||
      tokens.end[at]! - tokens.start[at]! > 2 ||
      !isWord(page, at, SYNTAX.AUXILIARY) ||
      tokens.kind[at - 1] === DIGITS ||
      tokens.shape[at] === UPPER
    );
  if (
    tokens.end[at]! - tokens.start[at]! !== 1 ||
    tokens.mark[at + 1] !== FULL_STOP ||
    tokens.gap[at + 1] !== GLUED ||
    at + 2 >= tokens.size
  )
    return false;
  const letter = text.charCodeAt(tokens.start[at]!) | 32;
  return (
    (letter === 97 || letter === 112) &&
    tokens.gap[at + 2] === GLUED &&
    tokens.end[at + 2]! - tokens.start[at + 2]! === 1 &&
    (text.charCodeAt(tokens.start[at + 2]!) | 32) === 109
  );
}

/** "Tables 3 and 4", "+254 20 555 0142", "pages 12–15": what follows a refused number without a word of its own goes with it. */
function continued(page: Page, k: number): Reason | null {
  const { tokens, numerals } = page;
  const before = k > 0 ? numerals[k - 1]! : null;
  const numeral = numerals[k]!;
  if (before === null || before.reason === null || before.sentence !== numeral.sentence || numeral.form !== "digits")
    return null;
  const gap = numeral.from - before.to;
  if (before.reason === "phone") return gap <= 1 && (gap === 0 || tokens.kind[before.to] === MARK) ? "phone" : null;
  if (!LISTED.has(before.reason) || numeral.decimal || gap > 2) return null;
  if (gap === 0) return tokens.gap[numeral.from] === GLUED ? before.reason : null;
  const link = before.to;
  const dash =
    tokens.kind[link] === MARK &&
    (DASHES.has(tokens.mark[link]!) || tokens.mark[link] === SLASH || tokens.mark[link] === COLON) &&
    tokens.gap[link] === GLUED &&
    tokens.gap[numeral.from] === GLUED;
  if (gap === 1 && dash) return before.reason;
  if (before.reason === "name" || before.reason === "identifier") return null;
  const list =
    hasRole(page, link, ROLE.and) ||
    hasRole(page, link, ROLE.or) ||
    hasRole(page, link, ROLE.to) ||
    tokens.mark[link] === 0x2c;
  if (gap !== 1 || !list) return null;
  const tail = readTail(page, numeral, numeral.to, page.sentences[numeral.sentence]!.to);
  return tail === null && !nounBehind(page, numeral.to, page.sentences[numeral.sentence]!.to) ? before.reason : null;
}

const LISTED: ReadonlySet<Reason> = new Set<Reason>([
  "law_number",
  "section",
  "page",
  "version",
  "list_number",
  "identifier",
  "name",
  "clock_time",
]);

/** Labels that are labels even with a noun behind: "No. 5 reactors", "page 3 story". */
const FIRM: ReadonlySet<Reason> = new Set<Reason>(["page", "version", "section", "law_number"]);

/** "Table 3", "Law No. 12/2004", "Goal 9", "level 1", "grant 1150078" */
function labelled(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, lexicon, language } = page;
  let at = numeral.from - 1;
  if (numeral.scaled || numeral.value < 0 || numeral.form === "fraction") return null;
  if (
    at >= from &&
    tokens.mark[at] === FULL_STOP &&
    tokens.gap[at] === GLUED &&
    isWord(page, at - 1, SYNTAX.ABBREVIATION)
  )
    at--;
  else if (
    at >= from &&
    tokens.mark[at] === COLON &&
    tokens.kind[at - 1] === WORD &&
    lexicon.numeric[tokens.id[at - 1]!]! & NUMERIC.LABEL &&
    language.labels.get(tokens.id[at - 1]!) === "identifier"
  )
    at--;
  if (at < from || tokens.kind[at] !== WORD || !(lexicon.numeric[tokens.id[at]!]! & NUMERIC.LABEL)) return null;
  let reason = language.labels.get(tokens.id[at]!) ?? null;
  if (reason === null || reason === "phone") return null;
  const plural = language.isPlural(tokens, at);
  const numbered = reason === "identifier" && isWord(page, at, SYNTAX.ABBREVIATION);
  // "Act No. 12", "exemption no. 6": the noun in front says what is numbered
  if (numbered && at - 1 >= from && tokens.kind[at - 1] === WORD) {
    const outer = language.labels.get(tokens.id[at - 1]!);
    if (outer !== undefined) return outer;
  }
  if (numbered) return tokens.shape[at] === LOWER && tokens.mark[at + 1] !== FULL_STOP ? null : "identifier";
  const capital = tokens.shape[at] !== LOWER;
  const firm = FIRM.has(reason) && (capital || reason !== "law_number" || !plural);
  if (!capital && (reason === "list_number" || (reason === "law_number" && plural))) {
    if (reason === "list_number") return null;
  }
  const tail = readTail(page, numeral, numeral.to, to);
  if (tail !== null && tail.kind !== "quantity") return null;
  if (tail !== null && tail.to - numeral.to > 0 && tokens.gap[numeral.to] === SPACED) return null;
  if (!(firm && capital) && nounBehind(page, numeral.to, to)) return null;
  if (reason === "name" && (numeral.decimal || numeral.form === "words") && !capital) return null;
  // "in year 5", "phase 2", but "in week 12 patients": checked above; a verb in front makes it a count ("they class 12 as")
  if (numeral.form === "words" && reason !== "name" && !capital) return null;
  if (plural && reason === "name") reason = null;
  return reason;
}

/** A plural noun in lower case right behind: then the number counts it. */
function nounBehind(page: Page, at: number, to: number): boolean {
  const { tokens, language } = page;
  for (let i = at; i < to && i < at + 4; i++) {
    if (tokens.kind[i] !== WORD || tokens.gap[i]! > SPACED || (i === at && tokens.gap[i] === GLUED)) return false;
    if (language.isPlural(tokens, i)) return true;
    if (
      isWord(
        page,
        i,
        SYNTAX.PREPOSITION |
          SYNTAX.CONJUNCTION |
          SYNTAX.AUXILIARY |
          SYNTAX.DETERMINER |
          SYNTAX.RELATIVE |
          SYNTAX.PAST_VERB |
          SYNTAX.PRONOUN,
      )
    )
      return false;
  }
  return false;
}

/** "+254 20 555 0142", "help line: 1707", "call 800 555 019" */
function phone(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, lexicon, language, text } = page;
  if (numeral.form !== "digits" || numeral.decimal || numeral.scaled) return null;
  const length = tokens.end[numeral.to - 1]! - tokens.start[numeral.from]!;
  if (length < 3) return null;
  if (tokens.mark[numeral.from] === PLUS && groupsBehind(tokens, numeral.to, to) >= 2) return "phone";
  const linked = numeral.from - 1;
  const colon = tokens.mark[linked] === COLON || tokens.mark[linked] === OPEN_ROUND;
  const zero = text.charCodeAt(tokens.start[numeral.from]!) === 0x30;
  for (let i = linked; i >= Math.max(from, numeral.from - PHONE_REACH); i--) {
    if (
      tokens.kind[i] !== WORD ||
      !(lexicon.numeric[tokens.id[i]!]! & NUMERIC.LABEL) ||
      language.labels.get(tokens.id[i]!) !== "phone"
    )
      continue;
    const near =
      colon || i === linked || hasRole(page, linked, ROLE.reached) || zero || tokens.mark[i + 1] === FULL_STOP;
    if (!near) return null;
    const tail = readTail(page, numeral, numeral.to, to);
    return tail === null && !nounBehind(page, numeral.to, to) ? "phone" : null;
  }
  return null;
}

function groupsBehind(tokens: Page["tokens"], at: number, to: number): number {
  let groups = 0;
  for (let i = at; i < to && groups < PHONE_GROUPS; i++) {
    if (tokens.kind[i] === DIGITS) groups++;
    else if (tokens.kind[i] !== MARK || tokens.gap[i]! > SPACED) break;
  }
  return groups;
}

/** 284a, 5G, 1990s: letters that touch the digits and are no unit. */
function gluedBehind(page: Page, numeral: Numeral, to: number): Reason | null {
  const { tokens, text } = page;
  const at = numeral.to;
  if (numeral.form !== "digits" || at >= to || tokens.gap[at] !== GLUED) return null;
  if (tokens.kind[at] === MARK) {
    if (CODE_MARKS.has(tokens.mark[at]!) && tokens.mark[at] !== 0x5e) return "identifier";
    return null;
  }
  if (tokens.kind[at] !== WORD) return null;
  const tail = readTail(page, numeral, at, to);
  if (tail !== null) return null;
  const word = text.slice(tokens.start[at], tokens.end[at]);
  if (word === "s" && numeral.value % 10 === 0) return "date";
  if (word === "s" && hasPrefix(page, numeral)) return null; // under-18s
  if (word === "x" || word === "X") return null;
  return "name";
}

function hasPrefix(page: Page, numeral: Numeral): boolean {
  const { tokens } = page;
  return (
    tokens.gap[numeral.from] === GLUED &&
    DASHES.has(tokens.mark[numeral.from - 1] ?? 0) &&
    hasRole(page, numeral.from - 2, ROLE.prefix)
  );
}

/** p<0.05, t = 2.1, a P value of 0.03 */
function statistic(page: Page, numeral: Numeral, from: number): Reason | null {
  const { tokens } = page;
  let at = numeral.from - 1;
  if (at < from) return null;
  if (tokens.kind[at] === MARK && COMPARISONS.has(tokens.mark[at]!)) {
    while (at >= from && tokens.kind[at] === MARK) at--;
    return at >= from && tokens.kind[at] === WORD && hasRole(page, at, ROLE.statistic) ? "test_statistic" : null;
  }
  if (hasRole(page, at, ROLE.of)) at--;
  if (!hasRole(page, at, ROLE.valueWord)) return null;
  const symbol = tokens.mark[at - 1] === HYPHEN ? at - 2 : at - 1;
  return hasRole(page, symbol, ROLE.statistic) ? "test_statistic" : null;
}

/** A source mark: "as shown [12]", "[3, 7]"; but "41 [35–48]" is an interval. */
function reference(page: Page, k: number, from: number, to: number): Reason | null {
  const { tokens, numerals } = page;
  const numeral = numerals[k]!;
  if (!numeral.plain || numeral.value >= 1000) return null;
  const open = numeral.from - 1;
  if (open <= from || tokens.mark[open] !== OPEN_SQUARE || tokens.kind[open - 1] === DIGITS) return null;
  let at = numeral.to;
  let next = k + 1;
  while (at < to && tokens.mark[at] !== CLOSE_SQUARE) {
    if (tokens.mark[at] === 0x2c || DASHES.has(tokens.mark[at]!) || tokens.mark[at] === 0x3b) at++;
    else if (next < numerals.length && numerals[next]!.from <= at && numerals[next]!.to > at) at = numerals[next++]!.to;
    else return null;
  }
  if (at >= to) return null;
  const central = k > 0 ? numerals[k - 1]! : null;
  if (next > k + 1 && central !== null && central.sentence === numeral.sentence && open - central.to <= 3) return null;
  for (let i = k + 1; i < next; i++) numerals[i]!.reason ??= "list_number";
  return "list_number";
}

/** Long runs without grouping, and zeros in front, are codes. */
function longCode(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, text } = page;
  if (!numeral.plain || numeral.form !== "digits") return null;
  const length = tokens.end[numeral.from]! - tokens.start[numeral.from]!;
  const zero = length > 1 && text.charCodeAt(tokens.start[numeral.from]!) === 0x30;
  if (!zero && length < 7) return null;
  if (readCurrencyBefore(page, numeral, from) !== null || readTail(page, numeral, numeral.to, to) !== null) return null;
  if (!zero && (nounBehind(page, numeral.to, to) || numeral.from === from)) return null;
  return zero && numeral.from === from && to - from <= 2 ? null : "identifier";
}

/** "the Boeing 787 Dreamliner", "the S&P 500 rose": a capital in front inside a sentence, and nothing counted behind. */
function named(page: Page, numeral: Numeral, from: number, to: number): Reason | null {
  const { tokens, lexicon } = page;
  const before = numeral.from - 1;
  if (numeral.form === "digits" && isAcronymCode(page, numeral, before, from, to)) return "identifier";
  if (!numeral.plain || numeral.form !== "digits" || tokens.gap[numeral.from] !== SPACED) return null;
  if (modelBehind(page, numeral, from, to)) return "name";
  // "ISO 9001" may stand first, where "Deaths 12" and "Some 12" do not name
  const acronym = tokens.shape[before] === UPPER && !page.language.isPlural(tokens, before);
  if (before < from || (before === from && !acronym)) return null;
  if (tokens.kind[before] !== WORD || tokens.shape[before] === LOWER) return null;
  if (page.language.intervalLabels.backward(tokens, numeral.from, from) !== null) return null;
  const bits = lexicon.syntax[tokens.id[before]!]!;
  if (
    bits &
    (SYNTAX.PREPOSITION |
      SYNTAX.DETERMINER |
      SYNTAX.CONJUNCTION |
      SYNTAX.AUXILIARY |
      SYNTAX.VERB |
      SYNTAX.PAST_VERB |
      SYNTAX.PLACE |
      SYNTAX.PRONOUN |
      SYNTAX.ADVERB |
      SYNTAX.RISE |
      SYNTAX.FALL |
      SYNTAX.COMPARATIVE)
  )
    return null;
  if (lexicon.numeric[tokens.id[before]!]! & (NUMERIC.MONTH | NUMERIC.WEEKDAY | NUMERIC.SCALE | NUMERIC.CURRENCY_WORD))
    return null;
  if (
    tokens.kind[before - 1] === MARK &&
    before - 1 >= from &&
    tokens.gap[before] !== GLUED &&
    isClauseMark(tokens.mark[before - 1]!)
  )
    return null;
  if (readCurrencyBefore(page, numeral, from) !== null) return null;
  const at = numeral.to;
  if (readTail(page, numeral, at, to) !== null || nounBehind(page, at, to)) return null;
  if (
    at < to &&
    tokens.kind[at] === MARK &&
    (tokens.mark[at] === 0x25 ||
      tokens.mark[at] === COLON ||
      (DASHES.has(tokens.mark[at]!) && (tokens.gap[at] === GLUED || tokens.gap[at + 1] !== GLUED)))
  )
    return null;
  if (
    tokens.shape[before] !== UPPER &&
    at < to &&
    (hasRole(page, at, ROLE.in) ||
      hasRole(page, at, ROLE.per) ||
      hasRole(page, at, ROLE.to) ||
      hasRole(page, at, ROLE.and) ||
      hasRole(page, at, ROLE.out))
  )
    return null;
  return "name";
}

/** "(SR 814.310)", "(ISO 9001)": capitals and a number alone in brackets. */
function isAcronymCode(page: Page, numeral: Numeral, before: number, from: number, to: number): boolean {
  const { tokens, language } = page;
  if (
    before <= from ||
    tokens.shape[before] !== UPPER ||
    tokens.kind[before] !== WORD ||
    tokens.mark[before - 1] !== OPEN_ROUND
  )
    return false;
  if (
    numeral.to >= to ||
    (tokens.mark[numeral.to] !== 0x29 && tokens.mark[numeral.to] !== 0x2c && tokens.mark[numeral.to] !== 0x3b)
  )
    return false;
  if (
    isRatioNoun(page, before) ||
    hasRole(page, before, ROLE.statistic) ||
    readCurrencyBefore(page, numeral, from) !== null
  )
    return false;
  return language.intervalLabels.forward(tokens, before, to) === null;
}

/** "787 Dreamliner": a capitalised singular right behind names a model. */
function modelBehind(page: Page, numeral: Numeral, from: number, to: number): boolean {
  const { tokens, language } = page;
  const at = numeral.to;
  if (
    numeral.from === from ||
    at >= to ||
    tokens.kind[at] !== WORD ||
    tokens.gap[at] !== SPACED ||
    tokens.shape[at] === LOWER ||
    numeral.value < 2
  )
    return false;
  if (
    page.sentences[numeral.sentence]!.kind === "heading" ||
    isWord(
      page,
      at,
      SYNTAX.PLACE | SYNTAX.PERSON | SYNTAX.PREPOSITION | SYNTAX.DETERMINER | SYNTAX.CONJUNCTION | SYNTAX.PRONOUN,
    )
  )
    return false;
  if (
    page.lexicon.numeric[tokens.id[at]!]! &
    (NUMERIC.MONTH | NUMERIC.MEASURE_WORD | NUMERIC.SCALE | NUMERIC.CURRENCY_WORD | NUMERIC.SUFFIX_SCALE)
  )
    return false;
  const noun = readCountedNoun(page, at, to, false);
  if (noun !== null && language.isPlural(tokens, noun.head, true)) return false;
  if (readTail(page, numeral, at, to) !== null || readCurrencyBefore(page, numeral, from) !== null) return false;
  return true;
}

function isClauseMark(mark: number): boolean {
  return mark === COLON || mark === 0x3b || mark === 0x2c || mark === OPEN_ROUND || DASHES.has(mark);
}
