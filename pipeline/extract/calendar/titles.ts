import { readPeriods } from "../calendar.ts";
import type { Page, Period } from "../rule.ts";
import { createTokens, tokenize } from "../tokens.ts";
import { parsePoint, type Stretch } from "./iso.ts";

const titles = new WeakMap<Page, Stretch | null>();

/** What a title that the text does not begin with says that the text is about; null when it says nothing, or opens the text. */
export function titleTime(page: Page): Stretch | null {
  let time = titles.get(page);
  if (time === undefined) {
    time = readTitle(page);
    titles.set(page, time);
  }
  return time;
}

function readTitle(page: Page): Stretch | null {
  const { title } = page.document;
  if (!title || page.text.startsWith(title) || page.text.slice(0, title.length).toLowerCase() === title.toLowerCase())
    return null;
  const tokens = tokenize(title, page.lexicon, scratch);
  const sentences = [{ from: 0, to: tokens.size, block: 0, kind: "heading" as const, blockFrom: 0 }];
  const { title: _, ...document } = page.document;
  const periods = readPeriods({
    ...page,
    document,
    text: title,
    tokens,
    sentences,
    numerals: [],
    periods: [],
    readings: [],
  });
  return aboutOf(page, periods);
}

/** Buffers for titles that stand outside their text. */
const scratch = createTokens();

/** The one year that the periods of a title lie in; null when they look ahead or back. */
export function aboutYearOf(page: Page, periods: readonly Period[]): number | null {
  return yearOf(aboutOf(page, periods));
}

export function yearOf(about: Stretch | null): number | null {
  return about && about.start.year === about.end.year ? about.start.year : null;
}

/** What a title says that the text is about: its one period, unless it is a goal, a start or an end. */
export function aboutOf(page: Page, periods: readonly Period[]): Stretch | null {
  let about: Stretch | null = null;
  for (const period of periods) {
    if (period.iso === "" || period.relative || period.link) continue;
    if (
      period.tie !== null &&
      period.tie !== "in" &&
      period.tie !== "of" &&
      period.tie !== "for" &&
      period.tie !== "between" &&
      period.tie !== "from"
    )
      return null;
    const { stretch } = period;
    if (!stretch || about !== null) return null;
    about = stretch;
  }
  const published = page.document.published ? parsePoint(page.document.published) : null;
  return about && published && about.end.year > published.year ? null : about;
}
