import { tellingParts } from "../../clauses/phrase.ts";
import { pointsBack } from "../../clauses/pointing.ts";
import { surpassedBy } from "../comparator/surpass.ts";
import { attachmentBehind } from "./attached.ts";
import { type Frame, frame, type Site } from "./frame.ts";
import { groupIn, isGauge } from "./groups.ts";

/** "The death rate exceeded the national mean by 26%": of the subject; "girls outperform boys by 9 points in reading": of what they do. */
export function surpassingFrame({ page, parse, reading, verb }: Site): Frame | null {
  if (reading.measure === "ratio" || !verb?.subject || surpassedBy(page, parse, reading) === null) return null;
  const whom = groupIn(parse, verb.subject);
  if (pointsBack(parse, verb.subject)) return frame("surpassing", [], whom, "indicator");
  if (isGauge(parse, verb.subject) || whom === null)
    return frame("surpassing", tellingParts(parse, verb.subject), whom);
  return frame("surpassing", [{ from: verb.head, to: verb.head + 1 }, ...attachmentBehind(parse, reading.to)], whom);
}
