import { ageFrame } from "./age.ts";
import { countFrame } from "./count.ts";
import { type Frame, frame, type Site } from "./frame.ts";
import { isGauge } from "./groups.ts";
import { predicateFrame } from "./level.ts";
import { movedFrame } from "./moved.ts";
import { placedFrame } from "./placed.ts";
import { ratioFrame } from "./ratio.ts";
import { shareFrame } from "./share.ts";

/** Chooses the frame of a figure. */
export function frameOf(site: Site): Frame {
  const { reading, parse } = site;
  if (reading.role !== null) {
    const moved = movedFrame(site);
    if (moved) return moved;
  }
  if (reading.measure === "age")
    return (
      ageFrame(site) ??
      (site.verb?.subject && isGauge(parse, site.verb.subject) ? predicateFrame(site) : null) ??
      frame("age", [parse.grammar.glue.age], null, "group")
    );
  const placed = placedFrame(site);
  if (placed) return placed;
  if (reading.measure === "ratio") {
    const compared = ratioFrame(site);
    if (compared) return compared;
  }
  const share = reading.measure === "percentage" || (reading.measure === "ratio" && site.partitive);
  const counted =
    reading.measure === "count" ||
    reading.measure === "rate" ||
    reading.measure === "ratio" ||
    ((reading.measure === "quantity" || reading.measure === "money") && site.partitive);
  if (site.noun && (share || counted)) return share ? shareFrame(site, site.noun) : countFrame(site, site.noun);
  return predicateFrame(site);
}
