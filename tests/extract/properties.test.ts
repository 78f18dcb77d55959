import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LedgerEntry } from "../../pipeline/model/ledger.ts";
import { extract } from "./corpus.ts";

/** Number words that the ledger must account for, wherever they stand as words of their own. */
const NUMBER_WORDS =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|nineteen|twenty|thirty|forty|ninety|hundred|thousand|million|billion|trillion|dozen|dozens|hundreds|millions|half|third|thirds|first|second|fifth|twice|doubled|halved|tenfold";
const MENTION = new RegExp(String.raw`\p{Nd}+|[½⅓¾]|(?<![\p{L}\p{M}'’])(?:${NUMBER_WORDS})(?![\p{L}\p{M}'’])`, "giu");

const pieces = [
  ..."0 7 12 907 2019 1995 100 000 1,482 12,34,567 3.75 ,5 .08 007 10.4.12.7 4:1 2/3 ½ ¾ 10⁶ 1e6 ٣٤ 23 654".split(" "),
  ...NUMBER_WORDS.split("|"),
  ..."% % per cent percentage points € £ $ US$ kg km/h m² °C mg weeks years times fold a an the of in to from between and or every each per about over under at least up older aged p< 95% CI [ ] ( ) , . ; : - – — / ± ~ + # § ' ’ \" Act Table page Goal No. Tel. + May Monday people nurses boats cases rose fell by was were Spain COVID-19 https://a.b/c?d=1 𝑝 📈 é e\u0301 \u0301 \ud800 \udc00 \u200b \u00a0 \u202f \n \n\n \r\n • 1.".split(
    " ",
  ),
];
const glue = fc.constantFrom(" ", " ", " ", "", "\u00a0", "\n", "-");
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...pieces), glue), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(""));
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((codes) => String.fromCharCode(...codes));
const texts = fc.oneof(jumble, fc.string({ unit: "binary", maxLength: 80 }), units);

/** Code points as the engine counts them: a lone surrogate is one. */
const points = (text: string): string[] => [...text];
const length = (text: string): number => points(text).length;

function mentionsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(MENTION)].map((match) => {
    const start = length(text.slice(0, match.index));
    return { start, end: start + length(match[0]) };
  });
}

const holds = (entry: LedgerEntry, { start, end }: { start: number; end: number }) =>
  entry.start <= start && entry.end >= end;

