import { scriptJson } from "./html.ts";
import type { Content } from "./input.ts";
import { anchor, sourcePath } from "./paths.ts";
import { amountText, placesText, unitText } from "./records.ts";
import { periodText, type View } from "./view.ts";

/** Rows of one data file; a hundred thousand figures are twenty files that load one after the other. */
const PAGE = 5000;

/** Columns of a row, in their order; the script of the explorer reads the same. The last seven are places in `words`. */
type Row = readonly [
  quote: string,
  amount: string,
  value: number | null,
  id: string,
  anchor: string,
  source: number,
  ...words: number[],
];

/**
 * The data of the explorer as scripts, since a page opened from a folder may not fetch: `data/explorer.js` with the words
 * and the sources, `data/figures-1.js` and so on with rows that point to them.
 */
export function* explorerFiles(view: View): Iterable<readonly [string, Content]> {
  const words: string[] = [];
  const places = new Map<string, number>();
  const word = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, words.length);
    return words.push(text) - 1;
  };
  word("");
  const sources = new Map(view.documents.map((document, at) => [document.source_id, at]));
  const figures: Row[] = view.documents.flatMap((document) =>
    (view.figuresOf.get(document.source_id) ?? []).map(
      (figure): Row => [
        figure.quote,
        amountText(figure),
        figure.value ?? figure.lower ?? figure.upper,
        figure.figure_id,
        anchor(figure.figure_id),
        sources.get(figure.source_id) ?? 0,
        word(figure.indicator ?? ""),
        word(figure.population ?? ""),
        word(figure.ref_area.length === 0 ? "" : placesText(figure.ref_area, view)),
        word(figure.time_period === null ? "" : periodText(figure.time_period)),
        word(view.label("measures", figure.measure)),
        word(view.label("statuses", figure.status)),
        word(unitText(figure)),
      ],
    ),
  );
  const observations: Row[] = view.indicators.flatMap((indicator) =>
    indicator.observations.map((each): Row => {
      const figure = view.figure.get(each.figure_id);
      return [
        figure?.quote ?? "",
        figure === undefined ? "" : amountText(figure),
        each.obs_value ?? each.obs_lower ?? each.obs_upper,
        each.observation_id,
        anchor(each.figure_id),
        sources.get(each.source_id) ?? 0,
        word(indicator.label),
        word(each.population ?? ""),
        word(each.ref_area_name ?? each.ref_area ?? ""),
        word(each.time_period === null ? "" : periodText(each.time_period)),
        word(figure === undefined ? "" : view.label("measures", figure.measure)),
        word(view.label("statuses", each.obs_status)),
        word(each.unit_measure ?? ""),
      ];
    }),
  );
  for (const [kind, rows] of [["figures", figures] as const, ["observations", observations] as const]) {
    for (let page = 0; page * PAGE < rows.length; page++) {
      const lines = rows.slice(page * PAGE, (page + 1) * PAGE).map(scriptJson);
      yield [`data/${kind}-${page + 1}.js`, `OF.add("${kind}",[\n${lines.join(",\n")}\n]);\n`];
    }
  }
  const index = {
    words,
    sources: view.documents.map((document) => [document.title, sourcePath(document.source_id)]),
    pages: { figures: Math.ceil(figures.length / PAGE), observations: Math.ceil(observations.length / PAGE) },
    rows: { figures: figures.length, observations: observations.length },
  };
  yield ["data/explorer.js", `window.OF_INDEX=${scriptJson(index)};\n`];
}
