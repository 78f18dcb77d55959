import { readPeriods } from "../calendar.ts";
import type { Page, Period } from "../rule.ts";
import { createTokens, tokenize } from "../tokens.ts";
import { parsePoint, type Stretch, stretchOf } from "./iso.ts";

const titles = new WeakMap<Page, readonly Period[]>();

/** What a title that the text does not begin with says that the text is about; null when it says nothing, or opens the text. */
export function titleTime(page: Page): Stretch | null {
  return aboutOf(page, titlePeriods(page));
}

/** The periods of a title that the text does not begin with. */
export function titlePeriods(page: Page): readonly Period[] {
  let periods = titles.get(page);
  if (periods === undefined) {
    periods = readTitle(page);
    titles.set(page, periods);
  }
  return periods;
}

function readTitle(page: Page): readonly Period[] {
  const { title } = page.document;
  if (!title || page.text.startsWith(title) || page.text.slice(0, title.length).toLowerCase() === title.toLowerCase())
    return [];
  const tokens = tokenize(title, page.lexicon, scratch);
  const sentences = [{ from: 0, to: tokens.size, block: 0, kind: "heading" as const, blockFrom: 0 }];
  const { title: _, ...document } = page.document;
  return readPeriods({
    ...page,
    document,
    text: title,
    tokens,
    sentences,
    numerals: [],
    periods: [],
    undated: [],
    readings: [],
  });
}

/** Buffers for titles that stand outside their text. */
const scratch = createTokens();

/** The one year that a stretch lies in; null for a longer one. */
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
  if (!about || !published || about.end.year <= published.year) return about;
  // a budget is told before its year begins, "2026/27" in the first months of 2026
  const { start, end } = about;
  const next = start.year === published.year + 1 || (start.year === published.year && end.year === start.year + 1);
  return next && namesBudget(page) ? about : null;
}

/** The title speaks of a budget. */
function namesBudget(page: Page): boolean {
  const { language, text, lexicon, sentences } = page;
  const first = sentences[0];
  const title = page.document.title ?? (first?.kind === "heading" ? text.slice(0, page.tokens.end[first.to - 1]) : "");
  for (const word of title.toLowerCase().split(/\P{L}+/u))
    if (word !== "" && language.grammar.budgets.has(lexicon.idOf(word))) return true;
  return false;
}

const isFinancial = ({ start, end }: Stretch): boolean => end.month === 0 && end.year === start.year + 1;

/** What a heading says that the text aims at: "Targets for 2025", "National plan 2021–2025", "By 2030 we want:". */
export function aimOf(page: Page, periods: readonly Period[]): Stretch | null {
  const published = page.document.published ? parsePoint(page.document.published) : null;
  if (!published) return null;
  const ahead = periods.filter(({ stretch }) => stretch !== null && stretch.end.year > published.year);
  const stretch = ahead.length === 1 ? ahead[0]!.stretch : null;
  // "the plan for 2026/27" is of one year
  return stretch && (isFinancial(stretch) ? stretch : stretchOf(stretch.end));
}
