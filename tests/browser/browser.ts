import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's Chromium, quiet: no update, no sync, no request of its own. */
export function launch(): Promise<Browser> {
  const executablePath = PLACES.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error("no Chromium; apt-get install chromium");
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** The page types, each by one page of the site. */
export function pageTypes(paths: readonly string[]): readonly string[] {
  const one = (folder: string) =>
    paths.filter((path) => path.startsWith(`${folder}/`) && path.endsWith(".html")).slice(0, 1);
  return [
    ...paths.filter((path) => !path.includes("/") && path.endsWith(".html")),
    ...one("indicators"),
    ...one("sources"),
  ];
}
