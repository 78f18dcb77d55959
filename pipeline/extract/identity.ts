const SPACE = 0x20;

/**
 * A short stable id of some words in a source: white space counts as one space, so that a re-wrapped sentence keeps its id.
 * Two 32-bit multiplicative hashes (as in MurmurHash3's finaliser) give 64 bits: a collision within one source is not to be expected.
 */
export function idFrom(scope: string, words: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  const feed = (code: number) => {
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 13;
  };
  for (let i = 0; i < scope.length; i++) feed(scope.charCodeAt(i));
  feed(0);
  let space = false;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code <= SPACE || code === 0xa0 || code === 0x2028 || code === 0x2029) {
      space = true;
      continue;
    }
    if (space) feed(SPACE);
    space = false;
    feed(code);
  }
  return mix(high).padStart(7, "0") + mix(low ^ high).padStart(7, "0");
}

function mix(value: number): string {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0).toString(36);
}
