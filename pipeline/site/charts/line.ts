import type * as PlotModule from "@observablehq/plot";
import { type ChartTexts, colourOf, type Point, SEEN, widened } from "./marks.ts";
import { boldWidthOf, namedMoments, rangeOf, shortened, spread, ticksWithin, tickTextOf, widthOf } from "./scale.ts";

/** More series than this, and only the longest have a colour and a name. */
const COLOURED = 7;
const BOTTOM = 30;

const SIZES = {
  card: { width: 520, height: 260, text: 14, dot: 5, bar: 17, label: 22, number: 17 },
  page: { width: 860, height: 430, text: 14, dot: 4, bar: 11, label: 28, number: 14 },
  phone: { width: 340, height: 270, text: 13, dot: 3.5, bar: 11, label: 14, number: 14 },
} as const;

interface Series {
  readonly name: string;
  /** null: told apart by no colour. */
  readonly colour: string | null;
  readonly points: readonly Point[];
}

/** Lines over time: pale bars for what rounding leaves open, hollow marks for what is not preferred, names at the ends. */
export function lineOptions(Plot: typeof PlotModule, given: readonly Point[], texts: ChartTexts) {
  const points = seen(given);
  const size = SIZES[texts.size];
  const all = seriesOf(points);
  const many = all.length > 1;
  const named = all.filter(({ colour }) => colour !== null);
  const { low, high } = rangeOf(points);
  const ticks = ticksWithin(low, high, texts.size === "page" ? 5 : 4);
  const tickText = tickTextOf(ticks, texts.unit);
  const left = 12 + Math.max(...ticks.map((tick) => widthOf(tickText(tick), size.text)));
  const names = named.map(({ name }) => shortened(name, size.label));
  const labelled = !many && points.length <= (texts.size === "page" ? 8 : 5);
  // a number above the last point needs room as well
  const numbers = labelled ? Math.max(...points.map(({ shown }) => boldWidthOf(shown, size.number))) : 0;
  const right = many ? 28 + Math.max(...names.map((name) => boldWidthOf(name, size.text))) : Math.max(24, numbers / 2);
  const top = labelled ? 34 : 16;
  const unitsPerPixel = (high - low) / (size.height - top - BOTTOM);
  const moments = [...new Map(points.map(({ at, when }) => [at, when]))].sort(([a], [b]) => a - b);
  const first = moments[0]?.[0] ?? 0;
  const last = moments.at(-1)?.[0] ?? 0;
  const lone = first === last;
  const inset = lone ? 60 : Math.max(22, numbers / 2 - 2);
  const axis = namedMoments(moments, size.width - left - right - inset, size.text);
  const msPerPixel = (last - first) / (size.width - left - right - inset);
  const ends = named.map((series) => lastOf(series.points));
  const heights = spread(
    ends.map(({ value }) => value),
    unitsPerPixel * (size.text + 3),
    low,
    high,
  );
  const at = new Date(last + 18 * msPerPixel);
  const marks = [
    Plot.ruleY([0], { stroke: "currentColor", strokeOpacity: 0.5 }),
    ...all.flatMap((series) => seriesMarks(Plot, series, { ...size, many, least: unitsPerPixel * SEEN })),
    ...(labelled
      ? [
          Plot.text(points.map(dated), {
            x: "date",
            y: "value",
            text: "shown",
            dy: -17,
            fontSize: size.number,
            fontWeight: 650,
            fill: "currentColor",
            // a line that comes from above would cross its own number
            stroke: "var(--ground, #ffffff)",
            strokeWidth: 5,
          }),
        ]
      : []),
    ...(many
      ? named.flatMap(({ colour }, place) => [
          Plot.link([{ from: new Date((ends[place]?.at ?? last) + 7 * msPerPixel), to: at }], {
            x1: "from",
            x2: "to",
            y1: () => ends[place]?.value ?? 0,
            y2: () => heights[place] ?? 0,
            stroke: colour ?? "currentColor",
            strokeOpacity: 0.55,
          }),
          Plot.text([{ at }], {
            x: "at",
            y: () => heights[place] ?? 0,
            text: () => names[place] ?? "",
            dx: 5,
            textAnchor: "start",
            fontWeight: 600,
            fill: colour ?? "currentColor",
          }),
        ])
      : []),
  ];
  return {
    width: size.width,
    height: size.height,
    style: { fontSize: `${size.text}px`, fontFamily: "inherit", background: "none" },
    marginTop: top,
    marginLeft: left,
    marginRight: right,
    marginBottom: BOTTOM,
    clip: false,
    x: {
      type: "utc" as const,
      label: null,
      domain: [new Date(first), new Date(last)],
      ticks: [...axis.keys()].map((moment) => new Date(moment)),
      tickFormat: (date: Date) => axis.get(date.getTime()) ?? "",
      ...(lone ? { inset } : { insetLeft: inset }),
    },
    y: {
      label: null,
      grid: true,
      domain: [low, high],
      ticks: [...ticks],
      tickSize: 0,
      tickFormat: (value: number) => tickText(value),
    },
    marks,
  };
}

