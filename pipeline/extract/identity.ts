const SPACE = 0x20;

/**
 * A short stable id of some words in a source: white space counts as one space, so that a re-wrapped sentence keeps its id.
 * Two 32-bit multiplicative hashes (as in MurmurHash3's finaliser) give 64 bits: a collision within one source is not to be expected.
 *
 * @param codes code units; the words are codes[from..to)
 */
export function idOfCodes(scope: string, codes: Uint16Array, from: number, to: number): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i <= scope.length; i++) {
    // a zero parts scope and words
    const code = i < scope.length ? scope.charCodeAt(i) : 0;
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 13;
  }
  let space = false;
  for (let i = from; i < to; i++) {
    const code = codes[i]!;
    if (code <= SPACE || code === 0xa0 || code === 0x2028 || code === 0x2029) {
      space = true;
      continue;
    }
    if (space) {
      high = Math.imul(high ^ SPACE, 0x01000193);
      low = Math.imul(low ^ SPACE, 0x5bd1e995);
      low ^= low >>> 13;
      space = false;
    }
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 13;
  }
  letters(mix(high), 0);
  letters(mix(low ^ high), LETTERS);
  return String.fromCharCode(...id);
}

/** Code units of the words that are hashed; longer ones get memory of their own, which is not kept. */
const scratch = new Uint16Array(4096);

/** As {@link idOfCodes}, for a string. */
export function idFrom(scope: string, words: string): string {
  const { length } = words;
  const codes = length <= scratch.length ? scratch : new Uint16Array(length);
  for (let i = 0; i < length; i++) codes[i] = words.charCodeAt(i);
  return idOfCodes(scope, codes, 0, length);
}

/** 36 to this power is more than 2 to the power of 32. */
const LETTERS = 7;
const id: number[] = new Array(2 * LETTERS).fill(0);

/** Writes a hash in base 36 to `id`, zeros in front: `toString(36)` divides floats and is several times slower. */
function letters(hash: number, from: number): void {
  let rest = hash;
  for (let i = from + LETTERS - 1; i >= from; i--) {
    const next = Math.floor(rest / 36);
    const digit = rest - 36 * next;
    id[i] = digit < 10 ? 0x30 + digit : 0x57 + digit;
    rest = next;
  }
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash >>> 0;
}
