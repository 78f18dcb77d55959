import { SYNTAX } from "../lexicon.ts";
import { hasRole } from "../noun-phrase.ts";
import { ROLE } from "../roles.ts";
import { MARK, WORD } from "../tokens.ts";
import { isIn, isNoun, isOn, isSubject, opensClause, plainYear, yearBehind } from "./behind.ts";
import { type CalendarContext, digitsAt, type Found, found, isDash, isGlued, type Link } from "./context.ts";
import { readMonth } from "./days.ts";
import { movePoint, moveStretch, pointOf, stretchOf, type TimeUnit } from "./iso.ts";
import { readFiscal, readOnThe, readPart, readRelative, readYearOnYear } from "./parts.ts";
import { readEndOf, readFirst, readOnward, readThis, readWhole } from "./the-year.ts";
import { before, grainOf, isShare, numeralBefore, unitOf, withArticle } from "./units.ts";
import { bitsAt, CALENDAR, CLUE, clueAt } from "./words.ts";
import { readYear } from "./years.ts";

/**
 * Reads what a unit of time is the head of.
 *
 *     the third quarter of 2022    a year earlier    the six years to 2018    that month    the same quarter of last year
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @returns null when it names no stretch of calendar time ("every year", "in ten years", "a year's rent")
 */
export function readUnit(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words, page } = ctx;
  const months = words.value[tokens.id[at]!]!;
  // "the 15 year-old students" tells an age
  if (page.language.ageAfter.forward(tokens, at, ctx.sentence.to) !== null) return null;
  const prev = before(ctx, at);
  // "Drug finds in prisons: year ending March 2023"
  const heads = prev < ctx.from || tokens.kind[prev] === MARK;
  if (heads && months > 0 && !isDash(tokens.mark[prev] ?? 0)) {
    const window = readUpTo(ctx, at, months, 1, at);
    if (window) return window;
  }
  if (prev < ctx.from) return readYearOnYear(ctx, at);
  const bits = tokens.kind[prev] === WORD ? bitsAt(words, tokens, prev) : 0;
  // "last-year use" is use in the twelve months before the question was asked
  if (prev < at - 1 && bits & (CALENDAR.LAST | CALENDAR.RECENT)) return null;
  const quarters = months === 3 ? numeralBefore(page.numerals, at + 1) : null;
  if (quarters?.form === "fraction" && quarters.from > ctx.from && quarters.value < 1)
    return readFirst(ctx, at, 3, quarters.from - 1, quarters.value * 4);
  if ((months === 3 || months === 6) && bits & CALENDAR.ORDINAL) return readPart(ctx, at, prev, months);
  const numeral = numeralBefore(page.numerals, prev + 1);
  if (numeral && numeral.from >= ctx.from && numeral.form !== "ordinal")
    return readAmount(ctx, at, months, numeral.from, numeral.value);
  if (bits & CALENDAR.SAME) return readSame(ctx, at, prev, months > 12 ? { unit: "century" } : unitOf(months));
  // "say that half of them left": a share
  if (months === 6 && bits & CALENDAR.THAT && isShare(ctx, at + 1)) return null;
  if (bits & CALENDAR.THAT && prev + 1 === at && months >= 120)
    return found(prev, at + 1, null, "years", { link: { kind: "span", amount: months / 12, unit: "year" } });
  if (bits & CALENDAR.THAT && prev + 1 === at)
    return found(prev, at + 1, null, grainOf(months), { link: { kind: "same", amount: 0, unit: unitOf(months).unit } });
  const whole = months === 12 && hasRole(page, prev, ROLE.entire) ? readWhole(ctx, at, prev) : null;
  if (whole) return whole;
  const behind = readBehind(ctx, at, months, 1, bits & CALENDAR.ARTICLE ? prev : withArticle(ctx, at));
  if (bits & (CALENDAR.ARTICLE | CALENDAR.THE) && behind) return behind;
  if (
    bits & CALENDAR.RECENT &&
    months >= 120 &&
    prev > ctx.from &&
    bitsAt(words, tokens, prev - 1) & CALENDAR.THE &&
    ctx.published
  ) {
    const now = pointOf(ctx.published.year);
    const start = movePoint(now, -months / 12, "year");
    if (start) return found(prev - 1, at + 1, stretchOf(start, now), "years", { relative: true });
  }
  if (bits & CALENDAR.THE)
    return (
      readFollowed(ctx, at, months, prev) ??
      readUpTo(ctx, at, months, 1, prev) ??
      readEndOf(ctx, at, months, prev) ??
      readOnThe(ctx, at, prev) ??
      readThis(ctx, at, months, prev)
    );
  if (bits & CALENDAR.THIS) return readRelative(ctx, at, months, 0, prev);
  if (bits & (CALENDAR.LAST | CALENDAR.NEXT) && !(bitsAt(words, tokens, prev - 1) & CALENDAR.THE))
    return readRelative(ctx, at, months, words.value[tokens.id[prev]!]!, prev);
  if (
    bits & (CALENDAR.PREVIOUS | CALENDAR.NEXT) &&
    (bitsAt(words, tokens, prev - 1) & CALENDAR.THE || bits & CALENDAR.PREVIOUS)
  ) {
    const { unit, factor } = unitOf(months);
    return found(withArticle(ctx, prev), at + 1, null, grainOf(months), {
      link: { kind: "shift", amount: words.value[tokens.id[prev]!]! * factor, unit },
    });
  }
  const onYear = readYearOnYear(ctx, at);
  if (onYear !== null || months !== 12 || !(bits & CALENDAR.FISCAL)) return onYear;
  return readUpTo(ctx, at, months, 1, withArticle(ctx, prev)) ?? readFiscal(ctx, at, prev);
}

