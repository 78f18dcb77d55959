import {
  CALENDAR,
  type CalendarEntry,
  type CalendarWords,
  CLUE,
  createCalendarWords,
  type Tie,
} from "../../calendar/words.ts";
import { type Lexicon, type LexiconEntry, NUMERIC } from "../../lexicon.ts";
import { wordsOf } from "../../phrases.ts";

const MONTHS = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];
/** Month names that are other words or first names too: alone they are no month without a binding word. */
const DOUBTFUL_MONTHS = "march mar may jan jun dec sep nov aug april june oct apr feb jul sept august";
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Words with their class and value; units in months, in days below zero. */
const WORDS: readonly (readonly [number, number | undefined, string])[] = [
  [CALENDAR.UNIT, 12, "year years yr yrs"],
  [CALENDAR.UNIT, 1, "month months"],
  [CALENDAR.UNIT, 3, "quarter quarters"],
  [CALENDAR.UNIT, 6, "half semester semesters"],
  [CALENDAR.UNIT, 120, "decade decades"],
  [CALENDAR.UNIT, 1200, "century centuries"],
  [CALENDAR.UNIT, -7, "week weeks"],
  [CALENDAR.UNIT, -14, "fortnight fortnights"],
  [CALENDAR.UNIT, -1, "day days date hour hours"],
  [CALENDAR.STRETCH, undefined, "period time interval timeframe span"],
  [CALENDAR.STRETCH, 1950, "fifties"],
  [CALENDAR.STRETCH, 1960, "sixties"],
  [CALENDAR.STRETCH, 1970, "seventies"],
  [CALENDAR.STRETCH, 1980, "eighties"],
  [CALENDAR.STRETCH, 1990, "nineties"],
  [CALENDAR.SEASON, undefined, "spring summer summers autumn winter winters"],
  [CALENDAR.SEASON | CALENDAR.DOUBTFUL, undefined, "fall"],
  [CALENDAR.THE, undefined, "the"],
  [CALENDAR.OWN, undefined, "its their his her our"],
  [CALENDAR.THIS, 0, "this current"],
  [CALENDAR.LAST, -1, "last"],
  [CALENDAR.NEXT, 1, "next coming"],
  [CALENDAR.PREVIOUS, -1, "previous preceding prior"],
  [CALENDAR.PREVIOUS, 1, "following subsequent"],
  [CALENDAR.RECENT, undefined, "past last recent previous preceding"],
  [CALENDAR.SAME, undefined, "same corresponding equivalent comparable"],
  [CALENDAR.THAT, undefined, "that those these"],
  [CALENDAR.ARTICLE, 1, "a an one"],
  [CALENDAR.AGO, -1, "ago"],
  [CALENDAR.BEHIND, -1, "earlier before previously prior"],
  [CALENDAR.BEHIND, 1, "later after afterwards"],
  [CALENDAR.PART, undefined, "early mid late beginning start middle outset half"],
  [CALENDAR.PART, 12, "end close"],
  [CALENDAR.ORDINAL, 1, "first"],
  [CALENDAR.ORDINAL, 2, "second"],
  [CALENDAR.ORDINAL, 3, "third"],
  [CALENDAR.ORDINAL, 4, "fourth"],
  [CALENDAR.ORDINAL, -1, "last final"],
  [CALENDAR.FISCAL, undefined, "fiscal financial academic school calendar tax budget reporting influenza flu"],
  [CALENDAR.NOW, 0, "now today currently nowadays presently"],
  [CALENDAR.NOW, 1, "present moment"],
  [CALENDAR.NOW, -1, "yesterday"],
  [CALENDAR.NOW, 2, "tonight"],
  [CALENDAR.NOW, 3, "morning afternoon evening"],
  [CALENDAR.NOW, 4, "night"],
  [CALENDAR.THEN, undefined, "then"],
  [CALENDAR.OF, undefined, "of"],
  [CALENDAR.JOIN, undefined, "to through until till thru"],
  [CALENDAR.AND, undefined, "and"],
  [CALENDAR.NUMBERED, 3, "q"],
  [CALENDAR.NUMBERED, 6, "h"],
  [CALENDAR.NUMBERED, 12, "fy"],
  [CALENDAR.SUFFIX, 1, "st nd rd th"],
  [CALENDAR.SUFFIX, 10, "s"],
  [
    CALENDAR.HEDGE,
    undefined,
    "more less fewer greater over under about nearly almost some roughly approximately exceeding only just another additional up",
  ],
  [
    CALENDAR.LABEL,
    undefined,
    "resolution decision act law no number nos decree directive regulation ordinance iso page room grant code article section line phone tel telephone fax hotline box registration model version order bill case form agenda vision horizon windows bus route",
  ],
  [
    CALENDAR.YEARS_OWN,
    undefined,
    "survey surveys census report study review figures data edition election elections olympics games budget baseline level levels prices season pandemic crisis round estimate estimates target targets value values peak total average figure rate version factsheet bulletin update statistics results onwards onward cohort outbreak summer winter spring autumn",
  ],
];

