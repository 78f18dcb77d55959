import type { Page, Refiner } from "../rule.ts";
import { dateTrading } from "./time/trading.ts";
import { Walk } from "./time/walk.ts";

/**
 * Gives each figure its time: from its sentence, else from the sentence that it goes on from, else from heading or title.
 *
 *     Between 2000 and 2008 new cases fell from 907 to 267, by 70%.
 *                                               ^^^ 2000  ^^^ 2008  ^^^ 2000/2008
 */
export const timePeriod: Refiner = {
  name: "time-period",
  refine(page) {
    if (page.readings.length === 0) return;
    new Walk(page).run();
    dateTrading(page);
    dateHeadline(page);
  },
};

/** "Malaria deaths halve": a headline is told of the time at which the text says it again. */
function dateHeadline({ readings, sentences }: Page): void {
  if (sentences[0]?.kind !== "heading") return;
  const behind = readings.findIndex(({ sentence }) => sentence > 0);
  if (behind <= 0) return;
  for (const headline of readings.slice(0, Math.min(behind, 4))) {
    if (headline.time_period !== null || headline.measure === "age") continue;
    const again = readings.find(
      ({ sentence, measure, value, time_period }) =>
        sentence > 0 && time_period !== null && measure === headline.measure && value === headline.value,
    );
    if (!again?.evidence.time_period) continue;
    headline.time_period = again.time_period;
    headline.evidence.time_period = again.evidence.time_period;
  }
}