/** "five years earlier", "the past ten years", "the six years to 2018", "those four years", "the first nine months of 2022" */
function readAmount(ctx: CalendarContext, at: number, months: number, from: number, amount: number): Found | null {
  const { tokens, words, published } = ctx;
  const { unit, factor } = unitOf(months);
  const behind = readBehind(ctx, at, months, amount, from);
  if (behind) return behind;
  const prev = from - 1;
  const bits = prev >= ctx.from ? bitsAt(words, tokens, prev) : 0;
  const inYear = bits & CALENDAR.SAME ? yearBehind(ctx, at + 1, at) : null;
  if (inYear) {
    const link: Link = { kind: "inYear", amount: inYear.year, unit };
    return found(withArticle(ctx, prev), inYear.to, null, "quarter", { link });
  }
  if (bits & (CALENDAR.THAT | CALENDAR.SAME))
    return found(withArticle(ctx, prev), at + 1, null, "years", {
      link: { kind: "span", amount: amount * factor, unit },
    });
  if (bits & CALENDAR.ORDINAL && (months === 1 || months === 3)) {
    const part = readFirst(ctx, at, months, prev, amount);
    if (part) return part;
  }
  // "in the previous twelve months": those right before what was told
  if (bits & CALENDAR.PREVIOUS && months > 0 && months < 12 && words.value[tokens.id[prev]!]! < 0)
    return found(withArticle(ctx, prev), at + 1, null, "quarter", {
      link: { kind: "onward", amount: Math.trunc(-amount * months), unit: "month" },
    });
  if (bits & CALENDAR.RECENT && months >= 12 && amount * factor > 1 && published) {
    const start = movePoint(pointOf(published.year), -amount * factor, "year");
    return (
      start &&
      found(withArticle(ctx, prev), at + 1, stretchOf(start, pointOf(published.year)), "years", { relative: true })
    );
  }
  const onward = readOnward(ctx, at, prev, amount * factor);
  if (onward) return onward;
  const upTo = readUpTo(ctx, at, months, amount, bits & CALENDAR.THE ? prev : from);
  if (upTo) return upTo;
  if (months < 12 || amount <= 1) return null;
  const link = (kind: Link["kind"]): Partial<Found> => ({ link: { kind, amount: amount * factor, unit } });
  // "the 10-year bond", "the two-year deal": how long a thing lasts; "the 10-year period" is the time itself
  const adjective = isDash(tokens.mark[at - 1]!) && isGlued(tokens, at) && tokens.kind[at + 1] === WORD;
  if (adjective && !(bitsAt(words, tokens, at + 1) & CALENDAR.STRETCH)) return null;
  if (bits & CALENDAR.THE) return found(prev, at + 1, null, "years", link("span"));
  // "has doubled in five years"
  const over = words.ties.backward(tokens, from, Math.max(ctx.from, from - 2));
  const within = over !== null && (clueAt(words, tokens, over.at) & CLUE.WINDOW) !== 0 && over.value === "in";
  return within ? found(from, at + 1, null, "years", link("window")) : null;
}

