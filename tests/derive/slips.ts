import type { AuditKind, Slip } from "../../pipeline/model/audit.ts";

/** A short text that states something of its own numbers; `slip` null where it holds. The marks are those of `marked`. */
export interface Told {
  readonly kind: AuditKind;
  readonly slip: Slip | null;
  readonly way?: "increase" | "decrease";
  readonly text: string;
}

const up = "increase";
const down = "decrease";

/** Invented bodies, invented numbers. */
export const TOLD: readonly Told[] = [
  // several changes in one sentence: each is that of its own pair
  {
    kind: "percent_change",
    slip: null,
    way: down,
    text: "Turnover fell by {a_fifth d share =20}, from {50 s} to {40 e} million crowns, the smallest sum since 2004.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "The choir had {tripled d ratio =3}, from {30 s} singers to {90 e}.",
  },
  {
    kind: "percent_change",
    slip: "wrong_base",
    way: up,
    text: "The early shift counted {31 e} gulls, compared with {22 s} in 2018, a rise of {29% d}.",
  },
  {
    kind: "percent_change",
    slip: "wrong_base",
    way: down,
    text: "Rainfall fell from {1,200 s} to {900 e} millimetres, that is by {33% d}.",
  },
  // percent changes that hold
  {
    kind: "percent_change",
    slip: null,
    way: down,
    text: "Bicycle thefts in Norrvik fell from {480 s} to {360 e}, a drop of {25% d}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "The library lent {12,600 e} books, up {5% d} from {12,000 s}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "Ridership {doubled d ratio =2}, from {41,000 s} to {81,500 e}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: down,
    text: "Noise complaints {halved d ratio =0.5}, from {212 s} to {104 e}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: down,
    text: "Waste fell by {a_third d share =33.33}, from {9.0 s} to {6.1 e} tonnes.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "Membership grew by more than {half d share =50 >}, from {200 s} to {318 e}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: down,
    text: "Sales fell from {$4.2_million s euro x1000000} to {$3.1_million e euro x1000000}, or {26% d}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "The herd rose from {1,980 s} to {2,376 e}, an increase of {20% d}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: down,
    text: "The fare went down to {2.70 e euro} from {3.00 s euro}, {10% d} less.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "The share of renters rose from {20% s} to {25% e}, a relative rise of {25% d}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "Some {17% d ~} more trees stood there: {4.2_thousand e x1000} against {3.6_thousand s x1000}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: down,
    text: "Leaks dropped more than {tenfold d ratio =10 >}, from {408 s} to {32 e}.",
  },
  // percent changes with a slip
  {
    kind: "percent_change",
    slip: "wrong_base",
    way: up,
    text: "The choir grew from {60 s} to {80 e} singers, by {25% d}.",
  },
  {
    kind: "percent_change",
    slip: "wrong_base",
    way: down,
    text: "Outages fell from {150 s} to {90 e}, a fall of {67% d}.",
  },
  {
    kind: "percent_change",
    slip: "wrong_base",
    way: up,
    text: "The fleet rose from {450 s} to {720 e} vans, up {37.5% d}.",
  },
  {
    kind: "percent_change",
    slip: "percent_for_points",
    way: up,
    text: "The share of cyclists rose from {20% s} to {26% e}, an increase of {6% d}.",
  },
  {
    kind: "percent_change",
    slip: "percent_for_points",
    way: down,
    text: "Absence fell from {8.4% s} to {6.1% e}, down {2.3% d}.",
  },
  {
    kind: "percent_change",
    slip: "percent_for_points",
    way: up,
    text: "Support climbed to {52% e} from {41% s}, a gain of {11% d}.",
  },
  { kind: "percent_change", slip: "swapped_ends", way: up, text: "Visits rose from {800 s} to {500 e}, by {60% d}." },
  {
    kind: "percent_change",
    slip: "swapped_ends",
    way: down,
    text: "Permits fell from {240 s} to {300 e}, a fall of {20% d}.",
  },
  { kind: "percent_change", slip: "sign", way: up, text: "Enrolment rose from {900 s} to {720 e}, by {20% d}." },
  { kind: "percent_change", slip: "sign", text: "Egg prices moved from {250 s} to {310 e}, {24% d down} lower." },
  {
    kind: "percent_change",
    slip: "multiple_for_increase",
    way: up,
    text: "Signals rose from {40 s} to {100 e}, an increase of {250% d}.",
  },
  {
    kind: "percent_change",
    slip: "multiple_for_increase",
    way: down,
    text: "Queues fell from {500 s} to {150 e}, by {30% d}.",
  },
  {
    kind: "percent_change",
    slip: "multiple_for_increase",
    way: up,
    text: "The archive {tripled d ratio =3} from {110 s} to {440 e} boxes.",
  },
  {
    kind: "percent_change",
    slip: "decimal_shift",
    way: up,
    text: "Rainfall rose from {640 s} to {698 e}, by {90.6% d}.",
  },
  {
    kind: "percent_change",
    slip: "decimal_shift",
    way: down,
    text: "Defects fell from {1,250 s} to {1,100 e}, by {1.2% d}.",
  },
  {
    kind: "percent_change",
    slip: "digits_swapped",
    way: up,
    text: "The budget rose from {5.20 s euro} to {6.43 e euro}, up {32.7% d}.",
  },
  {
    kind: "percent_change",
    slip: "digits_swapped",
    way: down,
    text: "Stock fell from {8,000 s} to {6,320 e}, by {12% d}.",
  },
  {
    kind: "percent_change",
    slip: "arithmetic",
    way: up,
    text: "Tickets rose from {14,200 s} to {19,100 e}, by {48% d}.",
  },
  { kind: "percent_change", slip: "arithmetic", way: down, text: "Wolves fell from {310 s} to {270 e}, by {18% d}." },
  {
    kind: "percent_change",
    slip: "arithmetic",
    way: down,
    text: "Fires {halved d ratio =0.5}, from {640 s} to {410 e}.",
  },
  // points
  {
    kind: "point_change",
    slip: null,
    way: up,
    text: "Turnout rose from {61% s} to {66% e}, {5_points d points} more.",
  },
  {
    kind: "point_change",
    slip: null,
    way: down,
    text: "Coverage fell by {2.3_points d points}, from {9.1% s} to {6.8% e}.",
  },
  {
    kind: "point_change",
    slip: null,
    way: up,
    text: "Literacy reached {88.4% e}, up {1.6_points d points} from {86.8% s}.",
  },
  {
    kind: "point_change",
    slip: "points_for_percent",
    way: up,
    text: "Recycling rose from {40% s} to {50% e}, by {25_points d points}.",
  },
  {
    kind: "point_change",
    slip: "points_for_percent",
    way: down,
    text: "Vacancy fell from {12.0% s} to {9.0% e}, down {25_points d points}.",
  },
  {
    kind: "point_change",
    slip: "arithmetic",
    way: up,
    text: "Approval rose from {34% s} to {47% e}, by {16_points d points}.",
  },
  {
    kind: "point_change",
    slip: "decimal_shift",
    way: up,
    text: "The rate rose from {1.25% s} to {1.60% e}, by {3.5_points d points}.",
  },
  // differences
  {
    kind: "difference",
    slip: null,
    way: up,
    text: "The park has {21 e :bench} benches, {two d =2 :bench} more than the {19 s :bench} of last year.",
  },
  { kind: "difference", slip: null, way: down, text: "Crews fell from {88 s} to {71 e}, {17 d} fewer." },
  { kind: "difference", slip: "arithmetic", way: down, text: "Crews fell from {88 s} to {71 e}, {19 d} fewer." },
  {
    kind: "difference",
    slip: "decimal_shift",
    way: up,
    text: "Seats rose from {1,400 s} to {1,650 e}, {2,500 d} more.",
  },
  { kind: "difference", slip: "digits_swapped", way: up, text: "Lamps rose from {730 s} to {874 e}, by {414 d}." },
  // directions
  { kind: "direction", slip: "swapped_ends", way: up, text: "The number of ponds rose from {94 s} to {61 e}." },
  { kind: "direction", slip: "swapped_ends", way: down, text: "The price fell to {4.80 e euro} from {4.20 s euro}." },
  // shares
  { kind: "share", slip: null, text: "Of the {412 :person} clients, {371 :person} ({90%}) came back." },
  { kind: "share", slip: null, text: "Mould was found in {12 :flat} of the {96 :flat} flats, or {12.5%}." },
  { kind: "share", slip: null, text: "{53 :bridge} of {62 :bridge} bridges ({85%}) are sound." },
  {
    kind: "share",
    slip: null,
    text: "About {a_quarter share =25 ~} ({148 :person} of {600 :person} guests) left early.",
  },
  { kind: "share", slip: null, text: "{38 :pupil} ({19%}) of the {200 :pupil} pupils walk." },
  { kind: "share", slip: null, text: "The crew of {80 :person} lost {20 :person} ({35%}) to other ships." },
  { kind: "share", slip: "wrong_base", text: "{30 :well} of the {120 :well} wells ({33%}) are dry." },
  { kind: "share", slip: "wrong_base", text: "Of the {250 :person} voters, {100 :person} ({67%}) said yes." },
  { kind: "share", slip: "swapped_ends", text: "{18 :door} of {120 :door} doors ({85%}) failed." },
  { kind: "share", slip: "decimal_shift", text: "{27 :farm} of the {900 :farm} farms, or {30%}, are organic." },
  { kind: "share", slip: "digits_swapped", text: "{138 :ship} of {300 :ship} ships ({64%}) were late." },
  { kind: "share", slip: "arithmetic", text: "{45 :lamp} of the {180 :lamp} lamps ({31%}) are out." },
  // sums
  { kind: "sum", slip: null, text: "Of {62 :clinic} clinics, {9 :clinic} closed and {53 :clinic} stayed open." },
  { kind: "sum", slip: null, text: "The town has {48 :school} schools: {31 :school} public and {17 :school} private." },
  {
    kind: "sum",
    slip: null,
    text: "{120 :boat} sailing boats and {85 :boat} rowing boats took part, {205 :boat} in all.",
  },
  {
    kind: "sum",
    slip: null,
    text: "A total of {900 :euro euro} euros went out: {400 euro} to the choir, {300 euro} to the band and {200 euro} to the hall.",
  },
  { kind: "sum", slip: null, text: "Of the {70 :dog} dogs, {20 :dog} were old and {30 :dog} were deaf." },
  { kind: "sum", slip: "arithmetic", text: "Of {74 :tram} trams, {15 :tram} broke down and the other {57 :tram} ran." },
  {
    kind: "sum",
    slip: "arithmetic",
    text: "The fair had {130 :stall} stalls ({82 :stall} with food and {46 :stall} with crafts).",
  },
  {
    kind: "sum",
    slip: "digits_swapped",
    text: "{216 :tree} oaks and {135 :tree} limes were felled, {315 :tree} in total.",
  },
  {
    kind: "sum",
    slip: "decimal_shift",
    text: "{340 :nest} nests in the north and {160 :nest} in the south make {5,000 :nest} together.",
  },
  // multiples
  {
    kind: "multiple",
    slip: null,
    text: "{360 :man} men signed, {three_times ratio =3} as many as the {120 :man} women.",
  },
  {
    kind: "multiple",
    slip: null,
    text: "The new hall holds {840 :seat} people, {twice ratio =2} the {425 :seat} of the old one.",
  },
  {
    kind: "multiple",
    slip: null,
    text: "A ticket costs {9.00 euro} there, {1.5_times ratio} the {6.00 euro} asked here.",
  },
  {
    kind: "multiple",
    slip: null,
    text: "The lake holds {400 :trout} trout, {three_times ratio =3} more than the {100 :trout} of the pond.",
  },
  {
    kind: "multiple",
    slip: "multiple_for_increase",
    text: "The north has {400 :mill} mills, {three_times ratio =3} as many as the {100 :mill} of the south.",
  },
  {
    kind: "multiple",
    slip: "swapped_ends",
    text: "The east has {150 :mast} masts, {four_times ratio =4} as many as the {600 :mast} of the west.",
  },
  {
    kind: "multiple",
    slip: "arithmetic",
    text: "The upper dam stores {910 :unit} units, {five_times ratio =5} the {130 :unit} of the lower one.",
  },
  // rates
  {
    kind: "rate",
    slip: null,
    text: "There were {120 :death} deaths among {2.0_million :person x1000000} people, or {6.0_per_100_000 per_100000 :death =6} .",
  },
  {
    kind: "rate",
    slip: null,
    text: "The county had {90 :case} cases in {450,000 :person} residents, a rate of {20_per_100_000 per_100000 :case =20}.",
  },
  {
    kind: "rate",
    slip: null,
    text: "With {36 :twin} twins in {3,000 :birth} births the rate was {12_per_1000 per_1000 :twin =12}.",
  },
  {
    kind: "rate",
    slip: "decimal_shift",
    text: "There were {48 :death} deaths among {800,000 :person} people, or {60_per_100_000 per_100000 :death =60}.",
  },
  {
    kind: "rate",
    slip: "arithmetic",
    text: "The island had {75 :case} cases in {250,000 :person} residents, a rate of {37_per_100_000 per_100000 :case =37}.",
  },
  {
    kind: "rate",
    slip: "wrong_base",
    text: "With {200 :twin} twins in {1,000 :birth} births the rate was {250_per_1000 per_1000 :twin =250}.",
  },
  // yearly
  {
    kind: "annual_percent_change",
    slip: null,
    way: up,
    text: "Output grew by {5% d a_year} a year, from {100 s 2010} in 2010 to {163 e 2020} in 2020.",
  },
  {
    kind: "annual_percent_change",
    slip: null,
    way: down,
    text: "Emissions fell {3.0% d a_year} a year, from {50.0 s 2000} tonnes in 2000 to {36.9 e 2010} tonnes in 2010.",
  },
  {
    kind: "annual_percent_change",
    slip: "wrong_base",
    way: up,
    text: "Output grew by {8% d a_year} a year, from {100 s 2010} in 2010 to {180 e 2020} in 2020.",
  },
  {
    kind: "annual_percent_change",
    slip: "arithmetic",
    way: up,
    text: "Rents rose {4.0% d a_year} a year, from {500 s 2012 euro} euros in 2012 to {560 e 2018 euro} in 2018.",
  },
  // more that hold: hedges, limits, several claims, other numbers near by
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "Lessons rose almost {threefold d ratio =3 ~}, from {140 s} to {412 e}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: down,
    text: "Deliveries fell by at least {10% d >}, from {1,510 s} to {1,322 e}.",
  },
  {
    kind: "percent_change",
    slip: null,
    way: up,
    text: "Pensions rose by less than {3% d <}, from {1,240 s euro} to {1,268 e euro}.",
  },
  { kind: "share", slip: null, text: "Only {15%} ({9 :gate} of {60 :gate}) of the gates were locked." },
  { kind: "share", slip: null, text: "{80%} of the {150 :kite} kites, or {120 :kite}, flew." },
  {
    kind: "sum",
    slip: null,
    text: "In total {75 :raft} rafts came: {40 :raft} from upstream and {35 :raft} from the lake.",
  },
  {
    kind: "multiple",
    slip: null,
    text: "The {90 :goat} goats are {half ratio =0.5} as many as the {180 :goat} sheep.",
  },
  {
    kind: "rate",
    slip: null,
    text: "The clinic gave {1,600 :kit} kits to {200 :client} clients, {8 a_client :kit} each.",
  },
];
