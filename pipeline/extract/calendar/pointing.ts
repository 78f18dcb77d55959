import { FORM } from "../grammar.ts";
import { SYNTAX } from "../lexicon.ts";
import { hasForm, hasRole, isWord } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import { MARK, WORD } from "../tokens.ts";
import { type CalendarContext, COMMA, type Found, found } from "./context.ts";
import { type Point, partOfYear, pointOf, type Stretch, stretchOf } from "./iso.ts";
import { followLink } from "./links.ts";
import { numeralBefore, withArticle } from "./units.ts";
import { bitsAt, CALENDAR, type Tie, TONIGHT } from "./words.ts";

/** The time told last, whatever it is. */
export const THEN = { kind: "same", amount: 0, unit: "century" } as const;

/** Marks "now": weaker than any period that is told outright. */
const NOW = { kind: "same", amount: 1, unit: "year" } as const;

/** The value of the word for the part of the day that is yesterday's behind "last". */
const NIGHT = 4;

const POINTED: ReadonlySet<Tie> = new Set<Tie>(["since", "between", "by", "until", "from"]);

/** "since then", "between then and 2018", "there were 448,000 then", "prices then stood at": the time told last; what comes "then" is a later one */
export function readThen(ctx: CalendarContext, at: number): Found | null {
  const tie = ctx.words.ties.backward(ctx.tokens, at, Math.max(ctx.from, at - 2))?.value;
  const tied = tie !== undefined && POINTED.has(tie);
  if (!tied && !closesClause(ctx, at) && !isState(ctx, at)) return null;
  return found(at, at + 1, null, "year", { link: THEN });
}

/** "there were 448,000 then and", "It cost €40 then." */
function closesClause({ tokens, page, sentence, from }: CalendarContext, at: number): boolean {
  if (at - 2 < from || tokens.kind[at - 1] === MARK) return false;
  const next = at + 1;
  if (next < sentence.to && tokens.kind[next] === MARK) return true;
  return next < sentence.to && hasRole(page, next, ROLE.and);
}

/** "Waits then averaged five weeks", "The rate then was 40%": how things stood; "then rose" is what came next. */
function isState({ page, sentence, from, tokens }: CalendarContext, at: number): boolean {
  const next = at + 1;
  if (at === from || next >= sentence.to || tokens.kind[at - 1] === MARK) return false;
  return hasRole(page, next, ROLE.stood) && hasForm(page, next, FORM.PAST);
}

/** "now", "today", "at present", "yesterday", "tonight", "this morning" */
export function readNow(ctx: CalendarContext, at: number): Found | null {
  const { published, words, tokens, page } = ctx;
  if (!published) return null;
  const value = words.value[tokens.id[at]!]!;
  if (value === NIGHT) return readLastNight(ctx, at);
  if (value >= TONIGHT) {
    const part = value > TONIGHT;
    if (published.day === 0 || (part && !(bitsAt(words, tokens, at - 1) & CALENDAR.THIS))) return null;
    return found(part ? at - 1 : at, at + 1, stretchOf(published), "day", { relative: true });
  }
  if (value > 0) {
    const before = bitsAt(words, tokens, at - 1) & CALENDAR.THE ? at - 2 : at - 1;
    if (before < ctx.from || !hasRole(page, before, ROLE.at) || isNoun(ctx, at + 1)) return null;
  }
  if (value >= 0) return found(at, at + 1, stretchOf(pointOf(published.year)), "year", { relative: true, link: NOW });
  return published.day === 0 ? null : found(at, at + 1, dayBefore(published), "day", { relative: true });
}

/** "last night" */
function readLastNight({ published, words, tokens, from }: CalendarContext, at: number): Found | null {
  if (!published || published.day === 0 || at - 1 < from || !(bitsAt(words, tokens, at - 1) & CALENDAR.LAST))
    return null;
  if (bitsAt(words, tokens, at - 2) & CALENDAR.THE) return null;
  return found(at - 1, at + 1, dayBefore(published), "day", { relative: true });
}

const dayBefore = (day: Point): Stretch | null =>
  followLink({ kind: "shift", amount: -1, unit: "day" }, stretchOf(day), null);

/** "at present levels" */
function isNoun({ page, tokens, sentence }: CalendarContext, at: number): boolean {
  return at < sentence.to && tokens.kind[at] === WORD && isWord(page, at, SYNTAX.NOUN | SYNTAX.PLURAL);
}

/** "13.5% this year and 9.8% next": the year told before without its noun. */
export function readNext(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words, page, sentence, thisYear, published } = ctx;
  const next = at + 1;
  const step = words.value[tokens.id[at]!]!;
  if (thisYear === null || published === null || thisYear !== published.year || tokens.mark[at - 1] === COMMA)
    return null;
  if (next < sentence.to && tokens.kind[next] !== MARK && !hasRole(page, next, ROLE.and)) return null;
  // behind its figure, or "the rest in the next"
  const named = bitsAt(words, tokens, at - 1) & CALENDAR.THE;
  // "by the end of this year and by 30 by the end of next"
  const end = bitsAt(words, tokens, at - 1) & CALENDAR.OF && bitsAt(words, tokens, at - 2) & CALENDAR.PART;
  if (!named && !end && ![at, at - 1, at - 2].some((to) => numeralBefore(page.numerals, to) !== null)) return null;
  return found(named ? at - 1 : at, next, stretchOf(pointOf(thisYear + step)), "year", { relative: true });
}

/** "9.4% in the second quarter, down from 10.8% in the first": a quarter or half whose noun was said before. */
export function readElliptic(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words, page, sentence, lastPart } = ctx;
  if (lastPart === null || !(bitsAt(words, tokens, at - 1) & CALENDAR.THE) || at - 2 < ctx.from) return null;
  const next = at + 1;
  const goesOn = next < sentence.to && tokens.kind[next] !== MARK && !isWord(page, next, SYNTAX.CONJUNCTION);
  if (goesOn && !(bitsAt(words, tokens, next) & CALENDAR.OF)) return null;
  if (tokens.mark[next] === COMMA && next + 1 < sentence.to && bitsAt(words, tokens, next + 1) & CALENDAR.ORDINAL)
    return null;
  if (words.ties.backward(tokens, at - 1, Math.max(ctx.from, at - 5)) === null) return null;
  const part = elliptic(lastPart, words.value[tokens.id[at]!]!);
  if (!part) return null;
  ctx.lastPart = part;
  return found(withArticle(ctx, at), at + 1, part, "quarter");
}

/** "in the fourth" behind a first quarter is that of the year before, "in the second" is the next one. */
function elliptic({ start, end }: Stretch, part: number): Stretch | null {
  const months = end.month - start.month + 1;
  const index = end.month / months;
  if (part < 1 || part > 12 / months || part === index) return null;
  return partOfYear(part > index + 1 ? start.year - 1 : start.year, part, months);
}

/** What {@link readElliptic} can go on from: a quarter or half of a year. */
export function partOf(stretch: Stretch | null): Stretch | null {
  if (!stretch || stretch.start.year !== stretch.end.year || stretch.start.day > 0 || stretch.end.day > 0) return null;
  const months = stretch.end.month - stretch.start.month + 1;
  return (months === 3 || months === 6) && stretch.start.month > 0 && stretch.end.month % months === 0 ? stretch : null;
}