describe("whatever the text", () => {
  test("a quote stands where its offsets say", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { figures } = extract(text);
        for (const { quote, start, end, sentence } of figures) {
          expect(points(text).slice(start, end).join("")).toBe(quote);
          expect(sentence).toContain(quote);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the ledger is in order, overlaps nothing, and quotes the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const entry of extract(text).ledger) {
          expect(entry.start).toBeGreaterThanOrEqual(end);
          expect(entry.end).toBeGreaterThan(entry.start);
          expect(points(text).slice(entry.start, entry.end).join("")).toBe(entry.text);
          end = entry.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  test("every digit run and number word lies in exactly one ledger entry", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { ledger } = extract(text);
        for (const mention of mentionsOf(text)) {
          expect(
            ledger.filter((entry) => holds(entry, mention)),
            JSON.stringify(mention),
          ).toHaveLength(1);
        }
      }),
      { numRuns: 250 },
    );
  });

  test("every ledger entry that is taken names a figure with the same span, each figure once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { figures, ledger } = extract(text);
        const taken = ledger.flatMap((entry) => (entry.outcome === "figure" ? [[entry.figure_id, entry.text]] : []));
        expect(taken).toEqual(figures.map(({ figure_id, quote }) => [figure_id, quote]));
      }),
      { numRuns: 150 },
    );
  });

  test("numbers are finite, bounds are in order, precision is not negative", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value, lower, upper, precision } of extract(text).figures) {
          for (const number of [value, lower, upper]) expect(number === null || Number.isFinite(number)).toBe(true);
          expect(value !== null || lower !== null || upper !== null).toBe(true);
          if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper);
          expect(precision).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("what stands elsewhere in the document changes nothing", () => {
  const sentences = [
    "The storm damaged 843 houses along the coast.",
    "Between 31 and 42 million people lack water.",
    "Pooled risk was 12% (95% CI 10–14).",
    "A third of the tenants heat with wood.",
    "The room costs €900 a month.",
    "Mortality was 12 per 100 000.",
    "Turnout rose by 3 percentage points.",
    "Children under five get a net.",
    "The levy rose from 5 to 8 per cent.",
    "The line takes forty calls a week.",
    "Snow of 30 cm fell.",
    "The storm damaged 843 houses along the coast.",
  ];
  const picked = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 });
  const prefix = fc.constantFrom(
    "Of mills and millers",
    "Nothing here is counted.",
    "Old songs were sung 𝑝 by the fire.",
  );

  test("a paragraph in front moves offsets alone", () => {
    fc.assert(
      fc.property(picked, prefix, (lines, front) => {
        const text = lines.join(" ");
        const shift = length(front) + 2;
        const alone = extract(text).figures;
        const behind = extract(`${front}\n\n${text}`).figures;
        expect(
          behind.map(({ start, end, evidence: _, ...rest }) => ({ ...rest, start: start - shift, end: end - shift })),
        ).toEqual(alone.map(({ evidence: _, ...rest }) => rest));
      }),
      { numRuns: 100 },
    );
  });

  test("ids stay when the sentence in front goes", () => {
    fc.assert(
      fc.property(picked, (lines) => {
        const rest = lines.slice(1).join(" ");
        const all = new Set(extract(lines.join(" ")).figures.map(({ figure_id }) => figure_id));
        // a sentence that comes twice bears ids by occurrence: the first of them goes, the last stays
        for (const { figure_id } of extract(rest).figures) expect(all).toContain(figure_id);
      }),
      { numRuns: 100 },
    );
  });
});

describe("numbers read back", () => {
  const ones =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    );
  const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  /** A whole number below a thousand million million in words; `and` and `hyphen` as people use them. */
  function spell(value: number, and: string, hyphen: string): string {
    if (value < 20) return ones[value]!;
    if (value < 100)
      return value % 10 === 0 ? tens[value / 10]! : tens[Math.floor(value / 10)]! + hyphen + ones[value % 10]!;
    for (const [scale, name] of [
      [1e12, "trillion"],
      [1e9, "billion"],
      [1e6, "million"],
      [1e3, "thousand"],
      [100, "hundred"],
    ] as const) {
      if (value < scale) continue;
      const rest = value % scale;
      const head = `${spell(Math.floor(value / scale), and, hyphen)} ${name}`;
      return rest === 0 ? head : `${head} ${rest < 100 ? and : ""}${spell(rest, and, hyphen)}`;
    }
    return "";
  }

  const only = (text: string) => {
    const { figures } = extract(text);
    expect(figures, text).toHaveLength(1);
    return figures[0]!;
  };
  const style = fc.record({ and: fc.constantFrom("and ", ""), hyphen: fc.constantFrom("-", " ") });

  test("words from zero to 999 999", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), style, (value, { and, hyphen }) => {
        expect(only(`They counted ${spell(value, and, hyphen)} boats.`).value).toBe(value);
      }),
      { numRuns: 250 },
    );
  });

  test("words up to 999 trillion", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999_999_999 }), style, (value, { and, hyphen }) => {
        expect(only(`They counted ${spell(value, and, hyphen)} boats.`).value).toBe(value);
      }),
      { numRuns: 150 },
    );
  });

  const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/gu, mark);
  const indian = (digits: string) =>
    digits.length < 6
      ? grouped(digits, ",")
      : `${digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/gu, ",")},${digits.slice(-3)}`;

  test("digits in every grouping", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        fc.constantFrom(",", " ", "\u00a0", "\u202f", "\u2009", "'", "’", "indian"),
        (value, mark) => {
          const printed = mark === "indian" ? indian(String(value)) : grouped(String(value), mark);
          const figure = only(`They counted ${printed} boats.`);
          expect([figure.quote, figure.value]).toEqual([printed, value]);
        },
      ),
      { numRuns: 250 },
    );
  });

  test("decimals, with their precision", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom("", "−", "-"),
        (number, places, sign) => {
          const value = number / 10 ** places;
          const printed = sign + grouped(Math.floor(value).toString(), ",") + value.toFixed(places).slice(-places - 1);
          const figure = only(`At the hut it was ${printed} °C.`);
          expect(figure.quote).toBe(`${printed} °C`);
          expect(figure.value).toBeCloseTo(sign === "" ? value : -value, 8);
          expect(figure.precision).toBeCloseTo(0.5 * 10 ** -places, 12);
        },
      ),
      { numRuns: 250 },
    );
  });

  test("scale words and letters", () => {
    const scales = [
      ["million", 1e6],
      ["billion", 1e9],
      ["thousand", 1e3],
      ["trillion", 1e12],
      ["bn", 1e9],
      ["lakh", 1e5],
      ["crore", 1e7],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), fc.constantFrom(...scales), (tenths, [word, scale]) => {
        const figure = only(`They counted ${(tenths / 10).toFixed(1)} ${word} boats.`);
        expect(figure.value).toBe(Math.round((tenths * scale) / 10));
        expect(figure.unit).toBe("boat");
      }),
      { numRuns: 200 },
    );
  });
});

