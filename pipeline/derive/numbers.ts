/** Digits that a double holds for certain (IEEE 754 binary64): what lies beyond is noise of the arithmetic. */
const SAFE_DIGITS = 15;

/** Noise of a few operations, as a share of the result. */
const NOISE = 1e-12;

/** Drops the noise of binary arithmetic: 10.7 - 5.8 is 4.9, not 4.8999999999999995. Not finite gives null. */
export function clean(x: number): number | null {
  if (!Number.isFinite(x)) return null;
  const short = Number(x.toPrecision(SAFE_DIGITS));
  // the largest doubles round up to infinity; + 0 turns -0 into 0
  return (Number.isFinite(short) ? short : x) + 0;
}

/** Rounds half away from zero to `decimals` digits after the point; null stays null. */
export function roundTo(x: number | null, decimals: number): number | null {
  return x === null ? null : scaled(x, decimals, (y) => Math.sign(y) * Math.round(Math.abs(y)));
}

/** Rounds towards minus infinity: a lower bound must not be cut off by its own rounding. */
export function roundDown(x: number | null, decimals: number): number | null {
  return x === null ? null : scaled(x, decimals, Math.floor);
}

/** Rounds towards plus infinity, for upper bounds. */
export function roundUp(x: number | null, decimals: number): number | null {
  return x === null ? null : scaled(x, decimals, Math.ceil);
}

function scaled(x: number, decimals: number, step: (y: number) => number): number | null {
  const power = 10 ** decimals;
  const y = x * power;
  if (!Number.isFinite(y)) return clean(x);
  // 1.005 * 100 is 100.49999999999999: what is a hair's breadth from a half or a whole is meant to be one
  const even = Math.round(y * 2) / 2;
  const meant = Math.abs(y - even) <= NOISE * Math.abs(y) ? even : y;
  return step(meant) / power + 0;
}

/**
 * How many digits after the point a result earns: its last digit is the greatest power of ten not above the width of
 * the interval that it may lie in. 62.8998 within 62.894 .. 62.906 (width 0.012) is printed as 62.90, -70.562 within
 * -70.64 .. -70.48 (width 0.16) as -70.6.
 *
 * @param width of the interval, in the unit of the result; 0 when nothing is left open
 */
export function earnedDecimals(width: number, least: number, most: number): number {
  if (!(width > 0)) return most;
  const decimals = Math.ceil(-Math.log10(width) - 1e-9);
  return Math.min(Math.max(decimals, least), most);
}

/** Digits after the point of a number as it prints: 2 for 5.25, 0 for 4.6e6. */
export function decimalsOf(x: number): number {
  const [mantissa = "", exponent = "0"] = String(x).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}
