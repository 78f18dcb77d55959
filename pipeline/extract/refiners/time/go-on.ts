import { orderOf, parseIso } from "../../calendar/iso.ts";
import { laterPart } from "../../calendar/links.ts";
import { bitsAt, CALENDAR } from "../../calendar/words.ts";
import type { Parse } from "../../clauses/parse.ts";
import { formOf, TAG } from "../../clauses/tags.ts";
import { FORM } from "../../grammar.ts";
import { indexBehind } from "../../halving.ts";
import { hasRole } from "../../noun-phrase.ts";
import { ROLE } from "../../roles.ts";
import type { Page } from "../../rule.ts";
import type { Mention } from "./mentions.ts";
import type { Scene, Timed } from "./scene.ts";

/** A move told alone ("has doubled since 2008") leaves the time as it was, or at its end. */
export function lastOf(delta: Timed | null, carried: Timed | null): Timed | null {
  return delta && (carried ?? { stretch: { start: delta.stretch.end, end: delta.stretch.end }, span: delta.span });
}

/** "Prices rose by 4% in the second quarter from a year earlier": the time that an earlier one is held against goes on. */
export function laterOf({ mentions }: Scene, delta: Timed | null): Timed | null {
  const base = delta && mentions.some(({ use }) => use === "base");
  const told = mentions.find(
    ({ use, stretch, open, spreads, period }) => use === "main" && stretch && !open && !spreads && period.link === null,
  );
  if (base && told?.stretch) return { stretch: told.stretch, span: { from: told.period.from, to: told.period.to } };
  return delta && timeOfYearly(mentions);
}

/** "fell by 1,200 on the year to 9,300": the later of the two times. */
export function timeOfYearly(mentions: readonly Mention[]): Timed | null {
  for (const { use, stretch, period } of mentions) {
    if (use !== "base" || !stretch || period.link?.kind !== "span" || period.link.amount >= 0) continue;
    return { stretch: laterPart(period.link, stretch), span: { from: period.from, to: period.to } };
  }
  return null;
}

/** The time of a sentence that it gives to none of its figures: "Warnings, which cover 30% of a pack, came in 2016." */
export function unusedOf(mentions: readonly Mention[]): Timed | null {
  const told = mentions.findLast(
    ({ use, stretch, open, period }) =>
      use === "main" && stretch && !open && period.link === null && period.grain !== "day" && !period.ahead,
  );
  return told?.stretch ? { stretch: told.stretch, span: { from: told.period.from, to: told.period.to } } : null;
}

/** "48 the year before that" counts from the time told right before. */
export function isBeforeThat({ page }: Scene, { period }: Mention): boolean {
  return (bitsAt(page.language.calendar, page.tokens, period.to - 1) & CALENDAR.THAT) !== 0;
}

/** A period before mention `i` is that of a figure that is no start. */
export function isEndTold({ mentions, readings }: Scene, i: number): boolean {
  return mentions
    .slice(0, i)
    .some(
      ({ owner, use, stretch }) => use === "main" && stretch !== null && owner >= 0 && readings[owner]!.role === "end",
    );
}

/** The time of a figure that an earlier figure is only compared with: "a year before". */
export function isLookBack(mentions: readonly Mention[], time: Timed | null): boolean {
  return mentions.some(
    ({ period }) => period.from === time?.span?.from && period.link?.kind === "shift" && period.link.amount < 0,
  );
}

/** The time of a figure is told as so long ago. */
export function isAgo({ tokens, language }: Page, { span }: Timed): boolean {
  return span !== null && (bitsAt(language.calendar, tokens, span.to - 1) & CALENDAR.AGO) !== 0;
}

/** "in March alone" */
export function isPart(page: Page, { span }: Timed): boolean {
  return span !== null && hasRole(page, span.to, ROLE.sole);
}

export function isEarlier(time: Timed, than: Timed): boolean {
  return orderOf(time.stretch.end, true) < orderOf(than.stretch.start);
}

/** "1,890 in June, hardly more than in 2018 (1,874)": the time of what is only compared with. */
export function isBase(mentions: readonly Mention[], time: Timed): boolean {
  return mentions.some(({ period, use }) => use === "base" && period.from === time.span?.from);
}

/** The time of the first figure that is expected or aimed at. */
export function expectedOf({ readings, given }: Scene): Timed | null {
  const at = readings.findIndex(
    ({ status, role }) => (status === "target" || status === "projected") && role !== "start",
  );
  return given[at] ?? null;
}

/** "had been", "had treated": the first finite verb of the sentence is in the past perfect. */
export function isLookingBack({ verbs, tokens, grammar }: Parse): boolean {
  const verb = verbs.find(({ kind, relative }) => kind === "finite" && relative < 0);
  if (!verb || verb.head === verb.from) return false;
  const form = formOf(tokens, grammar, verb.from);
  return (form & FORM.HAVE) !== 0 && (form & FORM.PAST) !== 0;
}

/** Figures that "of the 3,318" looks back over. */
const BACK = 16;
/** A smaller number comes up by chance. */
const SMALLEST = 20;

/** "Of the 3,318, some 2,900 were charged": the time of the figure that is named again. */
export function toldOf({ readings }: Page, { readings: own, tokens, tags, grammar, sentence }: Parse): Timed | null {
  const again = own[0];
  const value = again?.value ?? 0;
  if (!again || value < SMALLEST || again.from - sentence.from !== 2 || tags[again.from - 1] !== TAG.DET) return null;
  if (tokens.id[sentence.from] !== grammar.particles.of) return null;
  const at = indexBehind(readings, ({ to }) => to <= again.from);
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const before = readings[i]!;
    if (before.value !== value || before.measure !== again.measure || before.time_period === null) continue;
    const stretch = parseIso(before.time_period);
    return stretch && { stretch, span: before.evidence.time_period ?? null };
  }
  return null;
}
