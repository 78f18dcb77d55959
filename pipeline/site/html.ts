/** A piece of HTML that is safe to print as it is; only this file makes one. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Controls that turn the order of the text round them, and controls that no page may hold. */
const UNSEEN = /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/**
 * Text for a page: nothing in it is markup, and what would turn the order of letters round is shown as U+FFFD.
 * The data files keep every character.
 */
export function escapeHtml(text: string): string {
  return text.replace(UNSEEN, "\uFFFD").replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? "");
}

/** A template whose values are escaped, unless they are HTML already; lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, at) => text + (at < parts.length ? print(parts[at] ?? null) : "")).join("") };
}

function print(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  if ("html" in part) return part.html;
  return part.map(print).join("");
}

/** Markup of our own making: an SVG that Plot drew from escaped texts. */
export function trusted(markup: string): Html {
  return { html: markup };
}

/** An address that a reader may follow, or null: the web and nothing else, no script, no file. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s<>"']+$/iu.test(url) ? url : null;
}

/** A link where the address may be followed, the bare text where not. */
export function outsideLink(url: string | null, text: string): Html {
  const address = webAddress(url);
  return address === null ? html`${text}` : html`<a href="${address}" rel="noopener nofollow">${text}</a>`;
}

/** A value as JSON that can stand inside a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
