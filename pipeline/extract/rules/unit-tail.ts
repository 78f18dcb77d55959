import type { UnitEntry } from "../language.ts";
import { hasRole } from "../noun-phrase.ts";
import { MINUS_SIGNS } from "../numerals/digits.ts";
import { superscript } from "../numerals/fractions.ts";
import { ROLE } from "../roles.ts";
import type { Page } from "../rule.ts";
import { DIGITS, GLUED, MARK, SPACED, UPPER, WORD } from "../tokens.ts";
import type { Tail } from "./tail.ts";

const SLASH = 0x2f;
const POINT = 0x2e;
const MIDDLE_DOT = 0xb7;
const SUPERSCRIPT_MINUS = 0x207b;
/** "mL/min/1.73 m2", "W m−2 K−1": no unit is divided more often. */
const MOST_DENOMINATORS = 3;

/** A divisor with decimals is a part of the body: "1.73 m2". */
const LARGEST_PART = 2;

/** One unit of a denominator: "m3" of "µg/m3", "100 mL" of "mg/100 mL". */
interface Divisor {
  readonly name: string;
  readonly ucum: string | null;
  readonly number: number;
  readonly to: number;
}

/**
 * Reads the power and the denominators of a unit whose name ends before token `end`.
 *
 *     114 m²    38 µg/m3    15 mg/kg/day    182 µg m−3    12 mg/100 mL    60 mL/min/1.73 m2
 *          ^      ^^^^^^      ^^^^^^^^^^       ^^^^^^^      ^^^^^^^^^       ^^^^^^^^^^^^^^^^
 */
export function unitTail(page: Page, entry: UnitEntry, end: number, limit: number, hyphen: boolean): Tail {
  const { tokens } = page;
  let to = end;
  let unit = entry.name;
  let ucum = entry.ucum;
  if (entry.symbol !== null && entry.kind === "quantity") {
    const power = readPower(page, to, limit);
    if (power !== null) {
      unit = `${POWERS[power.exponent]} ${unit}`;
      ucum = ucum && `${ucum}${power.exponent}`;
      to = power.to;
    }
  }
  const divisors: Divisor[] = [];
  while (entry.kind === "quantity" && divisors.length < MOST_DENOMINATORS) {
    const slash = tokens.mark[to] === SLASH && tokens.gap[to] === GLUED;
    const found: Divisor | null = slash ? readDivisor(page, to + 1, limit) : readInverse(page, to, limit, entry);
    if (found === null) break;
    divisors.push(found);
    ucum = ucum && found.ucum && `${ucum}/${coded(found, divisors.length)}`;
    to = found.to;
  }
  const [first] = divisors;
  const names = divisors.filter(({ number }, k) => k === 0 || number === 1).map(({ name }) => name);
  const per = first === undefined ? null : { value: first.number, unit: names.join("-") };
  return { to, kind: entry.kind, unit, ucum, currency: null, scale: 1, per, hyphen };
}

const POWERS: Readonly<Record<number, string>> = { 2: "square", 3: "cubic" };

/** "mg/(100.mL)", but a body surface of 1.73 m2 is a note: "mL/min/{1.73_m2}". */
function coded(divisor: Divisor, nth: number): string {
  if (divisor.number === 1) return divisor.ucum ?? "";
  return nth === 1 ? `(${divisor.number}.${divisor.ucum})` : `{${divisor.number}_${divisor.ucum}}`;
}

/** The 2 or 3 that touches a symbol: "m2", "m³". */
export function readPower(page: Page, at: number, limit: number): { exponent: number; to: number } | null {
  const { tokens, text } = page;
  if (at >= limit || tokens.gap[at] !== GLUED) return null;
  const exponent =
    tokens.kind[at] === DIGITS
      ? Number(text.slice(tokens.start[at], tokens.end[at]))
      : tokens.kind[at] === MARK
        ? superscript(tokens.mark[at]!)
        : null;
  return exponent === 2 || exponent === 3 ? { exponent, to: at + 1 } : null;
}

