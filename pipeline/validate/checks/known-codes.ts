import type { Figure } from "../../model/figure.ts";
import type { Check, CheckContext, Fault } from "../check.ts";

/** Every code of a figure stands in its code list. */
export const knownCodes: Check = (figure, context) =>
  areaFault(figure.ref_area, context) ?? currencyFault(figure, context) ?? unitCodeFault(figure, context);

/** The same for any record with places. */
export function areaFault(areas: readonly string[], context: CheckContext): Fault | null {
  const unknown = areas.find((area) => !context.isCode("areas", area));
  return unknown === undefined ? null : codeFault("area-unknown", "ref_area", unknown, "areas");
}

function currencyFault({ currency }: Figure, context: CheckContext): Fault | null {
  if (currency === null || context.isCode("currencies", currency)) return null;
  return codeFault("currency-unknown", "currency", currency, "currencies");
}

/** A code of UCUM may be composed: "mg/kg" is known when "mg" and "kg" are, "mm3" when "mm" is (UCUM, §7). */
function unitCodeFault({ unit_code }: Figure, context: CheckContext): Fault | null {
  const known = context.columnOf("units", "ucum");
  if (unit_code === null || known.has(unit_code)) return null;
  if (unit_code.split(/[./]/u).every((part) => known.has(part) || known.has(part.replace(/-?[2-9]$/u, ""))))
    return null;
  return codeFault("unit-code-unknown", "unit_code", unit_code, "units");
}

function codeFault(code: string, field: string, found: string, codelist: string): Fault {
  const message = `code ${JSON.stringify(found)}, expected one of schemas/codelists/${codelist}.csv. Correct the figure, or add the code to the list`;
  return { code, field, message };
}
