import type { SourceMetadata } from "../model/document.ts";
import { daysOf } from "../model/period.ts";
import { decode } from "./decode.ts";
import { isFault } from "./fault.ts";

/** Asks a reader for what a document tells of itself, instead of its text. */
export const DESCRIPTION = "description";

/** What a document tells about itself. */
export type Described = { -readonly [K in keyof SourceMetadata]?: SourceMetadata[K] };
/** As found: what was looked for in vain is undefined. */
type Found = { -readonly [K in keyof SourceMetadata]?: SourceMetadata[K] | undefined };

/**
 * Finds title, publisher, author, day of publication, language and licence in the document itself.
 * Only what is there is given; nothing is guessed from the words of the text but the title of a plain one.
 * @param path its ending tells the format
 */
export async function describe(path: string, bytes: Uint8Array): Promise<Described> {
  const name = path.toLowerCase();
  try {
    if (/\.x?html?$/u.test(name)) return tidy(await ofHtml(bytes));
    if (name.endsWith(".pdf")) return tidy(await ofPdf(bytes));
    if (name.endsWith(".docx")) return tidy(await ofDocx(bytes));
    const decoded = await decode(bytes);
    return isFault(decoded) ? {} : tidy(ofText(decoded.text));
  } catch {
    // a document that cannot be described may still be read, and its reader says what is wrong with it
    return {};
  }
}

async function ofHtml(bytes: Uint8Array): Promise<Found> {
  const decoded = await decode(bytes);
  if (isFault(decoded)) return {};
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(decoded.text);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = document.querySelector(`meta[name="${name}"], meta[property="${name}"], meta[itemprop="${name}"]`);
      const content = found?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const text = (selector: string): string | undefined =>
    document.querySelector(selector)?.textContent?.trim() || undefined;
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  return {
    title: meta("og:title", "dc.title", "DC.title", "citation_title") ?? text("h1") ?? text("title"),
    publisher: meta("og:site_name", "dc.publisher", "DC.publisher", "citation_publisher", "publisher"),
    author: meta("author", "dc.creator", "DC.creator", "citation_author"),
    published:
      meta(
        "article:published_time",
        "dc.date",
        "DC.date",
        "DC.date.issued",
        "citation_publication_date",
        "datePublished",
        "date",
      ) ?? attribute("time[datetime]", "datetime"),
    url: attribute('link[rel="canonical"]', "href") ?? meta("og:url"),
    language: attribute("html[lang]", "lang") ?? meta("og:locale", "dc.language", "DC.language"),
    license: attribute('link[rel~="license"], a[rel~="license"]', "href") ?? meta("dc.rights", "DC.rights"),
  };
}

async function ofPdf(bytes: Uint8Array): Promise<Found> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  try {
    const { info } = await document.getMetadata();
    const values = new Map<string, unknown>(Object.entries(info));
    const text = (key: string): string | undefined => {
      const value = values.get(key);
      return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
    };
    // D:20140315120000+01'00' (ISO 32000-1, 7.9.4)
    const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/u.exec(text("CreationDate") ?? "") ?? [];
    const published = year === undefined ? undefined : `${year}-${month}-${day}`;
    return { title: text("Title"), author: text("Author"), published, language: text("Language") };
  } finally {
    await document.destroy();
  }
}

async function ofDocx(bytes: Uint8Array): Promise<Found> {
  const { unzipSync } = await import("fflate");
  const core = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === "docProps/core.xml" && originalSize < 1e6,
  });
  const xml = new TextDecoder().decode(core["docProps/core.xml"] ?? new Uint8Array());
  // five plain elements: read as they stand, so that no entity is ever resolved
  const element = (name: string): string | undefined => {
    const found = new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,500})</${name}>`, "u").exec(xml)?.[1];
    return found?.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">").trim() || undefined;
  };
  return {
    title: element("dc:title"),
    author: element("dc:creator"),
    published: element("dcterms:created"),
    language: element("dc:language"),
  };
}

const FRONT_MATTER_KEYS = new Map<string, keyof Described>([
  ["title", "title"],
  ["publisher", "publisher"],
  ["author", "author"],
  ["date", "published"],
  ["published", "published"],
  ["lang", "language"],
  ["language", "language"],
  ["license", "license"],
  ["licence", "license"],
  ["url", "url"],
]);

function ofText(text: string): Found {
  const described: Found = {};
  const front = /^---\r?\n((?:.*\r?\n){0,200}?)---[ \t]*(?:\r?\n|$)/u.exec(text);
  for (const line of front?.[1]?.split(/\r?\n/u) ?? []) {
    const [, key = "", value = ""] = /^(\w{3,12}):\s*["']?(.{1,500}?)["']?\s*$/u.exec(line) ?? [];
    const field = FRONT_MATTER_KEYS.get(key.toLowerCase());
    if (field !== undefined && value !== "") described[field] = value;
  }
  const body = text.slice(front?.[0].length ?? 0);
  const heading = /^#\s+(.{1,300})$/mu.exec(body)?.[1] ?? /^\s*(\S.{0,299})$/mu.exec(body)?.[1];
  return { title: heading?.trim(), ...described };
}

const CREATIVE_COMMONS = /creativecommons\.org\/licenses\/([a-z-]{2,8})\/(\d\.\d)/iu;

/** Leaves out what is empty or no value of its field, and names licences as SPDX does. */
function tidy(found: Found): Described {
  const tidied: Described = {};
  for (const field of ["title", "publisher", "author"] as const) {
    const value = found[field]?.replace(/\s+/gu, " ").trim().slice(0, 500);
    if (value) tidied[field] = value;
  }
  const published = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec((found.published ?? "").replaceAll("/", "-"))?.[0];
  if (published !== undefined && daysOf(published) !== null) tidied.published = published;
  const language = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?$/u.exec(found.language ?? "")?.[0]?.replace("_", "-");
  if (language !== undefined) tidied.language = language.slice(0, 2).toLowerCase() + language.slice(2);
  if (found.url !== undefined && /^https?:\/\/[^\s]{1,2000}$/u.test(found.url)) tidied.url = found.url;
  const license = found.license?.trim().slice(0, 200);
  const [, kind, version] = CREATIVE_COMMONS.exec(license ?? "") ?? [];
  if (kind !== undefined) tidied.license = `CC-${kind.toUpperCase()}-${version}`;
  else if (/creativecommons\.org\/publicdomain\/zero\/1\.0/iu.test(license ?? "")) tidied.license = "CC0-1.0";
  else if (license) tidied.license = license;
  return tidied;
}
