import type { Codelists } from "../../../model/codelist.ts";
import type { CurrencyEntry, Language, UnitEntry } from "../../language.ts";
import type { LexiconEntry } from "../../lexicon.ts";
import { type Lexicon, NUMERIC } from "../../lexicon.ts";
import { createPhrases, type Phrases, wordsOf } from "../../phrases.ts";

/** Codes of three capitals that are everyday words too are read only in capitals; so are all others. */
const split = (cell: string | undefined) => (cell ? cell.split("|") : []);

function* unitPhrases(codelists: Codelists): Generator<[string, UnitEntry]> {
  for (const row of codelists.units ?? []) {
    const base = { code: row.code, name: row.label, kind: row.kind ?? "quantity", ucum: row.ucum || null };
    for (const word of split(row.words)) yield [word, { ...base, symbol: null }];
    // "m2" ends in a digit run, which no phrase holds: the power is read behind the symbol
    for (const symbol of split(row.symbols)) if (!/[0-9]/.test(symbol)) yield [symbol, { ...base, symbol }];
  }
}

/** Hundredths and their like: [word, unit name, currencies by which the country may decide]. */
const MINOR: readonly (readonly [string, string, string])[] = [
  ["cents", "cent", ""],
  ["cent", "cent", ""],
  ["¢", "cent", ""],
  ["c", "cent", ""],
  ["euro cents", "cent", "EUR"],
  ["US cents", "cent", "USD"],
  ["pence", "penny", "GBP"],
  ["penny", "penny", "GBP"],
  ["p", "penny", "GBP"],
  ["sen", "sen", "MYR"],
  ["paise", "paisa", "INR"],
  ["kopecks", "kopeck", "RUB"],
  ["kopeck", "kopeck", "RUB"],
  ["centimes", "centime", ""],
  ["centavos", "centavo", ""],
  ["groszy", "grosz", "PLN"],
  ["öre", "öre", "SEK"],
  ["øre", "øre", ""],
];

/** Letters that papers print for their own currency, right in front of its number: "N72,400", "SR5.2bn". */
const LETTERS: readonly (readonly [string, string, string])[] = [
  ["N", "naira", "NGN"],
  ["L", "lempira", "HNL"],
  ["Le", "leone", "SLE"],
  ["MT", "metical", "MZN"],
  ["SR", "riyal", "SAR"],
  ["QR", "riyal", "QAR"],
  ["KD", "dinar", "KWD"],
  ["BD", "dinar", "BHD"],
  ["JD", "dinar", "JOD"],
  ["P", "peso", ""],
  // "£" in texts that were turned into plain ASCII
  ["PS", "pound", "GBP"],
];

function* currencyPhrases(codelists: Codelists): Generator<[string, CurrencyEntry]> {
  const rows = codelists.currencies ?? [];
  const byName = new Map<string, string[]>();
  for (const row of rows) byName.set(row.label, [...(byName.get(row.label) ?? []), row.code]);
  for (const row of rows) {
    const shared = byName.get(row.label)!.length > 1;
    const bare: CurrencyEntry = {
      code: shared ? null : row.code,
      name: row.label,
      scale: 1,
      exact: null,
      place: "any",
    };
    for (const word of [row.label, ...split(row.plurals)]) yield [word, bare];
    const full: CurrencyEntry = { ...bare, code: row.code };
    for (const name of split(row.names)) for (const form of new Set([name, `${name}s`])) yield [form, full];
    for (const symbol of split(row.symbols)) yield [symbol, { ...full, exact: symbol }];
    yield [row.code, { ...full, exact: row.code }];
    yield [`M${row.code}`, { ...full, exact: `M${row.code}`, scale: 1e6 }];
    // "M€ 1.2", "k€ 300"
    for (const symbol of split(row.symbols))
      if (symbol.length === 1 && !/\p{L}/u.test(symbol)) {
        yield [`M${symbol}`, { ...full, exact: `M${symbol}`, scale: 1e6 }];
        yield [`k${symbol}`, { ...full, exact: `k${symbol}`, scale: 1e3 }];
      }
  }
  yield ["K", { code: null, name: "kwacha", scale: 1, exact: "K", place: "any" }];
  yield ["kr", { code: null, name: "krone", scale: 1, exact: "kr", place: "any" }];
  yield ["$", { code: null, name: "dollar", scale: 1, exact: "$", place: "any" }];
  for (const [sign, name, code] of LETTERS)
    yield [sign, { code: code === "" ? null : code, name, scale: 1, exact: sign, place: "touching" }];
  yield ["ரூ", { code: null, name: "rupee", scale: 1, exact: "ரூ", place: "any" }];
  yield ["bucks", { code: null, name: "dollar", scale: 1, exact: null, place: "after" }];
  for (const word of ["crown", "crowns"])
    yield [word, { code: null, name: "crown", scale: 1, exact: null, place: "after" }];
  yield ["quid", { code: "GBP", name: "pound", scale: 1, exact: null, place: "after" }];
  for (const [word, name, code] of MINOR)
    yield [
      word,
      { code: code === "" ? null : code, name, scale: 1, exact: word.length === 1 ? word : null, place: "after" },
    ];
}

/** Names that are everyday words: read as money only where the text makes it plain. */
export const DOUBTFUL = new Set([
  "won",
  "real",
  "sol",
  "mark",
  "marks",
  "sum",
  "rand",
  "som",
  "kina",
  "colon",
  "crown",
  "crowns",
  "leu",
  "lev",
  "pula",
  "punt",
]);

