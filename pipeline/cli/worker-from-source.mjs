// Threads of a run from the sources: tsx registers itself in the main thread alone. A build has worker.js instead.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
