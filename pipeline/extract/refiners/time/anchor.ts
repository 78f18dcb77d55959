import type { Link } from "../../calendar/context.ts";
import { type Point, pointOf, type Stretch, stretchOf } from "../../calendar/iso.ts";
import { bitsAt, CALENDAR } from "../../calendar/words.ts";
import { indexBehind } from "../../halving.ts";
import type { Page } from "../../rule.ts";
import { hasBreak } from "./aside.ts";
import { isBeforeThat, isEndTold } from "./go-on.ts";
import type { Mention } from "./mentions.ts";
import type { Known } from "./resolve.ts";
import type { Scene } from "./scene.ts";

/** The time of its own sentence that mention `at` hangs on: the last one told before it, for "year on year" the first. */
export function anchorWithin(scene: Scene, at: number, link: Link): Stretch | null {
  const { mentions, parse, readings, backdrop } = scene;
  const mention = mentions[at]!;
  if (link.kind === "span" && link.amount < 0)
    return (
      mentions.find(({ use, stretch, period }) => use === "main" && stretch !== null && period.link?.kind !== "span")
        ?.stretch ?? null
    );
  for (let i = at - 1; i >= 0; i--) {
    const other = mentions[i]!;
    if (other.stretch === null || (other.use === "aside" && link.kind !== "onward")) continue;
    // "to 3.8% in January from 5.5% in December and 25% a year earlier": from January
    const behind = link.kind === "shift" && link.amount < 0 && other.owner >= 0 && !isBeforeThat(scene, mention);
    if (behind && readings[other.owner]!.role === "start" && (isEndTold(scene, i) || isEndBefore(scene, other)))
      continue;
    // "the same as in 2012, but it was 71% pure, against 44% then"
    if ((other.use === "base" && link.unit !== "century") || (other.use === "now" && backdrop.about)) continue;
    // "since 2016, when it was 30; that year it rose to 275"
    if (other.open && link.kind !== "same") continue;
    // "offered from March onwards; 38% had it, down from 44% a year earlier": another matter
    if (other.period.tie === "from" && hasBreak(parse, other.period.to, mention.period.from)) continue;
    return other.stretch;
  }
  return null;
}

/** "61% did, up from 54% in February and 49% a year before": the end before has the time of the sentences before. */
function isEndBefore({ readings, mentions, backdrop }: Scene, { owner }: Mention): boolean {
  if (!backdrop.carried && !backdrop.about && !backdrop.first) return false;
  const end = readings.slice(0, owner).findIndex(({ role }) => role === "end");
  return end >= 0 && !mentions.some(({ use, period }) => use === "main" && period.to <= readings[owner]!.from);
}

/** "that year", "the following year", "ten days later" go on from the sentences before even where nothing else does. */
export function anchorBefore({ kind, amount, unit }: Link, told: Known): Stretch | null {
  const { day } = told;
  const carried = told.carried?.stretch ?? null;
  if (kind !== "same" && kind !== "inYear" && kind !== "shift") return null;
  if ((unit === "day" || unit === "week") && day && !carried?.end.day) return day;
  const onward = kind === "shift" && amount > 0;
  return carried ?? (onward || kind === "same" ? (told.before?.stretch ?? null) : null);
}

/** Periods that "that year" looks back over. */
const BACK = 6;

/**
 * "in the following year" is a whole one, whatever month it hangs on; "that year" is none in which the text came out, but
 * the last one before that it names, be it "since 2017".
 */
export function yearOf(scene: Scene, mention: Mention, stretch: Stretch | null, published: Point | null) {
  const { link, tie, from, to, sentence } = mention.period;
  if (link?.unit !== "year") return stretch;
  const { page } = scene;
  // "£312 million for the coming year", in a text on the budget of 2026/27
  const about = scene.backdrop.about?.stretch;
  if (about && tie === "for" && isNext(page, to - 2) && about.end.year > (published?.year ?? 0)) return about;
  if (link.kind === "shift" && stretch)
    return link.amount === 1 && tie === "in" && isPrevious(page, to - 2) && stretch.end.month > 0
      ? stretchOf(pointOf(stretch.end.year))
      : stretch;
  if (link.kind !== "same" || link.amount !== 0 || (stretch && stretch.end.year !== published?.year)) return stretch;
  const at = indexBehind(page.periods, (period) => period.to <= from);
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const { stretch: before, ...told } = page.periods[i]!;
    if (!stretch && told.sentence < sentence - 1) break;
    if (told.grain === "year" && told.link === null && before && before.end.year < (published?.year ?? 0))
      return stretchOf(before.start);
  }
  return stretch;
}

const isPrevious = ({ language, tokens }: Page, at: number): boolean =>
  (bitsAt(language.calendar, tokens, at) & CALENDAR.PREVIOUS) !== 0;

const isNext = ({ language, tokens }: Page, at: number): boolean =>
  (bitsAt(language.calendar, tokens, at) & CALENDAR.NEXT) !== 0;
