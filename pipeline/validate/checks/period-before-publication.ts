import { daysOf } from "../../model/period.ts";
import type { Check } from "../check.ts";

/** Nobody reports what has not begun: only projections and targets lie after the publication. */
export const periodBeforePublication: Check = (figure, context) => {
  if (figure.time_period === null || figure.status === "projected" || figure.status === "target") return null;
  const published = context.documentOf(figure.source_id)?.document.published ?? null;
  const period = daysOf(figure.time_period);
  const publication = published === null ? null : daysOf(published);
  if (period === null || publication === null || period.first <= publication.last) return null;
  return {
    code: "period-after-publication",
    field: "time_period",
    message: `period ${figure.time_period} of a text published ${published}, expected none later unless projected or a target. Correct the period or the status`,
  };
};
