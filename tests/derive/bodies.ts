import type { ComparisonKind } from "../../pipeline/model/comparison.ts";

/** A short text by an invented body, with invented numbers about real countries. */
export interface Body {
  readonly source_id: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly text: string;
}

const THEFTS = "Police in Norway recorded 2,310 bicycle thefts in 2019.";

export const BODIES: readonly Body[] = [
  { source_id: "fjell/2020", publisher: "Fjell Cycle Board", published: "2020-02", text: THEFTS },
  {
    source_id: "fjord-post/a",
    publisher: "The Fjord Post",
    published: "2020-03-01",
    text: `Fewer wheels are stolen. ${THEFTS} The board hopes for better locks.`,
  },
  {
    source_id: "fjell/2021",
    publisher: "Fjell Cycle Board",
    published: "2021-02",
    text: "After a recount the board puts the bicycle thefts in Norway at 2,460 in 2019. In 2020, Norway saw 2,120 bicycle thefts.",
  },
  {
    source_id: "wheel-insurers/b",
    publisher: "Wheel Insurers",
    published: "2021-06",
    text: "There were 2.1 thousand bicycle thefts in Norway in 2020.",
  },
  {
    source_id: "lock-makers/c",
    publisher: "Guild of Lock Makers",
    published: "2021-09-09",
    text: "In Norway, 3,050 bicycle thefts were recorded in 2020.",
  },
  {
    source_id: "forest-guild/spring",
    publisher: "Forest Guild",
    published: "2018-04",
    text: "In 2017, there were 870 forest fires in Portugal.",
  },
  {
    source_id: "woodland-paper/autumn",
    publisher: "The Woodland Paper",
    published: "2018-10",
    text: "Portugal counted 912 forest fires in 2017.",
  },
  {
    source_id: "forest-guild/autumn",
    publisher: "Forest Guild",
    published: "2018-11",
    text: "In 2017, there were 912 forest fires in Portugal. In Spain, there were 1,340 forest fires in 2017.",
  },
  {
    source_id: "burnt-land/2020",
    publisher: "Burnt Land Network",
    published: "2021-01",
    text: "In 2020, there were 640 forest fires in Portugal. Spain had about 1,300 forest fires in 2017.",
  },
  {
    source_id: "garden-club/a",
    publisher: "Garden Club",
    published: "2019-05",
    text: "In 2018, 81% of households in Latvia had a garden.",
  },
  {
    source_id: "soil-desk/a",
    publisher: "Soil Desk",
    published: "2019-08",
    text: "In 2018, 80.6% of households in Latvia had a garden.",
  },
  {
    source_id: "balcony-fund/a",
    publisher: "Balcony Fund",
    published: null,
    text: "In 2018, 67% of households in Latvia had a garden.",
  },
  {
    source_id: "shelter-ring/a",
    publisher: "Shelter Ring",
    published: "2016-05",
    text: "Switzerland had 130 homeless shelters in 2015.",
  },
  {
    source_id: "night-desk/a",
    publisher: "Night Desk",
    published: "2017-01",
    text: "Switzerland had 118 homeless shelters in 2015 (previously reported as 130). It had 121 homeless shelters in 2016.",
  },
  {
    source_id: "shelter-ring/b",
    publisher: "Shelter Ring",
    published: "2018-02",
    text: "Switzerland had 121 homeless shelters in 2016, and Austria had 88 homeless shelters in 2016.",
  },
];

/** What the bodies say of one another: of each pair the one published first comes first, an undated one before all. */
export const TOLD_OF_BODIES: readonly (readonly [string, string, ComparisonKind])[] = [
  ["fjell/2020", "fjord-post/a", "echo"],
  ["fjell/2020", "fjell/2021", "revision"],
  ["fjord-post/a", "fjell/2021", "conflict"],
  ["fjell/2021", "wheel-insurers/b", "agree"],
  ["fjell/2021", "lock-makers/c", "conflict"],
  ["wheel-insurers/b", "lock-makers/c", "conflict"],
  ["forest-guild/spring", "woodland-paper/autumn", "conflict"],
  ["forest-guild/spring", "forest-guild/autumn", "revision"],
  ["woodland-paper/autumn", "forest-guild/autumn", "agree"],
  ["forest-guild/autumn", "burnt-land/2020", "agree"],
  ["garden-club/a", "soil-desk/a", "agree"],
  ["balcony-fund/a", "garden-club/a", "conflict"],
  ["balcony-fund/a", "soil-desk/a", "conflict"],
  ["shelter-ring/a", "night-desk/a", "revision"],
  ["night-desk/a", "shelter-ring/b", "agree"],
];
