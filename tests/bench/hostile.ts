import { proseOf } from "./texts.ts";

/** Texts that nobody writes and someone sends, each of some `size` characters. */
export function hostileTexts(size: number): ReadonlyMap<string, string> {
  const filled = (unit: string): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const half = Math.floor(size / 2);
  return new Map([
    ["digits", filled("8")],
    ["digits and commas", filled("1,234,")],
    ["numbers", filled("17 ")],
    ["one word", filled("a")],
    ["number words", filled("one hundred and ")],
    ["hyphened number words", filled("twenty-one-")],
    ["nested brackets", "(".repeat(half) + ")".repeat(half)],
    ["figures in nested brackets", filled("(7 (8% ")],
    ["quotation marks", filled('"3 ')],
    ["combining marks", filled("5\u0301")],
    ["lone surrogates", filled("\ud8009\udc00")],
    ["full stops", filled(". ")],
    ["initials", filled("U.S. 5 ")],
    ["one sentence of years", filled("in 2004 and ")],
    ["one sentence of places", filled("in Chile 5 and ")],
    ["percent signs", filled("5%%")],
    ["currency signs", filled("$€£")],
    ["ranges", filled("1-2-")],
    ["from and to", filled("from 5 to ")],
    ["list marks", filled("\n1. ")],
    ["line ends", filled("\r\n")],
    ["spaces", filled(" ")],
    ["of which", filled("of which 5 ")],
    ["respectively", filled("5, 6 and 7 respectively ")],
    ["pairs of brackets", filled("(5) ")],
    ["verbs", filled("rose ")],
    ["moves without end", filled("rose from 5 to 6 and ")],
    ["who that", filled("people who 5 that ")],
    ["long sentences", filled("Deaths among men in towns fell by 5%, or 3 points, more than in 2019, and ")],
    ["said that", filled("he said that 5 ")],
    ["they and they", filled("They gave 2 million. ")],
    ["years without end", filled("It will be 5 in 2019. ")],
    ["these countries", filled("Costs fell in Peru. In these countries 5 died. ")],
    ["intervals", filled("The mean was 1.2 (1.1–1.3) and 1.4 (1.2–1.5). ")],
    ["numbers that go on", filled("Dogs came. 5 and 5 and 5 and 5 and 5 and ")],
    ["who said when", filled('"5 died in 2019," she said at noon. ')],
    ["money", filled("$5m ")],
    ["levels and levels", filled("In 2015, the number was 5. By then it had fallen. ")],
    ["prose without full stops", proseOf(1, size).replaceAll(/[.\n]/gu, " ")],
  ]);
}
