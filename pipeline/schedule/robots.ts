/** Whether a robots.txt lets us read a path (RFC 9309): the longest rule that fits decides, and allow beats disallow. */
export function allows(robots: string, product: string, path: string): boolean {
  const rules = rulesFor(robots, product);
  let best = { length: -1, allow: true };
  for (const { allow, pattern } of rules) {
    if (pattern === "" || !fits(pattern, path)) continue;
    if (pattern.length > best.length || (pattern.length === best.length && allow)) {
      best = { length: pattern.length, allow };
    }
  }
  return best.allow;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** Rules of the groups that name the product; where none does, of those for all. */
function rulesFor(robots: string, product: string): Rule[] {
  const own: Rule[] = [];
  const all: Rule[] = [];
  let agents: string[] = [];
  let named = false;
  let inRules = false;
  for (const line of robots.slice(0, 500_000).split(/\r\n?|\n/u)) {
    const [, key = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*)/iu.exec(line) ?? [];
    const name = key.toLowerCase();
    const text = value.trim();
    if (name === "user-agent") {
      if (inRules) agents = [];
      inRules = false;
      agents.push(text.toLowerCase());
      named ||= text.toLowerCase() === product;
    } else if (name === "allow" || name === "disallow") {
      inRules = true;
      const rule = { allow: name === "allow", pattern: text };
      if (agents.includes(product)) own.push(rule);
      if (agents.includes("*")) all.push(rule);
    }
  }
  return named ? own : all;
}

/** "*" stands for anything, "$" at the end for the end; matched piece by piece, without backtracking. */
function fits(pattern: string, path: string): boolean {
  const atEnd = pattern.endsWith("$");
  const pieces = (atEnd ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    if (atEnd && index === rest.length - 1) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return !atEnd || at === path.length;
}