/** Words around figures that tell how a period holds for them. */
const CLUES: readonly (readonly [number, string])[] = [
  [
    CLUE.FUTURE,
    "will shall would due expected forecast forecasts projected projects planned plans scheduled expects predicts predicted aims must should target targets goal goals proposed going wants needs need recommends recommend urges expect project likely sees foresees foresee anticipates anticipated",
  ],
  [
    CLUE.SUPERLATIVE,
    "highest lowest biggest largest smallest worst best most least first record peak fastest slowest strongest weakest sharpest steepest fewest deadliest hottest coldest warmest driest wettest longest time",
  ],
  [
    CLUE.EVENT,
    "launched opened founded established set adopted introduced created signed passed published released announced enacted formed issued inaugurated began started conducted approved completed built begun finished dated amended ratified declared agreed born",
  ],
  [CLUE.CENTRAL, "mean median average youngest oldest typical expectancy averaged"],
  [
    CLUE.STUDIED,
    "followed enrolled recruited surveyed interviewed collected analysed analyzed sampled included randomised randomized questioned conducted examined tested monitored observed fieldwork polled tracked assessed studied inspected reviewed screened",
  ],
  [
    CLUE.SUM,
    "total average maximum minimum sum cost price population number median mean height altitude fee fine salary rent sample",
  ],
  [
    CLUE.PAST,
    "was were had did fell rose grew became went came stood made took gave said told found told began ran spent lost won met led left kept held saw got put cut hit set sold paid shrank sank drove brought fed felt thought wrote rang sought taught bought caught built sent",
  ],
  [CLUE.PRESENT, "is are has have does do costs takes lives live own owns makes make"],
  [CLUE.ENDING, "ending ended"],
  [CLUE.DURING, "over in during for within throughout across between"],
  [CLUE.ON, "on over"],
  [CLUE.PRICES, "prices dollars euros pounds terms"],
  [CLUE.CONSTANT, "constant real nominal current adjusted"],
  [CLUE.WHEN, "since when after before until"],
  [CLUE.SCHEDULED, "takes take comes come starts start begins begin ends end expires opens closes enters applies"],
  [CLUE.ANY, "any"],
  [CLUE.WEEKLY, "epidemiological epi epidemic iso calendar reporting surveillance"],
  [CLUE.AS, "when since"],
  [CLUE.LEVEL, "above below short"],
  [
    CLUE.METHOD,
    "methods method methodology design setting settings participants patients materials sample sampling procedure data sources fieldwork",
  ],
  [CLUE.RUN, "ran run runs took takes covered covers covering looked spanned lasted used uses drew"],
  [CLUE.ONWARD, "onwards onward"],
  [
    CLUE.STUDY,
    "study survey census cohort trial poll questionnaire interviews data participants respondents sample fieldwork methods we researchers questionnaires",
  ],
  [CLUE.WINDOW, "in over"],
  [CLUE.PUBLISH, "released published announced issued unveiled presented posted updated revealed printed"],
  [CLUE.POINTING, "them these those latter former"],
  [CLUE.ANAPHOR, "them these those latter former it they their its this that who"],
  [CLUE.HENCE, "therefore thus hence accordingly consequently"],
  [CLUE.SAMPLE, "sample margin respondents interviewees"],
  [
    CLUE.LENGTH,
    "waited wait waits waiting lasted lasts lasting last took takes take taking spent spend spends sentence term course courses delay delays serve served serving jailed imprisoned prison every each within average minimum maximum stay stayed stays leave ban notice least most than",
  ],
];

