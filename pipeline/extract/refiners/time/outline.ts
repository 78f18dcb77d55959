import { type Point, parsePoint, pointOf, type Stretch } from "../../calendar/iso.ts";
import { aboutOf, aimOf, titlePeriods } from "../../calendar/titles.ts";
import type { Page, Period, Reading } from "../../rule.ts";
import type { Sentence } from "../../sentences.ts";
import { EDITION, isEdition, prevailing } from "./edition.ts";
import type { Timed } from "./scene.ts";

const COLON = 0x3a;
const BAR = 0x7c;

/** What title, headings and introductions say of time: which one is told of, and which one is aimed at. */
export class Outline {
  private readonly page: Page;
  /** The one time that the text is about. */
  about: Timed | null = null;
  private section: Timed | null = null;
  private headed = false;
  private intro: Timed | null = null;
  private readonly aims: { title: Timed | null; section: Timed | null; intro: Timed | null };

  constructor(page: Page) {
    this.page = page;
    const title = titlePeriods(page);
    const about = aboutOf(page, title);
    const aim = aimOf(page, title);
    if (about) this.about = isEdition(page, about) ? prevailing(page, EDITION) : { stretch: about, span: null };
    this.aims = { title: aim && { stretch: aim, span: null }, section: null, intro: null };
  }

  /** Up to when the text can tell: its publication, or the end of the year it is about. */
  latest(published: Point | null): Point | null {
    const year = this.about?.stretch.end.year;
    const ahead = year !== undefined && published !== null && year > published.year;
    return year !== undefined && year !== published?.year && !ahead ? pointOf(year) : published;
  }

  /** Takes in the first sentence of a paragraph, heading or bullet. */
  open(sentence: Sentence, told: readonly Period[], figures: boolean, index: number): void {
    if (sentence.kind === "bullet") return;
    this.intro = null;
    this.aims.intro = null;
    if (sentence.kind !== "heading" || (figures && index > 0 && isRow(this.page, sentence))) return;
    const about = (figures && index > 0) || this.isByline(told) ? null : timed(aboutOf(this.page, told), told);
    const aim = timed(aimOf(this.page, told), told);
    if (index === 0) {
      if (about) this.about ??= isEdition(this.page, about.stretch) ? prevailing(this.page, EDITION) : about;
      this.aims.title ??= aim;
    } else {
      this.headed = true;
      this.section = about;
      this.aims.section = aim;
    }
  }

  /** "Published Oct. 17, 2023": the day of the text itself is no time that it tells of. */
  private isByline(told: readonly Period[]): boolean {
    const { published } = this.page.document;
    return told.length === 1 && told[0]!.grain === "day" && told[0]!.iso === published;
  }

  /** What is told from here on to the next heading; false where no heading stands above. */
  dwell(time: Timed): boolean {
    if (this.headed) this.section ??= time;
    return this.headed;
  }

  /** A sentence that ends in a colon: what the bullets below are told of. */
  introduce(carried: Timed | null, told: readonly Period[]): void {
    this.intro = carried;
    this.aims.intro = timed(aimOf(this.page, told), told);
  }

  /** "Unless otherwise stated, figures are for 2015" */
  cover({ from, to }: Sentence, told: readonly Period[], main: Stretch | null): void {
    const { tokens, language } = this.page;
    let covers = false;
    for (let at = from; at < to && !covers; at++) covers = language.calendar.covers.forward(tokens, at, to) !== null;
    if (!covers) return;
    this.about = timed(aboutOf(this.page, told) ?? main, told) ?? this.about;
  }

  /** A budget of the coming year tells of the money, and of nothing else, what it is then. */
  aboutOf({ kind }: Sentence, readings: readonly Reading[]): Timed | null {
    const { page } = this;
    const about = this.section ?? this.about;
    const published = page.document.published ? parsePoint(page.document.published) : null;
    const budget = about !== null && published !== null && about.stretch.end.year > published.year;
    const told = budget && !readings.some(({ measure }) => measure === "money") ? null : about;
    return (kind === "bullet" ? this.intro : null) ?? told;
  }

  aimOf({ kind }: Sentence): Timed | null {
    const { title, section, intro } = this.aims;
    return (kind === "bullet" ? intro : null) ?? section ?? title;
  }
}

/** "Men: 40", "Men | 40": a line of a table or list, which stands under the heading before it. */
export function isRow({ tokens }: Page, { from, to }: Sentence): boolean {
  for (let at = from + 1; at < to; at++) if (tokens.mark[at] === COLON || tokens.mark[at] === BAR) return true;
  return false;
}

function timed(stretch: Stretch | null, told: readonly Period[]): Timed | null {
  const period = told.find(({ iso }) => iso !== "");
  return stretch && { stretch, span: period ? { from: period.from, to: period.to } : null };
}
