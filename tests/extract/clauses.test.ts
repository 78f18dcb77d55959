import { describe, expect, test } from "vitest";
import { governorOf, verbOfSubject } from "../../pipeline/extract/clauses/governor.ts";
import { type Parse, parseOf } from "../../pipeline/extract/clauses/parse.ts";
import type { TokenSpan } from "../../pipeline/extract/rule.ts";
import { extractor } from "./corpus.ts";

function clausesOf(text: string): { parse: Parse; words: (span: TokenSpan | null) => string | null } {
  const page = extractor().explain({ source_id: "corpus", text, language: "en" });
  const parse = parseOf(page, 0);
  if (!parse) throw new Error(`no parse of ${JSON.stringify(text)}`);
  const words = (span: TokenSpan | null) =>
    span && text.slice(page.tokens.start[span.from], page.tokens.end[span.to - 1]);
  return { parse, words };
}

/** Verb groups with their subjects: "rose < the number of beds". */
function verbs(text: string): string[] {
  const { parse, words } = clausesOf(text);
  return parse.verbs.filter(({ kind }) => kind === "finite").map((verb) => `${words(verb)} < ${words(verb.subject)}`);
}

describe("verbs and their subjects", () => {
  test.each([
    ["In 2021 the number of beds in clinics rose by 5%.", ["rose < the number of beds in clinics"]],
    ["The clinics run by the trust closed 3 wards.", ["closed < The clinics run by the trust"]],
    ["People who inject drugs live in 40 towns.", ["inject < People", "live < People who inject drugs"]],
    ["The share of users, measured by tests, fell to 5%.", ["fell < The share of users, measured by tests"]],
    ["The city opened 3 sites and closed 2 others.", ["opened < The city", "closed < The city"]],
    ["In Dublin a flat cost 900 euros.", ["cost < a flat"]],
    ["89 of the 93 lakes measured have shrunk.", ["have shrunk < 89 of the 93 lakes measured"]],
    ["The bank forecasts growth of 2%.", ["forecasts < The bank"]],
    ["Cases and deaths rose by 4%.", ["rose < Cases and deaths"]],
    ["The index gained 3%, as shares of miners lost 2%.", ["gained < The index", "lost < shares of miners"]],
    [
      "The firm, which employs 900 people, lost 3 contracts.",
      ["employs < The firm", "lost < The firm, which employs 900 people"],
    ],
  ])("%s", (text, expected) => expect(verbs(text)).toEqual(expected));
});

test("a number hangs on its verb, or is in the subject of one", () => {
  const { parse, words } = clausesOf("Some 40 nurses said that they worked 60 hours.");
  const [first, second] = parse.readings;
  expect(words(verbOfSubject(parse, first?.from ?? -1))).toBe("said");
  expect(words(governorOf(parse, second?.from ?? -1))).toBe("worked");
});