export function entries(codelists: Codelists): LexiconEntry[] {
  const measures = wordsOf([...unitPhrases(codelists)].map(([phrase]) => phrase));
  const monies = wordsOf([...currencyPhrases(codelists)].map(([phrase]) => phrase));
  // "SR 520" is a road where "SR5.2bn" is a sum
  const plain = new Set([...DOUBTFUL, ...LETTERS.map(([sign]) => sign)]);
  const first = new Set(wordsOf([...unitPhrases(codelists)].map(([phrase]) => phrase.split(/[ -]/)[0]!)));
  return [
    ...measures.map((word) => (first.has(word) ? { word, numeric: NUMERIC.MEASURE_WORD } : { word })),
    ...Object.keys({ ...SHORT_TIMES, ...GLUED }).map((word) => ({ word })),
    ...monies.map((word) => (plain.has(word) ? { word } : { word, numeric: NUMERIC.CURRENCY_WORD })),
  ];
}

/** Minor units by the name of their currency's unit. */
const MAJOR: ReadonlyMap<string, readonly string[]> = new Map([
  ["cent", ["dollar", "euro", "rand", "shilling", "ringgit"]],
  ["penny", ["pound"]],
  ["sen", ["ringgit"]],
  ["paisa", ["rupee"]],
  ["kopeck", ["ruble"]],
  ["centime", ["franc", "dirham"]],
  ["centavo", ["peso", "real"]],
  ["grosz", ["zloty"]],
  ["öre", ["krona"]],
  ["øre", ["krone"]],
]);

/** Larger unit, smaller unit, how many make one: units that are printed side by side ("7 lb 4 oz"). */
const PARTS: readonly (readonly [string, string, number])[] = [
  ["year", "month", 12],
  ["year", "week", 52],
  ["year", "day", 365],
  ["month", "week", 5],
  ["month", "day", 31],
  ["week", "day", 7],
  ["day", "hour", 24],
  ["hour", "minute", 60],
  ["minute", "second", 60],
  ["stone", "pound", 14],
  ["pound", "ounce", 16],
  ["kilogram", "gram", 1000],
  ["foot", "inch", 12],
  ["metre", "centimetre", 100],
  ["kilometre", "metre", 1000],
];

/** The table behind {@link Language.partOf}; a hundred of the minor unit make one of the major. */
export function partOf(larger: string, smaller: string): number | null {
  if (MAJOR.get(smaller)?.includes(larger)) return 100;
  return PARTS.find(([whole, part]) => whole === larger && part === smaller)?.[2] ?? null;
}

/** Units of time as physicists print them behind a slash. */
export const SHORT_TIMES = {
  d: { name: "day", ucum: "d" },
  y: { name: "year", ucum: "a" },
  a: { name: "year", ucum: "a" },
} as const;

/** Signs that several countries print for their own currencies, by the names these have. */
const SHARED_SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Rs", ["rupee"]],
  ["Rs.", ["rupee"]],
  ["¥", ["yuan", "yen"]],
  ["￥", ["yuan", "yen"]],
  ["kr", ["krona", "krone"]],
  ["K", ["kwacha", "kina"]],
  ["P", ["peso", "pula"]],
  ["Sh", ["shilling"]],
  ["Shs", ["shilling"]],
  ["£", ["pound"]],
  ["CFA", ["franc"]],
  ["FCFA", ["franc"]],
  ["F CFA", ["franc"]],
]);

/** The table behind {@link Language.currencyOfSign}. */
export function signFinder(codelists: Codelists): Language["currencyOfSign"] {
  const find = currencyFinder(codelists);
  return (sign, area) => {
    for (const name of SHARED_SIGNS.get(sign) ?? []) {
      const code = find(name, area);
      if (code !== null) return { name, code };
    }
    return null;
  };
}

/** Finds a currency by name and area: the table behind {@link Language.currencyOf}. */
export function currencyFinder(codelists: Codelists): (name: string, area: string) => string | null {
  const codes = new Map<string, string>();
  for (const row of codelists.currencies ?? [])
    for (const area of (row.areas ?? "").split(";")) if (area !== "") codes.set(`${row.label} ${area}`, row.code);
  return (name, area) => {
    for (const major of MAJOR.get(name) ?? [name]) {
      const code = codes.get(`${major} ${area}`);
      if (code !== undefined) return code;
    }
    return null;
  };
}

/** Several units may share a folded form ("mW" and "MW"): all are kept, and the printed characters decide. */
function grouped<T>(pairs: Iterable<readonly [string, T]>, fold: (phrase: string) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const [phrase, value] of pairs) {
    const key = fold(phrase);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups];
}

/** "18in of rain", "16st 8lb", "108MP": a preposition, the end of ordinals and members of parliament elsewhere. */
const GLUED = { in: "inch", st: "stone", mp: "megapixel" } as const;

/** The table behind {@link Language.gluedUnits}. */
export function gluedUnits(lexicon: Lexicon, codelists: Codelists): ReadonlyMap<number, UnitEntry> {
  return new Map(
    Object.entries(GLUED).flatMap(([word, code]) =>
      (codelists.units ?? [])
        .filter((row) => row.code === code)
        .map(
          (row) =>
            [
              lexicon.idOf(word),
              { code: row.code, name: row.label, kind: row.kind ?? "quantity", ucum: row.ucum || null, symbol: null },
            ] as const,
        ),
    ),
  );
}

export function buildUnits(lexicon: Lexicon, codelists: Codelists): Phrases<readonly UnitEntry[]> {
  return createPhrases(
    grouped(unitPhrases(codelists), (phrase) => phrase.toLowerCase()),
    lexicon,
  );
}

export function buildCurrencies(lexicon: Lexicon, codelists: Codelists): Phrases<readonly CurrencyEntry[]> {
  return createPhrases(
    grouped(currencyPhrases(codelists), (phrase) => phrase.toLowerCase()),
    lexicon,
  );
}
