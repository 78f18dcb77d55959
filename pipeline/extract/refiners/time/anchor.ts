import type { Link } from "../../calendar/context.ts";
import type { Stretch } from "../../calendar/iso.ts";
import { hasBreak } from "./aside.ts";
import { isBeforeThat, isEndTold } from "./go-on.ts";
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
    if (behind && readings[other.owner]!.role === "start" && isEndTold(scene, i)) continue;
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
