import process from "node:process";
import fc from "fast-check";

/** Properties look at the same inputs each time, so that a failure can be had again; FAST_CHECK_SEED asks for others. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
