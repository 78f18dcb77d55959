import { isWithin } from "../../calendar/at.ts";
import { parseOf } from "../../clauses/parse.ts";
import { type Place, readPlaces } from "../../gazetteer.ts";
import type { Page } from "../../rule.ts";
import { createTokens, tokenize } from "../../tokens.ts";
import { type Area, areaOf, isCountry } from "./area.ts";
import { spreadEnd } from "./share.ts";
import { isAverageNext } from "./yardstick.ts";

const COMMA = 0x2c;

const OPEN = 0x28;

const SEMICOLON = 0x3b;

const SENT_FROM: ReadonlySet<string> = new Set(["city", "part", "country"]);

/** Blocks at the start of a text in which a place before a dash or date is a dateline. */
const DATELINE_BLOCKS = 3;

function isDate(page: Page, at: number): boolean {
  return isWithin(page.periods, at) || isWithin(page.periods, at + 1);
}

/** The places of a text of its own, such as a title or the name of a publisher. */
export function areaElsewhere(page: Page, text: string | null | undefined, hints: boolean): Area | null {
  if (!text) return null;
  const tokens = tokenize(text, page.lexicon, scratch);
  const sentences = [{ from: 0, to: tokens.size, block: 0, kind: "heading" as const, blockFrom: 0 }];
  const places = readPlaces({ ...page, text, tokens, sentences }).filter(({ hint }) => hints || !hint);
  const area = areaOf(places);
  return area && { codes: area.codes, from: -1, to: -1 };
}

/**
 * The country of a publisher, where the text names it more than all other countries: a national body tells of its own, and
 * an average of Europe beside makes no text of Europe of it.
 */
export function homeOfPublisher(page: Page, named: readonly Place[]): Area | null {
  const own = areaElsewhere(page, page.document.publisher, true);
  if (own?.codes.length !== 1) return null;
  const countries = named.filter(isCountry);
  const mine = countries.filter(({ code }) => code === own.codes[0]);
  return mine.length > 0 && mine.length * 2 >= countries.length ? own : null;
}

/** Buffers for texts beside the text. */
const scratch = createTokens();

/**
 * The place that a text is sent from: at the start of a paragraph, before a dash, a bracket or a date.
 * A text about the world or its regions that never comes back to that country was only written there.
 */
export function datelineOf(page: Page, named: readonly Place[]): { place: Place; isHome: boolean } | null {
  const { tokens, sentences } = page;
  const dateline = named.find(({ sentence: index, from, to, kind }) => {
    const sentence = sentences[index]!;
    if (sentence.block >= DATELINE_BLOCKS || from !== sentence.blockFrom || !SENT_FROM.has(kind)) return false;
    const mark = tokens.mark[to] ?? 0;
    if (mark === COMMA) return isDate(page, to + 1);
    return mark === OPEN || (mark >= 0x2010 && mark <= 0x2014);
  });
  if (!dateline) return null;
  const wide = named.some((place) => !isCountry(place) && !isAverageNext(page, place));
  const home = named.some((place) => place !== dateline && place.code === dateline.code);
  return { place: dateline, isHome: home || !wide };
}

/** Mentions of one country that a text about the world may not be about. */
const OFTEN = 3;

/** The first place is the world, and of the countries named, if any, none prevails. */
export function isWorldly(named: readonly Place[]): boolean {
  if (named[0]?.kind !== "world") return false;
  const counts = new Map<string, number>();
  const countries = named.filter(isCountry);
  for (const { code } of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return counts.size !== 1 && (most < OFTEN || most * 2 <= countries.length);
}

/**
 * The one place that a text names is that of a part, and the rest is told of no place: a region that the figures have
 * begun without, a place named once in a later item of a list, of "90% of them in Chad", or "to 97% in Chad".
 */
export function isAPart(page: Page, [place, second]: readonly Place[]): boolean {
  const { sentences, tokens, language, readings } = page;
  if (!place) return false;
  const { sentence, from, kind } = place;
  if (kind === "region" && readings.some((reading) => reading.sentence < sentence)) return true;
  // "Rents rose by 3%; in the euro area they rose by 2%"
  if (kind === "region" && opensSecond(page, from)) return true;
  if (second) return false;
  const { in: within, them } = language.grammar.particles;
  if (tokens.id[from - 1] === within && tokens.id[from - 2] === them) return true;
  const parse = parseOf(page, sentence);
  const ends = parse ? spreadEnd(page, parse, parse.readings) : -1;
  if (ends > 0 && from - parse!.readings[ends]!.to <= 2) return true;
  const before = sentences[sentence - 1];
  return sentences[sentence]!.kind === "bullet" && before?.kind === "bullet";
}

/** From a semicolon to the place that its clause opens with, in tokens. */
const LEAD = 4;

function opensSecond({ tokens }: Page, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LEAD); at--) if (tokens.mark[at] === SEMICOLON) return true;
  return false;
}
