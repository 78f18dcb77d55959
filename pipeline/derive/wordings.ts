/**
 * Words that tell how the numbers of one sentence belong together. A new language adds its words to each pattern.
 * Every repeat is bounded: the cost of a test is linear in the text between two figures.
 */

/** Between a part and its whole: "12 [of the first] 96", "9 clinics [out of] 62". */
export const OF =
  /^(?:\s+[\p{L}'’-]+){0,3}\)?\s+(?:out\s+)?of\s+(?:(?:the|all|its|their|our|these|those|first|last|a|total|some|about)\s+){0,4}$/iu;

/** Before a whole that parts follow: "[Of the] 62 clinics, 9 closed"; not "a review of 62 clinics". */
export const OF_BEFORE =
  /(?:^|[.,;:(–—“"]\s*(?:and\s+|but\s+)?|\bout\s)of\s+(?:(?:the|all|its|their|our|these|those|a|total|some|about)\s+){0,4}(?:[\p{L}-]+\s+)?$/iu;

/** Between two forms of one quantity: "53 of 62 clinics[, or ]85 %", "12 ([", "371 people, that is ". */
export const APPOSITION =
  /^(?:\s+[\p{L}'’-]+){0,5}\s*(?:\(|\[|[,–—=]\s*(?:or\s+|that\s+is,?\s+|i\.e\.,?\s+|making\s+|equal\s+to\s+|which\s+is\s+|a\s+share\s+of\s+)?|\s(?:or|making|equalling)\s+)\s*(?:about\s+|just\s+|roughly\s+|nearly\s+|almost\s+|some\s+|only\s+|over\s+|under\s+)?$/iu;

/** After a share that is taken of something else than the whole before it: "85 % [of them] rural". */
export const OF_OTHERS = /^\s*(?:of|in|among|for|were|are|was|is|had|have|more|fewer|less|higher|lower)\b/iu;

/** The sentence says that its parts are all there is: "and [the other] 53 stayed open". */
export const NO_OTHERS =
  /\b(?:the\s+(?:rest|others?|remaining|remainder)|remain(?:ed|s|ing)?|stay(?:ed|s)?|still|in\s+(?:all|total|sum)|a\s+total\s+of|totall?ing|total(?:led|s)?|altogether|together|combined|made\s+up\s+of|made\s+up|consist(?:s|ed|ing)\s+of|compris(?:es|ed|ing)|divided\s+into|split)\b/iu;

/** After a whole whose parts are listed next: "62 clinics[: ]9 public and 53 private", "62 clinics [(]9 public". */
export const LIST_FOLLOWS = /^(?:\s+[\p{L}'’-]+){0,5}\s*[:(–—]\s*(?:[\p{L}'’-]+\s+){0,3}$/u;

/** After a sum: "9 public and 53 private clinics, 62 [in all]". */
export const SUM_MARK = /^(?:\s+[\p{L}'’-]+){0,4},?\s+(?:in\s+(?:all|total|sum)|altogether|together|combined)\b/iu;

/** Before a sum: "[a total of] 62", "[, together] 62". */
export const SUM_LEAD =
  /\b(?:total(?:\s+of|s|led|l?ing|l?ed)?|in\s+(?:all|total)|altogether|together|combined|adds?\s+up\s+to|makes?|making)[,:]?\s+(?:about\s+|some\s+|to\s+)?$/iu;

/** "three times higher" is read by some as three times, by others as four times as high. */
export const TIMES_MORE = /^\W{0,3}(?:times?|fold)?\W{0,2}(?:higher|more|greater|larger|bigger|faster|longer)\b/iu;

/** Between a multiple and its base: "three times [as many as the] 120", "twice [the] 425", "1.5 times [that of] 6". */
export const BASE_FOLLOWS =
  /^\s*(?:as\s+\p{L}+(?:\s+\p{L}+)?\s+as\s+|(?:\p{L}+\s+){1,2}than\s+|that\s+of\s+|of\s+)?(?:(?:the|those|its|their|about|some)\s+){0,2}$/iu;

/** Between the parts of a sum: "216 oaks[ and ]135 limes", "4 larks[, ]9 wrens". */
export const LISTED = /^(?:\s+[\p{L}'’-]+){0,6}\s*(?:,|\band\b|\bplus\b|&)\s*(?:(?:and|plus|\p{L}+)\s+){0,2}$/iu;

/** Between a count and those among whom it is counted: "120 deaths[ among ]2 million people". */
export const AMONG =
  /\b(?:in|among|amongst|of|for|from|to|per|on)\s+(?:(?:the|some|about|its|a|total|population|of)\s+){0,4}$/iu;

/** Before a rate that sums up what stands before it: "[, a rate of ]6", "[ the rate was ]12", "[, or ]6". */
export const RATE_LEADS = /(?:\brates?\b[^.;]{0,30}|\b(?:or|that\s+is|making)\s+(?:about\s+|some\s+)?|[(=]\s*)$/iu;

/** Before a change that comes again each year: "an average annual [fall of ]3 %", "fell [annually by ]3 %". */
export const YEARLY_BEFORE =
  /\b(?:(?:annual|yearly|annuali[sz]ed)(?:\s+(?:average|mean|compound|growth|rates?|rise|increase|gain|expansion|fall|decline|drop|decrease|reduction|loss|change|cut)){1,3}\s+(?:of|by|was|is|were|at|averaged|averaging|stood\s+at|came\s+to)|(?:annually|yearly|(?:each|every|per)\s+year|per\s+annum)\s+by|(?:average|mean|compound)\s+(?:annual|yearly))(?:\s+(?:an\s+average\s+of|average|about|around|roughly|some|nearly|almost|over|under|just|only|at\s+least|more\s+than|less\s+than)){0,2}\s*$/iu;

/** After such a change: "3 % [a year]", "3 % [annually]", "3 % [on average each year]". */
export const YEARLY_BEHIND =
  /^,?\s*(?:on\s+average,?\s+|in\s+the\s+mean\s+)?(?:(?:a|per|each|every)\s+(?:year|annum)|annually|yearly|annuali[sz]ed|p\.\s?a\.|(?:average|mean|compound)\s+(?:annual|yearly)|(?:annual|yearly)\s+(?:average|mean|compound))(?![\p{L}\d])(?!\s+(?:earlier|ago|before|previously|later|after|on)\b)/iu;

/** Before and after a change told less inflation, which levels in cash can neither hold nor refute. */
export const REAL_BEFORE =
  /\b(?:in\s+real\s+terms|(?:inflation-)?adjusted\s+for\s+inflation|after\s+inflation|inflation-adjusted|real-terms|real)\b[^,;:()\d]{0,40}$/iu;
export const REAL_BEHIND =
  /^[^,;:()\d]{0,25},?\s*\(?(?:in\s+real\s+terms|real-terms|(?:after|allowing\s+for|adjusted\s+for|adjusting\s+for|net\s+of|taking\s+account\s+of|once)\s+(?:inflation|price\s+rises|rising\s+prices)|(?:at|in)\s+constant\s+prices|in\s+purchasing\s+power)\b/iu;