describe("hostile lines end, with offsets that are true", () => {
  const LENGTH = 6_000;
  const fill = (part: string) => part.repeat(Math.ceil(LENGTH / part.length));
  const lines: Readonly<Record<string, string>> = {
    digits: fill("7"),
    "digits with commas": fill("1,"),
    "digits with spaces": fill("123 "),
    "points between digits": fill("1."),
    "one word": fill("a"),
    "one number word": fill("one "),
    "one hundred and": fill("one hundred and "),
    "hyphened number words": fill("twenty-"),
    halves: fill("and a half "),
    brackets: fill("(["),
    "numbers in brackets": fill("(1 "),
    "intervals that never close": fill("12 (95% CI 1 "),
    "ranges without end": fill("1-"),
    "from to": fill("from 1 to "),
    percents: fill("1% "),
    "per per": fill("1 per "),
    "of of": fill("1 of the "),
    "in in": fill("1 in "),
    currencies: fill("$€£"),
    "combining marks": fill("\u0301"),
    "marks on digits": fill("1\u0301"),
    "high surrogates": fill("\ud83d"),
    "low surrogates": fill("\udc00"),
    "surrogates and numbers": fill("\ud8009\udc00"),
    "pairs and numbers": fill("𝑝 1 "),
    slashes: fill("1/"),
    colons: fill("1:"),
    quotes: fill("'1"),
    newlines: fill("1\n"),
    "full stops": fill("1. A "),
    years: fill("in 2019 "),
    ages: fill("aged 5, "),
  };

  test.each(Object.keys(lines))(
    "%s",
    (name) => {
      const text = lines[name]!;
      const { figures, ledger } = extract(text);
      const chars = points(text);
      let end = 0;
      for (const entry of ledger) {
        if (entry.start < end || chars.slice(entry.start, entry.end).join("") !== entry.text)
          expect.fail(JSON.stringify(entry));
        end = entry.end;
      }
      for (const figure of figures) {
        if (chars.slice(figure.start, figure.end).join("") !== figure.quote) expect.fail(JSON.stringify(figure.quote));
      }
    },
    60_000,
  );

  test("numbers among marks carry no long sentence", () => {
    for (const part of ["(5) ", "\ud8009\udc00", "5; – "]) {
      const { figures } = extract(part.repeat(400));
      expect(figures.length).toBeGreaterThan(300);
      expect(Math.max(...figures.map(({ sentence }) => sentence.length))).toBeLessThan(200);
    }
  });
});