/** "a year earlier", "two months later", "ten years ago", "the year before" */
function readBehind(ctx: CalendarContext, at: number, months: number, amount: number, from: number): Found | null {
  const { tokens, words, page, published } = ctx;
  const next = at + 1;
  if (next >= ctx.sentence.to || tokens.kind[next] !== WORD) return null;
  const bits = bitsAt(words, tokens, next);
  const { unit, factor } = unitOf(months);
  if (bits & CALENDAR.AGO) {
    if (!published)
      return found(from, next + 1, null, grainOf(months), { link: { kind: "shift", amount: -amount * factor, unit } });
    const anchor =
      months >= 12 ? pointOf(published.year) : months > 0 ? pointOf(published.year, published.month) : published;
    const moved = anchor.month === 0 && months < 12 ? null : movePoint(anchor, -amount * factor, unit);
    return (
      moved && found(from, next + 1, stretchOf(moved), months >= 12 ? "year" : grainOf(months), { relative: true })
    );
  }
  if (!(bits & CALENDAR.BEHIND))
    return isOn(ctx, next)
      ? found(from, next + 1, null, grainOf(months), { link: { kind: "shift", amount: amount * factor, unit } })
      : null;
  if (hasRole(page, next + 1, ROLE.than)) return null;
  const that = next + 1 < ctx.sentence.to && bitsAt(words, tokens, next + 1) & CALENDAR.THAT;
  // "the year before that"
  if (that && !isNoun(ctx, next + 2))
    return found(from, next + 2, null, grainOf(months), {
      link: { kind: "shift", amount: words.value[tokens.id[next]!]! * amount * factor, unit },
    });
  // "before" and "after" with something behind them ("two weeks before surgery") hang on that, not on a period
  const sign = words.value[tokens.id[next]!]!;
  const after = next + 1;
  // "€21 million a year before 2012"
  if (after < ctx.sentence.to && digitsAt(tokens, after) > 1900) return null;
  if (
    page.lexicon.syntax[tokens.id[next]!]! & SYNTAX.PREPOSITION &&
    after < ctx.sentence.to &&
    tokens.kind[after] === WORD
  ) {
    const lexical = page.lexicon.syntax[tokens.id[after]!]!;
    const bound =
      !(lexical & (SYNTAX.PREPOSITION | SYNTAX.CONJUNCTION | SYNTAX.AUXILIARY)) ||
      bitsAt(words, tokens, after) & CALENDAR.JOIN;
    const opens = opensClause(ctx, from);
    if (bound && !(opens && isSubject(ctx, after))) return null;
  }
  return found(from, next + 1, null, grainOf(months), {
    link: { kind: "shift", amount: sign * amount * factor, unit },
  });
}

/** "the six years to 2018", "the year to the first quarter", "the 12 months ending June 2019", "the decade up to 1990" */
function readUpTo(ctx: CalendarContext, at: number, months: number, amount: number, from: number): Found | null {
  const { tokens, words } = ctx;
  let next = at + 1;
  // "the year that ended on 31 March"
  const relative = bitsAt(words, tokens, next) & CALENDAR.THAT && clueAt(words, tokens, next + 1) & CLUE.ENDING;
  if (relative) next++;
  if (next >= ctx.sentence.to || tokens.kind[next] !== WORD) return null;
  const tie = words.ties.forward(tokens, next, Math.min(ctx.sentence.to, next + 3));
  const ending = (clueAt(words, tokens, next) & CLUE.ENDING) !== 0;
  if (!ending && tie?.value !== "to" && tie?.value !== "until") return null;
  next = ending ? next + 1 : tie!.at;
  if (isIn(ctx, next)) next++;
  const end = readAhead(ctx, next, at + 1) ?? (months >= 12 ? plainYear(ctx, next) : null);
  if (!end?.stretch || (months < 0 && end.stretch.end.day === 0)) return null;
  const { unit, factor } = unitOf(months);
  let start = moveStretch(end.stretch, -amount * factor, unit)?.start ?? null;
  // "the year to March 2020" begins in April; "the six years to 2018" goes from the level of 2012 to that of 2018
  const month = end.stretch.start.month === end.stretch.end.month;
  if ((ending || month) && start && start.month > 0) start = movePoint(start, 1, start.day > 0 ? "day" : "month");
  // what is reported by the year, half-year or quarter is told of all of it: no move from its first to its last month
  const grain = months > 0 && months * amount <= 12 ? grainOf(months * amount) : "years";
  return start && found(from, end.to, { start, end: end.stretch.end }, grain, { relative: end.relative });
}

