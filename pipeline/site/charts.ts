import { escapeHtml } from "./html.ts";
import { numberText } from "./numbers.ts";

/** A point of a series: a value at a moment, with the bounds that rounding or a printed interval leaves open. */
export interface Point {
  /** Milliseconds since 1970 of the middle of the period. */
  readonly at: number;
  /** The period for readers: "2008". */
  readonly when: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly series: string;
  /** Hollow on the chart: a forecast, a goal, or a value that another one is preferred to. */
  readonly hollow: boolean;
}

/** A value without a date, one bar. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What is said of a chart to those who do not see it. */
export interface ChartTexts {
  /** Of its own on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
}

/** Draws charts as SVG texts, with the colours of the page; `standalone` turns one into a file of its own. */
export interface Pencil {
  line(points: readonly Point[], texts: ChartTexts): string;
  bars(bars: readonly Bar[], texts: ChartTexts): string;
}

/** Okabe and Ito (2008), Color Universal Design: told apart with every kind of colour vision. The page has lighter ones for the dark. */
export const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#5F5F5F"] as const;
const INK = "#1d2733";

const WIDTH = 520;
const HEIGHT = 270;
/** Least height in pixels at which a rounding bar is still seen. */
const SEEN = 2.5;

/**
 * Loads Plot and a document for it to draw in; both are big, so that only who draws pays.
 * Nothing of it depends on a browser, a clock or a counter: the same points give the same bytes.
 */
export async function createPencil(): Promise<Pencil> {
  const [Plot, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom")]);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const shared = { document, width: WIDTH, style: { fontSize: "14px", fontFamily: "inherit", background: "none" } };

  return {
    line(points, texts) {
      const names = [...new Set(points.map(({ series }) => series))];
      const moments = [...new Map(points.map(({ at, when }) => [at, when]))].sort(([a], [b]) => a - b);
      const many = names.length > 1;
      const { low, high } = rangeOf(points);
      const least = ((high - low) * SEEN) / (HEIGHT - 60);
      const labelled = !many && points.length <= 6;
      const lasts = many
        ? spaced(
            names.map((name) => lastOf(points, name)),
            ((high - low) * 17) / (HEIGHT - 60),
          )
        : [];
      const right = many ? 16 + 7.4 * Math.min(22, Math.max(...names.map((name) => name.length))) : 34;
      const marks = [
        Plot.ruleY([0], { stroke: "currentColor", strokeOpacity: 0.45 }),
        ...names.flatMap((name, at) => {
          const own = points.filter(({ series }) => series === name);
          const colour = colourOf(at);
          const joined = own.filter(({ hollow }) => !hollow).sort((a, b) => a.at - b.at);
          const wide = own.map((point) => widened(point, least));
          return [
            Plot.ruleX(wide, {
              x: "date",
              y1: "lower",
              y2: "upper",
              stroke: colour,
              strokeWidth: 17,
              strokeOpacity: 0.32,
            }),
            Plot.lineY(joined.map(dated), { x: "date", y: "value", stroke: colour, strokeWidth: 2.5 }),
            Plot.dot(own.filter(({ hollow }) => !hollow).map(dated), {
              x: "date",
              y: "value",
              r: 5,
              fill: colour,
              title: "told",
            }),
            Plot.dot(own.filter(({ hollow }) => hollow).map(dated), {
              x: "date",
              y: "value",
              r: 4.5,
              stroke: colour,
              strokeWidth: 2,
              title: "told",
            }),
          ];
        }),
        ...(labelled
          ? [
              Plot.text(points.map(dated), {
                x: "date",
                y: "value",
                text: "shown",
                dy: -17,
                fontSize: 17,
                fontWeight: 650,
                fill: "currentColor",
              }),
            ]
          : []),
        ...lasts.map(({ point, y }, at) =>
          Plot.text([{ ...dated(point), y }], {
            x: "date",
            y: "y",
            text: () => shortened(point.series),
            dx: 10,
            textAnchor: "start",
            fontWeight: 600,
            fill: colourOf(at),
          }),
        ),
      ];
      return finished(
        Plot.plot({
          ...shared,
          height: HEIGHT,
          marginTop: labelled ? 36 : 18,
          marginLeft: 56,
          marginRight: right,
          marginBottom: 34,
          x: { type: "utc", label: null, ...ticksOf(moments) },
          y: { label: null, grid: true, domain: [low, high], ticks: 4, tickSize: 0, tickFormat: numberText },
          marks,
        }),
        texts,
      );
    },

    bars(bars, texts) {
      // shares are shown against their whole
      const isShare = texts.unit.startsWith("percent") && bars.every(({ lower, upper }) => lower >= 0 && upper <= 100);
      const { low, high } = isShare ? { low: 0, high: 100 } : rangeOf(bars);
      const least = ((high - low) * SEEN) / WIDTH;
      const rows = bars.map((bar, at) => ({
        ...widened(bar, least),
        at: String(at),
        label: shortened(bar.label, 60),
        shown: numberText(bar.value),
      }));
      return finished(
        Plot.plot({
          ...shared,
          height: 14 + rows.length * 52,
          marginLeft: 1,
          marginRight: 80,
          marginTop: 6,
          marginBottom: 6,
          x: { axis: null, domain: [low, high] },
          y: { type: "band", axis: null, domain: rows.map(({ at }) => at), padding: 0 },
          marks: [
            Plot.barX(rows, { x: "value", y: "at", fill: colourOf(0), insetTop: 24, insetBottom: 8 }),
            Plot.ruleY(rows, { x1: "lower", x2: "upper", y: "at", stroke: "currentColor", strokeWidth: 2, dy: 8 }),
            Plot.text(rows, {
              x: () => Math.max(low, 0),
              y: "at",
              text: "label",
              dy: -13,
              textAnchor: "start",
              fill: "currentColor",
            }),
            Plot.text(rows, {
              x: "upper",
              y: "at",
              text: "shown",
              dy: 8,
              dx: 8,
              textAnchor: "start",
              fontWeight: 650,
              fontSize: 16,
              fill: "currentColor",
            }),
          ],
        }),
        texts,
      );
    },
  };
}

/** The SVG as a file of its own: with a ground, a fixed ink and a font, since no page gives them. */
export function standalone(svg: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg
    .replace("<svg ", '<svg color="#1d2733" font-family="system-ui, sans-serif" ')
    .replace(/(<\/desc>)/u, `$1<rect x="0" y="0" width="100%" height="100%" fill="#fff"/>`)
    .replace(/var\(--s\d, (#\w+)\)/gu, "$1")
    .replaceAll("currentColor", INK)}\n`;
}

function finished(element: unknown, { id, title, description }: ChartTexts): string {
  const svg =
    typeof element === "object" && element !== null && "outerHTML" in element ? String(element.outerHTML) : "";
  const open = /^<svg[^>]*>/u.exec(svg)?.[0];
  if (open === undefined) throw new Error("Plot drew no svg");
  // Plot names groups without a role, which readers of screens do not allow; the title and the table say it all
  const drawn = svg
    .slice(open.length)
    .replace(/<[^>]*>/gu, (tag) =>
      tag
        .replace(/ aria-[a-z]+="[^"]*"/gu, "")
        .replace(/-?\d+\.\d{3,}/gu, (number) => String(Number(Number(number).toFixed(2)))),
    );
  const { width, height } = sizeOf(open);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" fill="currentColor" text-anchor="middle" font-size="14" role="img" aria-labelledby="${id}-t ${id}-d">`;
  return `${head}<title id="${id}-t">${escapeHtml(title)}</title><desc id="${id}-d">${escapeHtml(description)}</desc>${drawn.replace(/^\s*<style>[\s\S]*?<\/style>/u, "")}`;
}

function sizeOf(open: string): { readonly width: string; readonly height: string } {
  const of = (name: string) => new RegExp(` ${name}="(\\d+)"`, "u").exec(open)?.[1] ?? "0";
  return { width: of("width"), height: of("height") };
}

const colourOf = (at: number): string => `var(--s${(at % COLOURS.length) + 1}, ${COLOURS[at % COLOURS.length]})`;
const dated = (point: Point) => ({
  ...point,
  date: new Date(point.at),
  shown: numberText(point.value),
  told: `${point.series === "" ? "" : `${point.series}, `}${point.when}: ${numberText(point.value)}`,
});

/** Bounds so far apart that they are seen, around the same middle. */
function widened<T extends { readonly lower: number; readonly upper: number }>(item: T, least: number) {
  const missing = Math.max(0, least - (item.upper - item.lower)) / 2;
  const wide = { ...item, lower: item.lower - missing, upper: item.upper + missing };
  return "at" in item && typeof item.at === "number" ? { ...wide, date: new Date(item.at) } : wide;
}

/** From 0, or below, to a little above the greatest bound: lengths and slopes are honest. */
function rangeOf(items: readonly { readonly lower: number; readonly upper: number }[]) {
  const low = Math.min(0, ...items.map(({ lower }) => lower));
  const high = Math.max(0, ...items.map(({ upper }) => upper));
  return { low: low * 1.06, high: high === low ? low + 1 : high * 1.06 };
}

/** Each moment its own tick while there is room, the name of its period below it. */
function ticksOf(moments: readonly (readonly [number, string])[]) {
  if (moments.length > 7) return {};
  const names = new Map(moments);
  return {
    ticks: moments.map(([at]) => new Date(at)),
    tickFormat: (date: Date) => names.get(date.getTime()) ?? "",
    ...(moments.length === 1 ? { inset: 60 } : { insetLeft: 24 }),
  };
}

function lastOf(points: readonly Point[], name: string): Point {
  const own = points.filter(({ series }) => series === name).sort((a, b) => a.at - b.at);
  const last = own.at(-1);
  if (last === undefined) throw new Error(`no point of ${name}`);
  return last;
}

/** Heights of labels beside their points, so far apart that none covers another. */
function spaced(points: readonly Point[], gap: number): readonly { readonly point: Point; readonly y: number }[] {
  const order = points.map((point, at) => ({ point, at, y: point.value })).sort((a, b) => a.y - b.y || a.at - b.at);
  let floor = Number.NEGATIVE_INFINITY;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  return order.sort((a, b) => a.at - b.at);
}

function shortened(text: string, length = 22): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
