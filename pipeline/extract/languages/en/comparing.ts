import type { Comparing } from "../../comparing.ts";
import { formsOfVerbs } from "./forms.ts";
import { verbs } from "./verbs.ts";

const NORMS =
  "norm norms average averages mean median normal standard standards expectation expectations forecast forecasts target targets goal goals estimate estimates plan plans threshold thresholds limit limits capacity";
/** What is more than its object, or less: "girls outperform boys", "wages lag behind". */
const SURPASSING =
  "exceed surpass outperform outnumber outstrip outpace outlive outlast outscore outsell outspend outweigh trail lag undercut";
/** What is done to things and not to people. */
const MAKING = "write issue sell build publish file produce import export sign buy seize dispense print launch";
/** A place that one word tells: "than elsewhere", "22% nationally". */
const WHEREABOUTS = "nationally nationwide elsewhere globally regionally worldwide outside abroad";
/** What lies between two groups. */
const GAPS = "gap gaps difference differences divide disparity gulf differential";
const RATIOS = "ratio ratios";
const CONTRASTING = "while whereas whilst";
const OTHERS = "other";
const REGIMENS = "placebo controls care therapy";

/** Of these words, those that are no verbs: for the lexicon. */
export const COMPARING: readonly string[] = [
  NORMS,
  WHEREABOUTS,
  GAPS,
  RATIOS,
  CONTRASTING,
  OTHERS,
  REGIMENS,
  "unlike without one ones another next",
];

/** The tables of the words by which groups are compared. */
export const comparingWords = (id: (word: string) => number): Omit<Comparing, "leads"> => ({
  unlike: new Set([id("unlike")]),
  norms: new Set(NORMS.split(" ").map(id)),
  standIns: new Set("one ones".split(" ").map(id)),
  surpassing: formsOfVerbs(SURPASSING, id),
  whereabouts: new Set(WHEREABOUTS.split(" ").map(id)),
  away: new Set("abroad elsewhere outside".split(" ").map(id)),
  gaps: new Set(GAPS.split(" ").map(id)),
  ratios: new Set(RATIOS.split(" ").map(id)),
  contrasting: new Set(CONTRASTING.split(" ").map(id)),
  others: new Set(OTHERS.split(" ").map(id)),
  regimens: new Set(REGIMENS.split(" ").map(id)),
  another: new Set("another next".split(" ").map(id)),
  base: new Map(
    verbs.flatMap((verb) => [verb.base, verb.third, ...verb.past].map((word) => [id(word), verb.base] as const)),
  ),
  making: formsOfVerbs(MAKING, id),
  without: id("without"),
});