interface MarkSizes {
  readonly dot: number;
  readonly bar: number;
  readonly many: boolean;
  /** Height of the least bar that is seen, in units of the axis. */
  readonly least: number;
}

function seriesMarks(Plot: typeof PlotModule, { colour, points }: Series, { dot, bar, many, least }: MarkSizes) {
  const stroke = colour ?? "currentColor";
  const strokeOpacity = colour === null ? 0.28 : 1;
  const told = points.filter(({ hollow }) => !hollow).map(dated);
  const hollow = points.filter((point) => point.hollow).map(dated);
  // beside other series a bar that rounding does not fill would only be in the way
  const open = colour === null ? [] : points.filter((each) => !many || each.upper - each.lower >= least);
  return [
    Plot.ruleX(
      open.map((point) => dated(widened(point, least))),
      { x: "date", y1: "lower", y2: "upper", stroke, strokeWidth: bar, strokeOpacity: 0.3 },
    ),
    Plot.lineY(told, { x: "date", y: "value", stroke, strokeOpacity, strokeWidth: colour === null ? 1.2 : 2.4 }),
    Plot.dot(told, {
      x: "date",
      y: "value",
      r: colour === null ? 2 : dot,
      fill: stroke,
      fillOpacity: colour === null ? 0.4 : 1,
      title: "told",
    }),
    Plot.dot(hollow, { x: "date", y: "value", r: dot - 0.5, stroke, strokeOpacity, strokeWidth: 1.8, title: "told" }),
  ];
}

/** Without what would be drawn twice: a value that another one is preferred to, and which says the same. */
export function seen(points: readonly Point[]): readonly Point[] {
  const keyOf = ({ series, at, value }: Point) => JSON.stringify([series, at, value]);
  const told = new Set(points.filter(({ hollow }) => !hollow).map(keyOf));
  return points.filter((point) => !point.hollow || !told.has(keyOf(point)));
}

/** The series in their order; where there are too many, only the longest and highest keep a colour. */
function seriesOf(points: readonly Point[]): readonly Series[] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const group = groups.get(point.series);
    if (group === undefined) groups.set(point.series, [point]);
    else group.push(point);
  }
  const all = [...groups].map(([name, own]) => ({ name, points: own.sort((a, b) => a.at - b.at) }));
  const chosen = new Set(
    all
      .toSorted((a, b) => b.points.length - a.points.length || lastOf(b.points).value - lastOf(a.points).value)
      .slice(0, COLOURED)
      .map(({ name }) => name),
  );
  let next = 0;
  const coloured = all.map((series) => ({ ...series, colour: chosen.has(series.name) ? colourOf(next++) : null }));
  // grey first, so that it lies below
  return coloured.sort((a, b) => Number(a.colour !== null) - Number(b.colour !== null));
}

/** How many series of these points a chart leaves without a colour and a name. */
export function unnamed(points: readonly Point[]): number {
  return seriesOf(points).filter(({ colour }) => colour === null).length;
}

const dated = (point: Point) => ({
  ...point,
  date: new Date(point.at),
  told: `${point.shown}\n${point.series === "" ? "" : `${point.series}, `}${point.when}`,
});

function lastOf(points: readonly Point[]): Point {
  const told = points.filter(({ hollow }) => !hollow);
  const last = (told.length > 0 ? told : points).at(-1);
  if (last === undefined) throw new Error("a series without a point");
  return last;
}
