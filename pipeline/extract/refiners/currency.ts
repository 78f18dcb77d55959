import type { Page, Reading, Refiner } from "../rule.ts";

/**
 * Tells dollars, pesos and crowns apart by the text: another sign in it ("US$") first, then the country of the figure.
 * What neither tells stays null.
 */
export const currency: Refiner = {
  name: "currency",
  refine(page) {
    for (const reading of page.readings) if (reading.measure === "money") ofSharedSign(page, reading);
    const doubtful = page.readings.filter((reading) => reading.measure === "money" && reading.currency === null);
    if (doubtful.length === 0) return;
    const signed = new Map<string, Reading>();
    for (const reading of page.readings) {
      if (
        reading.measure === "money" &&
        reading.currency !== null &&
        reading.unit !== null &&
        !signed.has(reading.unit)
      )
        signed.set(reading.unit, reading);
    }
    for (const reading of doubtful) {
      const other = reading.unit === null ? undefined : signed.get(reading.unit);
      if (other) {
        reading.currency = other.currency;
        reading.evidence.currency = { from: other.from, to: other.to };
      } else {
        reading.currency = byCountry(page, reading);
        if (reading.currency !== null && reading.evidence.ref_area)
          reading.evidence.currency = reading.evidence.ref_area;
      }
    }
  },
};

/** "Rs 50" in Pakistan, "¥3bn" in China, "250 kr" in Norway: the country of the figure decides. */
function ofSharedSign(page: Page, reading: Reading): void {
  const { tokens, text } = page;
  const [area] = reading.ref_area;
  if (area === undefined) return;
  const before = text.slice(tokens.start[reading.from], tokens.end[reading.numeral.from - 1]).trim();
  const behind = text.slice(tokens.start[reading.numeral.to], tokens.end[reading.to - 1]).trim();
  const found = page.language.currencyOfSign(reading.from < reading.numeral.from ? before : behind, area) ?? null;
  if (found === null || reading.ref_area.some((other) => other !== area)) return;
  if (found.code !== reading.currency && reading.evidence.ref_area)
    reading.evidence.currency = reading.evidence.ref_area;
  reading.currency = found.code;
  reading.unit = found.name;
}

/** The one currency of that name in the figure's countries; null when none or several fit. */
function byCountry(page: Page, reading: Reading): string | null {
  let found: string | null = null;
  for (const area of reading.ref_area) {
    const code = page.language.currencyOf(reading.unit ?? "", area);
    if (code === null || (found !== null && found !== code)) return null;
    found = code;
  }
  return found;
}
