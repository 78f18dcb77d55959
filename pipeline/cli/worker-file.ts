/** The module that a thread of the filter runs, beside this one's bundle or source. */
export const WORKER = import.meta.url.endsWith(".ts")
  ? new URL("./worker-from-source.mjs", import.meta.url)
  : new URL("./cli/worker.js", import.meta.url);
