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
  return mix(high).padStart(7, "0") + mix(low ^ high).padStart(7, "0");
}

/** As {@link idOfCodes}, for a string. */
export function idFrom(scope: string, words: string): string {
  const codes = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) codes[i] = words.charCodeAt(i);
  return idOfCodes(scope, codes, 0, codes.length);
}

function mix(value: number): string {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0).toString(36);
}
