const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["person", "people"],
  ["child", "children"],
  ["man", "men"],
  ["woman", "women"],
  ["foot", "feet"],
  ["hertz", "hertz"],
  ["percent", "percent"],
  ["per mille", "per mille"],
  ["series", "series"],
]);

/** The plural of a unit's English name: "case" cases, "country" countries, "watt hour" watt hours. */
export function plural(unit: string): string {
  const known = IRREGULAR.get(unit);
  if (known !== undefined) return known;
  const [, before = "", last = unit] = /^(.*[ -])?(\p{L}+)$/u.exec(unit) ?? [];
  const irregular = IRREGULAR.get(last);
  if (irregular !== undefined) return before + irregular;
  if (/[^aeiou]y$/u.test(last)) return `${before}${last.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/u.test(last)) return `${before}${last}es`;
  return `${before}${last}s`;
}