/** "in the year that followed" */
function readFollowed(ctx: CalendarContext, at: number, months: number, from: number): Found | null {
  const that = bitsAt(ctx.words, ctx.tokens, at + 1) & CALENDAR.THAT;
  if (!that || at + 2 >= ctx.sentence.to || !hasRole(ctx.page, at + 2, ROLE.followed)) return null;
  const { unit, factor } = unitOf(months);
  return found(from, at + 3, null, grainOf(months), { link: { kind: "shift", amount: factor, unit } });
}

/** Reads the period whose first word is at or shortly behind `at`: "the first quarter", "June 2019", "30 June". */
function readAhead(ctx: CalendarContext, at: number, tieFrom: number): Found | null {
  const { tokens, words } = ctx;
  const outer = ctx.from;
  ctx.from = tieFrom; // the binding word in front is part of the evidence for a year
  let read: Found | null = null;
  for (let i = at; read === null && i < Math.min(at + 4, ctx.sentence.to); i++) {
    if (tokens.kind[i] === MARK) break;
    const bits = bitsAt(words, tokens, i);
    if (digitsAt(tokens, i) > 1000) read = readYear(ctx, i);
    else if (bits & CALENDAR.MONTH) read = readMonth(ctx, i);
    else if (bits & CALENDAR.UNIT) read = readUnit(ctx, i);
  }
  ctx.from = outer;
  return read && read.from >= at && read.from <= at + 1 ? read : null;
}

/** "the same quarter of last year", "the same period of 2018", "the same date a year before", "the same year" */
function readSame(ctx: CalendarContext, at: number, same: number, { unit }: { unit: TimeUnit }): Found | null {
  const { tokens, words } = ctx;
  const from = withArticle(ctx, same);
  const told = yearBehind(ctx, at + 1, at);
  if (told) return found(from, told.to, null, "quarter", { link: { kind: "inYear", amount: told.year, unit } });
  let next = at + 1;
  if (tokens.kind[next] === WORD && ctx.page.lexicon.syntax[tokens.id[next]!]! & SYNTAX.PREPOSITION) next++;
  for (let i = next; i < Math.min(next + 4, ctx.sentence.to); i++) {
    if (tokens.kind[i] === MARK) break;
    if (!(bitsAt(words, tokens, i) & CALENDAR.UNIT)) continue;
    const outer = ctx.from;
    ctx.from = next;
    const shifted = readUnit(ctx, i);
    ctx.from = outer;
    if (shifted?.link?.kind === "shift") return { ...shifted, from };
    break;
  }
  const link: Link =
    unit === "year" || unit === "quarter" || unit === "month" || unit === "day"
      ? { kind: "same", amount: 0, unit }
      : { kind: "span", amount: 0, unit };
  return found(from, at + 1, null, "years", { link });
}

/** "the same period", "over that time", "the nineties"; "at the same time", "this time" and "in her sixties" are none */
export function readStretchWord(ctx: CalendarContext, at: number): Found | null {
  const { tokens, words } = ctx;
  const prev = at - 1;
  if (prev < ctx.from) return null;
  const bits = bitsAt(words, tokens, prev);
  const decade = words.value[tokens.id[at]!]!;
  if (decade > 0)
    return bits & (CALENDAR.THE | CALENDAR.PART)
      ? found(at, at + 1, stretchOf(pointOf(decade), pointOf(decade + 9)), "years")
      : null;
  // "over the period as a whole", but not "over the period 2010 to 2014"
  const next = at + 1;
  const closed = next >= ctx.sentence.to || tokens.kind[next] === MARK || hasRole(ctx.page, next, ROLE.as);
  const whole = bits & CALENDAR.THE && closed;
  if (!(bits & (CALENDAR.SAME | CALENDAR.THAT | CALENDAR.THIS)) && !whole) return null;
  if (bits & CALENDAR.SAME) {
    const read = readSame(ctx, at, prev, { unit: "century" });
    if (read && (read.link?.kind !== "span" || read.to > at + 1)) return read;
  }
  const tie = words.ties.backward(tokens, withArticle(ctx, prev), Math.max(ctx.from, prev - 3));
  const spans = tie !== null && (clueAt(words, tokens, tie.at) & CLUE.DURING) !== 0;
  return spans
    ? found(withArticle(ctx, prev), at + 1, null, "years", { link: { kind: "span", amount: 0, unit: "year" } })
    : null;
}
