import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import { MARK } from "../tokens.ts";
import { yearBehind } from "./behind.ts";
import { type CalendarContext, type Found, found } from "./context.ts";
import { pointOf, stretchOf } from "./iso.ts";
import { CLOSE_OF } from "./join.ts";
import { grainOf, unitOf, withArticle } from "./units.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "./words.ts";
import { looksAhead } from "./yearless.ts";

/** "at the end of the month": of the one told last */
export function readEndOf(ctx: CalendarContext, at: number, months: number, the: number): Found | null {
  const { tokens, words } = ctx;
  if (months < 0 || the - 2 < ctx.from) return null;
  if (!(bitsAt(words, tokens, the - 1) & CALENDAR.OF) || !(bitsAt(words, tokens, the - 2) & CALENDAR.PART)) return null;
  const year = ctx.lastYear ?? ctx.aboutYear ?? ctx.published?.year ?? null;
  if (months > 12) return readTurn(ctx, at, months / 12, the);
  const link = { kind: "same", amount: 0, unit: unitOf(months).unit } as const;
  if (months < 12 || year === null) return found(the, at + 1, null, grainOf(months), { link });
  const told = stretchOf(pointOf(isLastEnd(ctx, at, the) ? year - 1 : year));
  // that of the paragraph before, if it tells one
  const end = words.value[tokens.id[the - 2]!] === CLOSE_OF && ctx.lastYear === null && ctx.aboutYear === null;
  return found(the, at + 1, told, "year", { relative: true, link: end && !looksAhead(ctx, at) ? link : null });
}

/** "were out of work at the end of the year", told in the first half of the next one. */
function isLastEnd(ctx: CalendarContext, at: number, the: number): boolean {
  const { tokens, words, published } = ctx;
  if (!published || published.month === 0 || published.month > HALF || looksAhead(ctx, at)) return false;
  if (ctx.lastYear !== null || ctx.aboutYear !== null) return false;
  const lead = bitsAt(words, tokens, the - 3) & CALENDAR.THE ? the - 3 : the - 2;
  const tie = words.ties.backward(tokens, lead, Math.max(ctx.from, lead - 2));
  return words.value[tokens.id[the - 2]!] === CLOSE_OF && tie?.value === "in";
}

/** Months of half a year. */
const HALF = 6;

/** From "plans" to the end of its decade, in tokens. */
const PLANNED = 40;

/** "by the end of the decade", "the century": the round year ahead */
function readTurn(ctx: CalendarContext, at: number, years: number, the: number): Found | null {
  const { tokens, words, published } = ctx;
  const end = words.value[tokens.id[the - 2]!] === CLOSE_OF;
  let ahead = looksAhead(ctx, at);
  for (let i = Math.max(ctx.sentence.from, at - PLANNED); i < at && !ahead; i++)
    ahead = (clueAt(words, tokens, i) & CLUE.FUTURE) !== 0;
  if (!end || !published || !ahead) return null;
  const year = (Math.floor(published.year / years) + 1) * years;
  return found(the, at + 1, stretchOf(pointOf(year)), "year", { relative: true });
}

/** "in the quarter", "for the year as a whole": that of the text, or the one told last */
export function readThis(ctx: CalendarContext, at: number, months: number, the: number): Found | null {
  const { tokens, words, page, sentence } = ctx;
  const tie = words.ties.backward(tokens, the, Math.max(ctx.from, the - 2));
  const next = at + 1;
  const whole = months === 12 && hasRole(page, next, ROLE.as) && hasRole(page, next + 2, ROLE.entire) ? next + 3 : next;
  if (months === 12 && (whole > next || ctx.aboutPart !== null))
    return ctx.aboutYear !== null && (tie?.value === "in" || tie?.value === "for")
      ? found(the, whole, stretchOf(pointOf(ctx.aboutYear)), "year", { relative: true })
      : null;
  // "for the year to date"
  const date =
    months === 12 && hasRole(page, next, ROLE.to) && page.tokens.id[next + 1] === page.language.grammar.particles.date;
  const now = ctx.aboutYear ?? ctx.published?.year ?? null;
  if (date && now !== null) return found(the, next + 2, stretchOf(pointOf(now)), "year", { relative: true });
  if ((months !== 1 && months !== 3) || tie?.value !== "in" || hasRole(page, tie.at, ROLE.at)) return null;
  // "in the month that followed", "in the quarter of a century"
  const ends = next >= sentence.to || tokens.kind[next] === MARK || hasRole(page, next, ROLE.and);
  const { unit } = unitOf(months);
  return ends ? found(the, next, null, grainOf(months), { link: { kind: "same", amount: 0, unit } }) : null;
}

/** "in the next two years", "over the following three years": onward from what was told, where nothing is still to come */
export function readOnward(ctx: CalendarContext, at: number, next: number, years: number): Found | null {
  const { tokens, words } = ctx;
  const onward =
    bitsAt(words, tokens, next) & (CALENDAR.NEXT | CALENDAR.PREVIOUS) && words.value[tokens.id[next]!]! > 0;
  if (!onward || years <= 1 || words.value[tokens.id[at]!]! < 12 || next - 1 < ctx.from) return null;
  if (!(bitsAt(words, tokens, next - 1) & CALENDAR.THE) || looksAhead(ctx, at)) return null;
  return found(next - 1, at + 1, null, "years", { link: { kind: "window", amount: -years, unit: "year" } });
}

/** "for the full year": the one that the text is about, or that it looks ahead to */
export function readWhole(ctx: CalendarContext, at: number, whole: number): Found | null {
  if (!(bitsAt(ctx.words, ctx.tokens, whole - 1) & CALENDAR.THE) || whole - 1 < ctx.from) return null;
  const told = yearBehind(ctx, at + 1, at);
  const now = ctx.published?.year ?? null;
  const year = told?.year ?? ctx.aboutYear ?? (looksAhead(ctx, at) ? now : (ctx.lastYear ?? now));
  return year === null
    ? null
    : found(whole - 1, told?.to ?? at + 1, stretchOf(pointOf(year)), "year", { relative: !told });
}

/** "the first nine months of 2022", "the first three quarters of the year", "in its first six months" */
export function readFirst(
  ctx: CalendarContext,
  at: number,
  months: number,
  prev: number,
  amount: number,
): Found | null {
  const { tokens, words, published } = ctx;
  if (!(bitsAt(words, tokens, prev) & CALENDAR.ORDINAL)) return null;
  const first = words.value[tokens.id[prev]!]! > 0;
  const told = yearBehind(ctx, at + 1, at);
  const named = bitsAt(words, tokens, prev - 1) & CALENDAR.THE;
  // "After the flood … in the first six months", told when those of this year are not over
  const early =
    !ctx.aboutYear &&
    published !== null &&
    published.month > 0 &&
    published.month < amount * months &&
    !looksAhead(ctx, at);
  // "the first six months of the campaign"
  if (!told && named && bitsAt(words, tokens, at + 1) & CALENDAR.OF) return null;
  if (first && (!named || early) && !told)
    return found(withArticle(ctx, prev), at + 1, null, "month", {
      link: { kind: "onward", amount: amount * months, unit: "month" },
    });
  const year = told?.year ?? (first ? (ctx.aboutYear ?? published?.year ?? ctx.lastYear) : null);
  const length = amount * months;
  if (year == null || length < 1 || length >= 12) return null;
  const span = first
    ? stretchOf(pointOf(year, 1), pointOf(year, length))
    : stretchOf(pointOf(year, 13 - length), pointOf(year, 12));
  return found(withArticle(ctx, prev), told?.to ?? at + 1, span, "quarter", { relative: !told });
}
