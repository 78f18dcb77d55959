import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { vi } from "vitest";

// Threads run the build of the sources that are tested: each would compile all of them for itself, which takes seconds.
const built = (...path: string[]): URL => pathToFileURL(join(resolve("dist"), ...path));

vi.mock("../pipeline/stages/thread-file.ts", () => ({ threadFile: (name: string) => built("stages", `${name}.js`) }));
vi.mock("../pipeline/cli/worker-file.ts", () => ({ WORKER: built("cli", "worker.js") }));
