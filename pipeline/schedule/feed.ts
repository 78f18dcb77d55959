/** An entry of a feed that leads to a page. */
export interface Entry {
  readonly url: string;
  readonly title: string | null;
  /** As printed in the feed. */
  readonly published: string | null;
}

/** No more than this many entries of a feed are followed. */
const MAX_ENTRIES = 100;

/**
 * Reads the entries of an RSS (0.9x, 1.0, 2.0) or Atom feed. Tags are found by plain search and entities beyond the
 * five of XML are never resolved, so that no document type of a hostile feed can do anything.
 * @param base address of the feed, for those that are written from there
 */
export function entriesOf(feed: string, base: string): Entry[] {
  const entries: Entry[] = [];
  for (const block of blocksOf(feed)) {
    const url = absolute(linkOf(block), base);
    if (url === null || entries.some((entry) => entry.url === url)) continue;
    const published = elementOf(block, ["pubDate", "published", "updated", "dc:date"]);
    entries.push({ url, title: elementOf(block, ["title"]), published: published === null ? null : dayOf(published) });
    if (entries.length === MAX_ENTRIES) break;
  }
  return entries;
}

function blocksOf(feed: string): string[] {
  const blocks: string[] = [];
  for (const name of ["item", "entry"]) {
    let at = 0;
    while (blocks.length < 2 * MAX_ENTRIES) {
      const start = startOf(feed, name, at);
      if (start === -1) break;
      const end = feed.indexOf(`</${name}>`, start);
      if (end === -1) break;
      blocks.push(feed.slice(start, end));
      at = end;
    }
  }
  return blocks;
}

/** Where an element of this very name opens, and not "items". */
function startOf(text: string, name: string, from: number): number {
  for (let at = text.indexOf(`<${name}`, from); at !== -1; at = text.indexOf(`<${name}`, at + 1)) {
    if (/[\s>]/u.test(text[at + name.length + 1] ?? "")) return at;
  }
  return -1;
}

function linkOf(block: string): string | null {
  for (const [tag] of block.matchAll(/<link\s[^>]{1,2000}>/gu)) {
    const rel = /\brel\s{0,3}=\s{0,3}["']([^"']{1,50})["']/u.exec(tag)?.[1] ?? "alternate";
    const href = /\bhref\s{0,3}=\s{0,3}["']([^"']{1,2000})["']/u.exec(tag)?.[1];
    if (rel === "alternate" && href !== undefined) return plain(href);
  }
  return elementOf(block, ["link"]);
}

function elementOf(block: string, names: readonly string[]): string | null {
  for (const name of names) {
    const start = startOf(block, name, 0);
    const open = start === -1 ? -1 : block.indexOf(">", start);
    const end = open === -1 ? -1 : block.indexOf(`</${name}>`, open);
    if (end === -1) continue;
    const text = plain(block.slice(open + 1, end)).trim();
    if (text !== "") return text;
  }
  return null;
}

const ENTITIES = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

function plain(text: string): string {
  const bare = text.trim().startsWith("<![CDATA[")
    ? text
        .trim()
        .slice(9)
        .replace(/\]\]>$/u, "")
    : text;
  return bare.replace(/&(?:lt|gt|quot|apos|amp);/gu, (entity) => ENTITIES.get(entity) ?? entity);
}

function absolute(link: string | null, base: string): string | null {
  try {
    const url = new URL(link ?? "", base);
    return link !== null && (url.protocol === "http:" || url.protocol === "https:") ? url.href : null;
  } catch {
    return null;
  }
}

function dayOf(printed: string): string | null {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(printed)?.[0];
  if (iso !== undefined) return iso;
  const time = Date.parse(printed);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
