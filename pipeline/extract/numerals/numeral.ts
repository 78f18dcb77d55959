import type { Numeral } from "../rule.ts";

/** A numeral with the usual defaults. */
export function numeralOf(from: number, to: number, value: number, precision: number, form: Numeral["form"]): Numeral {
  return {
    from,
    to,
    value,
    precision,
    form,
    sentence: 0,
    reason: null,
    reading: null,
    plain: false,
    scaled: false,
    decimal: false,
  };
}

/**
 * value * scale without float noise where scale is a power of ten: 4.35 million is 4350000, not 4349999.999….
 */
export function scaleBy(value: number, scale: number): number {
  const power = Math.round(Math.log10(scale));
  if (10 ** power !== scale) return value * scale;
  const text = String(value);
  return text.includes("e") ? value * scale : Number(`${text}e${power}`);
}
