/** Invented prose full of figures: the same number gives the same text, on every machine. */

/** A document of the filter. */
export interface BenchDocument {
  readonly id: string;
  readonly text: string;
}

const PLACES = "Latvia,Kenya,Peru,Nepal,Ghana,Chile,Malta,Fiji,Oman,Togo,Cuba,Mali,Portugal,Vietnam".split(",");
const BODIES = "the bureau,the ministry,an independent review,the observatory,the Open Harbour Trust".split(",");
const THINGS =
  "hospital beds|overdose deaths|new cases of hepatitis C|needle programmes|people in treatment|school places|ferry passengers|electric buses".split(
    "|",
  );
const GROUPS = "women,men,people under 25,prisoners,nurses,young adults,retired miners,rural households".split(",");
const UPS = "rose,grew,climbed,increased,went up".split(",");
const DOWNS = "fell,dropped,declined,shrank,went down".split(",");
const PLAIN = [
  "Nobody at the harbour could say when the ferry would be mended, and the children had gone home long before.",
  "The committee listened for most of the afternoon, thanked its guests, and put off the decision once more.",
  "What the report does not say, critics answer, is who will look after the clinics when the money has been spent.",
  "A walk along the river shows why the neighbours like the old market, draughty as it may be in winter.",
  "Staff speak of longer days and shorter tempers; the director prefers to speak of a learning organisation.",
];

/** A small generator of its own (Lehmer, modulo 2^31 - 1): chance that is the same everywhere. */
function chance(seed: number): (below: number) => number {
  let state = ((seed * 7919 + 104729) % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function sentence(at: (below: number) => number): string {
  const pick = (words: readonly string[]): string => words[at(words.length)] ?? "";
  const year = 1985 + at(38);
  const many = 100 + at(90_000);
  const share = 1 + at(96);
  const place = pick(PLACES);
  const thing = pick(THINGS);
  switch (at(12)) {
    case 0:
      return `Between ${year} and ${year + 8} the number of ${thing} in ${place} ${pick(DOWNS)} from ${many.toLocaleString("en-US")} to ${at(many)}.`;
    case 1:
      return `In ${year}, about ${share}% of ${pick(GROUPS)} in ${place} told ${pick(BODIES)} that they had heard of it.`;
    case 2:
      return `Spending ${pick(UPS)} by ${1 + at(40)}.${at(10)} per cent to $${1 + at(80)}.${at(10)} million, ${pick(BODIES)} said.`;
    case 3:
      return `Some ${2 + at(8)} in ten ${pick(GROUPS)} were asked twice, and one in ${3 + at(9)} never answered.`;
    case 4:
      return `The rate was ${at(90)}.${at(10)} per 100,000 population (95% CI ${at(9)}.${at(10)}-${10 + at(30)}.${at(10)}), up from ${at(60)} a year earlier.`;
    case 5:
      return `By 3 March ${year} ${pick(BODIES)} had counted ${many} ${thing}, nearly twice as many as in ${year - 6}.`;
    case 6:
      return `More than ${share} ${thing} were lost to ${place} in the first quarter of ${year}, under Law No. ${at(90)}/${year}.`;
    case 7:
      return `Of the ${many} ${pick(GROUPS)} who came, ${share}% were older than ${20 + at(50)}, and twenty-three had come before.`;
    default:
      return pick(PLAIN);
  }
}

/** One text of at least that many characters, in paragraphs of some sentences. */
export function proseOf(seed: number, length: number): string {
  const at = chance(seed);
  const paragraphs = [`Bulletin of the bureau, number ${1 + at(400)}`];
  for (let size = 0; size < length; ) {
    const sentences = Array.from({ length: 3 + at(5) }, () => sentence(at));
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return paragraphs.join("\n\n");
}

/** Documents one after the other, made when they are asked for; each has some `length` characters. */
export function* documentsOf(count: number, length: number, from = 0): Generator<BenchDocument> {
  for (let at = from; at < from + count; at++) yield { id: `bench-${at}`, text: proseOf(at, length) };
}

/** Short texts: one sentence each, of some hundred characters. */
export function* sentencesOf(count: number): Generator<BenchDocument> {
  for (let at = 0; at < count; at++) yield { id: `bench-${at}`, text: sentence(chance(at)) };
}
