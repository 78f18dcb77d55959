import { escapeHtml } from "./html.ts";
import type { Content } from "./input.ts";
import { fileName, indicatorPath, markPath } from "./paths.ts";
import { amountText } from "./records.ts";
import { type Indicator, periodText, type View } from "./view.ts";

/** What a feed says of one thing that came out. */
interface Item {
  /** Never changes. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Path within the site. */
  readonly path: string;
  /** ISO 8601 day. */
  readonly day: string;
}

/** Feeds of the releases, and one for each indicator: JSON Feed 1.1 and Atom (RFC 4287). */
export function* feedFiles(view: View): Iterable<readonly [string, Content]> {
  const releases = view.releases.map(({ version, created, changes }) => ({
    id: `urn:openfigures:release:${view.dataset.name}:${version}`,
    title: `${view.dataset.title} ${version}`,
    text: newestNotes(changes) || `Version ${version}.`,
    path: "index.html",
    day: created,
  }));
  yield* both("feed.json", "atom.xml", view.dataset.title, "index.html", releases, view);
  for (const indicator of view.indicators) {
    const name = `feeds/${fileName(indicator.id)}`;
    yield* both(
      `${name}.json`,
      `${name}.xml`,
      indicator.label,
      indicatorPath(indicator.id),
      itemsOf(indicator, view),
      view,
    );
  }
}

function itemsOf(indicator: Indicator, view: View): readonly Item[] {
  return indicator.observations.slice(0, 100).map((each) => {
    const figure = view.figure.get(each.figure_id);
    const amount = figure === undefined ? "a value" : amountText(figure);
    return {
      id: `urn:openfigures:observation:${encodeURIComponent(each.observation_id)}`,
      title: `${each.ref_area_name ?? "No place named"}, ${periodText(each.time_period)}: ${amount}`,
      text: figure?.sentence ?? "",
      path: figure === undefined ? indicatorPath(indicator.id) : markPath(figure.source_id, [figure.figure_id]),
      day: view.created,
    };
  });
}

function* both(
  json: string,
  atom: string,
  title: string,
  home: string,
  items: readonly Item[],
  view: View,
): Iterable<readonly [string, Content]> {
  const up = "../".repeat(json.split("/").length - 1);
  const address = (path: string) =>
    view.dataset.homepage === null ? `${up}${path}` : `${view.dataset.homepage}${path}`;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: address(home),
    feed_url: address(json),
    language: "en",
    authors: [{ name: view.dataset.publisher }],
    items: items.map(({ id, title, text, path, day }) => ({
      id,
      url: address(path),
      title,
      content_text: text,
      date_published: `${day}T00:00:00Z`,
    })),
  };
  yield [json, `${JSON.stringify(feed, null, 2)}\n`];
  const updated = `${view.created}T00:00:00Z`;
  const entries = items.map(
    ({ id, title, text, path, day }) =>
      `  <entry>\n    <id>${escapeHtml(id)}</id>\n    <title>${escapeHtml(title)}</title>\n    <updated>${day}T00:00:00Z</updated>\n    <link href="${escapeHtml(address(path))}"/>\n    <content type="text">${escapeHtml(text)}</content>\n  </entry>\n`,
  );
  yield [
    atom,
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <id>urn:openfigures:feed:${encodeURIComponent(view.dataset.name)}:${encodeURIComponent(atom)}</id>\n  <title>${escapeHtml(title)}</title>\n  <updated>${updated}</updated>\n  <author><name>${escapeHtml(view.dataset.publisher)}</name></author>\n  <link rel="self" href="${escapeHtml(address(atom))}"/>\n  <link rel="alternate" type="text/html" href="${escapeHtml(address(home))}"/>\n${entries.join("")}</feed>\n`,
  ];
}

/** The notes of the newest release in a CHANGES.md, without its headings. */
export function newestNotes(changes: string): string {
  const [, first = ""] = changes.split(/^## /mu);
  return first.split("\n").slice(1).join("\n").trim();
}
