import type { LexiconEntry } from "../../lexicon.ts";
import { SYNTAX } from "../../lexicon.ts";

/** Verbs of movement; all their forms come from verbs.ts. */
export const RISING_VERBS =
  "accelerate accrue advance amplify appreciate balloon boost broaden climb double elevate enlarge escalate expand explode gain grow heighten hike increase inflate intensify jump leap lengthen lift mount multiply mushroom proliferate outgrow quadruple quintuple raise rally rebound recover rise rocket skyrocket snowball soar spike spiral strengthen surge swell treble triple upgrade widen add";
export const FALLING_VERBS =
  "abate contract crash collapse crumble curb curtail cut decelerate decline decrease deepen deflate deplete depreciate diminish dip dive downgrade drop dwindle ease ebb erode fall halve lessen lose lower melt narrow nosedive plummet plunge recede reduce retreat sag shed shorten shrink sink skid slacken slash slide slim slip slow slump soften subside tail taper thin tighten trim tumble wane weaken whittle wither";

/** Verbs whose object moves, and which with a bare amount may mean something else: "raised €3 million". */
export const TRANSITIVE_VERBS =
  "add boost cut curb downgrade expand extend lengthen lift lower raise reduce scale shorten slash trim widen narrow increase mount upgrade contract ease";

export const RISING_NOUNS =
  "acceleration advance appreciation boost bounce climb doubling escalation expansion gain growth hike increase increases increment jump jumps leap raise rally rebound recovery rise rises soar spike spurt surge surges swing tripling upsurge upswing uptick upturn gains hikes";
export const FALLING_NOUNS =
  "collapse contraction cut cuts crash cutback decline declines decrease decreases deceleration depreciation dip downturn drop drops easing erosion fall falls halving loss losses plunge reduction reductions retreat shortening shrinkage slide slowdown slump thinning tumble weakening";

/** Comparatives and adverbs that say which way: "14% higher", "a fifth fewer", "12% down". */
export const RISING_COMPARATIVES =
  "more higher greater larger bigger longer above up dearer costlier heavier older faster stronger worse firmer upwards upward";
export const FALLING_COMPARATIVES =
  "less fewer lower smaller shorter below down cheaper lighter younger slower weaker softer downwards downward under";

const words = (list: string, syntax: number): LexiconEntry[] => list.split(" ").map((word) => ({ word, syntax }));

export const entries: readonly LexiconEntry[] = [
  ...words(RISING_NOUNS, SYNTAX.RISE | SYNTAX.NOUN),
  ...words(FALLING_NOUNS, SYNTAX.FALL | SYNTAX.NOUN),
  ...words(RISING_COMPARATIVES, SYNTAX.COMPARATIVE | SYNTAX.RISE),
  ...words(FALLING_COMPARATIVES, SYNTAX.COMPARATIVE | SYNTAX.FALL),
];
