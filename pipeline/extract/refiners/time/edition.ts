import { isoOf, parsePoint, type Stretch } from "../../calendar/iso.ts";
import type { Page, Period } from "../../rule.ts";
import { LOWER, WORD } from "../../tokens.ts";
import type { Timed } from "./scene.ts";

/** Years back from that of the edition that a report is told of. */
const BEHIND = 3;

/** No title has more characters. */
const TITLE = 400;

/** A year named so often, and twice as often as any other, is the one that the report tells of. */
const OFTEN = 4;

/** So often is enough in an edition. */
export const EDITION = 3;

/**
 * "World report 2023": the year of a title in which the text itself came out, and which it tells nothing of while it
 * tells of years before, is that of the edition.
 */
export function isEdition(page: Page, { start, end }: Stretch): boolean {
  const published = page.document.published ? parsePoint(page.document.published) : null;
  if (!published || end.year !== published.year || start.year !== end.year || end.month > 0) return false;
  let earlier = false;
  for (const period of page.periods) {
    const { stretch, sentence, relative, tie } = period;
    if (sentence === 0 || !stretch || relative || isOfEdition(page, period)) continue;
    // "needed by 2025" is no year told of
    if (tie === "by" || tie === "until") continue;
    if (stretch.start.year === end.year || stretch.end.year === end.year) return false;
    earlier ||= stretch.end.year === end.year - 1;
  }
  return earlier || prevailing(page, EDITION) !== null;
}

/** "according to the World Outlook 2023", "Geneva, 26 June 2023 –": the report is named again, or the text is dated. */
function isOfEdition({ tokens, document }: Page, { from, tie, iso }: Period): boolean {
  if (iso === document.published) return true;
  return tie === null && tokens.kind[from - 1] === WORD && tokens.shape[from - 1] !== LOWER;
}

/** "according to the World Outlook 2023": the name of the text itself, with the year of its edition. */
export function isTitle(
  { tokens, text, document, sentences }: Page,
  { from, to, tie, sentence, stretch }: Period,
): boolean {
  if (tie !== null || sentence === 0 || tokens.kind[from - 1] !== WORD || tokens.shape[from - 1] === LOWER)
    return false;
  const year = stretch?.end.year;
  if (year === undefined || !document.published?.startsWith(`${year}`)) return false;
  const heading =
    sentences[0]?.kind === "heading" ? text.slice(0, Math.min(TITLE, tokens.end[sentences[0].to - 1]!)) : "";
  return `${document.title ?? ""} ${heading}`.includes(text.slice(tokens.start[from - 1], tokens.end[to - 1]));
}

/** The year shortly before the publication that the text names again and again, as no other. */
export function prevailing(page: Page, often = OFTEN): Timed | null {
  const published = page.document.published ? parsePoint(page.document.published) : null;
  if (!published) return null;
  const counts = new Map<string, { times: number; first: Period }>();
  for (const period of page.periods) {
    const { stretch, grain, tie, relative } = period;
    if (!stretch || grain !== "year" || relative || tie !== "in") continue;
    const iso = isoOf(stretch);
    const count = counts.get(iso);
    if (count) count.times++;
    else counts.set(iso, { times: 1, first: period });
  }
  const [most, second] = [...counts.values()].sort((a, b) => b.times - a.times);
  if (!most?.first.stretch || most.times < often || (second && most.times < 2 * second.times)) return null;
  const { year } = most.first.stretch.end;
  if (year >= published.year || year < published.year - BEHIND) return null;
  return { stretch: most.first.stretch, span: { from: most.first.from, to: most.first.to } };
}
