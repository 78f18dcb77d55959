/** What every web host, file system and address takes as it is; capitals not, since some file systems mix them up. */
const PLAIN = /^[a-z0-9_][a-z0-9._-]{0,98}[a-z0-9_]$/u;

/**
 * A name of a file for an id that may hold anything: a plain id is its own name, another gets a name of what is plain
 * in it and a hash, so that two ids never share a file and none leaves its folder.
 *
 *     hops/who-2014   hops--who-2014
 *     ../"x"          x~1o4ix6akq2z
 */
export function fileName(id: string): string {
  const joined = id.replaceAll("/", "--");
  if (PLAIN.test(joined) && !id.includes("--")) return joined;
  const kept = id.replace(/[^A-Za-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "");
  return `${kept.slice(0, 60).toLowerCase() || "id"}~${hash(id)}`;
}

/** An id as the fragment of an address and the `id` of an element. */
export function anchor(id: string): string {
  return /^[A-Za-z][A-Za-z0-9._-]*$/u.test(id) ? id : `x-${fileName(id).replace("~", ".")}`;
}

/** 53 bits of FNV-1a over UTF-16 units, twice with different seeds, base 36: names, not secrets. */
function hash(text: string): string {
  const run = (seed: number): number => {
    let state = seed;
    for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
    return state >>> 0;
  };
  return (run(0x811c9dc5) * 0x200000 + (run(0x2f0b4a27) >>> 11)).toString(36).slice(0, 11);
}

export const sourcePath = (id: string): string => `sources/${fileName(id)}.html`;
export const indicatorPath = (id: string): string => `indicators/${fileName(id)}.html`;

/** One click to a sentence: the page of its text, the marks to show, the first of them as the goal. */
export function markPath(sourceId: string, figureIds: readonly string[]): string {
  const [first = ""] = figureIds;
  const marks = figureIds.map((id) => encodeURIComponent(anchor(id))).join(",");
  return `${sourcePath(sourceId)}${figureIds.length > 1 ? `?mark=${marks}` : ""}#${encodeURIComponent(anchor(first))}`;
}