/** What stands behind a slash, with a number of its own or without. */
function readDivisor(page: Page, from: number, limit: number): Divisor | null {
  const { tokens, text, language } = page;
  let at = from;
  if (at >= limit || tokens.gap[at] !== GLUED) return null;
  let number = 1;
  if (tokens.kind[at] === DIGITS) {
    const decimal = tokens.mark[at + 1] === POINT && tokens.kind[at + 2] === DIGITS && tokens.gap[at + 2] === GLUED;
    const last = decimal ? at + 2 : at;
    number = Number(text.slice(tokens.start[at], tokens.end[last]));
    at = last + 1;
    if (at >= limit || tokens.gap[at]! > SPACED || !(number > 0)) return null;
  }
  const time = tokens.kind[at] === WORD ? language.shortTimes.get(tokens.id[at]!) : undefined;
  const below = language.units.forward(tokens, at, limit);
  if (below === null) return time === undefined || number !== 1 ? null : { ...time, number, to: at + 1 };
  const printed = text.slice(tokens.start[at], tokens.end[below.at - 1]);
  const entry =
    below.value.find(({ symbol }) => symbol === printed) ??
    below.value.find(({ symbol }) => symbol === null) ??
    (number === 1 ? below.value[0]! : null);
  if (entry === null) return null;
  // "2.6 GW/5.1 GWh", "140 km/87 miles": two sizes of one thing
  if (number >= LARGEST_PART && entry.kind !== "duration" && !Number.isInteger(Math.log10(number))) return null;
  const power = entry.symbol === null ? null : readPower(page, below.at, limit);
  return {
    name: power === null ? entry.name : `${POWERS[power.exponent]} ${entry.name}`,
    ucum: entry.ucum && `${entry.ucum}${power?.exponent ?? ""}`,
    number,
    to: power?.to ?? below.at,
  };
}

/** "µg m−3", "mol·L⁻¹", "kg ha-1": a unit with a negative power. */
function readInverse(page: Page, from: number, limit: number, above: UnitEntry): Divisor | null {
  const { tokens, text, language } = page;
  const at = tokens.mark[from] === MIDDLE_DOT && tokens.gap[from] === GLUED ? from + 1 : from;
  if (above.symbol === null || at >= limit || tokens.kind[at] !== WORD || tokens.gap[at]! > SPACED) return null;
  const below = language.units.forward(tokens, at, limit);
  const time = language.shortTimes.get(tokens.id[at]!);
  const end = below?.at ?? at + 1;
  if (end >= limit || tokens.gap[end] !== GLUED) return null;
  const minus = MINUS_SIGNS.has(tokens.mark[end]!) || tokens.mark[end] === SUPERSCRIPT_MINUS;
  if (!minus || tokens.gap[end + 1] !== GLUED || end + 1 >= limit) return null;
  const exponent =
    tokens.kind[end + 1] === DIGITS
      ? Number(text.slice(tokens.start[end + 1], tokens.end[end + 1]))
      : superscript(tokens.mark[end + 1] ?? 0);
  if (exponent === null || exponent < 1 || exponent > 3) return null;
  const printed = text.slice(tokens.start[at], tokens.end[end - 1]);
  const entry = below?.value.find(({ symbol }) => symbol === printed) ?? time;
  if (entry === undefined) return null;
  const power = exponent === 1 ? "" : String(exponent);
  return {
    name: exponent === 1 ? entry.name : `${POWERS[exponent]} ${entry.name}`,
    ucum: entry.ucum && `${entry.ucum}${power}`,
    number: 1,
    to: end + 2,
  };
}

/** "120 g CO2/km", "4 Mt CO2e per year": the formula of what is weighed, behind its unit. */
export function formulaEnd(page: Page, from: number): number {
  const { tokens } = page;
  const at = hasRole(page, from, ROLE.of) ? from + 1 : from;
  if (tokens.kind[at] !== WORD || tokens.shape[at] !== UPPER || tokens.gap[at] !== SPACED) return from;
  let to = at + 1;
  if (tokens.kind[to] !== DIGITS || tokens.gap[to] !== GLUED) return from;
  to++;
  if (tokens.kind[to] === WORD && tokens.gap[to] === GLUED) to++;
  return to;
}
