import type { ComparisonKind } from "../../pipeline/model/comparison.ts";
import type { Figure } from "../../pipeline/model/figure.ts";
import { marked } from "./marked.ts";

/** A source of the fixture corpus: invented bodies, invented numbers. The sentences carry the marks of `marked`. */
interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly sentences: readonly (readonly [text: string, about: Partial<Figure>])[];
}

const otters = { indicator: "otters counted on the Gaula", ref_area: ["NOR"], unit: "otter" } as const;
const fares = {
  indicator: "average ferry fare",
  ref_area: ["NOR"],
  measure: "money",
  unit: "krone",
  currency: "NOK",
} as const;
const thefts = { indicator: "bicycle thefts", ref_area: ["PRT"], unit: "theft" } as const;
const women = { indicator: "share of cyclists", population: "young women", ref_area: ["PRT"] } as const;
const girls = { ...women, population: "women, young" } as const;
const men = { ...women, population: "young men" } as const;
const fires = { indicator: "forest fires", ref_area: ["PRT"], unit: "fire" } as const;
const beds = { indicator: "night shelter beds", ref_area: ["CHE"], unit: "bed" } as const;
const kits = { indicator: "repair kits handed out", ref_area: ["CHE"], unit: "kit" } as const;

const COUNT = "Last spring volunteers walked both banks of the river and counted {412 2019} otters in 2019.";

export const SOURCES: readonly Source[] = [
  { id: "gaula/report-2019", publisher: "Gaula Nature Board", published: "2020-02", sentences: [[COUNT, otters]] },
  {
    id: "fjord-post/otters",
    publisher: "The Fjord Post",
    published: "2020-03-01",
    sentences: [[`The board writes: “${COUNT}”`, otters]],
  },
  {
    id: "gaula/report-2020",
    publisher: "Gaula Nature Board",
    published: "2021-02",
    sentences: [
      ["After a second look the count of 2019 stands at {398 2019} otters.", otters],
      ["In 2020 there were {405 2020}.", otters],
    ],
  },
  {
    id: "river-trust/brief",
    publisher: "River Trust of the North",
    published: "2021-05",
    sentences: [
      ["About {400 2020 ~} otters lived on the Gaula in 2020.", otters],
      ["A crossing cost {48.50 2020} kroner on average in 2020.", fares],
    ],
  },
  {
    id: "ferry-union/fares",
    publisher: "Union of Ferry Guests",
    published: "2021-06-10",
    sentences: [
      ["Guests paid {52 2020} kroner in 2020.", fares],
      ["In 2021 it was {55 2021}.", fares],
    ],
  },
  {
    id: "harbour-office/table",
    publisher: "Harbour Office",
    published: null,
    sentences: [["Average fare, 2021: {54.80 2021} kroner.", fares]],
  },
  {
    id: "lisbon-wheel/2018",
    publisher: "Lisbon Wheel",
    published: "2019-01-15",
    sentences: [
      ["Police wrote down {2,310 2018} bicycle thefts in 2018.", thefts],
      ["Of young women, {18% 2018} cycle.", women],
    ],
  },
  {
    id: "city-watch/thefts",
    publisher: "City Watch",
    published: "2019-04",
    sentences: [
      ["Bicycle thefts came to {2.3_thousand 2018 x1000} in 2018.", thefts],
      ["Of young men, {27% 2018} cycle.", men],
    ],
  },
  {
    id: "insurers/claims",
    publisher: "Association of Insurers",
    published: "2019-09",
    sentences: [
      ["We count {2,790 2018} thefts of bicycles in 2018.", thefts],
      ["Among women who are young {18.4% 2018} cycle.", girls],
    ],
  },
  {
    id: "forest-guild/spring",
    publisher: "Forest Guild",
    published: "2018-04",
    sentences: [["There were {870 2017} forest fires in 2017.", { ...fires, attribution: "Fire Service" }]],
  },
  {
    id: "woodland-paper/autumn",
    publisher: "The Woodland Paper",
    published: "2018-10",
    sentences: [
      ["The Fire Service now counts {912 2017} forest fires in 2017.", { ...fires, attribution: "Fire Service" }],
      ["The plan for 2020 is no more than {500 2020}.", { ...fires, status: "target" }],
    ],
  },
  {
    id: "burnt-land/2020",
    publisher: "Burnt Land Network",
    published: "2021-01",
    sentences: [["In 2020 there were {640 2020} forest fires.", fires]],
  },
  {
    id: "shelter-ring/a",
    publisher: "Shelter Ring",
    published: "2016-05",
    sentences: [
      ["The ring kept {130 2015} beds in 2015.", beds],
      ["It handed out {900 2015} repair kits.", kits],
    ],
  },
  {
    id: "shelter-ring/b",
    publisher: "Shelter Ring",
    published: "2016-05",
    sentences: [
      ["There were {125 2015} beds in 2015.", beds],
      ["Of kits {900 2016} were handed out.", kits],
    ],
  },
  {
    id: "night-desk/note",
    publisher: "Night Desk",
    published: "2017-01",
    sentences: [
      ["Beds in 2015: {118 2015}, and not {125 2015}, as was written before.", beds],
      ["Repair kits of 2015: more than {850 2015 >}.", kits],
    ],
  },
];

/** What the sources say of one another: of each pair the one published first comes first. */
export const EXPECTED: readonly (readonly [string, string, ComparisonKind])[] = [
  ["gaula/report-2019", "fjord-post/otters", "echo"],
  ["gaula/report-2019", "gaula/report-2020", "revision"],
  ["fjord-post/otters", "gaula/report-2020", "conflict"],
  ["gaula/report-2020", "river-trust/brief", "agree"],
  ["river-trust/brief", "ferry-union/fares", "conflict"],
  ["harbour-office/table", "ferry-union/fares", "agree"],
  ["lisbon-wheel/2018", "city-watch/thefts", "agree"],
  ["lisbon-wheel/2018", "insurers/claims", "conflict"],
  ["city-watch/thefts", "insurers/claims", "conflict"],
  ["lisbon-wheel/2018", "insurers/claims", "agree"],
  ["forest-guild/spring", "woodland-paper/autumn", "revision"],
  ["shelter-ring/a", "shelter-ring/b", "conflict"],
  ["shelter-ring/a", "night-desk/note", "conflict"],
  ["shelter-ring/b", "night-desk/note", "revision"],
  ["shelter-ring/a", "night-desk/note", "agree"],
];

/** The figures of the corpus; ids are those of source and place. */
export function figuresOfSources(): Figure[] {
  return SOURCES.flatMap(({ id, sentences }) =>
    sentences.flatMap(([text, about], s) =>
      marked(text, about).figures.map((figure, at) => ({
        ...figure,
        source_id: id,
        figure_id: `${id}-${s}-${at}`,
        start: figure.start + s * 1000,
        end: figure.end + s * 1000,
        ...(text.includes("and not") && at === 1 ? { superseded: true as const } : {}),
      })),
    ),
  );
}