/** Words in front of a period and what they say of it. The longest wins. */
const TIES: readonly (readonly [Tie, string])[] = [
  [
    "in",
    "in|at|during|throughout|within|as of|as at|over|across|around|circa|covering|so far|so far in|so far during|thus far|thus far in|to date in|in the course of|over the course of|in around|in about|in or around|in the whole of|in all of|over the whole of|during the whole of|throughout the whole of",
  ],
  ["on", "on"],
  ["for", "for"],
  ["of", "of"],
  ["since", "since|ever since|as from"],
  ["by", "by|no later than|before the end of|by about|by around"],
  ["until", "until|till|up to|up until|through"],
  ["from", "from|starting|starting in|starting from|beginning in|effective|effective from"],
  ["to", "to"],
  ["between", "between"],
  ["before", "before|prior to|ahead of|pre"],
  ["after", "after|following|post"],
  [
    "than",
    "above|below|above those of|below those of|above the level of|below the level of|above that of|below that of|than|than in|than over|than within|than throughout|than at|than on|than for|than during|than by|as in|as at|as during|against|against in|compared with|compared to|compared with that of|as many as at|as much as at|as high as at|as large as at|as low as at|as big as at|as often as at|what it was|what it was in|what it was at|what they were in|what it had been in|than in the whole of|than in all of|than during the whole of|than it was|than it was in|than it was at|than they were in|than it had been in|than they had been in|than there were in|as it was in|as they were in|as there were in|compared to that of|compared with in|compared to in|versus|versus in|vs|vs in|relative to|relative to that of|in comparison with|in comparison to|against that of|unchanged from|unchanged on|unchanged compared with|little changed from|changed little from|similar to|similar to that of|as many as in|as much as in|as high as in|as low as in",
  ],
];

/** Sentences that say which time all figures of a text are about. */
const COVERS =
  "unless otherwise stated|unless otherwise noted|unless otherwise indicated|unless stated otherwise|all figures are|all figures refer|figures refer to|figures are for|report covers|bulletin covers|brief covers|data cover|data covers|data refer to|data are for|reporting period|all data are|review covers|fact sheet covers|survey covers|audit covers|covers the period";

/** Words in front of a length of time: true when they make it say when, false when they make it a length that is told. */
const WHEN: readonly (readonly [boolean, string])[] = [
  [
    true,
    "in|over|during|after|by|in just|in only|in about|in under|in less than|in more than|in nearly|in almost|in some|in around|in barely|in little more than|just over|over a|in a|over an|over about|over some|over nearly|over more than|over almost|over just|over less than|over roughly|after about|after just|after only|after nearly|after more than|after some|after at least|throughout|in the space of|in as many|at|within the space of|across|spread over|over as many|over at least",
  ],
  [
    true,
    "the past|the last|the previous|the preceding|the next|the coming|the following|the first|the final|the latest|the most recent|these past|its first|their first|his first|her first|its final|the same|those|these|over the|in the|during the|across the|within the|for the past|for the last|for the next|past|previous|first|next|all|in all|in those|these|a further",
  ],
  [
    false,
    "within|for|at least|every|each|of|up to|at most|takes|took|lasted|lasts|for at least|for over|for more than|for up to|for about|for nearly|within the next|every few|or|to|from|in under the|no more than|no longer than|longer than|shorter than|less than|more than|average of|than|usually in|typically in|normally in|generally in|commonly in|mostly in|as little as|as few as|on average in",
  ],
];

function words(): CalendarEntry[] {
  const out: CalendarEntry[] = [];
  const doubtful = new Set(DOUBTFUL_MONTHS.split(" "));
  MONTHS.forEach((names, index) => {
    for (const word of names.split(" "))
      out.push({ word, bits: CALENDAR.MONTH | (doubtful.has(word) ? CALENDAR.DOUBTFUL : 0), value: index + 1 });
  });
  WEEKDAYS.forEach((word, index) => {
    out.push({ word, bits: CALENDAR.WEEKDAY, value: index + 1 });
  });
  for (const [bits, value, list] of WORDS)
    for (const word of list.split(" ")) out.push(value === undefined ? { word, bits } : { word, bits, value });
  for (const [clue, list] of CLUES) for (const word of list.split(" ")) out.push({ word, bits: 0, clue });
  return out;
}

const pairs = <T>(rows: readonly (readonly [T, string])[]) =>
  rows.flatMap(([value, list]) => list.split("|").map((phrase): readonly [string, T] => [phrase, value]));

function numericOf({ bits }: CalendarEntry): number {
  return (
    (bits & CALENDAR.MONTH ? NUMERIC.MONTH : 0) |
    (bits & CALENDAR.WEEKDAY ? NUMERIC.WEEKDAY : 0) |
    (bits & CALENDAR.SEASON && !(bits & CALENDAR.DOUBTFUL) ? NUMERIC.SEASON : 0)
  );
}

const phrases = [...pairs(TIES), ...pairs(WHEN)].map(([phrase]) => phrase).concat(COVERS.split("|"));

export const entries: readonly LexiconEntry[] = [
  ...words().map((entry) => ({ word: entry.word, numeric: numericOf(entry) })),
  ...wordsOf(phrases).map((word) => ({ word })),
];

/** Makes the calendar tables from the finished lexicon. */
export function buildCalendar(lexicon: Lexicon): CalendarWords {
  return createCalendarWords(lexicon, words(), pairs(TIES), COVERS.split("|"), pairs(WHEN));
}
