import type { Link } from "../../calendar/context.ts";
import { type Point, pointOf, type Stretch, stretchOf } from "../../calendar/iso.ts";
import { anchorBefore, anchorWithin, yearOf } from "./anchor.ts";
import { agoOf, type Compared, isPlan, toldOver } from "./compared.ts";
import { isEvent } from "./governor.ts";
import type { Scene, Timed } from "./scene.ts";

/** What the text has told before a sentence. */
export interface Known {
  readonly published: Point | null;
  /** Told last in this paragraph. */
  readonly carried: Timed | null;
  /** Told last by the paragraph before. */
  readonly before: Timed | null;
  /** The last day that a sentence without figures told. */
  readonly day: Stretch | null;
  /** Told first. */
  readonly first: Timed | null;
  readonly compared: Compared;
  readonly planned: Compared;
}

/** A text that began so many years back does not look back from there. */
const LONG = 2;

/** Works out the periods that hang on others, each from the time before it in its clause. */
export function resolve(scene: Scene, known: Known): void {
  const { mentions } = scene;
  const { published } = known;
  for (const [at, mention] of mentions.entries()) {
    const { link } = mention.period;
    if (!link) mention.stretch = agoOf(scene, at, published, known.carried) ?? mention.stretch;
    if (!link || mention.use === "now") continue;
    const told = link.kind === "span" && link.amount === 0 ? toldOver(scene, at) : null;
    const event = isWindow(link) ? eventBefore(scene, at) : null;
    const anchor = event ?? anchorOf(scene, at, link, known);
    const way = event ? { ...link, amount: -link.amount } : link;
    const planned = isPlan(scene) ? known.planned.follow(way, anchor) : null;
    const followed = told ?? planned ?? yearOf(scene, mention, known.compared.follow(way, anchor), published);
    // "at the end of the year" is that of the text, where none was told before
    mention.stretch = followed ?? (link.kind === "same" && mention.period.relative ? mention.period.stretch : null);
  }
}

/** "in five years", looking back */
const isWindow = ({ kind, amount }: Link): boolean => kind === "window" && amount > 0;

/** "after the rise of 2013, sales fell in two years": onward from the event */
function eventBefore({ mentions, page, parse }: Scene, at: number): Stretch | null {
  return mentions.slice(0, at).findLast(({ period }) => isEvent(page, parse, period))?.period.stretch ?? null;
}

function anchorOf(scene: Scene, at: number, link: Link, known: Known): Stretch | null {
  const { backdrop } = scene;
  const { first, published } = known;
  const own = anchorWithin(scene, at, link) ?? backdrop.carried?.stretch ?? anchorBefore(link, known);
  if (own || link.kind === "onward" || (link.kind === "shift" && link.amount > 0)) return own;
  const window = isWindow(link);
  // a text that begins with times long past looks back from none of them: "has grown in three years"
  const long = window && first !== null && first.stretch.end.year < (published?.year ?? 0) - LONG;
  const text = backdrop.about?.stretch ?? (long ? null : first?.stretch) ?? null;
  return !text && window && !long && published ? stretchOf(pointOf(published.year)) : text;
}
