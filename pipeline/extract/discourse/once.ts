import type { Page } from "../rule.ts";

/**
 * Remembers what was read of the page last asked for, so that several readers share one reading of it.
 * One page is kept, not a table of all: a text that is done with makes room for the next.
 */
export function oncePerPage<T>(read: (page: Page) => T): (page: Page) => T {
  let last: { readonly page: Page; readonly value: T } | null = null;
  return (page) => {
    if (last === null || last.page !== page) last = { page, value: read(page) };
    return last.value;
  };
}
